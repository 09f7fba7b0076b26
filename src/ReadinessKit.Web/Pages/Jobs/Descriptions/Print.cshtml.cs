using ReadinessKit.Content;
using ReadinessKit.Web.Accounts;
using ReadinessKit.Web.Data;

namespace ReadinessKit.Web.Pages.Jobs.Descriptions;

/// <summary>A job description on paper.</summary>
[For(nameof(Right.ReadJobs))]
public sealed class PrintModel(AppDb db, Member member, SiteContent content, TimeProvider clock) : VersionPage(db, member, content, clock)
{
    public DescriptionView View => new(Shown.Description, SiteContent.Jobs);
}
