using Microsoft.EntityFrameworkCore;
using ReadinessKit.Readiness;
using ReadinessKit.Web.Accounts;
using ReadinessKit.Web.Data;
using ReadinessKit.Web.Site;

namespace ReadinessKit.Web.Pages.Readiness.Timelines;

/// <summary>A timeline with the organization's plan: where it stands, and what can be done about each task.</summary>
[For(nameof(Right.ReadTimeline))]
public sealed class IndexModel(AppDb db, Editions editions, TimeProvider clock, Member member) : StartPage(db, editions, clock)
{
    /// <summary>How long a saved change can be undone from the notice; after that, from the history.</summary>
    public static readonly TimeSpan NoticeLasts = TimeSpan.FromMinutes(10);

    public sealed record TaskLine(PlannedTask Planned, bool MayReport, bool IsFirst, bool IsLast)
    {
        public string Id => Planned.Task.Id;

        public string? Mark => Planned.IsLate ? "clay" : "sun";

        public string Due => $"due {Words.ShortDay(Planned.PlannedEnd)}";
    }

    public sealed record StepLines(string Title, IReadOnlyList<TaskLine> Tasks);

    public override string Address => $"/o/{member.Organization.Slug}/readiness/timelines/{RouteData.Values["timeline"]}";

    public override bool IsSignedInPage => true;

    public OrganizationPlan Plan { get; private set; } = null!;

    /// <summary>What was just saved, with the way to take it back.</summary>
    public EditLine? Saved { get; private set; }

    /// <summary>What is late and what runs behind, in a sentence each.</summary>
    public IReadOnlyList<string> Warnings => [.. new[] { Tell(Result.Plan.Late, "is late", "are late"), Tell(Result.Plan.Behind, "runs behind", "run behind") }.OfType<string>()];

    public IReadOnlyList<StepLines> Lines => [.. Result.Steps.Select(step => new StepLines(step.Step.Title, [.. step.Tasks.Select(t => new TaskLine(
        t,
        MayEdit || Plan.Task(t.Task.Id)!.OwnerId == member.Person.Id,
        t == step.Tasks[0],
        t == step.Tasks[^1]))]))];

    protected override async Task<(TimelineAnswers Row, bool MayEdit)?> Find(CancellationToken cancel)
    {
        if (await Db.FindPlan(RouteData, Editions, cancel) is not { } plan)
        {
            return null;
        }

        Plan = plan;

        if (Guid.TryParse(Request.Query["saved"], out var saved))
        {
            var since = Clock.GetUtcNow() - NoticeLasts;
            var edit = await Db.PlanEdits.AsNoTracking().Where(e => e.Id == saved && e.TimelineId == plan.Timeline.Id && e.PersonId == member.Person.Id && e.At > since).ToListAsync(cancel);
            Saved = (await EditLine.Of(edit, plan, member, Db, cancel)).SingleOrDefault();
        }

        return (plan.Timeline, member.May(Right.RunTimeline));
    }

    protected override string NoteChange()
    {
        if (Plan.Edit(member.Person.Id, Clock.GetUtcNow()) is not { } edit)
        {
            return Address;
        }

        Db.PlanEdits.Add(edit);
        return $"{Address}?saved={edit.Id}";
    }

    protected override TimelineResult WorkOut(IReadOnlyDictionary<string, TaskChange>? changes = null) =>
        Plan.WorkOut(member.Organization.DayOf(Clock.GetUtcNow()));

    // The first three of them, with the days that were planned and those that are expected.
    private static string? Tell(IReadOnlyList<PlannedTask> tasks, string one, string several) => tasks.Count == 0 ? null
        : $"{Words.Sentence(Words.Spelled(tasks.Count, "task"))} {(tasks.Count == 1 ? one : several)}: {string.Join("; ", tasks.Take(3).Select(t => $"“{t.Task.Title}” ({t.Expected})"))}{(tasks.Count > 3 ? " and others" : "")}.";
}
