using ReadinessKit.Readiness;
using ReadinessKit.Tests.Support;

namespace ReadinessKit.Tests.Readiness;

/// <summary>What is true of every plan whatever has happened on its tasks, on random tasks with random progress.</summary>
public sealed class ProgressProperties
{
    [Fact]
    public void What_was_not_begun_starts_as_early_as_it_may_and_never_before_today() => ForAll((given, standing, plan) =>
    {
        var ends = plan.Tasks.ToDictionary(t => t.Task.Id, t => t.End);

        Assert.All(plan.Tasks.Where(t => t.Progress.Status == WorkStatus.NotStarted), task =>
        {
            Assert.Equal(task.Task.After.Select(id => ends[id].AddDays(1)).Append(given.MayStart(task.Task)).Append(standing.Today).Max(), task.Start);
            Assert.Equal(task.Start.AddDays(7 * task.Task.Weeks), task.End.AddDays(1));
        });
    });

    [Fact]
    public void What_was_begun_keeps_its_first_day_and_ends_today_or_later() => ForAll((_, standing, plan) =>
        Assert.All(plan.Tasks.Where(t => t.Progress.Status is WorkStatus.InProgress or WorkStatus.NeedsALook), task =>
        {
            Assert.Equal(task.Progress.StartedOn, task.Start);
            Assert.Equal(new[] { task.Start.AddDays((7 * task.Task.Weeks) - 1), standing.Today }.Max(), task.End);
        }));

    [Fact]
    public void What_is_done_has_its_days_and_is_neither_critical_nor_late() => ForAll((_, _, plan) =>
        Assert.All(plan.Tasks.Where(t => t.IsDone), task =>
        {
            Assert.Equal((task.Progress.StartedOn, task.Progress.DoneOn), (task.Start, task.End));
            Assert.Equal((false, 0, null), (task.IsCritical, task.SlackDays, task.Behind));
        }));

    [Fact]
    public void The_planned_days_are_those_of_the_plan_without_progress() => ForAll((given, _, plan) =>
    {
        var planned = given.Build();

        Assert.Equal(planned.Tasks.Select(t => (t.Start, t.End)), plan.Tasks.Select(t => (t.PlannedStart, t.PlannedEnd)));
        Assert.Equal((planned.TasksEnd, planned.End, planned.Floor), (plan.PlannedTasksEnd, plan.PlannedEnd, plan.Floor));
    });

    [Fact]
    public void What_ends_later_than_planned_is_either_late_or_pushed() => ForAll((_, standing, plan) =>
        Assert.All(plan.Tasks, task =>
        {
            Assert.Equal(!task.IsDone && task.End > task.PlannedEnd, task.IsBehind || task.IsPushed);
            Assert.False(task.IsBehind && task.IsPushed);

            if (task.Progress.Status == WorkStatus.NotStarted && task.PlannedStart < standing.Today)
            {
                Assert.True(task.IsBehind);
            }
        }));

    [Fact]
    public void What_was_not_begun_may_slip_by_its_slack_and_not_by_a_day_more() => ForAll((given, standing, plan) =>
        Assert.All(plan.Tasks.Where(t => t.Progress.Status == WorkStatus.NotStarted), task =>
        {
            Assert.Equal(plan.TasksEnd, With(given, standing, task, task.SlackDays).TasksEnd);
            Assert.Equal(plan.TasksEnd.AddDays(1), With(given, standing, task, task.SlackDays + 1).TasksEnd);
        }));

    [Fact]
    public void As_long_as_something_is_open_a_chain_without_slack_leads_to_the_end() => ForAll((_, _, plan) =>
    {
        Assert.Equal(plan.Open.Count == 0, plan.Chain.Count == 0);
        Assert.All(plan.Chain, t => Assert.True(t.IsCritical));
        Assert.Equal(plan.TasksEnd, plan.Chain.Count == 0 ? plan.TasksEnd : plan.Chain[^1].End);
    });

    [Fact]
    public void Taking_a_task_out_keeps_the_order_of_all_others() => RandomPlan.ForAll(given =>
    {
        var removed = given.Tasks.Where((_, i) => i % 3 == 0).Select(t => t.Id).ToHashSet();
        var left = ImplementationPlan.Without(given.Tasks, removed);

        Assert.Equal(given.Tasks.Where(t => !removed.Contains(t.Id)).Select(t => t.Id), left.Select(t => t.Id));
        Assert.Equal(Before(given.Tasks).Where(p => !removed.Contains(p.First) && !removed.Contains(p.Then)).Order(), Before(left).Order());
        Assert.Empty(ImplementationPlan.FindCircle(left));
    });

    private static void ForAll(Action<RandomPlan, Standing, ImplementationPlan> property) => RandomPlan.ForAll(given =>
    {
        // Chosen from what the plan itself holds, so that a failure can be seen again.
        var random = new Random(given.Tasks.Sum(t => t.Weeks) + given.Start.DayNumber);
        var today = given.Start.AddDays(random.Next(0, 400));
        var standing = new Standing(today, given.Tasks.ToDictionary(t => t.Id, _ => Progress(random, given.Start, today)));

        property(given, standing, ImplementationPlan.Build(given.Tasks, given.Start, given.MonthsAtLeast, given.Changes, standing));
    });

    private static TaskProgress Progress(Random random, DateOnly start, DateOnly today)
    {
        var days = today.DayNumber - start.DayNumber + 1;
        var (begun, done) = (start.AddDays(random.Next(0, days)), start.AddDays(random.Next(0, days)));
        return random.Next(0, 6) switch
        {
            0 => new(WorkStatus.InProgress, begun),
            1 => new(WorkStatus.NeedsALook, begun),
            2 => new(WorkStatus.Done, begun < done ? begun : done, begun < done ? done : begun),
            _ => TaskProgress.None,
        };
    }

    private static ImplementationPlan With(RandomPlan given, Standing standing, PlannedTask task, int days)
    {
        var change = (given.Changes.GetValueOrDefault(task.Task.Id) ?? new(null, null, null)) with { NotBefore = task.Start.AddDays(days) };
        return ImplementationPlan.Build(given.Tasks, given.Start, given.MonthsAtLeast, new Dictionary<string, TaskChange>(given.Changes) { [task.Task.Id] = change }, standing);
    }

    // Every pair of which one has to end before the other may start.
    private static HashSet<(string First, string Then)> Before(IReadOnlyList<PlanTask> tasks)
    {
        var byId = tasks.ToDictionary(t => t.Id);
        IEnumerable<string> All(string id) => byId[id].After.SelectMany(before => All(before).Prepend(before));

        return [.. tasks.SelectMany(t => All(t.Id).Select(before => (before, t.Id)))];
    }
}
