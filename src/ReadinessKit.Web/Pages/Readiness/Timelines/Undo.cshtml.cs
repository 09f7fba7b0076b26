using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using ReadinessKit.Web.Accounts;
using ReadinessKit.Web.Data;

namespace ReadinessKit.Web.Pages.Readiness.Timelines;

/// <summary>Takes one entry of the plan's history back. That is an entry itself, and can be taken back in turn.</summary>
[For(nameof(Right.ReadTimeline))]
public sealed class UndoModel(AppDb db, Editions editions, TimeProvider clock, Member member) : OrganizationPlanPage(db, editions, clock, member)
{
    public async Task<IActionResult> OnGetAsync(Guid edit, CancellationToken cancel) =>
        await Edit(edit, cancel) is null ? NotFound() : LocalRedirect(Address + "/history");

    public async Task<IActionResult> OnPostAsync(Guid edit, CancellationToken cancel)
    {
        if (await Edit(edit, cancel) is not { } row)
        {
            return NotFound();
        }

        if (!Undoing.IsFor(row, Plan, Member))
        {
            return Forbid();
        }

        if (Undoing.WhyNot(row, Plan) is { } why)
        {
            return Refused(why);
        }

        Undoing.Undo(row, Plan);

        return Plan.Circle is { Count: > 0 } circle
            ? Refused($"Since then other tasks were made to wait, so these would wait for each other in a circle: {string.Join(" → ", circle.Append(circle[0]))}.")
            : await SaveAndReturn(Plan.Task(row.Changes[0].Task), cancel, undoes: row.Id);
    }

    private Task<PlanEdit?> Edit(Guid id, CancellationToken cancel) =>
        Db.PlanEdits.AsNoTracking().SingleOrDefaultAsync(e => e.Id == id && e.TimelineId == Plan.Timeline.Id, cancel);
}
