using ReadinessKit.Readiness;
using ReadinessKit.Tests.Support;

namespace ReadinessKit.Tests.Readiness;

/// <summary>Plans worked out by hand; the start is Monday, March 2, 2026.</summary>
public sealed class ImplementationPlanTests
{
    private static readonly PlanTask[] Chain = [Sketch.Task("a", 2), Sketch.Task("b", 1, "a"), Sketch.Task("c", 3, "b")];

    // a (2) and b (5) side by side, c (1) after both, d (2) after a only, e (4) for itself.
    private static readonly PlanTask[] Net =
        [Sketch.Task("a", 2), Sketch.Task("b", 5), Sketch.Task("c", 1, "a", "b"), Sketch.Task("d", 2, "a"), Sketch.Task("e", 4)];

    [Fact]
    public void One_task_of_a_week_ends_on_its_seventh_day()
    {
        var plan = Build([Sketch.Task("a", 1)]);

        Assert.Equal([("a", Day(3, 2), Day(3, 8), 0)], Dates(plan));
        Assert.Equal((Sample.Start, Day(3, 8), null, Day(3, 8), false), (plan.Start, plan.TasksEnd, plan.Floor, plan.End, plan.EndsAtFloor));
    }

    [Fact]
    public void In_a_chain_each_task_starts_the_day_after_the_one_before()
    {
        var plan = Build(Chain);

        Assert.Equal([("a", Day(3, 2), Day(3, 15), 0), ("b", Day(3, 16), Day(3, 22), 0), ("c", Day(3, 23), Day(4, 12), 0)], Dates(plan));
        Assert.Equal(["a", "b", "c"], Ids(plan.Chain));
        Assert.Equal(Day(4, 12), plan.TasksEnd);
        Assert.All(plan.Tasks, task => Assert.True(task.IsCritical));
    }

    [Fact]
    public void Tasks_side_by_side_have_the_slack_that_the_longest_leaves_them()
    {
        var plan = Build(Net);

        Assert.Equal(
            [
                ("a", Day(3, 2), Day(3, 15), 14),
                ("b", Day(3, 2), Day(4, 5), 0),
                ("c", Day(4, 6), Day(4, 12), 0),
                ("d", Day(3, 16), Day(3, 29), 14),
                ("e", Day(3, 2), Day(3, 29), 14),
            ],
            Dates(plan));
        Assert.Equal(["b", "c"], Ids(plan.Chain));
        Assert.Equal(["b", "c"], Ids(plan.Tasks.Where(t => t.IsCritical)));
    }

    [Fact]
    public void The_order_given_is_the_order_shown()
    {
        var plan = Build([.. Chain.Reverse()]);

        Assert.Equal(["c", "b", "a"], Ids(plan.Tasks));
        Assert.Equal(["a", "b", "c"], Ids(plan.Chain));
    }

    [Fact]
    public void Of_two_chains_as_long_as_each_other_the_first_given_is_shown()
    {
        Assert.Equal(["b"], Ids(Build([Sketch.Task("b", 2), Sketch.Task("a", 2)]).Chain));
        Assert.Equal(["a", "c"], Ids(Build([Sketch.Task("c", 1, "a", "b"), Sketch.Task("b", 2), Sketch.Task("a", 2)]).Chain));
    }

    [Fact]
    public void A_task_starts_on_the_day_it_is_held_back_to()
    {
        var plan = Build(Chain, changes: ("b", new(null, null, Day(3, 18))));

        Assert.Equal([("a", Day(3, 2), Day(3, 15), 2), ("b", Day(3, 18), Day(3, 24), 0), ("c", Day(3, 25), Day(4, 14), 0)], Dates(plan));
        Assert.Equal(["b", "c"], Ids(plan.Chain));
        Assert.Equal([null, Day(3, 18), (DateOnly?)null], plan.Tasks.Select(t => t.NotBefore));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(15)]
    [InlineData(16)]
    public void Being_held_back_to_a_day_that_has_come_changes_nothing_but_is_kept(int day)
    {
        var plan = Build(Chain, changes: ("b", new(null, null, Day(3, day))));

        Assert.Equal(Dates(Build(Chain)), Dates(plan));
        Assert.Equal(Day(3, day), plan.Tasks[1].NotBefore);
    }

