using System.Globalization;
using System.Text.Json.Serialization;
using ReadinessKit.Jobs;

namespace ReadinessKit.Interviews;

/// <summary>
/// What a committee uses for one post: the same questions for everybody, each tied to a duty. It holds copies of all that it was made from,
/// so that later changes of a description or a bank change no guide.
/// </summary>
public sealed record InterviewGuide
{
    /// <summary>The title of the post.</summary>
    public string Title { get; init; } = "";

    /// <summary>What it was made from.</summary>
    public GuideOrigin Origin { get; init; } = new();

    /// <summary>The duties of the post.</summary>
    public IReadOnlyList<Duty> Duties { get; init; } = [];

    /// <summary>The questions in the order in which everybody is asked.</summary>
    public IReadOnlyList<GuideQuestion> Questions { get; init; } = [];

    /// <summary>How long the interview takes, in minutes, with the welcome and the candidate's own questions.</summary>
    public int Minutes { get; init; } = DefaultMinutes;

    /// <summary>What the committee needs to know, in paragraphs.</summary>
    public string Instructions { get; init; } = "";

    /// <summary>What is said to every candidate before the first question.</summary>
    public string Opening { get; init; } = "";

    /// <summary>What is said to every candidate after the last one.</summary>
    public string Closing { get; init; } = "";

    /// <summary>What the scores 1 to 5 are called.</summary>
    public IReadOnlyList<string> Scale { get; init; } = [];

    /// <summary>Who interviews.</summary>
    public IReadOnlyList<GuideSeat> Seats { get; init; } = [];

    /// <summary>What candidates are given.</summary>
    public GuideHandOut HandOut { get; init; } = new();

    /// <summary>Wordings that the question check warns of and somebody keeps, with the reason.</summary>
    public IReadOnlyList<KeptWording> Kept { get; init; } = [];

    /// <summary>The usual length in minutes, the shortest and the longest, and the part of it that belongs to no question.</summary>
    public const int DefaultMinutes = 60, FewestMinutes = 15, MostMinutes = 240, MinutesBesideQuestions = 10;

    /// <summary>How many proficiencies a guide should measure (OPM, Structured Interviews: A Practical Guide).</summary>
    public const int FewestProficiencies = 5, MostProficiencies = 8;

    /// <summary>The minutes that all questions take.</summary>
    [JsonIgnore]
    public int QuestionMinutes => Questions.Sum(q => q.Asked.Minutes);

    /// <summary>The minutes that are left for questions beside the welcome and the candidate's own.</summary>
    [JsonIgnore]
    public int MinutesForQuestions => Minutes - MinutesBesideQuestions;

    /// <summary>The minutes that are left for more questions, never below zero.</summary>
    [JsonIgnore]
    public int MinutesLeft => Math.Max(0, MinutesForQuestions - QuestionMinutes);

    /// <summary>The instructions, point by point.</summary>
    [JsonIgnore]
    public IReadOnlyList<string> InstructionLines => Instructions.Split('\n', StringSplitOptions.RemoveEmptyEntries);

    /// <summary>The question with an id; null without one.</summary>
    public GuideQuestion? Question(string? id) => Questions.FirstOrDefault(q => q.Id == id);
}

/// <summary>What a guide was made from.</summary>
public sealed record GuideOrigin
{
    /// <summary>The id of the job description; null where there is none.</summary>
    public Guid? Job { get; init; }

    /// <summary>The number of its published version.</summary>
    public int? Number { get; init; }

    /// <summary>The id of the job template; null where it was made from none.</summary>
    public string? Template { get; init; }

    /// <summary>The id of the guide that it continues; null where there is none.</summary>
    public Guid? Guide { get; init; }
}

