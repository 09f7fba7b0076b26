namespace ReadinessKit.Readiness;

/// <summary>What an organization changed about a task.</summary>
/// <param name="Owner">Another owner, or null for the one in the content.</param>
/// <param name="Weeks">Another duration in weeks, or null.</param>
/// <param name="NotBefore">A day before which the task does not start, or null.</param>
public sealed record TaskChange(string? Owner, int? Weeks, DateOnly? NotBefore);

/// <summary>A task with its dates.</summary>
/// <param name="Task">The task, with owner and duration as the organization set them.</param>
/// <param name="NotBefore">The day before which it may not start, where the organization set one.</param>
/// <param name="Start">The first day.</param>
/// <param name="End">The last day.</param>
/// <param name="SlackDays">By how many days it can slip without moving the end of the tasks; 0 on the critical chain.</param>
public sealed record PlannedTask(PlanTask Task, DateOnly? NotBefore, DateOnly Start, DateOnly End, int SlackDays)
{
    /// <summary>True when every day that this task slips moves the end of the tasks by a day.</summary>
    public bool IsCritical => SlackDays == 0;
}

/// <summary>What the tasks' end gains when one task takes half its time.</summary>
/// <param name="Task">The task.</param>
/// <param name="Weeks">Its weeks when halved, at least one.</param>
/// <param name="DaysSaved">By how many days the tasks end earlier.</param>
public sealed record Shortening(PlannedTask Task, int Weeks, int DaysSaved);

