using ReadinessKit.Checks;

namespace ReadinessKit.Jobs;

/// <summary>What a finding in a job description is about.</summary>
public enum JobCategory
{
    /// <summary>Work that does not fit a peer role.</summary>
    Duty,

    /// <summary>Clinical, labelling or lowering words.</summary>
    Language,

    /// <summary>What puts off people whom the law protects.</summary>
    Law,

    /// <summary>What the description lacks, or leaves without a limit.</summary>
    Structure,
}

/// <summary>One thing to talk about in a job description. Findings of different categories may share words.</summary>
/// <param name="Rule">The id of the rule, for as long as the rule is there.</param>
/// <param name="Quote">The words as they stand in the text; "" for something that is absent.</param>
/// <param name="Start">Where they begin in <see cref="JobReview.Text"/>, in UTF-16 units; 0 for something absent.</param>
/// <param name="End">Where they end, the first unit after them; 0 for something absent.</param>
/// <param name="Category">What it is about.</param>
/// <param name="Reasons">Why the work may not belong into the role; only for <see cref="JobCategory.Duty"/>.</param>
/// <param name="Message">Why it matters, as plain text.</param>
/// <param name="Source">Where that comes from.</param>
/// <param name="Suggestion">A wording that would do.</param>
public sealed record JobFinding(string Rule, string Quote, int Start, int End, JobCategory Category, IReadOnlyList<Reason> Reasons, string Message, string Source, string Suggestion)
{
    /// <summary>The component it stands in, when a <see cref="JobDescription"/> was reviewed; else null.</summary>
    public DescriptionPart? Part { get; init; }

    /// <summary>True where something is missing, and no words can be marked.</summary>
    public bool IsAboutSomethingAbsent => Quote.Length == 0;
}

/// <summary>A job description and what there is to talk about in it. Nothing here is a score, and nothing stops anybody.</summary>
/// <param name="Text">The text that the findings count in.</param>
/// <param name="Findings">The findings in the order of the text; those about something absent come last.</param>
public sealed record JobReview(string Text, IReadOnlyList<JobFinding> Findings)
{
    /// <summary>True for a text that is too short to say what a whole description would lack.</summary>
    public bool IsPart { get; init; }
}
