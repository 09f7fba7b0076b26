using System.Text.Json.Serialization;

namespace ReadinessKit.Interviews;

/// <summary>How a question finds out what somebody can do.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<QuestionKind>))]
public enum QuestionKind
{
    /// <summary>It asks what somebody did.</summary>
    Behavioral,

    /// <summary>It describes a situation and asks what somebody would do.</summary>
    Situational,

    /// <summary>It asks what somebody knows or how they see something.</summary>
    Knowledge,
}

/// <summary>What an answer of a score is like.</summary>
/// <param name="Score">From 1 to 5.</param>
/// <param name="LooksLike">What the answer shows.</param>
/// <param name="MightHear">What somebody might say.</param>
public sealed record Anchor(int Score, string LooksLike, string MightHear)
{
    /// <summary>The ends of the scale.</summary>
    public const int Lowest = 1, Highest = 5;

    /// <summary>The scores that every question says something about. Anchors for all five add little or no accuracy to those for three.</summary>
    public static readonly IReadOnlyList<int> Needed = [1, 3, 5];
}

/// <summary>A question of an interview with everything that raters need.</summary>
/// <param name="Id">The id that guides keep.</param>
/// <param name="Situation">What is read aloud before it, as plain text; "" where there is none.</param>
/// <param name="Text">The words in which everybody is asked.</param>
/// <param name="Proficiency">The id of the proficiency that it measures.</param>
/// <param name="Kind">How it finds out.</param>
/// <param name="Minutes">How long it takes with its answer, from 1 to 30.</param>
/// <param name="Duties">The ids of the duty statements that it serves; at least one.</param>
/// <param name="FollowUps">What may be asked after it, and nothing else.</param>
/// <param name="ListenFor">What a good answer holds.</param>
/// <param name="Warnings">What should make raters think.</param>
/// <param name="NotNext">What not to ask next, whatever the answer was.</param>
/// <param name="Anchors">In the order of their scores: 1, 3 and 5 at least.</param>
public sealed record InterviewQuestion(
    string Id,
    string Situation,
    string Text,
    string Proficiency,
    QuestionKind Kind,
    int Minutes,
    IReadOnlyList<string> Duties,
    IReadOnlyList<string> FollowUps,
    IReadOnlyList<string> ListenFor,
    IReadOnlyList<string> Warnings,
    IReadOnlyList<string> NotNext,
    IReadOnlyList<Anchor> Anchors);

/// <summary>Questions of the content that belong together.</summary>
/// <param name="Id">The name that links use.</param>
/// <param name="Title">What they have in common.</param>
/// <param name="Lede">What to know about them, as HTML.</param>
/// <param name="Order">Where they stand among the banks.</param>
/// <param name="Source">Where they come from.</param>
/// <param name="Roles">The ids of the job templates they are meant for; none when they are for all.</param>
/// <param name="Questions">The questions in the order of the file.</param>
public sealed record QuestionBank(string Id, string Title, string Lede, int Order, string Source, IReadOnlyList<string> Roles, IReadOnlyList<InterviewQuestion> Questions)
{
    /// <summary>The bank whose questions ask how somebody would use their experience.</summary>
    public const string LivedExperience = "lived-experience";

    /// <summary>What stands wherever a question of <see cref="LivedExperience"/> is shown.</summary>
    public const string ShareOnlyWhatYouWish = "Share only what you wish. A good answer needs nothing private.";

    /// <summary>When somebody last looked whether it still holds.</summary>
    public DateOnly Reviewed { get; init; }

    /// <summary>True when its questions are shown with <see cref="ShareOnlyWhatYouWish"/>.</summary>
    public bool InvitesExperience => Id == LivedExperience;

    /// <summary>Its address.</summary>
    public string Address => $"/interviews/banks/{Id}";

    /// <summary>How long all its questions take.</summary>
    public int Minutes => Questions.Sum(q => q.Minutes);
}
