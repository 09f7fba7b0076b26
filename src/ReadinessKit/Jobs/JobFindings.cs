namespace ReadinessKit.Jobs;

/// <summary>A finding of the review in a description, and whether somebody said why it stays.</summary>
/// <param name="Finding">What the review found.</param>
/// <param name="Component">The component it stands in; null for what is not placed or is absent from the whole.</param>
/// <param name="Kept">Why it stays; null where nobody has said so.</param>
public sealed record ReviewedFinding(JobFinding Finding, JobComponent? Component, KeptFinding? Kept)
{
    /// <summary>True for what the law is about.</summary>
    public bool IsLaw => Finding.Category == JobCategory.Law;
}

/// <summary>A description with what the review found in it and what people said about that.</summary>
public sealed class JobFindings
{
    private JobFindings(IReadOnlyList<ReviewedFinding> findings) => Findings = findings;

    /// <summary>All findings, in the order of the text.</summary>
    public IReadOnlyList<ReviewedFinding> Findings { get; }

    /// <summary>Those that nobody has explained.</summary>
    public IReadOnlyList<ReviewedFinding> Open => [.. Findings.Where(f => f.Kept is null)];

    /// <summary>Those that stay, each with its reason.</summary>
    public IReadOnlyList<ReviewedFinding> Kept => [.. Findings.Where(f => f.Kept is not null)];

    /// <summary>How many about duties are open.</summary>
    public int OpenDuties => Open.Count(f => f.Finding.Category == JobCategory.Duty);

    /// <summary>How many about words and the law are open. What a description lacks is on the list of <see cref="JobReadiness"/> anyway.</summary>
    public int OpenWords => Open.Count(f => f.Finding.Category is JobCategory.Language or JobCategory.Law);

    /// <summary>Reviews a description.</summary>
    /// <param name="description">The description.</param>
    /// <param name="reviewer">Reviews its words.</param>
    /// <param name="ofPay">What is said of its pay; null for nothing.</param>
    public static JobFindings Of(JobDescription description, JobReviewer reviewer, JobFinding? ofPay)
    {
        var kept = description.Kept.DistinctBy(k => (k.Rule, k.Quote)).ToDictionary(k => (k.Rule, k.Quote));

        return new([.. reviewer.Review(description).Findings.Concat(ofPay is null ? [] : [ofPay]).Select(f => new ReviewedFinding(f, ComponentOf(f.Part), kept.GetValueOrDefault((f.Rule, f.Quote))))]);
    }

    /// <summary>What was found in a component.</summary>
    public IReadOnlyList<ReviewedFinding> In(JobComponent component) => [.. Findings.Where(f => f.Component == component)];

    private static JobComponent? ComponentOf(DescriptionPart? part) => part switch
    {
        DescriptionPart.Title or DescriptionPart.Function => JobComponent.Function,
        DescriptionPart.Reporting => JobComponent.Reporting,
        DescriptionPart.Duties => JobComponent.Responsibilities,
        DescriptionPart.Qualifications => JobComponent.Qualifications,
        DescriptionPart.Schedule or DescriptionPart.Place or DescriptionPart.Benefits or DescriptionPart.Further => JobComponent.Conditions,
        DescriptionPart.Pay => JobComponent.Pay,
        _ => null,
    };
}
