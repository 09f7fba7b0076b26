using Microsoft.EntityFrameworkCore;
using ReadinessKit.Readiness;

namespace ReadinessKit.Web.Data;

/// <summary>An organization's plan as it stands: a timeline with its tasks, and the people who may answer for them.</summary>
public sealed class OrganizationPlan
{
    // What every task held when the plan was opened, by its id.
    private readonly Dictionary<string, string?[]> _opened;
    private readonly string _openedStart;

    private OrganizationPlan(OrganizationTimeline timeline, Timeline edition, IEnumerable<OrganizationTask> tasks, IReadOnlyList<Membership> members)
    {
        var steps = edition.Outline.Steps.Select((step, i) => (step.Id, i)).ToDictionary(s => s.Id, s => s.i);
        Timeline = timeline;
        Edition = edition;
        All = [.. tasks.OrderBy(t => steps[t.Step]).ThenBy(t => t.Place).ThenBy(t => t.Id, StringComparer.Ordinal)];
        Members = members;
        _opened = All.ToDictionary(t => t.Id, Values);
        _openedStart = Words.Iso(timeline.Start);
    }

    public OrganizationTimeline Timeline { get; }

    /// <summary>The content that the answers were given under.</summary>
    public Timeline Edition { get; }

    /// <summary>Every task in the steps' order, those that were taken out among them.</summary>
    public List<OrganizationTask> All { get; }

    /// <summary>Who belongs to the organization.</summary>
    public IReadOnlyList<Membership> Members { get; }

    public static async Task<OrganizationPlan> Open(AppDb db, Editions editions, OrganizationTimeline timeline, CancellationToken cancel) => new(
        timeline,
        await editions.Get(timeline.Edition, db, cancel),
        await db.Tasks.Where(t => t.TimelineId == timeline.Id).ToListAsync(cancel),
        await db.Memberships.Include(m => m.Person).AsNoTracking().ToListAsync(cancel));

    /// <summary>The tasks, those that were taken out aside.</summary>
    public IEnumerable<OrganizationTask> Tasks => All.Where(t => !t.IsRemoved);

    public OrganizationTask? Task(string id) => All.Find(t => t.Id == id);

    /// <summary>The tasks that somebody answers for by name.</summary>
    public IEnumerable<OrganizationTask> Of(Guid person) => Tasks.Where(t => t.OwnerId == person);

    /// <summary>The name of somebody who belongs here; null for whoever left.</summary>
    public string? Name(Guid? person) => Members.FirstOrDefault(m => m.PersonId == person)?.Person!.Name;

    /// <summary>The plan with its dates, as things stand on a day.</summary>
    public TimelineResult WorkOut(DateOnly today) => new(
        Edition,
        Timeline.Answers,
        Timeline.Start,
        Timeline.DeadlineFromOutside,
        Timeline.Deadline,
        Planned(withRemoved: false),
        Tasks.Where(t => t.NotBefore is not null).ToDictionary(t => t.Id, t => new TaskChange(null, null, t.NotBefore)),
        new(today, Tasks.ToDictionary(t => t.Id, t => t.Progress with { Person = Name(t.OwnerId) })));

    /// <summary>The tasks as the rule takes them.</summary>
    public IReadOnlyList<PlanTask> Planned(bool withRemoved)
    {
        var all = All.Select(t => t.ToPlanTask()).ToArray();
        return withRemoved ? all : ImplementationPlan.Without(all, All.Where(t => t.IsRemoved).Select(t => t.Id).ToHashSet());
    }

    /// <summary>The titles of tasks that would wait for each other, as they stand now; none where all is well. Tasks that were taken out count, as they can come back.</summary>
    public IReadOnlyList<string> Circle => [.. ImplementationPlan.FindCircle(Planned(withRemoved: true)).Select(id => Task(id)!.Title)];

    /// <summary>True when no more tasks can be added.</summary>
    public bool IsFull => All.Count >= TaskForm.MaxTasks;

    /// <summary>Makes a task of the organization's own: after another one of its step, or else the last one there.</summary>
    public OrganizationTask Add(string step, string title, OrganizationTask? after = null)
    {
        var places = All.Where(t => t.Step == step).Select(t => t.Place).Order().ToList();
        var (last, next) = (places.LastOrDefault(), after is null ? null : places.Where(p => p > after.Place).Cast<int?>().FirstOrDefault());
        var between = after is null || next is null ? 0 : (after.Place + next.Value) / 2;

        var task = new OrganizationTask
        {
            OrganizationId = Timeline.OrganizationId,
            TimelineId = Timeline.Id,
            Id = OrganizationTask.OwnPrefix + AccessKey.NewId(),
            Step = step,
            Place = between > after?.Place ? between : last + OrganizationTask.PlaceStep,
            Title = title,
            How = "",
            Owner = "",
            Weeks = PlanTask.MinWeeks,
            After = [],
            MayBeShortened = after?.MayBeShortened ?? true,
        };
        All.Add(task);

        return task;
    }

