using ReadinessKit.Content;
using ReadinessKit.Jobs;

namespace ReadinessKit.Web.Pages.Jobs.Openings;

/// <summary>An ad of a certain length.</summary>
public sealed record OpeningAd(string Title, JobAd Text);

/// <summary>The ads of an opening, and what the review finds in them.</summary>
public static class OpeningAds
{
    /// <summary>The ads; none as long as something is missing.</summary>
    public static IReadOnlyList<OpeningAd> Of(SiteContent content, JobDescription description, AdDetails details) =>
        JobAd.Missing(description, details).Count > 0 || content.JobAd is not { } wording ? [] :
        [
            new("Short: for a card on a board, or a message", JobAd.Write(description, wording, details, AdLength.Brief)),
            new("Medium: for a newsletter", JobAd.Write(description, wording, details, AdLength.Middle)),
            new("Long: for a job board", JobAd.Write(description, wording, details, AdLength.Full)),
        ];

    /// <summary>What the rules find in the words of the ads.</summary>
    public static IReadOnlyList<JobFinding> Findings(SiteContent content, IEnumerable<OpeningAd> ads) => Findings(content, ads.Select(a => a.Text.Text));

    /// <summary>What the law is about in what everybody would read: the ads, and how to apply.</summary>
    public static IReadOnlyList<JobFinding> Law(SiteContent content, JobDescription description, AdDetails details) =>
        [.. Findings(content, Of(content, description, details).Select(a => a.Text.Text).Prepend(details.HowToApply)).Where(f => f.Category == JobCategory.Law)];

    private static JobFinding[] Findings(SiteContent content, IEnumerable<string> texts) => [.. texts
        .SelectMany(text => content.JobReviewer.Review(text).Findings)
        .Where(f => !f.IsAboutSomethingAbsent)
        .DistinctBy(f => (f.Rule, f.Quote))];
}
