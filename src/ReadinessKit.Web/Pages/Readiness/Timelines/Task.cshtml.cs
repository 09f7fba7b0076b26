using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using ReadinessKit.Content;
using ReadinessKit.Readiness;
using ReadinessKit.Web.Accounts;
using ReadinessKit.Web.Data;
using ReadinessKit.Web.Exports;
using ReadinessKit.Web.Pages.Shared;

namespace ReadinessKit.Web.Pages.Readiness.Timelines;

/// <summary>A task, with everything that can be changed about it and what was changed before.</summary>
[For(nameof(Right.ReadTimeline))]
public sealed class TaskModel(AppDb db, Editions editions, TimeProvider clock, Member member, SiteContent content) : TaskFormPage(db, editions, clock, member)
{
    public PlannedTask Planned => Result.Plan.Tasks.Single(t => t.Task.Id == Task.Id);

    public TimelineResult Result => field ??= WorkOut();

    /// <summary>What was changed about it, newest first.</summary>
    public IReadOnlyList<EditLine> History { get; private set; } = [];

    /// <summary>The budgets that this task is about, for whoever may read pay; empty on any other task.</summary>
    public IReadOnlyList<PlannedBudget> Budgets { get; private set; } = [];

    /// <summary>What somebody else saved meanwhile, where it differs from what was typed.</summary>
    public IReadOnlyList<string> Theirs { get; private set; } = [];

    /// <summary>Why it can't be taken out; null when it can.</summary>
    public string? WhyNeeded => Task.Id == Plan.Edition.Outline.FirstDayTask ? RemoveModel.WhyNeeded : null;

    /// <summary>True for whoever may say how far it is, and no more.</summary>
    public bool MayReport => !MayEdit && IsMine;

    public bool MayWrite => (MayEdit || IsMine) && !Task.IsRemoved;

    public string When => $"{Words.Day(Planned.Start)} to {Words.Day(Planned.End)}{(Planned.Behind is { } behind ? $", {behind}: {Planned.Expected}" : "")}.";

    public string OwnerWords => Task.IsRemoved ? Task.Owner : Planned.Owner;

    public string RightsWords => MayReport
        ? "You answer for this task: you say how far it is, and add notes. Executives change the rest."
        : "Executives change the plan. Whoever answers for a task says how far it is.";

    public string Waits => string.Join("; ", Shown(Task).Select(id => Plan.Task(id)!.Title));

    protected override string? TaskId => Task.Id;

    public async Task OnGetAsync(CancellationToken cancel)
    {
        Version = Task.Version;
        Input = new()
        {
            Title = Task.Title,
            How = Task.How,
            Owner = Task.Owner,
            OwnerId = Task.OwnerId?.ToString(),
            Weeks = Task.Weeks.ToString(),
            NotBefore = Task.NotBefore is { } day ? Words.Iso(day) : null,
            Status = Task.Status.ToString(),
            StartedOn = Task.StartedOn is { } started ? Words.Iso(started) : null,
            DoneOn = Task.DoneOn is { } done ? Words.Iso(done) : null,
            Notes = Task.Notes,
            After = [.. Shown(Task)],
        };
        await ReadHistory(cancel);
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        if (!MayEdit && !IsMine)
        {
            return Forbid();
        }

        if (Task.IsRemoved)
        {
            Errors.Add(new("Title", TakenOut));
            return await Again(StatusCodes.Status409Conflict, cancel);
        }

        if (MayEdit)
        {
            Write(Task, Task.Status);
        }
        else
        {
            WriteProgress(Task, Task.Status);
        }

        if (Errors.Count > 0)
        {
            await Db.Entry(Task).ReloadAsync(cancel);
            return await Again(StatusCodes.Status400BadRequest, cancel);
        }

        var edit = Plan.Edit(Member.Person.Id, Clock.GetUtcNow());
        var mine = TaskField.All.Select(f => f.Read(Task)).ToArray();
        Db.Entry(Task).Property(t => t.Version).OriginalValue = Version ?? Task.Version;

        if (await TrySaveEdit(edit, cancel))
        {
            return edit is null ? ToPlan("task-" + Task.Id) : LocalRedirect($"{Address}?saved={edit.Id}#task-{Task.Id}");
        }

        Db.Entry(edit!).State = EntityState.Detached;
        await Db.Entry(Task).ReloadAsync(cancel);
        await Db.Entry(Plan.Timeline).ReloadAsync(cancel);
        Errors.Add(new("Status", "Somebody else saved a change to the plan while you were typing. What you typed is still here: save again to keep it"));
        Version = Task.Version;
        Theirs = [.. TaskField.All.Zip(mine).Where(f => f.First.Read(Task) != f.Second).Select(f => EditLine.Said(f.First, f.First.Read(Task), Plan))];

        return await Again(StatusCodes.Status409Conflict, cancel);
    }

    private async Task<IActionResult> Again(int status, CancellationToken cancel)
    {
        await ReadHistory(cancel);
        return this.PageAgain(status);
    }

    private async Task ReadHistory(CancellationToken cancel)
    {
        Budgets = Task.Id == PlannedBudget.Task && Member.May(Right.ReadPay) ? await PlannedBudget.All(Db, content, cancel) : [];
        var edits = await Db.PlanEdits.Where(e => e.TimelineId == Plan.Timeline.Id).OrderByDescending(e => e.At).ThenBy(e => e.Id).Take(HistoryModel.MostForOneTask).AsNoTracking().ToListAsync(cancel);
        History = await EditLine.Of([.. edits.Where(e => e.Changes.Any(c => c.Task == Task.Id))], Plan, Member, Db, cancel);
    }
}
