using Microsoft.AspNetCore.Mvc;
using ReadinessKit.Readiness;
using ReadinessKit.Web.Accounts;
using ReadinessKit.Web.Data;
using ReadinessKit.Web.Pages.Shared;

namespace ReadinessKit.Web.Pages.Readiness.Timelines;

/// <summary>A task of the organization's own.</summary>
[For(nameof(Right.RunTimeline))]
public sealed class NewModel(AppDb db, Editions editions, TimeProvider clock, Member member) : TaskFormPage(db, editions, clock, member)
{
    /// <summary>The id of the step that it belongs to.</summary>
    [BindProperty]
    public string? Step { get; set; }

    public IReadOnlyList<Choice> Steps => [.. Plan.Edition.Outline.Steps.Select(s => new Choice(s.Id, s.Title))];

    public void OnGet() => Input = new() { Weeks = "2", Status = nameof(WorkStatus.NotStarted) };

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        var step = Plan.Edition.Outline.Steps.FirstOrDefault(s => s.Id == Step);
        Errors.AddIf(step is null ? new("Step", "Choose the step that it belongs to") : null);
        Errors.AddIf(Plan.IsFull ? new("Title", $"A plan holds {TaskForm.MaxTasks} tasks at most, and this one does") : null);
        var task = Plan.Add((step ?? Plan.Edition.Outline.Steps[0]).Id, "");
        Write(task, WorkStatus.NotStarted);

        if (Errors.Count > 0)
        {
            Plan.All.Remove(task);
            return this.PageAgain();
        }

        Db.Tasks.Add(task);

        return await SaveAndReturn(task, cancel);
    }
}
