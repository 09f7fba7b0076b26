using ReadinessKit.Content;
using ReadinessKit.Readiness;

namespace ReadinessKit.Library;

/// <summary>What only shows when checklists are read together with the plan: steps, ids, and names of other tasks.</summary>
internal static class ChecklistCheck
{
    public static void Run(IReadOnlyList<Checklist> checklists, Timeline timeline, IReadOnlyDictionary<string, ProblemList> problemsOf)
    {
        var steps = timeline.Outline.Steps.Select(s => s.Id).ToArray();
        var known = timeline.Outline.Steps.SelectMany(s => s.Tasks).Concat(timeline.Quiz.Statements.SelectMany(s => s.IfNotYet)).Select(t => t.Id);
        var added = checklists.SelectMany(c => c.Items.Select(item => (item.IfNotYet, Problems: problemsOf[c.Entry.File.Path]))).ToArray();
        string[] tasks = [.. known, .. added.Select(a => a.IfNotYet.Id)];
        var twice = tasks.Concat(steps).CountBy(id => id).Where(id => id.Value > 1).Select(id => id.Key).ToHashSet();

        foreach (var (task, problems) in added)
        {
            if (twice.Contains(task.Id))
            {
                problems.Add(task.Line, $"The id '{task.Id}' is used twice, here and in the plan, the quiz or a checklist. Give one of the two another id.");
            }

            if (!steps.Contains(task.Step))
            {
                problems.Add(task.Line, $"There is no step '{task.Step}' in the plan.{Suggestion.For(task.Step, steps)}");
            }

            TimelineCheck.CheckNames(task, tasks, steps, problems);
        }
    }
}
