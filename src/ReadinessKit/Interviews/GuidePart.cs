namespace ReadinessKit.Interviews;

/// <summary>A part of a guide that has a page of its own.</summary>
public enum GuidePart
{
    /// <summary>What is asked.</summary>
    Questions,

    /// <summary>What is said around the questions, and how scores are called.</summary>
    Words,

    /// <summary>Who interviews.</summary>
    Committee,

    /// <summary>What candidates are given.</summary>
    HandOut,
}

/// <summary>The parts of a guide in words.</summary>
public static class GuideParts
{
    /// <summary>The parts in the order in which a guide is made.</summary>
    public static readonly IReadOnlyList<GuidePart> All = Enum.GetValues<GuidePart>();

    /// <summary>What people call it.</summary>
    public static string InWords(this GuidePart part) => part switch
    {
        GuidePart.Questions => "Questions",
        GuidePart.Words => "Words around them",
        GuidePart.Committee => "Committee",
        _ => "Candidate hand-out",
    };

    /// <summary>The last part of its address.</summary>
    public static string Address(this GuidePart part) => part == GuidePart.HandOut ? "hand-out" : part.ToString().ToLowerInvariant();

    /// <summary>What people call a seat.</summary>
    public static string InWords(this SeatKind kind) => kind switch
    {
        SeatKind.HiringManager => "Hiring manager",
        SeatKind.HR => "HR",
        SeatKind.Colleague => "Colleague",
        SeatKind.PeerWorker => "Person in a peer role",
        _ => "Community member",
    };

    /// <summary>What people call a verdict.</summary>
    public static string InWords(this Verdict verdict) => verdict switch
    {
        Verdict.Allowed => "Allowed",
        Verdict.Care => "Ask with care",
        _ => "Do not ask",
    };

    /// <summary>What people call a kind of question.</summary>
    public static string InWords(this QuestionKind kind) => kind switch
    {
        QuestionKind.Behavioral => "What they did",
        QuestionKind.Situational => "What they would do",
        _ => "What they know",
    };
}
