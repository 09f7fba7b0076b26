using ReadinessKit.Web.Accounts;
using ReadinessKit.Web.Data;

namespace ReadinessKit.Web.Pages.Readiness.Timelines;

[For(nameof(Right.RunTimeline))]
public sealed class PlanModel(AppDb db, Editions editions, TimeProvider clock, Member member) : PlanPage(db, editions, clock)
{
    public override string Address => $"/o/{member.Organization.Slug}/readiness/timelines/{RouteData.Values["timeline"]}";

    public override bool IsSignedInPage => true;

    protected override Task<(TimelineAnswers Row, bool MayEdit)?> Find(CancellationToken cancel) => Db.FindTimeline(RouteData, member, cancel);
}
