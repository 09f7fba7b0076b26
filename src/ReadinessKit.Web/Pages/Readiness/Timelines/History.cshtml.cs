using Microsoft.EntityFrameworkCore;
using ReadinessKit.Web.Accounts;
using ReadinessKit.Web.Data;

namespace ReadinessKit.Web.Pages.Readiness.Timelines;

/// <summary>Everything that was changed about a plan, newest first.</summary>
[For(nameof(Right.ReadTimeline))]
public sealed class HistoryModel(AppDb db, Editions editions, TimeProvider clock, Member member) : OrganizationPlanPage(db, editions, clock, member)
{
    public const int PerPage = 50;

    /// <summary>How many of the newest entries the page of one task looks through.</summary>
    public const int MostForOneTask = 1000;

    public IReadOnlyList<EditLine> Lines { get; private set; } = [];

    /// <summary>How many entries come before the next older page, when there is one.</summary>
    public int? Older { get; private set; }

    public async Task OnGetAsync(int? skip, CancellationToken cancel)
    {
        var skipped = Math.Max(0, skip ?? 0);
        var edits = await Db.PlanEdits.Where(e => e.TimelineId == Plan.Timeline.Id)
            .OrderByDescending(e => e.At).ThenBy(e => e.Id).Skip(skipped).Take(PerPage + 1).AsNoTracking().ToListAsync(cancel);
        Older = edits.Count > PerPage ? skipped + PerPage : null;
        Lines = await EditLine.Of([.. edits.Take(PerPage)], Plan, Member, Db, cancel);

    }
}
