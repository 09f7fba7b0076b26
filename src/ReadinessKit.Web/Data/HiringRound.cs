using ReadinessKit.Interviews;
using ReadinessKit.Interviews.Panels;

namespace ReadinessKit.Web.Data;

/// <summary>A post that a committee interviews for: one version of a guide, seats, candidates, and one decision at its end.</summary>
public sealed class HiringRound : IOwned, IOfRound, IVersioned
{
    /// <summary>The longest title, in characters.</summary>
    public const int MaxTitle = 120;

    public required Guid OrganizationId { get; init; }

    public Guid Id { get; init; } = Guid.NewGuid();

    Guid IOfRound.RoundId => Id;

    public required string Title { get; set; }

    public required Guid GuideId { get; init; }

    /// <summary>The version that new candidates are asked from. Each candidate keeps the one that they were asked from.</summary>
    public required int GuideNumber { get; set; }

    /// <summary>The published description that the guide was made from; null where it was made from none.</summary>
    public Guid? JobId { get; init; }

    public required DateTimeOffset CreatedAt { get; init; }

    public required Guid CreatedById { get; init; }

    /// <summary>True where raters see the names of candidates; otherwise they see numbers such as C-01.</summary>
    public bool ShowsNames { get; set; }

    /// <summary>True where no ratings are shown before every candidate's cards are in; otherwise they are shown candidate by candidate.</summary>
    public bool RevealsTogether { get; set; }

    /// <summary>True where observers see ratings once they are shown to the committee.</summary>
    public bool ObserversSeeRatings { get; set; }

    /// <summary>When it was closed without a decision; null while it goes on, and where there was one.</summary>
    public DateTimeOffset? ClosedAt { get; private set; }

    /// <summary>Why it was closed without a decision.</summary>
    public string ClosedBecause { get; private set; } = "";

    /// <summary>When the decision was recorded; null as long as there is none.</summary>
    public DateTimeOffset? DecidedAt { get; private set; }

    public Guid? DecidedById { get; private set; }

    /// <summary>Who was chosen; null where nobody was.</summary>
    public Guid? ChosenId { get; private set; }

    /// <summary>Why, where it was not whoever has the highest score, or nobody was chosen.</summary>
    public string DecidedBecause { get; private set; } = "";

    /// <summary>For how many years its records are kept, where somebody chose; the law's floor holds all the same.</summary>
    public int? KeepYears { get; set; }

    /// <summary>Since when its records are held for a charge or a lawsuit: nothing is deleted until the hold ends. Null without one.</summary>
    public DateTimeOffset? HeldAt { get; private set; }

    public Guid? HeldById { get; private set; }

    /// <summary>Why they are held.</summary>
    public string HeldBecause { get; private set; } = "";

    public Guid Version { get; set; } = Guid.NewGuid();

    /// <summary>Holds the records, whatever their time is.</summary>
    public void Hold(string because, Guid personId, DateTimeOffset now) => (HeldBecause, HeldById, HeldAt) = (because, personId, now);

    /// <summary>Ends the hold.</summary>
    public void EndHold() => (HeldBecause, HeldById, HeldAt) = ("", null, null);

    /// <summary>True while candidates, seats and ratings may still change.</summary>
    public bool IsOpen => ClosedAt is null && DecidedAt is null;

    /// <summary>How it stands, in a few words.</summary>
    public string InWords => DecidedAt is not null ? "Decided" : ClosedAt is not null ? "Closed without a decision" : "Open";

    /// <summary>Closes it without a decision.</summary>
    /// <exception cref="InvalidOperationException">When it is not open.</exception>
    public void Close(string because, DateTimeOffset now)
    {
        MustBeOpen();
        (ClosedAt, ClosedBecause) = (now, because);
    }

    /// <summary>Records the decision.</summary>
    /// <exception cref="InvalidOperationException">When it is not open.</exception>
    public void Decide(Guid? chosenId, string because, Guid personId, DateTimeOffset now)
    {
        MustBeOpen();
        (ChosenId, DecidedBecause, DecidedById, DecidedAt) = (chosenId, because, personId, now);
    }

    private void MustBeOpen()
    {
        if (!IsOpen)
        {
            throw new InvalidOperationException("The round is not open.");
        }
    }
}

/// <summary>Somebody's seat on a committee.</summary>
public sealed class PanelSeat : IOwned, IOfRound, IVersioned
{
    public required Guid OrganizationId { get; init; }

    public Guid Id { get; init; } = Guid.NewGuid();

    public required Guid RoundId { get; init; }

    public required Guid PersonId { get; init; }

    public required SeatDuty Duty { get; set; }

    /// <summary>From where they look, as the guide says it; null where nobody said.</summary>
    public SeatKind? Kind { get; set; }

    public required DateTimeOffset AddedAt { get; init; }

    /// <summary>When they said that they can rate fairly.</summary>
    public DateTimeOffset? ConfirmedAt { get; set; }

    /// <summary>When they tried rating a written answer.</summary>
    public DateTimeOffset? PracticedAt { get; set; }

    /// <summary>When they stepped out of the whole round, or were taken off it. No reason is asked or kept: the honest one may itself say too much.</summary>
    public DateTimeOffset? SteppedOutAt { get; set; }

    public Guid Version { get; set; } = Guid.NewGuid();

    public bool IsActive => SteppedOutAt is null;

    /// <summary>True for the seat of whoever leads the committee: the chair's, or the deputy's where the chair stepped out.</summary>
    /// <param name="seats">All seats of the round.</param>
    /// <param name="seat">The seat that is asked about; null for nobody's.</param>
    public static bool Leads(IEnumerable<PanelSeat> seats, PanelSeat? seat) =>
        seat is { IsActive: true, Duty: SeatDuty.Chair } || (seat is { IsActive: true, Duty: SeatDuty.Deputy } && !seats.Any(s => s is { IsActive: true, Duty: SeatDuty.Chair }));
}

/// <summary>The signature of a member of the committee under its decision.</summary>
public sealed class DecisionSignature : IOwned, IOfRound
{
    public required Guid OrganizationId { get; init; }

    public required Guid RoundId { get; init; }

    public required Guid PersonId { get; init; }

    public required DateTimeOffset At { get; init; }
}

/// <summary>What somebody adds to the record of a round after its decision. Nothing else of the record changes from then on.</summary>
public sealed class RecordAddendum : IOwned, IOfRound
{
    /// <summary>The longest text, in characters.</summary>
    public const int MaxText = AddendumForm.MaxText;

    public required Guid OrganizationId { get; init; }

    public Guid Id { get; init; } = Guid.NewGuid();

    public required Guid RoundId { get; init; }

    public required string Text { get; init; }

    public required DateTimeOffset At { get; init; }

    public required Guid PersonId { get; init; }
}

/// <summary>A question that counts for no candidate of a round.</summary>
public sealed class VoidedQuestion : IOwned, IOfRound
{
    public required Guid OrganizationId { get; init; }

    public required Guid RoundId { get; init; }

    /// <summary>The id of the question in the guide.</summary>
    public required string QuestionId { get; init; }

    public required string Because { get; init; }

    public required DateTimeOffset At { get; init; }

    public required Guid PersonId { get; init; }
}
