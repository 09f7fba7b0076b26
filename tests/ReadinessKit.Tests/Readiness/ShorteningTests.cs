using ReadinessKit.Readiness;
using ReadinessKit.Tests.Support;

namespace ReadinessKit.Tests.Readiness;

public sealed class ShorteningTests
{
    [Fact]
    public void The_task_whose_halving_saves_most_comes_first() =>
        Assert.Equal(
            [("b", 4, 28), ("d", 2, 21), ("a", 2, 14)],
            Shortenings([Sketch.Task("a", 4), Sketch.Task("b", 8, "a"), Sketch.Task("c", 2, "b"), Sketch.Task("d", 5, "c")]));

    [Fact]
    public void As_many_are_named_as_asked_for()
    {
        PlanTask[] tasks = [Sketch.Task("a", 4), Sketch.Task("b", 8, "a"), Sketch.Task("c", 2, "b"), Sketch.Task("d", 5, "c")];

        Assert.Equal([("b", 4, 28)], Shortenings(tasks, 1));
        Assert.Equal([("b", 4, 28), ("d", 2, 21), ("a", 2, 14), ("c", 1, 7)], Shortenings(tasks, 9));
    }

    [Fact]
    public void Of_the_same_savings_the_first_task_comes_first() =>
        Assert.Equal([("b", 2, 14), ("a", 2, 14)], Shortenings([Sketch.Task("b", 4, "a"), Sketch.Task("a", 4)]));

    [Fact]
    public void A_saving_is_no_more_than_the_next_longest_chain_allows() =>
        Assert.Equal([("a", 5, 21)], Shortenings([Sketch.Task("a", 10), Sketch.Task("b", 7)]));

    [Fact]
    public void Halving_one_of_two_equal_chains_saves_nothing() =>
        Assert.Empty(Shortenings([Sketch.Task("a", 10), Sketch.Task("b", 10)]));

    [Fact]
    public void Tasks_with_slack_save_nothing() =>
        Assert.DoesNotContain(Shortenings([Sketch.Task("a", 4), Sketch.Task("b", 3), Sketch.Task("c", 2, "a")]), s => s.Id == "b");

    [Fact]
    public void A_week_is_as_short_as_it_gets() => Assert.Empty(Shortenings([Sketch.Task("a", 1), Sketch.Task("b", 1, "a")]));

    [Fact]
    public void Time_that_nobody_should_save_is_not_named() =>
        Assert.Equal([("b", 1, 7)], Shortenings([Sketch.Task("a", 8) with { MayBeShortened = false }, Sketch.Task("b", 2, "a")]));

    [Fact]
    public void Days_that_hold_tasks_back_still_do()
    {
        PlanTask[] tasks = [Sketch.Task("a", 4), Sketch.Task("b", 2, "a"), Sketch.Task("c", 3)];
        var plan = Build(tasks, ("b", new(null, 6, Sample.Start.AddDays(21))));

        // b can not start before the third week is over, so halving a saves one week of its two.
        Assert.Equal([("b", 3, 21), ("a", 2, 7)], plan.WhatShortensMost().Select(s => (s.Task.Task.Id, s.Weeks, s.DaysSaved)));
    }

    [Fact]
    public void The_floor_does_not_count() =>
        Assert.Equal([("a", 2, 14)], ImplementationPlan.Build([Sketch.Task("a", 4)], Sample.Start, 12, Sample.NoChanges).WhatShortensMost().Select(s => (s.Task.Task.Id, s.Weeks, s.DaysSaved)));

    [Fact]
    public void What_is_named_is_what_trying_every_task_says() => RandomPlan.ForAll(given =>
    {
        var plan = given.Build();
        var tried = plan.Tasks
            .Where(t => t.SlackDays == 0 && t.Task.MayBeShortened && t.Task.Weeks > 1)
            .Select(t => (t.Task.Id, Saved: plan.TasksEnd.DayNumber - Halved(given, t.Task).TasksEnd.DayNumber))
            .Where(t => t.Saved > 0)
            .ToDictionary(t => t.Id, t => t.Saved);
        var named = plan.WhatShortensMost(99);

        Assert.Equal(tried.Values.OrderDescending(), named.Select(s => s.DaysSaved));
        Assert.All(named, s => Assert.Equal(tried[s.Task.Task.Id], s.DaysSaved));
        Assert.Equal(named.Take(3), plan.WhatShortensMost());
    });

    private static ImplementationPlan Halved(RandomPlan given, PlanTask task) => (given with
    {
        Changes = new Dictionary<string, TaskChange>(given.Changes) { [task.Id] = new(null, task.Weeks / 2, given.Changes.GetValueOrDefault(task.Id)?.NotBefore) },
    }).Build();

    private static IEnumerable<(string Id, int Weeks, int DaysSaved)> Shortenings(PlanTask[] tasks, int count = 3) =>
        Build(tasks).WhatShortensMost(count).Select(s => (s.Task.Task.Id, s.Weeks, s.DaysSaved));

    private static ImplementationPlan Build(PlanTask[] tasks, params (string Id, TaskChange Change)[] changes) =>
        ImplementationPlan.Build(tasks, Sample.Start, null, changes.ToDictionary(c => c.Id, c => c.Change));
}
