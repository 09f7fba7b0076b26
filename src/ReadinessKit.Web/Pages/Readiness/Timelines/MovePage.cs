using Microsoft.AspNetCore.Mvc;
using ReadinessKit.Web.Accounts;
using ReadinessKit.Web.Data;

namespace ReadinessKit.Web.Pages.Readiness.Timelines;

/// <summary>Lets a task change places with its neighbor in its step. Dates follow from what must come first, not from places.</summary>
public abstract class MovePage(AppDb db, Editions editions, TimeProvider clock, Member member) : TaskStepPage(db, editions, clock, member)
{
    /// <summary>-1 for the one before, 1 for the one after.</summary>
    protected abstract int Direction { get; }

    protected override Task<IActionResult> Do(CancellationToken cancel)
    {
        var step = Plan.Tasks.Where(t => t.Step == Task.Step).ToList();

        if (step.ElementAtOrDefault(step.IndexOf(Task) + Direction) is { } neighbor)
        {
            (Task.Place, neighbor.Place) = (neighbor.Place, Task.Place);
        }

        return SaveAndReturn(Task, cancel);
    }
}
