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
        _from = plan.Start;

        // A deadline far behind the plan would squeeze the picture; the sentence above it says when it is.
        var to = result.Deadline is { } deadline && deadline > plan.End && deadline < plan.End.AddMonths(4) ? deadline : plan.End;
        _days = to.DayNumber - _from.DayNumber + 1;

        Months = MonthTicks(to);
        Steps = [.. result.Steps.Select(step => new Group(step.Step.Title, [.. step.Tasks.Select(Bar)]))];
        Lines = [.. new[]
        {
            plan.Floor is { } floor ? new Line("floor", "The handbook’s least time", floor, At(floor)) : null,
            result.Deadline is { } day && day >= _from && day <= to ? new Line("deadline", "Your deadline", day, At(day)) : null,
        }.OfType<Line>()];
        Sentence = $"{Words.Count(plan.Tasks.Count, "task")} from {Words.Day(plan.Start)} to {Words.Day(plan.TasksEnd)}; {plan.Tasks.Count(t => t.IsCritical)} of them set the end date. The table below has every date.";
    }

    public sealed record Tick(string Label, string X);

    public sealed record Row(PlannedTask Planned, string X, string Width, string LabelX, string LabelWidth, bool LabelIsLeft);

    public sealed record Group(string Title, IReadOnlyList<Row> Rows);

    public sealed record Line(string Kind, string Label, DateOnly Day, string X);

    public IReadOnlyList<Tick> Months { get; }

    public IReadOnlyList<Group> Steps { get; }

    public IReadOnlyList<Line> Lines { get; }

    /// <summary>What the picture shows, in a sentence.</summary>
    public string Sentence { get; }

    private Row Bar(PlannedTask task)
    {
        var (start, end) = (Share(task.Start), Share(task.End.AddDays(1)));
        var isLeft = start > 1 - end;

        return new(task, Percent(start), Percent(end - start), Percent(isLeft ? 0 : end), Percent(isLeft ? start : 1 - end), isLeft);
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
