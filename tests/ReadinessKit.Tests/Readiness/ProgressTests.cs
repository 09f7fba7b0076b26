using ReadinessKit.Readiness;
using ReadinessKit.Tests.Support;

namespace ReadinessKit.Tests.Readiness;

/// <summary>Plans as they stand on a day, worked out by hand; the start is Monday, March 2, 2026.</summary>
public sealed class ProgressTests
{
    // Planned: a until March 15, b until March 22, c until April 12.
    private static readonly PlanTask[] Chain = [Sketch.Task("a", 2), Sketch.Task("b", 1, "a"), Sketch.Task("c", 3, "b")];

    [Fact]
    public void On_the_first_day_a_plan_stands_as_it_was_planned()
    {
        var plan = Stands(Day(3, 2));

        Assert.Equal(Dates(ImplementationPlan.Build(Chain, Sample.Start, null, Sample.NoChanges)), Dates(plan));
        Assert.Equal((0, 0, plan.PlannedTasksEnd), (plan.DoneCount, plan.Late.Count, plan.TasksEnd));
    }

    [Fact]
    public void Without_anybody_who_begins_everything_is_pushed_by_the_days_that_passed()
    {
        var plan = Stands(Day(3, 12));

        Assert.Equal([("a", Day(3, 12), Day(3, 25), 0), ("b", Day(3, 26), Day(4, 1), 0), ("c", Day(4, 2), Day(4, 22), 0)], Dates(plan));
        Assert.Equal((Day(4, 12), Day(4, 22)), (plan.PlannedTasksEnd, plan.TasksEnd));
        Assert.Equal(["running 10 days behind", "pushed back 10 days", "pushed back 10 days"], plan.Tasks.Select(t => t.Behind));
        Assert.Empty(plan.Late);
        Assert.Equal(["a"], plan.Behind.Select(t => t.Task.Id));
        Assert.Equal("due Mar 15, 2026, now expected Mar 25, 2026", plan.Tasks[0].Expected);
    }

    [Fact]
    public void A_task_is_late_only_when_the_day_on_which_it_was_due_is_past()
    {
        var (due, late) = (Stands(Day(3, 15)), Stands(Day(3, 18)));

        Assert.Equal((0, "running 13 days behind"), (due.Late.Count, due.Tasks[0].Behind));
        Assert.Equal(["a"], late.Late.Select(t => t.Task.Id));
        Assert.Equal(["b"], late.Behind.Select(t => t.Task.Id));
        Assert.Equal(["3 days late", "running 2 weeks behind", "pushed back 2 weeks"], late.Tasks.Select(t => t.Behind));
        Assert.Equal("due Mar 15, 2026, now expected Mar 31, 2026", late.Tasks[0].Expected);
    }

    [Fact]
    public void A_task_that_is_done_is_neither_late_nor_behind()
    {
        var plan = Stands(Day(3, 30), ("a", new(WorkStatus.Done, Day(3, 2), Day(3, 29))));

        Assert.Equal((false, false, null, null), (plan.Tasks[0].IsLate, plan.Tasks[0].IsBehind, plan.Tasks[0].Behind, plan.Tasks[0].Expected));
    }

    [Fact]
    public void What_is_done_has_its_own_days_and_what_follows_may_begin_the_day_after()
    {
        var plan = Stands(Day(3, 10), ("a", new(WorkStatus.Done, Day(3, 3), Day(3, 9))));

        Assert.Equal([("a", Day(3, 3), Day(3, 9), 0), ("b", Day(3, 10), Day(3, 16), 0), ("c", Day(3, 17), Day(4, 6), 0)], Dates(plan));
        Assert.False(plan.Tasks[0].IsCritical);
        Assert.Equal(["b", "c"], plan.Chain.Select(t => t.Task.Id));
        Assert.Equal("is done", plan.Tasks[0].Room);
        Assert.Equal(1, plan.DoneCount);
    }

    [Fact]
    public void What_is_done_late_is_not_late_any_more_but_what_should_have_begun_is()
    {
        var plan = Stands(Day(3, 18), ("a", new(WorkStatus.Done, Day(3, 2), Day(3, 17))));

        Assert.Equal([null, "running 2 days behind", "pushed back 2 days"], plan.Tasks.Select(t => t.Behind));
    }

    [Theory]
    [InlineData(3, 9, 3, 22)] // Its two weeks after it began.
    [InlineData(3, 22, 3, 22)] // Their last day.
    [InlineData(3, 30, 3, 30)] // Longer than its weeks: today at the earliest.
    public void What_was_begun_takes_its_weeks_and_does_not_end_before_today(int month, int day, int endMonth, int endDay)
    {
        foreach (var status in new[] { WorkStatus.InProgress, WorkStatus.NeedsALook })
        {
            var plan = Stands(Day(month, day), ("a", new(status, Day(3, 9))));

            Assert.Equal((Day(3, 9), Day(endMonth, endDay)), (plan.Tasks[0].Start, plan.Tasks[0].End));
            Assert.Equal(Day(endMonth, endDay).AddDays(1), plan.Tasks[1].Start);
            Assert.True(plan.Tasks[0].IsBehind);
        }
    }

