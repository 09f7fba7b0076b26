using ReadinessKit.Readiness;
using ReadinessKit.Web.Data;
using ReadinessKit.Web.Pages.Readiness.Timelines;

namespace ReadinessKit.Web.Pages.Organization;

/// <summary>Where the plan of an organization stands, for somebody who has just come in.</summary>
public sealed class Dashboard
{
    private const int Most = 5;

    public sealed record Step(string Title, string Kind, string Words);

    public sealed record Line(string Title, string Address, string Words, string? Behind);

    public Dashboard(OrganizationPlan plan, TimelineResult result, Guid person, string address, IReadOnlyList<EditLine> news)
    {
        var mine = plan.Of(person).Select(t => t.Id).ToHashSet();
        Line ToLine(PlannedTask task) => new(task.Task.Title, $"{address}/tasks/{task.Task.Id}", Words(task, mine.Contains(task.Task.Id)), task.Behind);

        Address = address;
        Standing = result.Standing ?? "";
        Steps = [.. result.Steps.Select(s => new Step(s.Step.Title, s.Stage switch { StepStage.Done => "done", StepStage.UnderWay => "now", _ => "later" }, s.DoneWords))];
        Mine = [.. result.Plan.Open.Where(t => mine.Contains(t.Task.Id)).Select(ToLine)];
        Late = [.. result.Plan.Late.Take(Most).Select(ToLine)];
        MoreLate = Math.Max(0, result.Plan.Late.Count - Most);
        Next = [.. result.Plan.Open.Where(t => !t.IsLate).Take(Most).Select(ToLine)];
        News = news;
    }

    /// <summary>The address of the plan.</summary>
    public string Address { get; }

    /// <summary>How far everything is, in a sentence or two.</summary>
    public string Standing { get; }

    public IReadOnlyList<Step> Steps { get; }

    public IReadOnlyList<Line> Mine { get; }

    public IReadOnlyList<Line> Late { get; }

    public int MoreLate { get; }

    public IReadOnlyList<Line> Next { get; }

    /// <summary>What others changed about the plan since the last visit, newest first.</summary>
    public IReadOnlyList<EditLine> News { get; }

    private static string Words(PlannedTask task, bool isMine)
    {
        var when = task.Progress.Status switch
        {
            _ when task.IsBehind => task.Progress.Status == WorkStatus.NeedsALook ? $"needs a look, {task.Expected}" : task.Expected!,
            WorkStatus.NotStarted => $"{ReadinessKit.Words.ShortDay(task.Start)} to {ReadinessKit.Words.ShortDay(task.End)}",
            WorkStatus.NeedsALook => $"needs a look, until {ReadinessKit.Words.ShortDay(task.End)}",
            _ => $"in progress, until {ReadinessKit.Words.ShortDay(task.End)}",
        };

        return isMine ? when : $"{when} · {task.Owner}";
    }
}
