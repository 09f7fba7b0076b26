using ReadinessKit.Content;

namespace ReadinessKit.Readiness;

/// <summary>
/// One edition of the quiz and of the plan's steps, checked together. Results name the edition that they were given under,
/// so that editing a content file never rewrites a past result.
/// </summary>
/// <param name="Edition">The hash of both texts.</param>
/// <param name="Quiz">The quiz.</param>
/// <param name="Outline">The steps that every plan holds.</param>
public sealed record Timeline(string Edition, Quiz Quiz, PlanOutline Outline)
{
    /// <summary>Reads both files; null when one is missing or has a problem. The other one is read all the same, for its problems.</summary>
    public static Timeline? Read(ContentFile? quizFile, ContentFile? planFile, ProblemList quizProblems, ProblemList planProblems)
    {
        var quizDocument = Document.ReadKnown(quizFile, quizProblems);
        var planDocument = Document.ReadKnown(planFile, planProblems);
        var quiz = quizDocument is null ? null : Quiz.Read(quizDocument, quizProblems);
        var outline = planDocument is null ? null : PlanOutline.Read(planDocument, planProblems);

        if (quiz is null || outline is null)
        {
            return null;
        }

        var timeline = new Timeline(ContentFile.Hash(quizFile!, planFile!), quiz, outline);
        TimelineCheck.Run(timeline, quizProblems, planProblems);

        return quizProblems.Any || planProblems.Any ? null : timeline;
    }

    /// <summary>
    /// The tasks for a set of answers, in the steps' order: those of every plan, then those that false statements add, then others.
    /// <see cref="PlanTask.After"/> of each names tasks only, all of them in the list.
    /// </summary>
    /// <param name="answers">An answer to each statement.</param>
    /// <param name="others">Tasks from elsewhere, such as those of a checklist. One whose step is not in this edition is left out.</param>
    public IReadOnlyList<PlanTask> TasksFor(IReadOnlyDictionary<string, bool> answers, params IReadOnlyList<PlanTask> others)
    {
        var added = Quiz.Statements.Where(s => !answers[s.Id]).SelectMany(s => s.IfNotYet).Concat(others).ToLookup(t => t.Step);
        var tasks = Outline.Steps.SelectMany(step => step.Tasks.Concat(added[step.Id])).ToArray();
        var waiting = tasks.SelectMany(t => t.Before.Select(b => (Waits: b, For: t.Id))).ToLookup(w => w.Waits, w => w.For);
        var present = tasks.Select(t => t.Id).ToHashSet();
        var steps = tasks.ToLookup(t => t.Step, t => t.Id);

        return [.. tasks.Select(task => task with
        {
            After = [.. task.After
                .SelectMany(id => steps.Contains(id) ? steps[id] : [id])
                .Concat(waiting[task.Id])
                .Where(present.Contains)
                .Distinct()],
            Before = [],
        })];
    }
}
