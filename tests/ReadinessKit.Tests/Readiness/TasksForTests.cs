using ReadinessKit.Readiness;
using ReadinessKit.Tests.Support;

namespace ReadinessKit.Tests.Readiness;

public sealed class TasksForTests
{
    [Fact]
    public void All_true_leaves_the_tasks_of_every_plan() =>
        Assert.Equal(["learn", "agree", "place-ad", "first-weeks"], Ids("money", "team", "board"));

    [Fact]
    public void A_false_statement_adds_its_tasks_at_the_end_of_its_step()
    {
        Assert.Equal(["learn", "agree", "find-money", "place-ad", "first-weeks"], Ids("team", "board"));
        Assert.Equal(["learn", "agree", "place-ad", "first-weeks", "ask-team"], Ids("money", "board"));
        Assert.Equal(["learn", "agree", "board-vote", "board-talk", "place-ad", "first-weeks"], Ids("money", "team"));
    }

    [Fact]
    public void All_false_adds_all_in_the_order_of_the_statements() =>
        Assert.Equal(["learn", "agree", "find-money", "board-vote", "board-talk", "place-ad", "first-weeks", "ask-team"], Ids());

    [Fact]
    public void What_waits_for_a_step_waits_for_all_of_its_tasks()
    {
        Assert.Equal(["learn", "agree"], After("place-ad", "money", "team", "board"));
        Assert.Equal(["learn", "agree", "find-money"], After("place-ad", "team", "board"));
        Assert.Equal(["learn", "agree", "find-money", "board-vote", "board-talk"], After("place-ad"));
    }

    [Fact]
    public void What_must_wait_for_a_task_waits_only_where_the_task_is_there()
    {
        Assert.Equal(["place-ad", "ask-team"], After("first-weeks", "money", "board"));
        Assert.Equal(["place-ad"], After("first-weeks", "money", "team", "board"));
        Assert.All(Sample.Edition().TasksFor(Sample.Answers()), task => Assert.Empty(task.Before));
    }

    [Fact]
    public void Tasks_from_elsewhere_come_last_in_their_step_and_wait_and_are_waited_for_like_others()
    {
        var tasks = Sample.Edition().TasksFor(
            Sample.Answers("money", "team", "board"),
            Sketch.Task("desk", 1, "prepare") with { Step = "hire", Before = ["first-weeks"] },
            Sketch.Task("rules", 1, "learn", "find-money") with { Step = "prepare" });

        Assert.Equal(["learn", "agree", "rules", "place-ad", "first-weeks", "desk"], tasks.Select(t => t.Id));
        Assert.Equal(["learn", "agree", "rules"], tasks.Single(t => t.Id == "desk").After);
        Assert.Equal(["place-ad", "desk"], tasks.Single(t => t.Id == "first-weeks").After);
        Assert.Equal(["learn", "agree", "rules"], tasks.Single(t => t.Id == "place-ad").After);
        Assert.Equal(["learn"], tasks.Single(t => t.Id == "rules").After);
    }

    [Fact]
    public void A_task_from_elsewhere_whose_step_is_not_there_is_left_out() =>
        Assert.Equal(Ids("money", "team", "board"), Sample.Edition().TasksFor(Sample.Answers("money", "team", "board"), Sketch.Task("desk", 1) with { Step = "move" }).Select(t => t.Id));

    [Fact]
    public void A_task_that_is_not_there_is_waited_for_by_nobody()
    {
        var timeline = Sample.Edition(plan: Sample.Plan.With("After: place-ad", "After: place-ad, find-money"));

        Assert.Equal(["place-ad", "find-money"], After(timeline, "first-weeks", "team", "board"));
        Assert.Equal(["place-ad"], After(timeline, "first-weeks", "money", "team", "board"));
    }

    [Fact]
    public void A_task_is_waited_for_once_however_often_it_is_named()
    {
        var timeline = Sample.Edition(
            Sample.Quiz.With("Before: first-weeks", "Before: first-weeks, first-weeks"),
            Sample.Plan.With("After: place-ad", "After: place-ad, prepare, learn, place-ad, ask-team"));

        Assert.Equal(["place-ad", "learn", "agree", "ask-team"], After(timeline, "first-weeks", "money", "board"));
    }

    [Fact]
    public void The_tasks_are_the_contents_own_but_for_what_they_wait_for()
    {
        var timeline = Sample.Edition();
        var expected = timeline.Quiz.Statements[1].IfNotYet[0];
        var actual = timeline.TasksFor(Sample.Answers()).Single(t => t.Id == "ask-team");

        Assert.Equal(expected with { After = actual.After, Before = actual.Before }, actual);
        Assert.Equal("hire", actual.Step);
    }

    private static IEnumerable<string> Ids(params string[] trueOnes) => Sample.Edition().TasksFor(Sample.Answers(trueOnes)).Select(t => t.Id);

    private static IReadOnlyList<string> After(string id, params string[] trueOnes) => After(Sample.Edition(), id, trueOnes);

    private static IReadOnlyList<string> After(Timeline timeline, string id, params string[] trueOnes) =>
        timeline.TasksFor(Sample.Answers(trueOnes)).Single(t => t.Id == id).After;
}
