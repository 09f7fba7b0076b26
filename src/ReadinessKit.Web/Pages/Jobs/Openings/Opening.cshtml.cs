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
    /// <summary>The sentences that every ad needs; null where the content has none.</summary>
    public JobAdWording? Wording => SiteContent.JobAd;

    public bool IsOpen => Opening.IsOpen(Today);

    /// <summary>What has to be known before an ad can be written.</summary>
    public IReadOnlyList<RuleError> Missing => JobAd.Missing(Shown.Description, Details);

    public IReadOnlyList<OpeningAd> Ads => field ??= OpeningAds.Of(SiteContent, Shown.Description, Details);

    /// <summary>What the rules find in the words of the ads.</summary>
    public IReadOnlyList<JobFinding> Findings => field ??= OpeningAds.Findings(SiteContent, Ads);

    public string Data => JobPosting.Json(Shown.Description, Opening.ToPosting(Organization));

    /// <summary>What search engines ask for and the description does not have.</summary>
    public IReadOnlyList<RuleError> MissingForSearch => JobPosting.Missing(Shown.Description, Opening.ToPosting(Organization));

    public string PublicPath => $"/openings/{Opening.Address}";

    public string PublicAddress => settings.Link(PublicPath);

    private AdDetails Details => new(Organization.LegalName, Opening.HowToApply, Opening.ClosesOn);
}
