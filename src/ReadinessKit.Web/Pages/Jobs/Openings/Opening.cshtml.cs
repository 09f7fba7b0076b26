using ReadinessKit.Content;
using ReadinessKit.Jobs;
using ReadinessKit.Web.Accounts;
using ReadinessKit.Web.Data;
using ReadinessKit.Web.Exports;

namespace ReadinessKit.Web.Pages.Jobs.Openings;

/// <summary>An opening with its ads, its page for the web and where it stands.</summary>
[For(nameof(Right.ReadJobs))]
public sealed class OpeningModel(AppDb db, Member member, SiteContent content, TimeProvider clock, Settings settings) : OpeningPage(db, member, content, clock)
{
    public sealed record Ad(string Title, JobAd Text);

    /// <summary>The sentences that every ad needs; null where the content has none.</summary>
    public JobAdWording? Wording => SiteContent.JobAd;

    public bool IsOpen => Opening.IsOpen(Today);

    /// <summary>What has to be known before an ad can be written.</summary>
    public IReadOnlyList<RuleError> Missing => JobAd.Missing(Shown.Description, Details);

    public IReadOnlyList<Ad> Ads => Missing.Count > 0 || Wording is not { } wording ? [] :
    [
        Write("Short: for a card on a board, or a message", AdLength.Brief, wording),
        Write("Medium: for a newsletter", AdLength.Middle, wording),
        Write("Long: for a job board", AdLength.Full, wording),
    ];

    /// <summary>What the rules find in the words of the ads.</summary>
    public IReadOnlyList<JobFinding> Findings => [.. Ads
        .SelectMany(ad => SiteContent.JobReviewer.Review(ad.Text.Text).Findings)
        .Where(f => !f.IsAboutSomethingAbsent)
        .DistinctBy(f => (f.Rule, f.Quote))];

    public string Data => JobPosting.Json(Shown.Description, Opening.ToPosting(Organization));

    /// <summary>What search engines ask for and the description does not have.</summary>
    public IReadOnlyList<RuleError> MissingForSearch => JobPosting.Missing(Shown.Description, Opening.ToPosting(Organization));

    public string PublicPath => $"/openings/{Opening.Address}";

    public string PublicAddress => settings.Link(PublicPath);

    private AdDetails Details => new(Organization.LegalName, Opening.HowToApply, Opening.ClosesOn);

    private Ad Write(string title, AdLength length, JobAdWording wording) => new(title, JobAd.Write(Shown.Description, wording, Details, length));
}
