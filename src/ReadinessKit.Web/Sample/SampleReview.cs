using Microsoft.EntityFrameworkCore;
using ReadinessKit.Library;
using ReadinessKit.Web.Accounts;
using ReadinessKit.Web.Data;

namespace ReadinessKit.Web.Sample;

/// <summary>Every checklist half worked through, part by part: some is in place, some is missing and has a person and a day.</summary>
public sealed class SampleReview : SamplePart
{
    private static readonly string[] Evidence = ["Staff handbook, page 12", "https://example.org/handbook/hiring", "Minutes of the board, last fall", "Shared drive, folder HR"];

    private static readonly string[] Notes = ["Old wording on one form; the new one is drafted.", "True on paper. Two teams do it differently.", "Counsel reads the text next week."];

    public override IReadOnlyList<string> Brings => ["A policy review that is half done: answers, people and days, and gaps that can become tasks."];

    public override async Task Add(SampleRun run, CancellationToken cancel)
    {
        if (!run.People.Any(m => m.Roles.HasFlag(Roles.HR)))
        {
            return;
        }

        // An organization's own answers stay, and the sample fills in around them.
        var own = await run.Db.ReviewItems.Select(i => new { i.Checklist, i.Id }).ToListAsync(cancel);

        foreach (var checklist in run.Content.Shelf.Checklists)
        {
            foreach (var item in checklist.Parts.SelectMany(part => part.Items.Take((part.Items.Count + 1) / 2)))
            {
                var answered = Answer(run, checklist, item);

                if (own.All(i => (i.Checklist, i.Id) != (answered.Checklist, answered.Id)))
                {
                    run.Db.ReviewItems.Add(answered);
                }
            }
        }
    }

    public override async Task Remove(AppDb db, IReadOnlyList<Guid> people, CancellationToken cancel) =>
        db.ReviewItems.RemoveRange(await db.ReviewItems.Where(i => people.Contains(i.ChangedById)).ToListAsync(cancel));

    private static ReviewItem Answer(SampleRun run, Checklist checklist, ChecklistItem item)
    {
        var status = run.Faker.PickRandom(ReviewStatus.InPlace, ReviewStatus.InPlace, ReviewStatus.Partly, ReviewStatus.NotYet, ReviewStatus.NotForUs);
        var today = DateOnly.FromDateTime(run.Now.UtcDateTime);

        return new()
        {
            OrganizationId = run.Organization.Id,
            Checklist = checklist.Entry.Id,
            Id = item.Id,
            Text = item.Text,
            Answer = new(
                status,
                status == ReviewStatus.NotForUs ? "Our parent agency settles this for all of its sites." : "",
                status is ReviewStatus.InPlace or ReviewStatus.Partly ? run.Faker.PickRandom(Evidence) : "",
                status.IsGap() ? today.AddDays(run.Faker.Random.Int(14, 120)) : null,
                status == ReviewStatus.Partly ? run.Faker.PickRandom(Notes) : ""),
            OwnerId = status.IsGap() ? run.Any(run.Faker.PickRandom(Roles.HR, Roles.Supervisor, Roles.Executive)).Id : null,
            ChangedAt = run.Now.AddDays(-run.Faker.Random.Int(1, 30)),
            ChangedById = run.Any(Roles.HR).Id,
        };
    }
}
