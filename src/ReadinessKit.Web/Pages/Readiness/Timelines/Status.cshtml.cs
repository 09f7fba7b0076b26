using Microsoft.AspNetCore.Mvc;
using ReadinessKit.Readiness;
using ReadinessKit.Web.Accounts;
using ReadinessKit.Web.Data;

namespace ReadinessKit.Web.Pages.Readiness.Timelines;

/// <summary>How far a task is, chosen in the table of the plan by whoever runs it or answers for the task.</summary>
[For(nameof(Right.ReadTimeline))]
public sealed class StatusModel(AppDb db, Editions editions, TimeProvider clock, Member member) : OrganizationPlanPage(db, editions, clock, member)
{
    [BindProperty]
    public string? Status { get; set; }

    /// <summary>The status that stood in the table when it was chosen.</summary>
    [BindProperty]
    public string? Was { get; set; }

    public IActionResult OnGet() => ToPlan("task-" + Task.Id);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        if (!MayEdit && !IsMine)
        {
            return Forbid();
        }

        if (!TaskForm.TryReadStatus(Status, out var status))
        {
            return Refused("Choose how far the task is: not started, in progress, needs a look or done.", StatusCodes.Status400BadRequest);
        }

        if (Task.IsRemoved || (Was is not null && Was != Task.Status.ToString()))
        {
            return Refused(Task.IsRemoved
                ? TakenOut
                : $"Somebody else changed “{Task.Title}” meanwhile. It is now: {Task.Status.InWords()}. You chose: {status.InWords()}.");
        }

        Task.Progress = TaskForm.Move(Task.Progress, status, Today);
        return await SaveAndReturn(Task, cancel);
    }
}
