using ReadinessKit.Readiness;
using ReadinessKit.Tests.Support;

namespace ReadinessKit.Tests.Readiness;

/// <summary>What is true of every plan, on random tasks with random changes.</summary>
public sealed class PlanProperties
{
    [Fact]
    public void No_task_starts_before_what_it_waits_for_ends_nor_before_its_day() => RandomPlan.ForAll(given =>
    {
        var plan = given.Build();
        var ends = plan.Tasks.ToDictionary(t => t.Task.Id, t => t.End);

        Assert.All(plan.Tasks, task =>
        {
            Assert.True(task.Start >= given.MayStart(task.Task));
            Assert.All(task.Task.After, before => Assert.True(task.Start > ends[before]));
            Assert.Equal(given.Changes.GetValueOrDefault(task.Task.Id)?.NotBefore, task.NotBefore);
        });
    });

    [Fact]
    public void Every_task_starts_as_early_as_it_may_and_takes_its_weeks() => RandomPlan.ForAll(given =>
    {
        var plan = given.Build();
        var ends = plan.Tasks.ToDictionary(t => t.Task.Id, t => t.End);

        Assert.Equal(given.Tasks.Select(t => (t.Id, given.WeeksOf(t))), plan.Tasks.Select(t => (t.Task.Id, t.Task.Weeks)));
        Assert.All(plan.Tasks, task =>
        {
            Assert.Equal(task.Task.After.Select(id => ends[id].AddDays(1)).Append(given.MayStart(task.Task)).Max(), task.Start);
            Assert.Equal(task.Start.AddDays(7 * task.Task.Weeks), task.End.AddDays(1));
        });
    });

    [Fact]
    public void The_tasks_end_with_the_longest_of_all_chains() => RandomPlan.ForAll(given =>
        Assert.Equal(
            given.Chains().Max(chain => given.MayStart(chain[0]).AddDays((7 * chain.Sum(given.WeeksOf)) - 1)),
            given.Build().TasksEnd));

    [Fact]
    public void The_plan_ends_at_the_later_of_its_tasks_end_and_the_floor() => RandomPlan.ForAll(given =>
    {
        var plan = given.Build();
        DateOnly[] ends = [.. plan.Tasks.Select(t => t.End), .. given.MonthsAtLeast is { } months ? [given.Start.AddMonths(months)] : Array.Empty<DateOnly>()];

        Assert.Equal(ends.Max(), plan.End);
        Assert.Equal(plan.Tasks.All(t => t.End < plan.End), plan.EndsAtFloor);
    });

    [Fact]
    public void The_same_inputs_give_the_same_plan() => RandomPlan.ForAll(given =>
    {
        var (one, other) = (given.Build(), given.Build());

        Assert.Equal(one.Tasks, other.Tasks);
        Assert.Equal(one.Chain, other.Chain);
        Assert.Equal((one.Start, one.TasksEnd, one.Floor), (other.Start, other.TasksEnd, other.Floor));
    });

    [Fact]
    public void The_order_of_the_tasks_changes_no_date() => RandomPlan.ForAll(given =>
    {
        var plan = given.Build();
        var sorted = (given with { Tasks = [.. given.Tasks.OrderBy(t => t.Id, StringComparer.Ordinal)] }).Build();

        Assert.Equal(given.Tasks.Select(t => t.Id), plan.Tasks.Select(t => t.Task.Id));
        Assert.Equal(plan.Tasks.OrderBy(t => t.Task.Id, StringComparer.Ordinal), sorted.Tasks);
        Assert.Equal(plan.TasksEnd, sorted.TasksEnd);
    });

    [Fact]
    public void A_task_may_slip_by_its_slack_and_not_by_a_day_more() => RandomPlan.ForAll(given =>
    {
        var plan = given.Build();

        Assert.All(plan.Tasks, task =>
        {
            Assert.Equal(plan.TasksEnd, given.BuildWith(task.Task.Id, task.Start.AddDays(task.SlackDays)).TasksEnd);
            Assert.Equal(plan.TasksEnd.AddDays(1), given.BuildWith(task.Task.Id, task.Start.AddDays(task.SlackDays + 1)).TasksEnd);
            Assert.Equal(task.SlackDays == 0, task.IsCritical);
        });
    });

    [Fact]
    public void A_longer_task_makes_no_other_start_earlier_and_no_plan_shorter() => RandomPlan.ForAll(given =>
    {
        var plan = given.Build();

        Assert.All(given.Tasks, task =>
        {
            var change = (given.Changes.GetValueOrDefault(task.Id) ?? new(null, null, null)) with { Weeks = given.WeeksOf(task) + 1 };
            var longer = (given with { Changes = new Dictionary<string, TaskChange>(given.Changes) { [task.Id] = change } }).Build();

            Assert.True(longer.TasksEnd >= plan.TasksEnd && longer.End >= plan.End);
            Assert.All(plan.Tasks.Zip(longer.Tasks), t => Assert.True(t.Second.Start >= t.First.Start));
        });
    });

    [Fact]
    public void The_chain_has_no_gap_and_no_slack_and_reaches_from_a_day_that_is_set_to_the_tasks_end() => RandomPlan.ForAll(given =>
    {
        var plan = given.Build();
        var chain = plan.Chain;

        Assert.All(chain.Skip(1).Zip(chain), pair =>
        {
            Assert.Contains(pair.Second.Task.Id, pair.First.Task.After);
            Assert.Equal(pair.Second.End.AddDays(1), pair.First.Start);
        });
        Assert.All(chain, task => Assert.Contains(task, plan.Tasks.Where(t => t.IsCritical)));
        Assert.Equal(given.MayStart(chain[0].Task), chain[0].Start);
        Assert.Equal(plan.TasksEnd, chain[^1].End);
        Assert.Equal(plan.TasksEnd.DayNumber - chain[0].Start.DayNumber + 1, 7 * chain.Sum(t => t.Task.Weeks));
    });

    [Fact]
    public void Where_there_is_no_circle_none_is_found() => RandomPlan.ForAll(given => Assert.Empty(ImplementationPlan.FindCircle(given.Tasks)));

    [Fact]
    public void A_circle_that_was_put_in_is_found_and_can_not_be_planned() => RandomPlan.ForAll(given =>
    {
        // The last task of a longest chain is what its first one now waits for.
        var chain = given.Chains().MaxBy(c => c.Length)!;
        var tasks = given.Tasks.Select(t => t.Id == chain[0].Id ? t with { After = [.. t.After, chain[^1].Id] } : t).ToArray();
        var circle = ImplementationPlan.FindCircle(tasks);
        var byId = tasks.ToDictionary(t => t.Id);

        Assert.NotEmpty(circle);
        Assert.Equal(circle.Distinct(), circle);
        Assert.All(circle.Zip([.. circle.Skip(1), circle[0]]), pair => Assert.Contains(pair.First, byId[pair.Second].After));
        Assert.Throws<ArgumentException>(() => (given with { Tasks = tasks }).Build());
    });
}