/// <summary>
/// The tasks with their dates, by the critical path method: every task starts as early as what comes before it allows.
/// The same inputs always give the same plan.
/// </summary>
/// <param name="Start">The plan's first day.</param>
/// <param name="Tasks">The tasks in the steps' order.</param>
/// <param name="Chain">A longest chain of tasks, first to last.</param>
/// <param name="TasksEnd">The last day of the last task.</param>
/// <param name="Floor">The day before which the source says not to be done, or null where it gives no length.</param>
public sealed record ImplementationPlan(
    DateOnly Start,
    IReadOnlyList<PlannedTask> Tasks,
    IReadOnlyList<PlannedTask> Chain,
    DateOnly TasksEnd,
    DateOnly? Floor)
{
    /// <summary>The later of the tasks' end and the floor.</summary>
    public DateOnly End => Floor > TasksEnd ? Floor.Value : TasksEnd;

    /// <summary>True when the source's floor, not the tasks, sets the end.</summary>
    public bool EndsAtFloor => Floor > TasksEnd;

    /// <summary>
    /// Sets the dates. <see cref="PlanTask.After"/> of each task names other tasks of the list only.
    /// </summary>
    /// <param name="tasks">At least one task, in the order of presentation.</param>
    /// <param name="start">The plan's first day.</param>
    /// <param name="monthsAtLeast">The source's floor in months from the start, or null.</param>
    /// <param name="changes">What the organization changed, by task id.</param>
    /// <exception cref="ArgumentException">The tasks wait for each other in a circle.</exception>
    public static ImplementationPlan Build(
        IReadOnlyList<PlanTask> tasks,
        DateOnly start,
        int? monthsAtLeast,
        IReadOnlyDictionary<string, TaskChange> changes)
    {
        var changed = tasks.Select(task => Apply(task, changes.GetValueOrDefault(task.Id))).ToArray();
        var notBefore = tasks
            .Where(task => changes.GetValueOrDefault(task.Id)?.NotBefore is not null)
            .ToDictionary(task => task.Id, task => changes[task.Id].NotBefore!.Value);
        var ordered = InOrder(changed);
        var (starts, ends) = Earliest(ordered, start, notBefore);
        var finish = ends.Values.Max();
        var latest = Latest(ordered, finish);

        var planned = changed.ToDictionary(task => task.Id, task => new PlannedTask(
            task,
            notBefore.TryGetValue(task.Id, out var day) ? day : null,
            DateOnly.FromDayNumber(starts[task.Id]),
            DateOnly.FromDayNumber(ends[task.Id] - 1),
            latest[task.Id] - ends[task.Id]));

        return new(
            start,
            [.. changed.Select(task => planned[task.Id])],
            LongestChain(changed, planned),
            DateOnly.FromDayNumber(finish - 1),
            monthsAtLeast is { } months ? start.AddMonths(months) : null);
    }

    /// <summary>The tasks of the critical chain whose halving brings the end forward most, the greatest gain first.</summary>
    public IReadOnlyList<Shortening> WhatShortensMost(int count = 3)
    {
        var tasks = Tasks.Select(t => t.Task).ToArray();
        var dates = Tasks.Where(t => t.NotBefore is not null).ToDictionary(t => t.Task.Id, t => new TaskChange(null, null, t.NotBefore));

        return [.. Tasks
            .Where(t => t.IsCritical && t.Task.MayBeShortened && t.Task.Weeks > PlanTask.MinWeeks)
            .Select(t =>
            {
                var weeks = t.Task.Weeks / 2;
                var shorter = tasks.Select(task => task.Id == t.Task.Id ? task with { Weeks = weeks } : task).ToArray();
                return new Shortening(t, weeks, TasksEnd.DayNumber - Build(shorter, Start, null, dates).TasksEnd.DayNumber);
            })
            .Where(s => s.DaysSaved > 0)
            .OrderByDescending(s => s.DaysSaved)
            .Take(count)];
    }

    /// <summary>The ids of tasks that wait for each other, or none.</summary>
    public static IReadOnlyList<string> FindCircle(IReadOnlyList<PlanTask> tasks)
    {
        var byId = tasks.ToDictionary(t => t.Id);
        var left = new HashSet<string>(byId.Keys);

        while (left.FirstOrDefault(id => !byId[id].After.Any(left.Contains)) is { } free)
        {
            left.Remove(free);
        }

        // Every task left waits for another one left, so walking back must come around.
        var walked = new List<string>();
        var at = tasks.Select(t => t.Id).FirstOrDefault(left.Contains);

        while (at is not null && !walked.Contains(at))
        {
            walked.Add(at);
            at = byId[at].After.First(left.Contains);
        }

        return at is null ? [] : [.. walked.SkipWhile(id => id != at).Reverse()];
    }

    private static PlanTask Apply(PlanTask task, TaskChange? change) =>
        change is null ? task : task with { Owner = change.Owner ?? task.Owner, Weeks = change.Weeks ?? task.Weeks };

    private static List<PlanTask> InOrder(PlanTask[] tasks)
    {
        var ordered = new List<PlanTask>(tasks.Length);
        var placed = new HashSet<string>();

        while (ordered.Count < tasks.Length)
        {
            var ready = tasks.Where(t => !placed.Contains(t.Id) && t.After.All(placed.Contains)).ToArray();

            if (ready.Length == 0)
            {
                throw new ArgumentException("The tasks wait for each other in a circle, or for a task that is not there.", nameof(tasks));
            }

            ordered.AddRange(ready);
            placed.UnionWith(ready.Select(t => t.Id));
        }

        return ordered;
    }

    // Ends are the day after the last day, so that what follows starts on that number.
    private static (Dictionary<string, int> Starts, Dictionary<string, int> Ends) Earliest(
        List<PlanTask> ordered, DateOnly start, Dictionary<string, DateOnly> notBefore)
    {
        var starts = new Dictionary<string, int>();
        var ends = new Dictionary<string, int>();

        foreach (var task in ordered)
        {
            var earliest = notBefore.TryGetValue(task.Id, out var day) ? Math.Max(start.DayNumber, day.DayNumber) : start.DayNumber;
            starts[task.Id] = task.After.Select(id => ends[id]).Append(earliest).Max();
            ends[task.Id] = starts[task.Id] + (7 * task.Weeks);
        }

        return (starts, ends);
    }

    private static Dictionary<string, int> Latest(List<PlanTask> ordered, int finish)
    {
        var latest = ordered.ToDictionary(t => t.Id, _ => finish);

        foreach (var task in Enumerable.Reverse(ordered))
        {
            foreach (var before in task.After)
            {
                latest[before] = Math.Min(latest[before], latest[task.Id] - (7 * task.Weeks));
            }
        }

        return latest;
    }

    private static PlannedTask[] LongestChain(PlanTask[] tasks, Dictionary<string, PlannedTask> planned)
    {
        var finish = planned.Values.Max(t => t.End);
        var chain = new List<PlannedTask>();
        var at = tasks.Select(t => planned[t.Id]).FirstOrDefault(t => t.End == finish);

        while (at is not null)
        {
            chain.Add(at);
            at = at.Task.After.Select(id => planned[id]).FirstOrDefault(before => before.End.AddDays(1) == at.Start);
        }

        chain.Reverse();
        return [.. chain];
    }
}
