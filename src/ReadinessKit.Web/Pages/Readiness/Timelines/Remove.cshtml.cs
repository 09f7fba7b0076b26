using Microsoft.AspNetCore.Mvc;
using ReadinessKit.Web.Accounts;
using ReadinessKit.Web.Data;

namespace ReadinessKit.Web.Pages.Readiness.Timelines;

/// <summary>Takes a task out. What waited for it waits for what it waited for; it can be brought back.</summary>
public sealed class RemoveModel(AppDb db, Editions editions, TimeProvider clock, Member member) : TaskStepPage(db, editions, clock, member)
{
    public const string WhyNeeded = "This task says when the first working day in a peer role is, so every plan needs it. You can change its title, its weeks and everything else.";

    protected override async Task<IActionResult> Do(CancellationToken cancel)
    {
        if (Task.Id == Plan.Edition.Outline.FirstDayTask)
        {
            return Refused(WhyNeeded, StatusCodes.Status400BadRequest);
        }

        Task.IsRemoved = true;
        return await SaveAndReturn(Task, cancel);
    }
}
