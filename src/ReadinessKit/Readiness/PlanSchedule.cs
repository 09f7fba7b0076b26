namespace ReadinessKit.Readiness;

/// <summary>
/// The arithmetic of the critical path method, in day numbers. Ends are the day after the last day, so that what follows starts on that number.
/// What has begun has a start that nothing moves any more; what is done has both its days.
/// </summary>
internal sealed class PlanSchedule
{
    private readonly List<PlanTask> _ordered;
    private readonly Standing? _standing;

    public PlanSchedule(IReadOnlyList<PlanTask> tasks, DateOnly start, Dictionary<string, DateOnly> notBefore, Standing? standing)
    {
        _ordered = InOrder(tasks);
        _standing = standing;
        Starts = [];
        Ends = [];

        foreach (var task in _ordered)
        {
            DateOnly[] floors = [start, .. notBefore.TryGetValue(task.Id, out var day) ? [day] : Array.Empty<DateOnly>(), .. standing is null ? [] : new[] { standing.Today }];
            var earliest = task.After.Select(id => Ends[id]).Append(floors.Max().DayNumber).Max();
            (Starts[task.Id], Ends[task.Id]) = Days(task, earliest, start);
        }

        var open = _ordered.Where(t => !IsDone(t)).ToArray();
        Finish = Ends.Values.Max();
        Latest = LatestEnds(open.Length == 0 ? Finish : open.Max(t => Ends[t.Id]));
    }

    public Dictionary<string, int> Starts { get; }

    public Dictionary<string, int> Ends { get; }

    /// <summary>The latest end of each task that does not move the end of those that are not done.</summary>
    public Dictionary<string, int> Latest { get; }

    public int Finish { get; }

    /// <summary>A longest chain of what is not done, first to last; of equals the first given.</summary>
    public static PlannedTask[] LongestChain(IReadOnlyList<PlannedTask> tasks)
    {
        var planned = tasks.ToDictionary(t => t.Task.Id);
        var open = tasks.Where(t => !t.IsDone).ToArray();
        var chain = new List<PlannedTask>();
        var at = open.FirstOrDefault(t => t.End == open.Max(o => o.End));

        while (at is not null)
        {
            chain.Add(at);

            // What was begun waits for nothing any more.
            at = at.Progress.Status != WorkStatus.NotStarted ? null
                : at.Task.After.Select(id => planned[id]).FirstOrDefault(before => !before.IsDone && before.End.AddDays(1) == at.Start);
        }

        chain.Reverse();
        return [.. chain];
    }

    private static List<PlanTask> InOrder(IReadOnlyList<PlanTask> tasks)
    {
        var ordered = new List<PlanTask>(tasks.Count);
        var placed = new HashSet<string>();

        while (ordered.Count < tasks.Count)
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

    private (int Start, int End) Days(PlanTask task, int earliest, DateOnly start)
    {
        var progress = Of(task);

        if (progress.Status == WorkStatus.NotStarted)
        {
            return (earliest, earliest + (7 * task.Weeks));
        }

        var today = _standing!.Today;

        if (progress.Status == WorkStatus.Done)
        {
            var done = progress.DoneOn ?? today;
            var began = progress.StartedOn ?? Later(done.AddDays(1 - (7 * task.Weeks)), start);
            return (Math.Min(began.DayNumber, done.DayNumber), done.DayNumber + 1);
        }

        var begun = (progress.StartedOn ?? today).DayNumber;

        // It is not done yet: today is the earliest of its last days.
        return (begun, Math.Max(begun + (7 * task.Weeks), today.DayNumber + 1));
    }

    private Dictionary<string, int> LatestEnds(int finish)
    {
        var latest = _ordered.ToDictionary(t => t.Id, _ => finish);

        foreach (var task in Enumerable.Reverse(_ordered).Where(t => Of(t).Status == WorkStatus.NotStarted))
        {
            foreach (var before in task.After)
            {
                latest[before] = Math.Min(latest[before], latest[task.Id] - (7 * task.Weeks));
            }
        }

        return latest;
    }

    private TaskProgress Of(PlanTask task) => _standing?.Of(task.Id) ?? TaskProgress.None;

    private bool IsDone(PlanTask task) => Of(task).Status == WorkStatus.Done;

    private static DateOnly Later(DateOnly a, DateOnly b) => a > b ? a : b;
}
