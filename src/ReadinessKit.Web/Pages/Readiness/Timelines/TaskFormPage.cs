using Microsoft.AspNetCore.Mvc;
using ReadinessKit.Readiness;
using ReadinessKit.Web.Accounts;
using ReadinessKit.Web.Data;
using ReadinessKit.Web.Pages.Shared;

namespace ReadinessKit.Web.Pages.Readiness.Timelines;

/// <summary>The form of a task, of one that is there or of a new one.</summary>
public abstract class TaskFormPage(AppDb db, Editions editions, TimeProvider clock, Member member) : OrganizationPlanPage(db, editions, clock, member)
{
    public sealed record Other(Choice Choice, bool IsChosen);

    public sealed record OthersOfStep(string Title, IReadOnlyList<Other> Tasks)
    {
        public int Chosen => Tasks.Count(t => t.IsChosen);

        public bool HasChosen => Chosen > 0;
    }

    [BindProperty(Name = "")]
    public TaskForm Input { get; set; } = new();

    [BindProperty]
    public Guid? Version { get; set; }

    public Errors Errors { get; } = [];

    /// <summary>The people who may answer for a task: those who may read the plan.</summary>
    public IReadOnlyList<Choice> People => [.. Plan.Members
        .Where(m => Right.ReadTimeline.IsFor(m.Roles))
        .OrderBy(m => m.Person!.Name, StringComparer.CurrentCulture)
        .Select(m => new Choice(m.PersonId.ToString(), m.Person!.Name))];

    public IReadOnlyList<Choice> Statuses => [.. WorkStatusWords.All.Select(s => new Choice(s.ToString(), s.InWords()))];

    /// <summary>The tasks that can come first, by step.</summary>
    public IReadOnlyList<OthersOfStep> Others => [.. Plan.Edition.Outline.Steps
        .Select(s => new OthersOfStep(s.Title, [.. Plan.Tasks.Where(t => t.Step == s.Id && t.Id != TaskId).Select(t => new Other(new(t.Id, t.Title), Input.After.Contains(t.Id)))]))
        .Where(s => s.Tasks.Count > 0)];

    /// <summary>The id of the task that is there; null of a new one.</summary>
    protected virtual string? TaskId => null;

    /// <summary>The type of a field for a date: where what was typed is no date, it stands there to be mended.</summary>
    public string TypeOf(string field) => Errors.At(field) is null ? "date" : "text";

    /// <summary>Writes what was typed into a task; what is wrong becomes a message, and everything else is written all the same.</summary>
    protected void Write(OrganizationTask task, WorkStatus before)
    {
        (task.Title, task.How, task.Owner) = Input.ReadWords(Errors);
        (task.Weeks, task.NotBefore) = (Input.ReadWeeks(Errors), PlanForm.ReadNotBefore(Input.NotBefore, Row.Start, "NotBefore", Errors));
        task.OwnerId = ReadPerson(task.OwnerId);
        WriteProgress(task, before);

        if (task.Owner.Length == 0 && task.OwnerId is null && Errors.At("OwnerId") is null)
        {
            Errors.Add(new("Owner", "Enter the role that answers for it, or choose a person"));
        }

        // The order is read against what the page showed, so that what came in by a task taken out stays when nobody touched it.
        var (ticked, shown) = (Input.After.Distinct().ToHashSet(), Shown(task));
        Errors.AddIf(ticked.All(id => id != task.Id && Plan.Task(id) is { IsRemoved: false }) ? null : new("After", "One of the tasks that must come first is no longer there. Open the page again and choose from those it shows"));

        if (Errors.At("After") is null && !ticked.SetEquals(shown))
        {
            task.After = [.. Plan.Tasks.Select(t => t.Id).Where(ticked.Contains)];
            Errors.AddIf(Plan.Circle is { Count: > 0 } circle
                ? new("After", $"These would wait for each other in a circle: {string.Join(" → ", circle.Append(circle[0]))}. Untick one that need not come first") : null);
        }
    }

    /// <summary>Writes what whoever answers for the task may say about it.</summary>
    protected void WriteProgress(OrganizationTask task, WorkStatus before) =>
        (task.Progress, task.Notes) = (Input.ReadProgress(before, Today, Errors), Input.ReadNotes(Errors));

    /// <summary>The tasks that must come first as the plan reckons: instead of one that was taken out, those that it waited for.</summary>
    protected IReadOnlyList<string> Shown(OrganizationTask task) => Plan.Planned(withRemoved: false).FirstOrDefault(t => t.Id == task.Id)?.After ?? [];

    private Guid? ReadPerson(Guid? before)
    {
        if (string.IsNullOrEmpty(Input.OwnerId))
        {
            return null;
        }

        // Whoever was chosen before stays, even if they may no longer read the plan.
        if (Guid.TryParse(Input.OwnerId, out var person) && (person == before || People.Any(p => p.Value == person.ToString())))
        {
            return person;
        }

        Errors.Add(new("OwnerId", "Choose somebody who belongs here and may read the plan"));
        return before;
    }
}