/// <summary>A question as this guide asks it.</summary>
/// <param name="Id">The id that score sheets hang on; kept while its words change.</param>
/// <param name="Asked">The words and the rubric: a copy. Its id is the bank's, or "" for a question of one's own; its duties are those of the guide.</param>
/// <param name="Proficiency">What it measures: a copy.</param>
/// <param name="Weight">How much it counts, from 0.5 to 3; 1 unless there is a reason.</param>
/// <param name="WeightReason">Why it counts more or less; "" for 1.</param>
/// <param name="Minimum">The score below which a candidate lacks what the post can't do without; null where it is no must-have.</param>
public sealed record GuideQuestion(string Id, InterviewQuestion Asked, Proficiency Proficiency, decimal Weight = 1, string WeightReason = "", int? Minimum = null)
{
    /// <summary>True for a question that nobody took from a bank.</summary>
    [JsonIgnore]
    public bool IsOwn => Asked.Id.Length == 0;

    /// <summary>The minimum, where it is a must-have.</summary>
    [JsonIgnore]
    public bool IsMustHave => Minimum is not null;

    /// <summary>What raters need to know of it beside its words: what it measures, how, how long, and how much it counts.</summary>
    [JsonIgnore]
    public string InWords => string.Join(" · ", [Proficiency.Name, Asked.Kind.InWords(), Words.Count(Asked.Minutes, "minute"), .. Counts]);

    /// <summary>How much it counts, and from which score on it is enough; nothing for a question like any other.</summary>
    [JsonIgnore]
    public IReadOnlyList<string> Counts =>
    [
        .. Weight == 1 ? [] : new[] { string.Create(CultureInfo.InvariantCulture, $"counts {Weight:0.#} times{(WeightReason.Length > 0 ? $": {WeightReason}" : "")}") },
        .. Minimum is { } minimum ? [$"must-have: {minimum} or more"] : Array.Empty<string>(),
    ];

    /// <summary>True when anchors say what 1, 3 and 5 are like.</summary>
    [JsonIgnore]
    public bool IsAnchored => Anchor.Needed.All(score => Asked.Anchors.Any(a => a.Score == score && a.LooksLike.Length > 0));
}

/// <summary>From where somebody looks who interviews. Nothing about anybody's health or use of services.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<SeatKind>))]
public enum SeatKind
{
    /// <summary>Whoever will lead the person.</summary>
    HiringManager,

    /// <summary>Human resources.</summary>
    HR,

    /// <summary>Somebody from the team.</summary>
    Colleague,

    /// <summary>Somebody who works in a peer role.</summary>
    PeerWorker,

    /// <summary>Somebody from outside the staff.</summary>
    CommunityMember,
}

/// <summary>A seat on the committee.</summary>
/// <param name="Id">The id that is kept.</param>
/// <param name="Kind">From where they look.</param>
/// <param name="Name">Who sits there; "" while nobody does.</param>
/// <param name="IsAlternate">True for who steps in where somebody can't rate.</param>
public sealed record GuideSeat(string Id, SeatKind Kind, string Name, bool IsAlternate)
{
    /// <summary>Who it is, such as "HR: Kim Lee (alternate)".</summary>
    [JsonIgnore]
    public string InWords => $"{Kind.InWords()}{(Name.Length > 0 ? $": {Name}" : "")}{(IsAlternate ? " (alternate)" : "")}";
}

/// <summary>What candidates are given before the interview.</summary>
public sealed record GuideHandOut
{
    /// <summary>Where it takes place, or how to join.</summary>
    public string Where { get; init; } = "";

    /// <summary>Whom to ask for an accommodation.</summary>
    public string Contact { get; init; } = "";

    /// <summary>Their telephone.</summary>
    public string Phone { get; init; } = "";

    /// <summary>Their e-mail.</summary>
    public string Email { get; init; } = "";

    /// <summary>What else to know; "" where there is nothing.</summary>
    public string Further { get; init; } = "";

    /// <summary>True where everybody gets the questions beforehand.</summary>
    public bool SendsQuestions { get; init; }

    /// <summary>The ways to reach the contact, in words.</summary>
    [JsonIgnore]
    public IReadOnlyList<string> Ways => [.. new[] { Phone, Email }.Where(w => w.Length > 0)];
}

/// <summary>A wording that the question check warns of and somebody keeps.</summary>
/// <param name="Text">The words, as they stand in the guide.</param>
/// <param name="Because">Why they stay.</param>
public sealed record KeptWording(string Text, string Because);
