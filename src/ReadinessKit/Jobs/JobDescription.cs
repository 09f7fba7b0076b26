using System.Text.Json.Serialization;

namespace ReadinessKit.Jobs;

/// <summary>
/// A job description in its five components, and the pay (Provider's Handbook, "Developing a Job Description").
/// What the builder writes, an import reads, the review looks at and every export shows.
/// </summary>
public sealed record JobDescription
{
    /// <summary>The title of the post.</summary>
    public string Title { get; init; } = "";

    /// <summary>The id of the template that it began with; null for one that was begun empty or imported.</summary>
    public string? Template { get; init; }

    /// <summary>What the role is for, in one sentence.</summary>
    public string Function { get; init; } = "";

    /// <summary>Who gives which supervision.</summary>
    public IReadOnlyList<Reporting> Reporting { get; init; } = [];

    /// <summary>The core responsibilities: four to six areas, each with several duties.</summary>
    public IReadOnlyList<CoreArea> Areas { get; init; } = [];

    /// <summary>What somebody needs; within each level the most important first.</summary>
    public IReadOnlyList<Qualification> Qualifications { get; init; } = [];

    /// <summary>Under which conditions the work is done.</summary>
    public Conditions Conditions { get; init; } = new();

    /// <summary>The pay; null where it is not decided yet.</summary>
    public PayRange? Pay { get; init; }

    /// <summary>What an import could not place. It is shown until somebody moves it or takes it out.</summary>
    public IReadOnlyList<string> Unplaced { get; init; } = [];

    /// <summary>What the review found and somebody keeps, with the reason.</summary>
    public IReadOnlyList<KeptFinding> Kept { get; init; } = [];
}

/// <summary>Somebody that the role reports to.</summary>
/// <param name="Who">The role of that person, such as "Peer supervisor".</param>
/// <param name="For">Which supervision they give, such as "professional development".</param>
/// <param name="HowOften">How often, in words; "" where it is not said.</param>
public sealed record Reporting(string Who, string For, string HowOften);

/// <summary>A core responsibility.</summary>
/// <param name="Id">The id that is kept while its words change.</param>
/// <param name="Title">The area in a few words.</param>
/// <param name="Duties">What is done in it.</param>
public sealed record CoreArea(string Id, string Title, IReadOnlyList<Duty> Duties);

/// <summary>A duty.</summary>
/// <param name="Id">The id that interview questions, pay factors and the review form hang on; kept while its words change.</param>
/// <param name="Text">What is done, beginning with a verb.</param>
/// <param name="IsEssential">True when the post exists for it (29 CFR 1630.2(n)).</param>
/// <param name="Statement">The id of the statement of the library that it was taken from; null for one that was written freely.</param>
public sealed record Duty(string Id, string Text, bool IsEssential, string? Statement);

/// <summary>When somebody must have a qualification.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<QualificationLevel>))]
public enum QualificationLevel
{
    /// <summary>On the first day.</summary>
    AtHire,

    /// <summary>It can be gained on the job.</summary>
    CanBeGained,

    /// <summary>It counts, and nobody is turned away without it.</summary>
    Preferred,
}

/// <summary>A qualification.</summary>
/// <param name="Id">The id that is kept while its words change.</param>
/// <param name="Text">What somebody has or can do.</param>
/// <param name="Level">When they must have it.</param>
/// <param name="Statement">The id of the statement of the library that it was taken from; null for one that was written freely.</param>
public sealed record Qualification(string Id, string Text, QualificationLevel Level, string? Statement);

/// <summary>The conditions of employment; what is not decided is empty.</summary>
public sealed record Conditions
{
    /// <summary>The hours a week, or the fewest of them.</summary>
    public decimal? HoursFrom { get; init; }

    /// <summary>The most hours a week; null when there is one number of hours only.</summary>
    public decimal? HoursTo { get; init; }

    /// <summary>When the work is done: days, evenings, on call.</summary>
    public string Schedule { get; init; } = "";

    /// <summary>Where it is done: the town, the site, or at people's homes.</summary>
    public string Place { get; init; } = "";

    /// <summary>Benefits, in words.</summary>
    public string Benefits { get; init; } = "";

    /// <summary>Everything else, a line each: physical demands tied to a duty, travel, a vehicle.</summary>
    public IReadOnlyList<string> Further { get; init; } = [];
}

/// <summary>For which time pay is given.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<PayUnit>))]
public enum PayUnit
{
    /// <summary>For an hour.</summary>
    Hour,

    /// <summary>For a year of the post's hours.</summary>
    Year,
}

/// <summary>A range of pay in US dollars.</summary>
/// <param name="From">The lowest pay that is offered, above zero.</param>
/// <param name="To">The highest, at least the lowest.</param>
/// <param name="Unit">For which time.</param>
public sealed record PayRange(decimal From, decimal To, PayUnit Unit);
