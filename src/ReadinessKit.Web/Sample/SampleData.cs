using Bogus;
using Microsoft.EntityFrameworkCore;
using ReadinessKit.Content;
using ReadinessKit.Web.Accounts;
using ReadinessKit.Web.Data;
using Person = ReadinessKit.Web.Data.Person;

namespace ReadinessKit.Web.Sample;

/// <summary>
/// Makes up organizations and what is in them: to look around with, to test and to measure.
/// The same seed and the same number of people give the same data, but for ids and keys. Whoever calls saves, so that all of it is saved or nothing.
/// </summary>
public sealed class SampleData(AppDb db, NewAccount accounts, SiteContent content, TimeProvider clock)
{
    /// <summary>Two people in each role.</summary>
    public const int People = 14;

    private static readonly string[] Kinds = ["Recovery", "Counseling", "Mental Health", "Behavioral Health", "Community Services"];

    private static readonly (string State, string TimeZone)[] Places =
        [("MA", "America/New_York"), ("IL", "America/Chicago"), ("CO", "America/Denver"), ("AZ", "America/Phoenix"), ("OR", "America/Los_Angeles")];

    /// <summary>Makes up an organization, and enters it. Its people are its own: they come without a password, but can be given one.</summary>
    public async Task<SampleRun> AddOrganization(int seed, int people, CancellationToken cancel)
    {
        var faker = Seeded(seed);
        var (state, timeZone) = faker.PickRandom(Places);
        var organization = await accounts.Add(
            new OrganizationProfile
            {
                LegalName = $"{faker.Name.FirstName()}{faker.Address.CitySuffix()} {faker.PickRandom(Kinds)}",
                State = state,
                EmployerKind = faker.PickRandom<EmployerKind>().ToString(),
                IsWioaFunded = faker.Random.Bool(),
                Employees = faker.Random.Int(20, 400).ToString(),
                TimeZone = timeZone,
            },
            cancel);

        return await AddParts(new(db, accounts, content, organization, faker, clock.GetUtcNow(), people, IsSample: false), cancel);
    }

    /// <summary>Makes up any number of organizations with as many people each, and saves each of them.</summary>
    public async Task Fill(int seed, int organizations, int people, CancellationToken cancel)
    {
        for (var i = 0; i < organizations; i++)
        {
            await AddOrganization(seed + i, people, cancel);
            await db.SaveChangesAsync(cancel);
            db.ChangeTracker.Clear();
        }
    }

    /// <summary>
    /// Makes up a large installation around an organization: others with 20 people and some 100 answers each, and as many answers in its own open round as all others have together.
    /// </summary>
    public async Task FillAround(SampleRun run, int seed, int organizations, CancellationToken cancel)
    {
        const int people = 20, batch = 10_000;

        await Fill(seed, organizations, people, cancel);
        db.Enter(run.Organization.Id);
        var groups = await db.RoundGroups.Where(g => g.Round!.ClosedAt == null).AsNoTracking().ToListAsync(cancel);

        for (var left = organizations * people * SampleRounds.AnswersPerPerson; left > 0; left -= batch)
        {
            db.RoundAnswers.AddRange(SampleRounds.Answers(run, groups[left / batch % groups.Count], Math.Min(left, batch), 0.5f));
            await db.SaveChangesAsync(cancel);
            db.ChangeTracker.Clear();
        }
    }

    /// <summary>Adds the sample to the organization that was entered. Nobody of it can ever sign in.</summary>
    public async Task AddTo(Organization organization, CancellationToken cancel) =>
        await AddParts(new(db, accounts, content, organization, Seeded(BitConverter.ToInt32(organization.Id.ToByteArray())), clock.GetUtcNow(), People, IsSample: true), cancel);

    /// <summary>Takes the sample, and nothing else, away from the organization that was entered.</summary>
    public async Task Remove(CancellationToken cancel)
    {
        var people = await Here.Select(p => p.Id).ToListAsync(cancel);

        foreach (var part in SamplePart.All.Reverse())
        {
            await part.Remove(db, people, cancel);
        }
    }

    /// <summary>How many people of the sample are in the organization that was entered; without the sample, none.</summary>
    public Task<int> Count(CancellationToken cancel) => Here.CountAsync(cancel);

    private IQueryable<Person> Here => db.Memberships.Where(m => m.Person!.IsSample).Select(m => m.Person!);

    private static Faker Seeded(int seed) => new() { Random = new Randomizer(seed) };

    private static async Task<SampleRun> AddParts(SampleRun run, CancellationToken cancel)
    {
        foreach (var part in SamplePart.All)
        {
            await part.Add(run, cancel);
        }

        return run;
    }
}
