using Microsoft.AspNetCore.Mvc;
using ReadinessKit.Readiness;
using ReadinessKit.Web.Data;
using ReadinessKit.Web.Pages.Shared;

namespace ReadinessKit.Web.Pages.Readiness;

/// <summary>The form in which owners, durations and dates of the tasks are changed.</summary>
public abstract class PlanPage(AppDb db, Editions editions, TimeProvider clock) : TimelinePage(db, editions, clock)
{
    public sealed class Form
    {
        public Dictionary<string, TaskInput> Tasks { get; set; } = [];

        public Guid? Version { get; set; }
    }

    public sealed record Field(string Name, string Label, string Type, string? Value, RuleError? Error, string? Mode = null, string? IfEmpty = null)
    {
        public string Anchor => Errors.Anchor(Name);

        public string? ErrorId => Error is null ? null : Errors.IdOf(Name);
    }

    public sealed record Line(PlanTask Task, IReadOnlyList<Field> Fields)
    {
        public string Anchor => "row-" + Task.Id;
    }

    public sealed record Step(string Title, IReadOnlyList<Line> Lines);

    // The tasks as they are without changes.
    private Dictionary<string, PlanTask>? _first;

    protected override bool IsForEditors => true;

    [BindProperty(Name = "")]
    public Form Input { get; set; } = new();

    public Errors Errors { get; } = [];

    /// <summary>The messages with the names of their tasks, as many of them can say the same.</summary>
    public Errors Summary => [.. Errors.Select(e => Result.Plan.Tasks.FirstOrDefault(t => e.Field.StartsWith($"Tasks[{t.Task.Id}]", StringComparison.Ordinal)) is { } of ? e with { Message = $"{of.Task.Title}: {e.Message}" } : e)];

    public TimelineResult Result { get; private set; } = null!;

    /// <summary>What somebody else saved meanwhile, where it differs from what was typed.</summary>
    public IReadOnlyList<string> Theirs { get; private set; } = [];

    public IReadOnlyList<Step> Steps =>
        [.. Result.Steps.Select(s => new Step(s.Step.Title, [.. s.Tasks.Select(t => ToLine(t.Task))]))];

    public void OnGet()
    {
        Result = WorkOut();
        Input = new()
        {
            Version = Row.Version,
            Tasks = Result.Plan.Tasks.ToDictionary(t => t.Task.Id, t => new TaskInput
            {
                Owner = t.Task.Owner,
                Weeks = t.Task.Weeks.ToString(),
                NotBefore = t.NotBefore is { } day ? Words.Iso(day) : null,
            }),
        };
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        var (changes, errors) = PlanForm.ReadTasks(Timeline.TasksFor(Row.Answers), Input.Tasks, Row.Start);
        Errors.AddRange(errors);

        if (errors.Count > 0)
        {
            Result = WorkOut(changes);
            return this.PageAgain();
        }

        Row.Changes = changes;

        if (await TrySave(Input.Version, cancel))
        {
            return LocalRedirect(Address + "#plan");
        }

        Errors.Add(new("picture", "Somebody else saved a change while you were typing. What you typed is still here: save again to keep it"));
        Input.Version = Row.Version;
        Result = WorkOut(changes);
        Theirs = [.. WorkOut().Plan.Tasks.Zip(Result.Plan.Tasks, Difference).OfType<string>()];
        return this.PageAgain(StatusCodes.Status409Conflict);
    }

    private static string? Difference(PlannedTask theirs, PlannedTask mine) =>
        (theirs.Task.Owner, theirs.Task.Weeks, theirs.NotBefore) == (mine.Task.Owner, mine.Task.Weeks, mine.NotBefore)
            ? null
            : $"{theirs.Task.Title}: {theirs.Task.Owner}, {Words.Count(theirs.Task.Weeks, "week")}{(theirs.NotBefore is { } day ? $", not before {Words.Day(day)}" : "")}";

    private Line ToLine(PlanTask task)
    {
        _first ??= Timeline.TasksFor(Row.Answers).ToDictionary(t => t.Id);
        var given = Input.Tasks.GetValueOrDefault(task.Id) ?? new();
        var name = $"Tasks[{task.Id}]";
        var dateError = Errors.Find(e => e.Field == $"{name}.NotBefore");

        return new(task,
        [
            new($"{name}.Owner", "Owner", "text", given.Owner, Errors.Find(e => e.Field == $"{name}.Owner"), IfEmpty: $"Empty: {_first[task.Id].Owner}"),
            new($"{name}.Weeks", "Weeks", "text", given.Weeks, Errors.Find(e => e.Field == $"{name}.Weeks"), Mode: "numeric", IfEmpty: $"Empty: {_first[task.Id].Weeks}"),
            new($"{name}.NotBefore", "Not before", dateError is null ? "date" : "text", given.NotBefore, dateError),
        ]);
    }
}
