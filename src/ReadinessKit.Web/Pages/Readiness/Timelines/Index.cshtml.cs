using ReadinessKit.Web.Accounts;
using ReadinessKit.Web.Data;

namespace ReadinessKit.Web.Pages.Readiness.Timelines;

[For(nameof(Right.ReadTimeline))]
public sealed class IndexModel(AppDb db, Editions editions, TimeProvider clock, Member member) : StartPage(db, editions, clock)
{
    public override string Address => $"/o/{member.Organization.Slug}/readiness/timelines/{RouteData.Values["timeline"]}";

    public override bool IsSignedInPage => true;

    protected override Task<(TimelineAnswers Row, bool MayEdit)?> Find(CancellationToken cancel) => Db.FindTimeline(RouteData, member, cancel);
}
