using Microsoft.AspNetCore.Mvc;
using ReadinessKit.Web.Accounts;
using ReadinessKit.Web.Data;

namespace ReadinessKit.Web.Pages.Readiness.Timelines;

/// <summary>Something that is done to a task with one button. Its address alone leads back to the plan.</summary>
[For(nameof(Right.RunTimeline))]
public abstract class TaskStepPage(AppDb db, Editions editions, TimeProvider clock, Member member) : OrganizationPlanPage(db, editions, clock, member)
{
    public IActionResult OnGet() => ToPlan("task-" + Task.Id);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel) => Task.IsRemoved ? Refused(TakenOut) : await Do(cancel);

    protected abstract Task<IActionResult> Do(CancellationToken cancel);
}
