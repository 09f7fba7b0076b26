using Microsoft.EntityFrameworkCore;
using ReadinessKit.Readiness;
using ReadinessKit.Web.Accounts;
using ReadinessKit.Web.Data;

namespace ReadinessKit.Web.Sample;

/// <summary>A quiz result that an executive took over, with about seven of the ten statements true, and a plan that is a few weeks old: some is done, something is late.</summary>
public sealed class SampleTimeline : SamplePart
{
    /// <summary>How many entries the history of the plan has.</summary>
    public const int Edits = 5;

    private const float ShareTrue = 0.7f;

    public override IReadOnlyList<string> Brings => ["A timeline with its plan: two tasks are done, one is in progress, one needs a look."];

    public override Task Add(SampleRun run, CancellationToken cancel)
    {
        if (!run.People.Any(m => m.Roles.HasFlag(Roles.Executive)))
        {
            return Task.CompletedTask;
        }

        var content = run.Content.Timeline;
        var today = DateOnly.FromDateTime(run.Now.UtcDateTime);
        var created = today.AddDays(-run.Faker.Random.Int(40, 60));
        var timeline = new OrganizationTimeline
        {
            OrganizationId = run.Organization.Id,
            Edition = content.Edition,
            Answers = content.Quiz.Statements.ToDictionary(s => s.Id, _ => run.Faker.Random.Bool(ShareTrue)),
            Start = created,
            DeadlineFromOutside = false,
            Deadline = null,
            Name = run.Organization.LegalName,
            CreatedOn = created,

            // Older than a plan of the organization's own, which stays the one that it runs.
            AdoptedAt = new(created, new(15, 0), TimeSpan.Zero),
            AdoptedById = run.Any(Roles.Executive).Id,
        };
        run.Db.Timelines.Add(timeline);

        OrganizationTask[] tasks = [.. OrganizationTask.AllOf(timeline, content)];
        run.Db.Tasks.AddRange(tasks);
        var owner = run.Any(Roles.Executive);
        Change(run, timeline, tasks, 0, created.AddDays(6), t => t.Progress = new(WorkStatus.Done, created, created.AddDays(6)));
        Change(run, timeline, tasks, 1, created.AddDays(30), t => t.Progress = new(WorkStatus.Done, created.AddDays(7), created.AddDays(30)));
        Change(run, timeline, tasks, 2, created.AddDays(31), t => (t.Weeks, t.OwnerId) = (t.Weeks + 1, owner.Id));
        Change(run, timeline, tasks, 2, today.AddDays(-6), t => (t.Progress, t.Notes) = (new(WorkStatus.InProgress, today.AddDays(-6)), "Two meetings are held. The evening shift comes next."));
        Change(run, timeline, tasks, 3, today.AddDays(-2), t => (t.Progress, t.Notes) = (new(WorkStatus.NeedsALook, today.AddDays(-9)), "Nobody on the night shift has said yes yet."));

        return Task.CompletedTask;
    }

    public override async Task Remove(AppDb db, IReadOnlyList<Guid> people, CancellationToken cancel) =>
        db.Timelines.RemoveRange(await db.Timelines.Where(t => people.Contains(t.AdoptedById)).ToListAsync(cancel));

    private static void Change(SampleRun run, OrganizationTimeline timeline, OrganizationTask[] tasks, int index, DateOnly on, Action<OrganizationTask> change)
    {
        // Content of somebody's own may have fewer.
        if (tasks.ElementAtOrDefault(index) is not { } task)
        {
            return;
        }

        var before = TaskField.All.Select(f => f.Read(task)).ToArray();
        change(task);

        run.Db.PlanEdits.Add(new()
        {
            OrganizationId = timeline.OrganizationId,
            TimelineId = timeline.Id,
            At = new(on, new(15, 0), TimeSpan.Zero),
            PersonId = timeline.AdoptedById,
            Changes = [.. TaskField.All.Zip(before, (f, from) => new FieldChange(task.Id, task.Title, f.Name, from, f.Read(task))).Where(c => c.From != c.To)],
        });
    }
}
