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
    public void First_comes_what_begins_first_and_of_equals_what_sets_the_end()
    {
        var result = Shipped(new Dictionary<string, TaskProgress>());
        var first = result.DoFirst;

        Assert.Equal(3, first.Count);
        Assert.All(result.Plan.Open.Except(first), other => Assert.True(other.Start >= first[^1].Start));
        Assert.Equal(first.Select(t => t.Start).Order(), first.Select(t => t.Start));
        Assert.True(first[0].IsCritical);
        Assert.Equal(Sample.Start, first[0].Start);
    }

    [Fact]
    public void What_is_late_comes_before_what_begins_first_and_what_is_done_not_at_all()
    {
        var done = Sample.Start.AddDays(1);
        var result = Shipped(new Dictionary<string, TaskProgress> { ["motivation"] = new(WorkStatus.Done, done, done), ["board-session"] = new(WorkStatus.InProgress, done) }, Sample.Start.AddDays(40));

        Assert.True(result.DoFirst[0].IsLate);
        Assert.DoesNotContain("motivation", Ids(result.DoFirst));
    }

    [Fact]
    public void A_plan_that_ends_at_the_floor_says_what_a_slip_moves()
    {
        var result = Sample.Result(AllTrue);
        var last = result.Plan.Chain[^1];

        Assert.Equal("What sets the end of the tasks", result.ChainSets);
        Assert.StartsWith($"Every day that one of these slips moves the end of the tasks, {Words.Day(result.Plan.TasksEnd)}, by a day. The end of the plan, September 2, 2026, moves only when they slip more than ", result.ChainSlips);
        Assert.Equal($"The tasks end on {Words.Day(result.Plan.TasksEnd)}, with the first performance review. The handbook’s least time sets the end of the plan: September 2, 2026.", result.EndWords);
        Assert.Equal("only with the tasks’ end", last.Room);
        Assert.Contains("moves the end of the tasks", result.SlipWords(last));
        Assert.NotNull(result.ShorteningBrings);
        Assert.Equal(["sets the end of the tasks"], Sample.Result(["team", "board"]).NotYet.Select(n => n.Room));
    }

    [Fact]
    public void A_plan_that_its_tasks_end_says_that_a_slip_moves_its_end()
    {
        var result = Sample.Result(AllTrue, changes: ("first-weeks", new(null, 40, null)));

        Assert.Equal(("What sets the end date", "Every day that one of these slips moves the end by a day.", null), (result.ChainSets, result.ChainSlips, result.ShorteningBrings));
        Assert.Equal("not at all", result.Plan.Chain[^1].Room);
        Assert.Equal("It sets the end date: every day that it slips moves the end by a day.", result.SlipWords(result.Plan.Chain[^1]));
    }

    [Fact]
    public void A_first_working_day_on_a_weekend_is_named_as_one() =>
        Assert.Contains("the first working day could be May 2, 2026, a Saturday. ", Sample.Result(AllTrue, changes: ("first-weeks", new(null, null, Day(5, 2)))).FirstDayWords);

    [Fact]
    public void Without_a_length_no_day_is_promised_and_no_board_is_asked_to_stand_behind_one()
    {
        var result = Sample.Result([], deadline: Sample.Start.AddYears(2));

        Assert.EndsWith("Expect longer, and learn from others how long theirs took.", result.FirstDayWords);
        Assert.StartsWith("These tasks alone would end on", result.EndWords);
        Assert.StartsWith("Stand behind a preparation whose end is not known yet", result.AskOfBoard);
        Assert.DoesNotContain("2026", result.AskOfBoard);
        Assert.EndsWith("These tasks alone would fit, but expect longer.", result.DeadlineComparison);
        Assert.EndsWith(" for these tasks alone.", result.SpanWords);
    }

    [Fact]
    public void With_a_length_the_result_says_why_the_first_day_comes_before_it_is_over() =>
        Assert.Equal(
            "With a start on March 2, 2026, the first working day could be April 13, 2026. The handbook’s least time, six months, ends later, on September 2, 2026: this plan counts it from its start, so that the first months in the role fall into it. To have all of it before anybody starts, hold the first day until then.",
            Sample.Result(AllTrue).FirstDayWords);

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
            "The handbook gives no length for this result. By our planning judgment, your tasks take about three months at the earliest. That is these tasks alone: expect longer, and learn from others how long theirs took.",
            Sample.Result([]).Length);

    [Fact]
    public void A_year_is_a_year() =>
        Assert.Equal(
            "The handbook says at least one year; your tasks take about three months at the earliest. The plan keeps to the handbook: it ends on March 2, 2027.",
            Sample.Result(["team", "board"]).Length);

    private static TimelineResult Shipped(IReadOnlyDictionary<string, TaskProgress> progress, DateOnly? today = null)
    {
        var timeline = SiteContent.Load(Repository.File("content")).Timeline;
        var answers = timeline.Quiz.Statements.ToDictionary(s => s.Id, _ => false);
        return new(timeline, answers, Sample.Start, false, null, timeline.TasksFor(answers), Sample.NoChanges, new(today ?? Sample.Start, progress));
    }

    private static DateOnly Day(int month, int day) => new(2026, month, day);

    private static IEnumerable<string> Ids(IEnumerable<PlannedTask> tasks) => tasks.Select(t => t.Task.Id);

    private static IEnumerable<(string Id, int Slack)> Slack(TimelineResult result) => result.NotYet.Select(n => (n.Statement.Id, n.SlackDays));
}
