using Microsoft.EntityFrameworkCore;
using ReadinessKit.Content;
using ReadinessKit.Readiness;
using ReadinessKit.Web.Accounts;
using ReadinessKit.Web.Data;
using ReadinessKit.Web.Pages.Organization;
using ReadinessKit.Web.Site;

namespace ReadinessKit.Web.Pages.Readiness.Motivations;

/// <summary>What the organization answered together about its motivation.</summary>
[For(nameof(Right.ReadTimeline))]
public sealed class IndexModel(AppDb db, Member member, SiteContent content) : OrganizationPage(db, member)
{
    public OrganizationMotivation? Row { get; private set; }

    public MotivationResult? Result { get; private set; }

    public string Title => content.Motivation.Title;

    public bool MayAnswer => Member.May(Right.RunTimeline);

    public string RecordedOn => Words.Day(Organization.DayOf(Row!.RecordedAt));

    public async Task OnGetAsync(CancellationToken cancel)
    {
        Row = await Db.Motivations.AsNoTracking().SingleOrDefaultAsync(cancel);
        Result = Row?.ToResult(content.Motivation);
    }
}
