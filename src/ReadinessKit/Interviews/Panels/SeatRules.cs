namespace ReadinessKit.Interviews.Panels;

/// <summary>Something that a committee should look at.</summary>
/// <param name="Title">What it is about.</param>
/// <param name="ToDo">What to do.</param>
/// <param name="IsNeeded">True where nobody can interview before it is done.</param>
public sealed record CommitteeAdvice(string Title, string ToDo, bool IsNeeded);

/// <summary>Who sits on a committee: two to four raters, one of them the chair, somebody in a peer role, and an alternate.</summary>
public static class SeatRules
{
    /// <summary>The fewest raters, and the most that are useful (OPM: two to four).</summary>
    public const int FewestRaters = 2, MostRaters = 4;

    /// <summary>The most seats of a committee.</summary>
    public const int MostSeats = 12;

    /// <summary>What is said where somebody who typed in a score sheet of the round is to rate in it.</summary>
    public const string KnowsRatings = "They typed in a score sheet of this round, and know ratings that are not shown yet. Choose somebody else to rate; they can be an observer";

    /// <summary>What the committee lacks.</summary>
    /// <param name="seats">The seats that are taken, with from where they look.</param>
    public static IReadOnlyList<CommitteeAdvice> Advice(IReadOnlyCollection<(SeatDuty Duty, SeatKind? Kind)> seats)
    {
        var raters = seats.Count(s => s.Duty.Rates());
        var advice = new List<CommitteeAdvice>();

        if (raters < FewestRaters)
        {
            advice.Add(new("Raters", $"Add people who rate: two at least, three is usual. There {(raters == 1 ? "is one" : "is nobody")}.", true));
        }
        else if (raters > MostRaters)
        {
            advice.Add(new("Raters", $"More than {Words.Number(MostRaters)} raters add little, and weigh on the candidate. There are {raters}.", false));
        }

        if (raters > 0 && !seats.Any(s => s.Duty == SeatDuty.Chair))
        {
            advice.Add(new("Chair", "Make somebody the chair: they lead the talk, and rate like the others.", true));
        }

        if (seats.Any(s => s.Duty == SeatDuty.Chair) && !seats.Any(s => s.Duty == SeatDuty.Deputy))
        {
            advice.Add(new("Deputy", "Name a deputy, who leads where the chair steps out.", false));
        }

        if (!seats.Any(s => s.Kind == SeatKind.PeerWorker && s.Duty.Rates()))
        {
            advice.Add(new("Peer role", "Let somebody who works in a peer role rate. They know the work from the inside.", false));
        }

        if (!seats.Any(s => s.Duty == SeatDuty.Alternate))
        {
            advice.Add(new("Alternate", "Name an alternate, who steps in where somebody can’t rate a candidate.", false));
        }

        return advice;
    }
}
