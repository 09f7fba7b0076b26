using System.Globalization;
using ReadinessKit.Readiness;

namespace ReadinessKit.Web.Pages.Readiness;

/// <summary>Where everything stands in the picture of a plan: shares of its width, so that it fits a phone and a sheet of paper.</summary>
public sealed class Gantt
{
    private readonly DateOnly _from;
    private readonly double _days;

    public Gantt(TimelineResult result)
    {
        var plan = result.Plan;
        var first = plan.Tasks.Min(t => t.Start);
        _from = first < plan.Start ? first : plan.Start;

        // Where the tasks were planned to end later than they do, that shows too.
        var end = plan.PlannedEnd > plan.End ? plan.PlannedEnd : plan.End;

        // A deadline far behind the plan would squeeze the picture; the sentence above it says when it is.
        var to = result.Deadline is { } deadline && deadline > end && deadline < end.AddMonths(4) ? deadline : end;
        _days = to.DayNumber - _from.DayNumber + 1;

        Months = MonthTicks(to);
        Steps = [.. result.Steps.Select(step => new Group(step.Step.Title, [.. step.Tasks.Select(Bar)]))];
        Lines = [.. new[]
        {
            plan.Floor is { } floor ? new Line("floor", "The handbook’s least time", floor, At(floor)) : null,
            plan.Today is { } today && today >= _from && today <= to ? new Line("today", "Today", today, At(today)) : null,
            result.Deadline is { } day && day >= _from && day <= to ? new Line("deadline", "Your deadline", day, At(day)) : null,
        }.OfType<Line>()];
        Sentence = $"{Words.Count(plan.Tasks.Count, "task")} from {Words.Day(plan.Start)} to {Words.Day(plan.TasksEnd)}; {plan.Tasks.Count(t => t.IsCritical)} of them set the end {(plan.EndsAtFloor ? "of the tasks" : "date")}.{Progress(plan)} The table below has every date.";
        BoldSets = plan.EndsAtFloor ? "sets the end of the tasks" : "sets the end date";
        HasDone = plan.DoneCount > 0;
        HasMoved = Steps.Any(s => s.Rows.Any(r => r.PlannedX is not null));
        HasLate = plan.Late.Count > 0;
    }

    public sealed record Tick(string Label, string X);

    /// <summary>A bar with its label; beside it the bar as it was planned, where the task stands elsewhere.</summary>
    public sealed record Row(PlannedTask Planned, string X, string Width, string LabelX, string LabelWidth, bool LabelIsLeft, string? PlannedX, string? PlannedWidth)
    {
        public string Kinds => string.Join(' ', new[] { Planned.IsCritical ? "critical" : null, Planned.IsDone ? "done" : null, Planned.IsLate ? "late" : null }.OfType<string>());

        public string Label => Planned.IsDone ? $"Done · {Planned.Owner}" : Planned.IsBehind ? $"{Words.Sentence(Planned.Behind!)} · {Planned.Owner}" : Planned.Owner;
    }

    public sealed record Group(string Title, IReadOnlyList<Row> Rows);

    public sealed record Line(string Kind, string Label, DateOnly Day, string X);

    public IReadOnlyList<Tick> Months { get; }

    public IReadOnlyList<Group> Steps { get; }

    public IReadOnlyList<Line> Lines { get; }

    /// <summary>What the picture shows, in a sentence.</summary>
    public string Sentence { get; }

    /// <summary>What the bold tasks do.</summary>
    public string BoldSets { get; }

    /// <summary>True where the picture has bars of this kind to explain.</summary>
    public bool HasDone { get; }

    /// <inheritdoc cref="HasDone"/>
    public bool HasLate { get; }

    /// <inheritdoc cref="HasDone"/>
    public bool HasMoved { get; }

    private static string Progress(ImplementationPlan plan) => plan.Today is not { } today ? ""
        : $" On {Words.Day(today)}, {Words.Spelled(plan.DoneCount, "task")} {(plan.DoneCount == 1 ? "is" : "are")} done and {Words.Spelled(plan.Late.Count, "task")} {(plan.Late.Count == 1 ? "is" : "are")} late.";

    private Row Bar(PlannedTask task)
    {
        var (start, end) = (Share(task.Start), Share(task.End.AddDays(1)));
        var isLeft = start > 1 - end;
        var isMoved = (task.Start, task.End) != (task.PlannedStart, task.PlannedEnd);

        return new(task, Percent(start), Percent(end - start), Percent(isLeft ? 0 : end), Percent(isLeft ? start : 1 - end), isLeft, isMoved ? Percent(Share(task.PlannedStart)) : null, isMoved ? Percent(Share(task.PlannedEnd.AddDays(1)) - Share(task.PlannedStart)) : null);
    }

    private Tick[] MonthTicks(DateOnly to)
    {
        var months = ((to.Year - _from.Year) * 12) + to.Month - _from.Month;
        var every = Math.Max(1, (int)Math.Ceiling(months / 7.0));
        var first = new DateOnly(_from.Year, _from.Month, 1).AddMonths(1);
        var days = Enumerable.Range(0, months).Where(i => i % every == 0).Select(i => first.AddMonths(i)).ToArray();

        return [.. days.Select((day, i) => new Tick(
            day.ToString(i == 0 || day.Year != days[i - 1].Year ? "MMM ’yy" : "MMM", CultureInfo.InvariantCulture),
            At(day)))];
    }

    private string At(DateOnly day) => Percent(Share(day));

    private double Share(DateOnly day) => (day.DayNumber - _from.DayNumber) / _days;

    private static string Percent(double share) => (100 * share).ToString("0.##", CultureInfo.InvariantCulture) + "%";
}
