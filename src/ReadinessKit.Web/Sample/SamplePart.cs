using Bogus;
using ReadinessKit.Content;
using ReadinessKit.Web.Accounts;
using ReadinessKit.Web.Data;
using Person = ReadinessKit.Web.Data.Person;

namespace ReadinessKit.Web.Sample;

/// <summary>One kind of made-up data. What is new in the product adds its own part to <see cref="All"/>, and is then in the sample, the demo, the tests and the measurements.</summary>
public abstract class SamplePart
{
    /// <summary>Every part, each after those that it needs.</summary>
    public static readonly IReadOnlyList<SamplePart> All = [new SamplePeople(), new SampleTimeline(), new SampleRounds(), new SampleReview(), new SampleJobs(), new SampleGuides(), new SampleHiring(), new SamplePay()];

    /// <summary>What comes with it, said before it is added.</summary>
    public abstract IReadOnlyList<string> Brings { get; }

    public abstract Task Add(SampleRun run, CancellationToken cancel);

    /// <summary>Takes away what the people of the sample have made.</summary>
    public abstract Task Remove(AppDb db, IReadOnlyList<Guid> people, CancellationToken cancel);
}

/// <summary>
/// What the parts share while they are added to one organization. The faker holds the seed and is the only source of chance; the size is the number of people;
/// a sample stands beside an organization's own data, and goes again.
/// </summary>
public sealed record SampleRun(AppDb Db, NewAccount Accounts, SiteContent Content, Organization Organization, Faker Faker, DateTimeOffset Now, int Size, bool IsSample)
{
    /// <summary>The people made so far.</summary>
    public List<Membership> People { get; } = [];

    /// <summary>Somebody in a role.</summary>
    public Person Any(Roles role) => Faker.PickRandom(People.Where(m => m.Roles.HasFlag(role))).Person!;
}
