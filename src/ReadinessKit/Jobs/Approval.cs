namespace ReadinessKit.Jobs;

/// <summary>Who may approve a version of a job description: a second person, by which neither writing nor asking alone is enough.</summary>
public static class Approval
{
    /// <summary>True for somebody who neither saved the version nor asked about it.</summary>
    /// <param name="person">Who would approve it.</param>
    /// <param name="savedBy">Who saved the version.</param>
    /// <param name="askedBy">Who asked about it; null where nobody has.</param>
    public static bool IsSecond(Guid person, Guid savedBy, Guid? askedBy) => person != savedBy && person != askedBy;

    /// <summary>What of a review an approver needs to see. It stops nobody.</summary>
    public static FindingsToApprove Look(JobReview review, JobDescription description)
    {
        var because = description.Kept.DistinctBy(k => (k.Rule, k.Quote)).ToDictionary(k => (k.Rule, k.Quote), k => k.Because);
        var open = review.Findings.Where(f => !because.ContainsKey((f.Rule, f.Quote))).ToArray();

        return new(
            [.. open.Where(f => f.Category == JobCategory.Law)],
            [.. open.Where(f => f.Category != JobCategory.Law)],
            [.. review.Findings.DistinctBy(f => (f.Rule, f.Quote)).Where(f => because.ContainsKey((f.Rule, f.Quote))).Select(f => new ExplainedFinding(f, because[(f.Rule, f.Quote)]))]);
    }
}

/// <summary>What the review found, as an approver reads it.</summary>
/// <param name="Law">What touches on the law, and nobody explained.</param>
/// <param name="Others">What else nobody explained.</param>
/// <param name="Explained">What somebody kept, with the reason.</param>
public sealed record FindingsToApprove(IReadOnlyList<JobFinding> Law, IReadOnlyList<JobFinding> Others, IReadOnlyList<ExplainedFinding> Explained);

/// <summary>A finding that stays.</summary>
/// <param name="Finding">What was found.</param>
/// <param name="Because">Why it stays.</param>
public sealed record ExplainedFinding(JobFinding Finding, string Because);
