using ReadinessKit.Jobs;

namespace ReadinessKit.Web.Pages.Jobs.Descriptions;

/// <summary>What the review found, in a word or two.</summary>
public static class FoundWords
{
    /// <summary>What a finding is about: the reasons of a duty, or its category.</summary>
    public static string Kicker(JobFinding finding) => finding.Reasons.Count > 0
        ? string.Join(" · ", finding.Reasons.Select(r => r.Title))
        : FindingKind.Of(finding.Category).Name;
}
