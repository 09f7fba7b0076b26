using ReadinessKit.Content;
using ReadinessKit.Readiness;
using ReadinessKit.Tests.Support;

namespace ReadinessKit.Tests.Readiness;

/// <summary>What only shows when quiz and plan are read together.</summary>
public sealed class TimelineCheckTests
{
    private const string Twice = "is used twice. Give one of the two another id.";

    [Theory]
    [InlineData("Agree on it {#agree}", "Agree on it {#learn}", "learn")]
    [InlineData("Agree on it {#agree}", "Agree on it {#prepare}", "prepare")]
    [InlineData("Agree on it {#agree}", "Agree on it {#hire}", "hire")]
    public void An_id_used_twice_in_the_plan_is_refused_at_the_task(string line, string broken, string id)
    {
        var plan = Sample.Plan.With(line, broken);

        Assert.Contains($"plan.md:{Sample.LineOf(plan, broken)}: The id '{id}' {Twice}", Sample.Read(plan: plan).Problems);
    }

    [Fact]
    public void An_id_used_twice_in_the_same_step_is_one_problem() =>
        Sample.PlanHas(Sample.Plan.With("{#agree}", "{#learn}"), ("- Agree", $"The id 'learn' {Twice}"));

    [Fact]
    public void An_id_used_three_times_is_two_problems() =>
        Sample.QuizHas(
            Sample.Quiz.With("{#board-talk}", "{#agree}").With("{#find-money}", "{#agree}").With("After: board-talk", "After: agree"),
            ("- Find money", $"The id 'agree' {Twice}"),
            ("- Talk with", $"The id 'agree' {Twice}"));

    [Fact]
    public void An_id_of_the_plan_used_in_the_quiz_too_is_refused_in_the_quiz() =>
        Sample.QuizHas(Sample.Quiz.With("{#find-money}", "{#hire}"), ("- Find money", $"The id 'hire' {Twice}"));

    [Fact]
    public void Two_statements_with_one_id_are_refused() =>
        Sample.QuizHas(Sample.Quiz.With("{#team}", "{#money}"), ("## The team", $"The id 'money' {Twice}"));

    [Fact]
    public void A_statement_may_have_the_id_of_a_step() => Sample.QuizHas(Sample.Quiz.With("{#money}", "{#prepare}"));

    [Theory]
    [InlineData("prepar", "Did you mean 'prepare'?")]
    [InlineData("something", "Known here: hire, prepare.")]
    [InlineData("learn", "Known here: hire, prepare.")]
    public void A_statement_of_a_step_that_is_not_there_is_refused_at_its_heading(string step, string suggestion)
    {
        var quiz = Sample.Quiz.With("Topic: Money found\n- Step: prepare", $"Topic: Money found\n- Step: {step}");

        Sample.QuizHas(quiz, ("## We know", $"There is no step '{step}' in the plan. {suggestion}"));
    }

    [Fact]
    public void A_first_day_that_is_no_task_of_the_plan_is_refused_on_its_line()
    {
        Sample.PlanHas(Sample.Plan.With("first-day: first-weeks", "first-day: first-week"), ("first-day", "There is no task 'first-week' for 'first-day'. Did you mean 'first-weeks'?"));
        Sample.PlanHas(Sample.Plan.With("first-day: first-weeks", "first-day: find-money"), ("first-day", "There is no task 'find-money' for 'first-day'. Known here: agree, first-weeks, learn, place-ad."));
        Sample.PlanHas(Sample.Plan.With("first-day: first-weeks\n", ""), ("---", "'first-day' is missing in the settings. Add it."));
    }

    [Theory]
    [InlineData("place-add", "Did you mean 'place-ad'?")]
    [InlineData("hires", "Did you mean 'hire'?")]
    [InlineData("money", "Known here: agree, ask-team, board-talk, board-vote, find-money, first-weeks, hire, learn, place-ad, prepare.")]
    public void Waiting_for_what_is_not_there_is_refused_at_the_task(string id, string suggestion)
    {
        Sample.PlanHas(Sample.Plan.With("After: place-ad", $"After: learn, {id}"), ("- First weeks", $"'After' names '{id}', which is no task or step. {suggestion}"));
        Sample.QuizHas(Sample.Quiz.With("After: learn", $"After: {id}"), ("- Ask the team", $"'After' names '{id}', which is no task or step. {suggestion}"));
    }

