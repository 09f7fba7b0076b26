using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using ReadinessKit.Content;
using ReadinessKit.Readiness;
using ReadinessKit.Web.Accounts;
using ReadinessKit.Web.Data;
using ReadinessKit.Web.Pages.Shared;

namespace ReadinessKit.Web.Pages.Readiness.Reviews;

/// <summary>The tasks of what is missing, shown before they join the plan that the organization runs. They join in one entry of its history, which can be undone.</summary>
[For(nameof(Right.ReadTimeline))]
public sealed class TasksModel(AppDb db, Member member, SiteContent content, Editions editions, TimeProvider clock) : ReviewPage(db, member, content, editions, clock)
{
    public sealed record Line(PlanTask Task, string Step, string Owner, string Point, bool WasTakenOut, bool IsTicked);

    [BindProperty]
    public List<string> Tasks { get; set; } = [];

    public Errors Errors { get; } = [];

    /// <summary>What can join, in the order of the checklist.</summary>
    public IReadOnlyList<Line> Lines { get; private set; } = [];

    /// <summary>The titles of tasks whose step the plan does not have.</summary>
    public IReadOnlyList<string> WithoutStep { get; private set; } = [];

    /// <summary>What it means for the end of the plan, in a sentence; null where nothing can be said.</summary>
    public string? End { get; private set; }

    public bool MayBring => Member.May(Right.RunTimeline);

    public void OnGet() => Look(isTicked: IsNew);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        if (!MayBring)
        {
            return Forbid();
        }

        if (Work.Plan is not { } plan)
        {
            return LocalRedirect(Address + "#plan");
        }

        var ticked = Tasks.OfType<string>().ToHashSet();
        PlanTask[] chosen = [.. Work.Offered.Where(t => Work.HasPlaceFor(t) && ticked.Contains(t.Id))];
        Errors.AddIf(chosen.Length == 0 ? new("Tasks", "Tick the tasks that should join the plan")
            : chosen.Length < ticked.Count ? new("Tasks", "One of the tasks is in the plan meanwhile, or no longer needed. Look at what is ticked now, and add them again")
            : plan.All.Count + chosen.Length > TaskForm.MaxTasks ? new("Tasks", $"A plan holds {TaskForm.MaxTasks} tasks at most. Tick fewer")
            : null);

        if (Errors.Count > 0)
        {
            Look(t => ticked.Contains(t.Id));
            return this.PageAgain();
        }

        return await Bring(plan, chosen, cancel);
    }

    private async Task<IActionResult> Bring(OrganizationPlan plan, PlanTask[] chosen, CancellationToken cancel)
    {
        Db.Tasks.AddRange(Work.Bring(chosen));

        if (plan.Circle is { Count: > 0 } circle)
        {
            return Refused($"With these tasks some would wait for each other: {string.Join(" → ", circle.Append(circle[0]))}. Change in the plan what must come first, or tick fewer", chosen);
        }

        var edit = plan.Edit(Member.Person.Id, Clock.GetUtcNow())!;
        Db.PlanEdits.Add(edit);
        Db.TakePart(plan.Timeline);

        try
        {
            await Db.SaveChangesAsync(cancel);
        }
        catch (DbUpdateException e) when (e is DbUpdateConcurrencyException || SqliteFault.Refuses(e))
        {
            return Refused("Somebody else changed the plan at the same moment, and nothing was added. Open this page again, and look at what is ticked", chosen);
        }

        return LocalRedirect($"{PlanAddress}?saved={edit.Id}#plan");
    }

    private PageResult Refused(string why, PlanTask[] chosen)
    {
        Errors.Add(new("Tasks", why));
        Lines = [.. chosen.Select(t => ToLine(t, _ => true))];
        return this.PageAgain(StatusCodes.Status409Conflict);
    }

    private bool IsNew(PlanTask task) => Work.Plan!.Task(task.Id) is null;

    private void Look(Func<PlanTask, bool> isTicked)
    {
        if (Work.Plan is not { } plan)
        {
            return;
        }

        PlanTask[] offered = [.. Work.Offered.Where(Work.HasPlaceFor)];
        Lines = [.. offered.Select(t => ToLine(t, isTicked))];
        WithoutStep = [.. Work.Offered.Where(t => !Work.HasPlaceFor(t)).Select(t => t.Title)];
        PlanTask[] ticked = [.. offered.Where(isTicked)];

        // Only to see what would come of it: nothing is saved from here on.
        var before = plan.WorkOut(Today).Plan.End;
        Work.Bring(ticked);
        End = ticked.Length == 0 || plan.Circle.Count > 0 ? null : plan.WorkOut(Today).Plan.End is var after && after == before
            ? $"With what is ticked, the plan still ends on {Words.Day(before)}."
            : $"With what is ticked, the plan ends on {Words.Day(after)} instead of {Words.Day(before)}.";
    }

    private Line ToLine(PlanTask task, Func<PlanTask, bool> isTicked)
    {
        var item = Review.Points.First(p => p.Item.IfNotYet.Id == task.Id).Item;
        var person = Work.Person(Work.Row(item.Id));

        return new(
            task,
            Work.Plan!.Edition.Outline.Steps.First(s => s.Id == task.Step).Title,
            person is null ? task.Owner : $"{person} ({task.Owner})",
            item.Text,
            !IsNew(task) && Work.Plan.Task(task.Id)!.IsRemoved,
            isTicked(task));
    }
}
