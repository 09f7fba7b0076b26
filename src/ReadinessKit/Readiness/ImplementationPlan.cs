namespace ReadinessKit.Readiness;

/// <summary>What an organization changed about a task.</summary>
/// <param name="Owner">Another owner, or null for the one in the content.</param>
/// <param name="Weeks">Another duration in weeks, or null.</param>
/// <param name="NotBefore">A day before which the task does not start, or null.</param>
public sealed record TaskChange(string? Owner, int? Weeks, DateOnly? NotBefore);

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

    /// <summary>The day on which it stands like this; null where nothing is known of how far the tasks are.</summary>
    public DateOnly? Today { get; init; }

    /// <summary>The last day of the last task by the durations alone, whatever has happened.</summary>
    public DateOnly PlannedTasksEnd => Tasks.Max(t => t.PlannedEnd);

    /// <summary>The later of <see cref="PlannedTasksEnd"/> and the floor.</summary>
    public DateOnly PlannedEnd => Floor > PlannedTasksEnd ? Floor.Value : PlannedTasksEnd;

    /// <summary>How many tasks are done.</summary>
    public int DoneCount => Tasks.Count(t => t.IsDone);

    /// <summary>The tasks that should be done by now and are not, the latest first.</summary>
    public IReadOnlyList<PlannedTask> Late => [.. Tasks.Where(t => t.IsLate).OrderByDescending(t => t.DaysLate)];

    /// <summary>The tasks that are behind by themselves but not late yet, the furthest behind first.</summary>
    public IReadOnlyList<PlannedTask> Behind => [.. Tasks.Where(t => t.IsBehind && !t.IsLate).OrderByDescending(t => t.DaysBehind)];

    /// <summary>The tasks that are not done, in the order in which they begin.</summary>
    public IReadOnlyList<PlannedTask> Open => [.. Tasks.Where(t => !t.IsDone).OrderBy(t => t.Start)];

    /// <summary>
    /// Sets the dates. <see cref="PlanTask.After"/> of each task names other tasks of the list only.
    /// Where it is known how far the tasks are, what is done has its own days, what was begun ends its weeks after it began but not before today,
    /// and what was not begun starts today at the earliest. Beside that, each task keeps the days that the durations alone give it.
    /// </summary>
    /// <param name="tasks">At least one task, in the order of presentation.</param>
    /// <param name="start">The plan's first day.</param>
    /// <param name="monthsAtLeast">The source's floor in months from the start, or null.</param>
    /// <param name="changes">What the organization changed, by task id.</param>
    /// <param name="standing">How far the tasks are, where that is known.</param>
    /// <exception cref="ArgumentException">The tasks wait for each other in a circle.</exception>
    public static ImplementationPlan Build(
        IReadOnlyList<PlanTask> tasks,
        DateOnly start,
        int? monthsAtLeast,
        IReadOnlyDictionary<string, TaskChange> changes,
        Standing? standing = null)
    {
        var changed = tasks.Select(task => Apply(task, changes.GetValueOrDefault(task.Id))).ToArray();
        var notBefore = tasks
            .Where(task => changes.GetValueOrDefault(task.Id)?.NotBefore is not null)
            .ToDictionary(task => task.Id, task => changes[task.Id].NotBefore!.Value);
        var planned = new PlanSchedule(changed, start, notBefore, standing: null);
        DateOnly? floor = monthsAtLeast is { } months ? start.AddMonths(months) : null;
        var schedule = standing is null ? planned : new PlanSchedule(changed, start, notBefore, standing);

        PlannedTask Dated(PlanTask task)
        {
            var progress = standing?.Of(task.Id) ?? TaskProgress.None;
            var dated = new PlannedTask(
                task,
                notBefore.TryGetValue(task.Id, out var day) ? day : null,
                DateOnly.FromDayNumber(schedule.Starts[task.Id]),
                DateOnly.FromDayNumber(schedule.Ends[task.Id] - 1),
                progress.Status == WorkStatus.Done ? 0 : schedule.Latest[task.Id] - schedule.Ends[task.Id])
            {
                Progress = progress,
                PlannedStart = DateOnly.FromDayNumber(planned.Starts[task.Id]),
                PlannedEnd = DateOnly.FromDayNumber(planned.Ends[task.Id] - 1),
            };

            return dated with
            {
                IsBehind = dated.DaysBehind > 0 && (progress.Status != WorkStatus.NotStarted || dated.PlannedStart < standing!.Today),
                DaysLate = standing is null || dated.IsDone ? 0 : Math.Max(0, standing.Today.DayNumber - dated.PlannedEnd.DayNumber),
                PlanEndsLater = floor?.DayNumber > schedule.Finish - 1,
            };
        }

        PlannedTask[] all = [.. changed.Select(Dated)];

        return new(
            start,
            all,
            PlanSchedule.LongestChain(all),
            DateOnly.FromDayNumber(schedule.Finish - 1),
            floor)
        {
            Today = standing?.Today,
        };
    }

    /// <summary>The tasks of the critical chain whose halving brings the end forward most, the greatest gain first.</summary>
    public IReadOnlyList<Shortening> WhatShortensMost(int count = 3)
    {
        var tasks = Tasks.Select(t => t.Task).ToArray();
        var dates = Tasks.Where(t => t.NotBefore is not null).ToDictionary(t => t.Task.Id, t => new TaskChange(null, null, t.NotBefore));
        var standing = Today is { } today ? new Standing(today, Tasks.ToDictionary(t => t.Task.Id, t => t.Progress)) : null;

        return [.. Tasks
            .Where(t => t.IsCritical && t.Task.MayBeShortened && t.Task.Weeks > PlanTask.MinWeeks)
            .Select(t =>
            {
                var weeks = t.Task.Weeks / 2;
                var shorter = tasks.Select(task => task.Id == t.Task.Id ? task with { Weeks = weeks } : task).ToArray();
                return new Shortening(t, weeks, TasksEnd.DayNumber - Build(shorter, Start, null, dates, standing).TasksEnd.DayNumber);
            })
            .Where(s => s.DaysSaved > 0)
            .OrderByDescending(s => s.DaysSaved)
            .Take(count)];
    }

    /// <summary>
    /// The tasks without some of them. What waited for one of those waits for what that one waited for, so that the order of the others stays.
    /// </summary>
    public static IReadOnlyList<PlanTask> Without(IReadOnlyList<PlanTask> tasks, IReadOnlySet<string> removed)
    {
        var byId = tasks.ToDictionary(t => t.Id);

        string[] Remaining(PlanTask task)
        {
            var seen = new HashSet<string>();
            var waiting = new Queue<string>(task.After);
            var remaining = new List<string>();

            while (waiting.TryDequeue(out var id))
            {
                if (!seen.Add(id))
                {
                    continue;
                }

                if (!removed.Contains(id))
                {
                    remaining.Add(id);
                    continue;
                }

                foreach (var before in byId[id].After)
                {
                    waiting.Enqueue(before);
                }
            }

            return [.. remaining];
        }

        return [.. tasks.Where(t => !removed.Contains(t.Id)).Select(t => t with { After = Remaining(t) })];
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
}
