using Microsoft.AspNetCore.Mvc;
using ReadinessKit.Readiness;
using ReadinessKit.Web.Accounts;
using ReadinessKit.Web.Data;

namespace ReadinessKit.Web.Pages.Readiness.Timelines;

/// <summary>Adds a task like another one, right after it. Nothing has happened on it yet, and nothing waits for it.</summary>
public sealed class DuplicateModel(AppDb db, Editions editions, TimeProvider clock, Member member) : TaskStepPage(db, editions, clock, member)
{
    private const string CopyEnding = " (copy)";

    protected override async Task<IActionResult> Do(CancellationToken cancel)
    {
        if (Plan.IsFull)
        {
            return Refused($"A plan holds {TaskForm.MaxTasks} tasks at most, and this one does.", StatusCodes.Status400BadRequest);
        }

        var copy = Plan.Add(Task.Step, $"{Task.Title[..Math.Min(Task.Title.Length, TaskForm.MaxTitle - CopyEnding.Length)]}{CopyEnding}", after: Task);
        (copy.How, copy.Owner, copy.OwnerId, copy.Weeks, copy.NotBefore, copy.After) = (Task.How, Task.Owner, Task.OwnerId, Task.Weeks, Task.NotBefore, Task.After);
        Db.Tasks.Add(copy);

        return await SaveAndReturn(copy, cancel);
    }
}
