using ReadinessKit.Content;
using ReadinessKit.Readiness;
using ReadinessKit.Tests.Support;

namespace ReadinessKit.Tests.Readiness;

public sealed class TimelineResultTests
{
    private static readonly string[] AllTrue = ["money", "team", "board"];

    [Fact]
    public void True_statements_are_counted()
    {
        Assert.Equal("0 of 3 true", Sample.Result([]).Count);
        Assert.Equal("2 of 3 true", Sample.Result(["money", "board"]).Count);
        Assert.Equal((2, "One year"), (Sample.Result(["money", "board"]).TrueCount, Sample.Result(["money", "board"]).Horizon.Heading));
        Assert.Equal("3 of 3 true", Sample.Result(AllTrue).Count);
    }

    [Fact]
    public void The_steps_hold_their_tasks_and_span_their_days()
    {
        var steps = Sample.Result([]).Steps;

        Assert.Equal(["prepare", "hire"], steps.Select(s => s.Step.Id));
        Assert.Equal([["learn", "agree", "find-money", "board-vote", "board-talk"], ["place-ad", "first-weeks", "ask-team"]], steps.Select(s => s.Tasks.Select(t => t.Task.Id)));
        Assert.Equal(
            [(Day(3, 2), Day(4, 5)), (Day(3, 16), Day(5, 24))],
            steps.Select(s => (s.Start, s.End)));
    }

    [Fact]
    public void The_first_day_is_when_its_task_starts()
    {
        Assert.Equal(Day(4, 13), Sample.Result(AllTrue).FirstDay);
        Assert.Equal(Day(4, 27), Sample.Result([]).FirstDay);
    }

    [Fact]
    public void What_is_not_yet_true_comes_by_its_least_slack()
    {
        // find-money holds up the ad; the board's two weeks fit into its five, and the team's into the seven that nobody else needs.
        Assert.Equal([("money", 0), ("board", 21), ("team", 28)], Slack(Sample.Result([])));
        Assert.Equal([["find-money"], ["board-vote", "board-talk"], ["ask-team"]], Sample.Result([]).NotYet.Select(n => n.Tasks.Select(t => t.Task.Id)));
    }

    [Fact]
    public void The_least_slack_of_a_statements_tasks_counts()
    {
        var result = Sample.Result([], changes: ("board-talk", new(null, null, Sample.Start.AddDays(7))));

        Assert.Equal([14, 14], result.NotYet.Single(n => n.Statement.Id == "board").Tasks.Select(t => t.SlackDays));

        // A task of the board's that nothing waits for has slack of its own.
        var apart = Sample.Result([], quiz: Sample.Quiz.With("  - After: board-talk\n", ""), changes: ("board-talk", new(null, 4, null)));
        var board = apart.NotYet.Single(n => n.Statement.Id == "board");

        Assert.Equal([28, 7], board.Tasks.Select(t => t.SlackDays));
        Assert.Equal(7, board.SlackDays);
    }

    [Fact]
    public void With_the_same_slack_the_quizzes_order_counts()
    {
        var result = Sample.Result([], changes: ("find-money", new(null, 2, null)));

        Assert.Equal([("money", 7), ("board", 7), ("team", 14)], Slack(result));
    }

    [Fact]
    public void What_is_true_is_not_among_what_is_not_yet() => Assert.Equal(["team"], Sample.Result(["money", "board"]).NotYet.Select(n => n.Statement.Id));

    [Fact]
    public void First_comes_the_earliest_task_of_each_that_is_not_yet_true()
    {
        Assert.Equal(["find-money", "board-talk", "ask-team"], Ids(Sample.Result([]).DoFirst));
        Assert.Equal(["board-talk"], Ids(Sample.Result(["money", "team"]).DoFirst));
    }

    [Fact]
    public void With_everything_true_the_beginning_of_the_longest_chain_comes_first() =>
        Assert.Equal(["learn", "agree", "place-ad"], Ids(Sample.Result(AllTrue).DoFirst));

    [Fact]
    public void No_more_than_three_things_come_first()
    {
        var timeline = SiteContent.Load(Repository.File("content")).Timeline;
        var result = new TimelineResult(timeline, timeline.Quiz.Statements.ToDictionary(s => s.Id, _ => false), Sample.Start, false, null, Sample.NoChanges);

        Assert.Equal(10, result.NotYet.Count);
        Assert.Equal(result.NotYet.Take(3).Select(n => n.Statement.Id), result.DoFirst.Select(t => result.NotYet.Single(n => n.Tasks.Contains(t)).Statement.Id));
    }

    [Fact]
    public void Changes_go_into_the_plan()
    {
        var result = Sample.Result(AllTrue, changes: ("first-weeks", new("Somebody else", 5, Day(5, 1))));
        var task = result.Steps[1].Tasks[1];

        Assert.Equal(("Somebody else", Day(5, 1), Day(6, 4)), (task.Task.Owner, task.Start, task.End));
        Assert.Equal(Day(5, 1), result.FirstDay);
    }

    [Fact]
    public void A_result_keeps_what_it_was_given()
    {
        var timeline = Sample.Edition();
        var answers = Sample.Answers("money");
        var result = new TimelineResult(timeline, answers, Sample.Start, false, null, Sample.NoChanges);

        Assert.Same(timeline.Quiz, result.Quiz);
        Assert.Same(timeline.Outline, result.Outline);
        Assert.Same(answers, result.Answers);
        Assert.Equal((Sample.Start, false, null), (result.Plan.Start, result.DeadlineFromOutside, result.Deadline));
    }

    [Fact]
    public void A_plan_that_ends_at_the_floor_says_so() =>
        Assert.Equal(
            "The handbook says at least six months; your tasks take about two months at the earliest. The plan keeps to the handbook: it ends on September 2, 2026.",
            Sample.Result(AllTrue).Length);

    [Fact]
    public void A_plan_that_ends_with_its_tasks_says_so() =>
        Assert.Equal(
            "The handbook says at least six months; your tasks take about eleven months at the earliest. The plan ends when the last task does, on January 17, 2027.",
            Sample.Result(AllTrue, changes: ("first-weeks", new(null, 40, null))).Length);

    [Fact]
    public void A_result_without_a_length_says_so() =>
        Assert.Equal(
            "The handbook gives no length for this result. By our planning judgment, your tasks take about three months at the earliest.",
            Sample.Result([]).Length);

    [Fact]
    public void A_year_is_a_year() =>
        Assert.Equal(
            "The handbook says at least one year; your tasks take about three months at the earliest. The plan keeps to the handbook: it ends on March 2, 2027.",
            Sample.Result(["team", "board"]).Length);

    private static DateOnly Day(int month, int day) => new(2026, month, day);

    private static IEnumerable<string> Ids(IEnumerable<PlannedTask> tasks) => tasks.Select(t => t.Task.Id);

    private static IEnumerable<(string Id, int Slack)> Slack(TimelineResult result) => result.NotYet.Select(n => (n.Statement.Id, n.SlackDays));
}
