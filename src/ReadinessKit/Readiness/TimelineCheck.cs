using ReadinessKit.Content;

namespace ReadinessKit.Readiness;

/// <summary>What only shows when the quiz and the plan are read together: ids, names of others, and circles.</summary>
internal static class TimelineCheck
{
    private sealed record Placed(PlanTask Task, ProblemList Problems);

    public static void Run(Timeline timeline, ProblemList quizProblems, ProblemList planProblems)
    {
        var steps = timeline.Outline.Steps.Select(s => s.Id).ToArray();
        var tasks = timeline.Outline.Steps.SelectMany(s => s.Tasks).Select(t => new Placed(t, planProblems))
            .Concat(timeline.Quiz.Statements.SelectMany(s => s.IfNotYet).Select(t => new Placed(t, quizProblems)))
            .ToArray();

        CheckIdsAreUnique(timeline, tasks, quizProblems, planProblems);
        CheckSteps(timeline, steps, quizProblems);
        CheckNames(tasks, steps);

        if (!quizProblems.Any && !planProblems.Any)
        {
            CheckForCircles(timeline, tasks);
        }
    }

    private static void CheckIdsAreUnique(Timeline timeline, Placed[] tasks, ProblemList quizProblems, ProblemList planProblems)
    {
        var ids = timeline.Outline.Steps.Select(s => (s.Id, s.Line, Problems: planProblems))
            .Concat(tasks.Select(t => (t.Task.Id, t.Task.Line, t.Problems)));
        var statements = timeline.Quiz.Statements.Select(s => (s.Id, s.Line, Problems: quizProblems));

        foreach (var (id, line, problems) in Repeated(ids).Concat(Repeated(statements)))
        {
            problems.Add(line, $"The id '{id}' is used twice. Give one of the two another id.");
        }
    }

    private static IEnumerable<(string Id, int Line, ProblemList Problems)> Repeated(IEnumerable<(string Id, int Line, ProblemList Problems)> all) =>
        all.GroupBy(a => a.Id).SelectMany(g => g.Skip(1));

    private static void CheckSteps(Timeline timeline, string[] steps, ProblemList problems)
    {
        foreach (var statement in timeline.Quiz.Statements)
        {
            if (statement.IfNotYet is [{ Step: { Length: > 0 } step }, ..] && !steps.Contains(step))
            {
                problems.Add(statement.Line, $"There is no step '{step}' in the plan.{Suggestion.For(step, steps)}");
            }
        }
    }

    private static void CheckNames(Placed[] tasks, string[] steps)
    {
        var taskIds = tasks.Select(t => t.Task.Id).ToArray();

        foreach (var (task, problems) in tasks)
        {
            CheckNames(task, taskIds, steps, problems);
        }
    }

    /// <summary>Notes the names that a task gives to others that are not there.</summary>
    internal static void CheckNames(PlanTask task, string[] taskIds, string[] steps, ProblemList problems)
    {
        string[] either = [.. taskIds, .. steps];

        foreach (var id in task.After.Where(id => !either.Contains(id)))
        {
            problems.Add(task.Line, $"'After' names '{id}', which is no task or step.{Suggestion.For(id, either)}");
        }

        foreach (var id in task.Before.Where(id => !taskIds.Contains(id)))
        {
            problems.Add(task.Line, $"'Before' names '{id}', which is no task.{Suggestion.For(id, taskIds)}");
        }

        if (task.After.Contains(task.Step))
        {
            problems.Add(task.Line, $"'{task.Title}' waits for its own step '{task.Step}'. Name the tasks that must come first.");
        }
    }

    // With every statement false all tasks are there, so a circle under any answers is a circle here.
    private static void CheckForCircles(Timeline timeline, Placed[] tasks)
    {
        var all = timeline.TasksFor(timeline.Quiz.Statements.ToDictionary(s => s.Id, _ => false));

        if (ImplementationPlan.FindCircle(all) is { Count: > 0 } circle)
        {
            var (task, problems) = tasks.First(t => t.Task.Id == circle[0]);
            problems.Add(task.Line, $"These tasks wait for each other in a circle: {string.Join(" → ", circle)} → {circle[0]}. Take one 'After' out.");
        }
    }
}
