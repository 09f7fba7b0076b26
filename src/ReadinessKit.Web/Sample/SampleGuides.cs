using Microsoft.EntityFrameworkCore;
using ReadinessKit.Interviews;
using ReadinessKit.Web.Accounts;
using ReadinessKit.Web.Data;

namespace ReadinessKit.Web.Sample;

/// <summary>An interview guide for one of the roles, with a committee, that somebody changed after a second person had looked at it.</summary>
public sealed class SampleGuides : SamplePart
{
    /// <summary>How many guides it makes, and how many versions they have together.</summary>
    public const int Guides = 1, Versions = 3;

    public override IReadOnlyList<string> Brings => ["An interview guide with questions, a committee and a hand-out, nearly ready."];

    public override Task Add(SampleRun run, CancellationToken cancel)
    {
        var library = run.Content.Interviews;

        if (!run.People.Any(m => m.Roles.HasFlag(Roles.HR)) || library.Banks.Count == 0 || run.Content.Jobs.Template("community-bridger") is not { } template)
        {
            return Task.CompletedTask;
        }

        var hr = run.Any(Roles.HR);
        var second = run.People.FirstOrDefault(m => m.PersonId != hr.Id && Right.ReadGuides.IsFor(m.Roles))?.Person;
        var begun = GuideStart.For(template.Begin(), new() { Template = template.Id }, run.Content.GuideWording);
        var asked = GuideMoves.Add(begun, GuideStart.Suggest(begun, library).Select((q, i) => GuideStart.Take(begun, q, library.Proficiency(q.Proficiency)!, $"q{i + 1}")));
        var (guide, first) = OrganizationGuide.Begin(run.Organization.Id, asked, hr.Id, run.Now.AddDays(-9));
        run.Db.AddRange(guide, first);

        var names = run.Faker.Random.Shuffle(run.People.Select(m => m.Person!.Name)).Take(4).ToList();
        var kinds = new[] { SeatKind.HiringManager, SeatKind.PeerWorker, SeatKind.Colleague, SeatKind.HR };
        var seated = asked with { Seats = [.. names.Select((name, i) => new GuideSeat($"s{i + 1}", kinds[i], name, i == 3))] };
        run.Db.Add(guide.Write(seated, hr.Id, run.Now.AddDays(-8)));

        if (second is not null)
        {
            guide.Review(second.Id, run.Now.AddDays(-7));
        }

        run.Db.Add(guide.Write(seated with { HandOut = new() { Where = "Our Main Street office, second floor. There is an elevator.", Contact = names[0], Phone = "555-0142" } }, hr.Id, run.Now.AddDays(-5)));
        return Task.CompletedTask;
    }

    public override async Task Remove(AppDb db, IReadOnlyList<Guid> people, CancellationToken cancel)
    {
        var guides = await db.Guides.Where(g => people.Contains(g.CreatedById)).ToListAsync(cancel);
        var ids = guides.Select(g => g.Id).ToList();
        db.RemoveRange(await db.GuideVersions.Where(v => ids.Contains(v.GuideId)).ToListAsync(cancel));
        db.RemoveRange(guides);
    }
}