    [Fact]
    public void No_task_starts_before_the_plan() =>
        Assert.Equal(Sample.Start, Build(Chain, changes: ("a", new(null, null, Day(1, 1)))).Tasks[0].Start);

    [Fact]
    public void A_day_that_holds_back_a_task_with_slack_moves_no_end()
    {
        var plan = Build(Net, changes: ("e", new(null, null, Day(3, 16))));

        Assert.Equal(("e", Day(3, 16), Day(4, 12), 0), Dates(plan)[4]);
        Assert.Equal(Day(4, 12), plan.TasksEnd);
    }

    [Fact]
    public void Owner_and_weeks_are_as_the_organization_set_them()
    {
        var plan = Build(Chain, changes: [("b", new("Somebody else", 4, null)), ("c", new(null, 1, null)), ("unknown", new("Nobody", 9, null))]);

        Assert.Equal([("Owner", 2), ("Somebody else", 4), ("Owner", 1)], plan.Tasks.Select(t => (t.Task.Owner, t.Task.Weeks)));
        Assert.Equal(Day(4, 19), plan.TasksEnd);
    }

    [Theory]
    [InlineData(null, 4, 12, false)]
    [InlineData(1, 4, 12, false)]
    [InlineData(2, 5, 2, true)]
    [InlineData(6, 9, 2, true)]
    public void A_plan_ends_with_its_tasks_or_at_the_floor_whichever_is_later(int? months, int month, int day, bool atFloor)
    {
        var plan = Build(Chain, months);

        Assert.Equal((Day(month, day), atFloor), (plan.End, plan.EndsAtFloor));
        Assert.Equal(Day(4, 12), plan.TasksEnd);
        Assert.Equal(months is { } m ? Sample.Start.AddMonths(m) : null, plan.Floor);
    }

    [Fact]
    public void A_floor_on_the_day_that_the_tasks_end_is_not_what_ends_the_plan()
    {
        var plan = ImplementationPlan.Build([Sketch.Task("a", 4)], new(2026, 1, 31), 1, new Dictionary<string, TaskChange> { ["a"] = new(null, null, new(2026, 2, 1)) });

        Assert.Equal((new(2026, 2, 28), new DateOnly(2026, 2, 28), false), (plan.Floor, plan.End, plan.EndsAtFloor));
    }

    [Fact]
    public void A_circle_can_not_be_planned()
    {
        Assert.Throws<ArgumentException>(() => Build([Sketch.Task("a", 1, "b"), Sketch.Task("b", 1, "a"), Sketch.Task("c", 1)]));
        Assert.Throws<ArgumentException>(() => Build([Sketch.Task("a", 1, "a")]));
    }

    [Fact]
    public void A_task_that_waits_for_one_that_is_not_there_can_not_be_planned() =>
        Assert.Throws<ArgumentException>(() => Build([Sketch.Task("a", 1, "b")]));

    private static ImplementationPlan Build(PlanTask[] tasks, int? months = null, params (string Id, TaskChange Change)[] changes) =>
        ImplementationPlan.Build(tasks, Sample.Start, months, changes.ToDictionary(c => c.Id, c => c.Change));

    private static DateOnly Day(int month, int day) => new(2026, month, day);

    private static IEnumerable<string> Ids(IEnumerable<PlannedTask> tasks) => tasks.Select(t => t.Task.Id);

    private static (string Id, DateOnly Start, DateOnly End, int Slack)[] Dates(ImplementationPlan plan) =>
        [.. plan.Tasks.Select(t => (t.Task.Id, t.Start, t.End, t.SlackDays))];
}
