using ReadinessKit.Content;

namespace ReadinessKit.Readiness;

/// <summary>A step on the way to peer roles, in the handbook's order of presentation.</summary>
/// <param name="Id">The id that tasks name when they wait for the whole step.</param>
/// <param name="Title">The step's name.</param>
/// <param name="Prose">What the step is for, as HTML.</param>
/// <param name="Tasks">The tasks that every plan holds.</param>
/// <param name="Line">The line in its content file, counted from 1.</param>
public sealed record PlanStep(string Id, string Title, string Prose, IReadOnlyList<PlanTask> Tasks, int Line);

/// <summary>The steps that every plan holds, from foundation to the first performance review.</summary>
/// <param name="Title">The plan's title.</param>
/// <param name="Source">Where the steps come from.</param>
/// <param name="Prose">What the plan is, as HTML.</param>
/// <param name="FirstDayTask">The id of the task that begins with the first working day.</param>
/// <param name="Steps">The steps in order.</param>
public sealed record PlanOutline(string Title, string Source, string Prose, string FirstDayTask, IReadOnlyList<PlanStep> Steps)
{
    /// <summary>Reads <c>kind: plan</c>.</summary>
    public static PlanOutline Read(Document document, ProblemList problems)
    {
        var settings = document.Settings;
        var title = settings.Text("title", 80);
        var source = settings.Text("source");
        var firstDay = settings.Text("first-day", 40);
        settings.Date("reviewed");
        settings.Date("review-again");
        settings.Close();

        var prose = document.Body.TakeRequiredProse();
        var steps = document.Body.ChildrenWithIds().Select(ReadStep).ToArray();
        document.Body.Close();

        var tasks = steps.SelectMany(s => s.Tasks).Select(t => t.Id).ToArray();

        if (firstDay.Length > 0 && !tasks.Contains(firstDay))
        {
            problems.Add(settings.LineOf("first-day"), $"There is no task '{firstDay}' for 'first-day'.{Suggestion.For(firstDay, tasks)}");
        }

        return new(title, source, prose, firstDay, steps);
    }

    private static PlanStep ReadStep(Section section)
    {
        var tasks = section.TakeItems().Select(item => PlanTask.Read(item, section.Id!)).ToArray();
        var step = new PlanStep(section.Id!, section.Title, section.TakeRequiredProse(), tasks, section.Line);
        section.Close();

        return step;
    }
}