    [Fact]
    public void What_was_begun_early_waits_for_nothing_and_is_not_late()
    {
        var plan = Stands(Day(3, 4), ("b", new(WorkStatus.InProgress, Day(3, 4))));

        Assert.Equal((Day(3, 4), Day(3, 10)), (plan.Tasks[1].Start, plan.Tasks[1].End));
        Assert.False(plan.Tasks[1].IsBehind);
        Assert.Equal(Day(3, 11), plan.Tasks[2].Start);
    }

    [Fact]
    public void What_is_not_begun_starts_neither_before_its_day_nor_before_today()
    {
        var changes = new Dictionary<string, TaskChange> { ["b"] = new(null, null, Day(4, 1)) };
        var plan = ImplementationPlan.Build(Chain, Sample.Start, null, changes, new(Day(3, 10), new Dictionary<string, TaskProgress> { ["a"] = new(WorkStatus.Done, Day(3, 2), Day(3, 5)) }));

        Assert.Equal(Day(4, 1), plan.Tasks[1].Start);
        Assert.Empty(plan.Late);
    }

    [Fact]
    public void A_start_that_lies_ahead_stays()
    {
        var plan = Stands(Day(2, 1));

        Assert.Equal(Sample.Start, plan.Tasks[0].Start);
        Assert.All(plan.Tasks, t => Assert.Null(t.Behind));
    }

    [Fact]
    public void The_floor_stays_whatever_is_done()
    {
        var plan = ImplementationPlan.Build(Chain, Sample.Start, 6, Sample.NoChanges, new(Day(3, 30), new Dictionary<string, TaskProgress>()));

        Assert.Equal((Day(9, 2), Day(9, 2), Day(9, 2)), (plan.Floor, plan.End, plan.PlannedEnd));
        Assert.True(plan.EndsAtFloor);
    }

    [Fact]
    public void When_everything_is_done_nothing_is_critical_and_the_end_is_the_last_day()
    {
        var plan = Stands(Day(4, 1), [.. Chain.Select((t, i) => (t.Id, new TaskProgress(WorkStatus.Done, Day(3, 2 + i), Day(3, 9 + i))))]);

        Assert.Equal(Day(3, 11), plan.TasksEnd);
        Assert.Empty(plan.Chain);
        Assert.Empty(plan.Open);
        Assert.Empty(plan.WhatShortensMost());
        Assert.All(plan.Tasks, t => Assert.False(t.IsCritical));
    }

    [Fact]
    public void What_shortens_most_reckons_with_what_has_happened()
    {
        var shortest = Stands(Day(3, 16), ("a", new(WorkStatus.Done, Day(3, 2), Day(3, 15)))).WhatShortensMost();

        Assert.Equal([("c", 1, 14)], shortest.Select(s => (s.Task.Task.Id, s.Weeks, s.DaysSaved)));
    }

    [Fact]
    public void What_waited_for_a_task_that_is_taken_out_waits_for_what_that_one_waited_for()
    {
        var tasks = ImplementationPlan.Without([.. Chain, Sketch.Task("d", 1, "b", "a")], new HashSet<string> { "b" });

        Assert.Equal([("a", ""), ("c", "a"), ("d", "a")], tasks.Select(t => (t.Id, string.Join(',', t.After))));
        Assert.Equal(["", ""], ImplementationPlan.Without([.. Chain, Sketch.Task("d", 1)], new HashSet<string> { "a", "b" }).Select(t => string.Join(',', t.After)));
    }

    [Theory]
    [InlineData(null, "", "nobody yet")]
    [InlineData(null, "HR director", "HR director")]
    [InlineData("Kim Lee", "", "Kim Lee")]
    [InlineData("Kim Lee", "HR director", "Kim Lee (HR director)")]
    public void Who_answers_is_a_person_a_role_or_both(string? person, string role, string words) =>
        Assert.Equal(words, ImplementationPlan.Build(
            [Sketch.Task("a", 1) with { Owner = role }], Sample.Start, null, Sample.NoChanges, new(Sample.Start, new Dictionary<string, TaskProgress> { ["a"] = new(WorkStatus.NotStarted, Person: person) })).Tasks[0].Owner);

    private static ImplementationPlan Stands(DateOnly today, params (string Id, TaskProgress Progress)[] progress) =>
        ImplementationPlan.Build(Chain, Sample.Start, null, Sample.NoChanges, new(today, progress.ToDictionary(p => p.Id, p => p.Progress)));

    private static DateOnly Day(int month, int day) => new(2026, month, day);

    private static (string Id, DateOnly Start, DateOnly End, int Slack)[] Dates(ImplementationPlan plan) =>
        [.. plan.Tasks.Select(t => (t.Task.Id, t.Start, t.End, t.SlackDays))];
}