    /// <summary>
    /// Takes other answers over. Tasks of statements that are no longer true come in, and what has to wait for them does, unless somebody has begun it;
    /// nothing else changes, and tasks that were there or were taken out stay so.
    /// </summary>
    /// <returns>The tasks that came in.</returns>
    public IReadOnlyList<OrganizationTask> Take(IReadOnlyDictionary<string, bool> answers)
    {
        var tasks = Edition.TasksFor(answers);
        var rows = Join(tasks, [.. tasks.Where(t => Task(t.Id) is null)]);
        Timeline.Answers = answers;

        return rows;
    }

    /// <summary>Takes tasks of checklists in. What has to wait for them does, unless somebody has begun it; nothing else changes.</summary>
    /// <param name="ofChecklists">Those that the plan holds already, and those that come in.</param>
    /// <param name="joining">The ids of those that come in.</param>
    /// <returns>The tasks that came in.</returns>
    public IReadOnlyList<OrganizationTask> Take(IReadOnlyList<PlanTask> ofChecklists, IReadOnlySet<string> joining)
    {
        var tasks = Edition.TasksFor(Timeline.Answers, ofChecklists);

        return Join(tasks, [.. tasks.Where(t => joining.Contains(t.Id))]);
    }

    private OrganizationTask[] Join(IReadOnlyList<PlanTask> tasks, List<PlanTask> added)
    {
        var ids = added.Select(t => t.Id).ToHashSet();
        OrganizationTask[] rows = [.. added.Select(t => OrganizationTask.From(
            t, Timeline.OrganizationId, Timeline.Id, All.Where(a => a.Step == t.Step).Select(a => a.Place).DefaultIfEmpty().Max() + ((added.IndexOf(t) + 1) * OrganizationTask.PlaceStep), null))];

        foreach (var row in All.Where(r => r.Status == WorkStatus.NotStarted))
        {
            var waits = tasks.FirstOrDefault(t => t.Id == row.Id)?.After.Where(ids.Contains).ToArray() ?? [];
            row.After = waits.Length == 0 ? row.After : [.. row.After, .. waits];
        }

        All.AddRange(rows);

        foreach (var row in rows)
        {
            row.After = [.. row.After.Where(id => Task(id) is not null)];
        }

        return rows;
    }

    /// <summary>What has changed about the tasks since the plan was opened, as an entry of its history; null when nothing has.</summary>
    public PlanEdit? Edit(Guid person, DateTimeOffset now, Guid? undoes = null)
    {
        FieldChange[] changes = [.. All.SelectMany(ChangesOf), .. ChangesOfStart];

        return changes.Length == 0 ? null : new()
        {
            OrganizationId = Timeline.OrganizationId,
            TimelineId = Timeline.Id,
            At = now,
            PersonId = person,
            Changes = changes,
            Undoes = undoes,
        };
    }

    /// <summary>True when a field that was changed still holds what it was changed to.</summary>
    public bool StillHolds(FieldChange change) => change.IsOfTimeline
        ? Words.Iso(Timeline.Start) == change.To
        : Task(change.Task) is { } task && TaskField.Named(change.Field).Read(task) == change.To;

    /// <summary>Puts a field that was changed back as it was before.</summary>
    public void PutBack(FieldChange change)
    {
        if (change.IsOfTimeline)
        {
            Timeline.Start = TaskField.Day(change.From)!.Value;
        }
        else
        {
            TaskField.Named(change.Field).Write(Task(change.Task)!, change.From);
        }
    }

    private IEnumerable<FieldChange> ChangesOfStart => Words.Iso(Timeline.Start) is var start && start == _openedStart
        ? []
        : [new("", "", nameof(OrganizationTimeline.Start), _openedStart, start)];

    // A task that was not there is one that came in: taking that back takes it out.
    private IEnumerable<FieldChange> ChangesOf(OrganizationTask task) => _opened.TryGetValue(task.Id, out var opened)
        ? TaskField.All.Zip(opened, Values(task)).Where(f => f.Second != f.Third).Select(f => new FieldChange(task.Id, task.Title, f.First.Name, f.Second, f.Third))
        : [new(task.Id, task.Title, nameof(OrganizationTask.IsRemoved), bool.TrueString, bool.FalseString)];

    private static string?[] Values(OrganizationTask task) => [.. TaskField.All.Select(f => f.Read(task))];
}