    [Theory]
    [InlineData("first-week", "Did you mean 'first-weeks'?")]
    [InlineData("prepare", "Known here: agree, ask-team, board-talk, board-vote, find-money, first-weeks, learn, place-ad.")]
    public void Holding_up_what_is_no_task_is_refused_at_the_task(string id, string suggestion) =>
        Sample.QuizHas(
            Sample.Quiz.With("Before: first-weeks", $"Before: {id}"),
            ("- Ask the team", $"'Before' names '{id}', which is no task. {suggestion}"));

    [Fact]
    public void Every_name_that_is_not_there_is_a_problem() =>
        Sample.PlanHas(
            Sample.Plan.With("After: place-ad", "After: place-a, place-b"),
            ("- First weeks", "'After' names 'place-a', which is no task or step. Did you mean 'place-ad'?"),
            ("- First weeks", "'After' names 'place-b', which is no task or step. Did you mean 'place-ad'?"));

    [Fact]
    public void A_task_that_waits_for_its_own_step_is_refused()
    {
        Sample.PlanHas(Sample.Plan.With("After: place-ad", "After: hire"), ("- First weeks", "'First weeks' waits for its own step 'hire'. Name the tasks that must come first."));
        Sample.QuizHas(Sample.Quiz.With("After: learn", "After: hire"), ("- Ask the team", "'Ask the team' waits for its own step 'hire'. Name the tasks that must come first."));
    }

    [Fact]
    public void Tasks_that_wait_for_each_other_are_refused_with_the_circle() =>
        Sample.PlanHas(
            Sample.Plan.With("Weeks: 2\n", "Weeks: 2\n  - After: agree\n"),
            ("- Agree", "These tasks wait for each other in a circle: agree → learn → agree. Take one 'After' out."));

    [Fact]
    public void A_task_that_waits_for_itself_is_refused() =>
        Sample.PlanHas(
            Sample.Plan.With("After: learn", "After: agree"),
            ("- Agree", "These tasks wait for each other in a circle: agree → agree. Take one 'After' out."));

    [Fact]
    public void A_circle_through_a_step_is_refused() =>
        Sample.PlanHas(
            Sample.Plan.With("After: learn", "After: place-ad"),
            ("- Place the ad", "These tasks wait for each other in a circle: place-ad → agree → place-ad. Take one 'After' out."));

    [Fact]
    public void A_circle_through_Before_is_refused() =>
        Sample.QuizHas(
            Sample.Quiz.With("After: learn\n  - Before: first-weeks", "After: first-weeks\n  - Before: first-weeks"),
            ("- Ask the team", "These tasks wait for each other in a circle: ask-team → first-weeks → ask-team. Take one 'After' out."));

    [Fact]
    public void A_circle_of_tasks_that_only_false_statements_add_is_refused_in_the_quiz() =>
        Sample.QuizHas(
            Sample.Quiz.With("Owner: Board chair\n  - Weeks: 1\n  - How", "Owner: Board chair\n  - Weeks: 1\n  - After: board-vote\n  - How"),
            ("- Talk with", "These tasks wait for each other in a circle: board-talk → board-vote → board-talk. Take one 'After' out."));

    [Fact]
    public void A_circle_is_looked_for_only_where_nothing_else_is_wrong() =>
        Sample.PlanHas(
            Sample.Plan.With("After: learn", "After: agree").With("schema: 1", "schema: 2"),
            ("schema", "'schema' must be a whole number from 1 to 1, not '2'."));

    [Fact]
    public void Without_one_of_the_files_there_is_no_edition_but_the_other_is_read()
    {
        var (quizProblems, planProblems) = (new ProblemList("quiz.md"), new ProblemList("plan.md"));

        Assert.Null(Timeline.Read(ContentFile.Of("quiz.md", Sample.Quiz.With("schema: 1", "schema: 2")), null, quizProblems, planProblems));
        Assert.Null(Timeline.Read(null, ContentFile.Of("plan.md", Sample.Plan.With("schema: 1", "schema: 3")), quizProblems, planProblems));
        Assert.Equal(["quiz.md:3", "plan.md:3"], quizProblems.All.Concat(planProblems.All).Select(p => $"{p.File}:{p.Line}"));
    }
}
