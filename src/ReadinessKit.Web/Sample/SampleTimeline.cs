using Microsoft.EntityFrameworkCore;
using ReadinessKit.Web.Accounts;
using ReadinessKit.Web.Data;

namespace ReadinessKit.Web.Sample;

/// <summary>A quiz result that an executive took over, with about seven of the ten statements true.</summary>
public sealed class SampleTimeline : SamplePart
{
    private const float ShareTrue = 0.7f;

    public override IReadOnlyList<string> Brings => ["A timeline with its plan."];

    public override Task Add(SampleRun run, CancellationToken cancel)
    {
        var timeline = run.Content.Timeline;
        var created = DateOnly.FromDateTime(run.Now.UtcDateTime).AddDays(-run.Faker.Random.Int(10, 60));

        if (run.People.Any(m => m.Roles.HasFlag(Roles.Executive)))
        {
            run.Db.Timelines.Add(new()
            {
                OrganizationId = run.Organization.Id,
                Edition = timeline.Edition,
                Answers = timeline.Quiz.Statements.ToDictionary(s => s.Id, _ => run.Faker.Random.Bool(ShareTrue)),
                Start = created,
                DeadlineFromOutside = false,
                Deadline = null,
                Name = run.Organization.LegalName,
                CreatedOn = created,
                AdoptedAt = run.Now,
                AdoptedById = run.Any(Roles.Executive).Id,
            });
        }

        return Task.CompletedTask;
    }

    public override async Task Remove(AppDb db, IReadOnlyList<Guid> people, CancellationToken cancel) =>
        db.Timelines.RemoveRange(await db.Timelines.Where(t => people.Contains(t.AdoptedById)).ToListAsync(cancel));
}
