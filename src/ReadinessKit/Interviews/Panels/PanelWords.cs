using System.Globalization;

namespace ReadinessKit.Interviews.Panels;

/// <summary>What somebody does on a committee.</summary>
public enum SeatDuty
{
    /// <summary>Rates, and leads the talk.</summary>
    Chair,

    /// <summary>Rates, and leads the talk where the chair can't.</summary>
    Deputy,

    /// <summary>Rates.</summary>
    Rater,

    /// <summary>Rates a candidate only where they step in for somebody.</summary>
    Alternate,

    /// <summary>Listens, and sees no ratings.</summary>
    Observer,
}

/// <summary>How a scorecard stands: one rater's, for one candidate.</summary>
public enum CardStanding
{
    /// <summary>Nothing is written.</summary>
    NotStarted,

    /// <summary>Something is written; only who wrote it sees it.</summary>
    Draft,

    /// <summary>Handed in, and locked.</summary>
    Submitted,

    /// <summary>The rater says that they don't rate this candidate.</summary>
    Declined,

    /// <summary>The rater stepped out. What they wrote is sealed, and nobody reads it.</summary>
    Recused,

    /// <summary>HR ended the waiting, with a reason.</summary>
    Expired,
}

/// <summary>How a candidate's interview stands.</summary>
public enum CandidateStanding
{
    /// <summary>It is still to come.</summary>
    Planned,

    /// <summary>It took place.</summary>
    Held,

    /// <summary>They did not come. No ratings are possible.</summary>
    NoShow,

    /// <summary>They withdrew. What was rated is kept, and counts no more.</summary>
    Withdrew,
}

/// <summary>What a rater says about a question.</summary>
public enum Heard
{
    /// <summary>Nothing yet.</summary>
    Open,

    /// <summary>A score.</summary>
    Rated,

    /// <summary>It was not asked: no score, and never a zero.</summary>
    NotAsked,

    /// <summary>It was asked, and this rater did not hear the answer: no score, and never a zero.</summary>
    NotHeard,
}

/// <summary>The words of a panel for people.</summary>
public static class PanelWords
{
    /// <summary>What somebody does on a committee, such as "Chair".</summary>
    public static string InWords(this SeatDuty duty) => duty.ToString();

    /// <summary>How a scorecard stands.</summary>
    public static string InWords(this CardStanding standing) => standing switch
    {
        CardStanding.NotStarted => "not started",
        CardStanding.Draft => "being written",
        CardStanding.Submitted => "in",
        CardStanding.Declined => "does not rate this candidate",
        CardStanding.Recused => "stepped out",
        _ => "ended by HR",
    };

    /// <summary>How an interview stands.</summary>
    public static string InWords(this CandidateStanding standing) => standing switch
    {
        CandidateStanding.Planned => "to come",
        CandidateStanding.Held => "held",
        CandidateStanding.NoShow => "did not come",
        _ => "withdrew",
    };

    /// <summary>What a rater says about a question that they gave no score.</summary>
    public static string InWords(this Heard heard) => heard switch
    {
        Heard.NotAsked => "Not asked",
        Heard.NotHeard => "I did not hear this",
        Heard.Rated => "Rated",
        _ => "Open",
    };

    /// <summary>The same where the initials of the rater stand before it: "JC not asked".</summary>
    public static string InFewWords(this Heard heard) => heard switch
    {
        Heard.NotAsked => "not asked",
        Heard.NotHeard => "not heard",
        Heard.Rated => "rated",
        _ => "no answer",
    };

    /// <summary>A score with two decimals: "4.17"; "no score" without one. Only what is shown is rounded.</summary>
    public static string InWords(this decimal? score) => score?.ToString("0.00", CultureInfo.InvariantCulture) ?? "no score";

    /// <summary>True for a card that is waited for.</summary>
    public static bool IsOpen(this CardStanding standing) => standing is CardStanding.NotStarted or CardStanding.Draft;

    /// <summary>True for who has a scorecard for every candidate.</summary>
    public static bool Rates(this SeatDuty duty) => duty is SeatDuty.Chair or SeatDuty.Deputy or SeatDuty.Rater;
}
