using Microsoft.EntityFrameworkCore;
using ReadinessKit.Content;
using ReadinessKit.Readiness;
using ReadinessKit.Web.Accounts;
using ReadinessKit.Web.Data;
using ReadinessKit.Web.Exports;
using ReadinessKit.Web.Site;

namespace ReadinessKit.Web.Pages.Readiness.Timelines;

[For(nameof(Right.ReadTimeline))]
public sealed class DownloadModel(AppDb db, Editions editions, TimeProvider clock, Member member, SiteContent content) : DownloadPage(db, editions, clock)
{
    private OrganizationPlan _plan = null!;

    public override string Address => $"/o/{member.Organization.Slug}/readiness/timelines/{RouteData.Values["timeline"]}";

    public override bool IsSignedInPage => true;

    protected override async Task<(TimelineAnswers Row, bool MayEdit)?> Find(CancellationToken cancel)
    {
        if (await Db.FindPlan(RouteData, Editions, cancel) is not { } plan)
        {
            return null;
        }

        _plan = plan;
        return (plan.Timeline, member.May(Right.RunTimeline));
    }

    protected override TimelineResult WorkOut(IReadOnlyDictionary<string, TaskChange>? changes = null) => _plan.WorkOut(member.Organization.DayOf(Clock.GetUtcNow()));

    protected override async Task<Exported> Source(CancellationToken cancel)
    {
        var round = await Db.Rounds.Include(r => r.Groups).ThenInclude(g => g.Count).AsNoTracking().Where(r => r.ClosedAt != null && !r.IsLeftOut).OrderByDescending(r => r.ClosedAt).FirstOrDefaultAsync(cancel);
        var motivation = await Db.Motivations.AsNoTracking().SingleOrDefaultAsync(cancel);

        return await base.Source(cancel) with
        {
            Round = round?.ToPast((await Editions.Get(round.Edition, Db, cancel)).Quiz, member.Organization),
            Motivation = motivation?.ToResult(content.Motivation),
            Budgets = member.May(Right.ReadPay) ? [.. (await PlannedBudget.All(Db, content, cancel)).Where(b => b.Look.Range is not null)] : [],
        };
    }

    protected override Task Note(string file, CancellationToken cancel)
    {
        Db.Note("exported " + file, $"OrganizationTimeline {RouteData.Values["timeline"]}");
        return Db.SaveChangesAsync(cancel);
    }
}
