using Microsoft.EntityFrameworkCore;
using ReadinessKit.Jobs;
using ReadinessKit.Pay;
using ReadinessKit.Web.Accounts;
using ReadinessKit.Web.Data;

namespace ReadinessKit.Web.Sample;

/// <summary>A pay worksheet for one of the descriptions: own and published rates, two ranges of which one is chosen, career steps and a budget.</summary>
public sealed class SamplePay : SamplePart
{
    /// <summary>How many worksheets it makes.</summary>
    public const int Worksheets = 1;

    public override IReadOnlyList<string> Brings => ["A pay worksheet with rates, two ranges, career steps and a budget."];

    public override Task Add(SampleRun run, CancellationToken cancel)
    {
        if (run.People.FirstOrDefault(m => m.Roles.HasFlag(Roles.HR))?.Person is not { } hr)
        {
            return Task.CompletedTask;
        }

        var job = run.Db.ChangeTracker.Entries<OrganizationJob>().Select(e => e.Entity).FirstOrDefault(j => j.OrganizationId == run.Organization.Id && j.Title == "Community bridger");
        var day = DateOnly.FromDateTime(run.Now.UtcDateTime);
        var worksheet = new PayWorksheet
        {
            Role = "Community bridger",
            OwnRates =
            [
                new("own1", "Direct support", OwnRateKind.EntryLevel, 17.5m, 19.5m, PayUnit.Hour, People: 22),
                new("own2", "Case manager", OwnRateKind.Other, 47_840, 58_240, PayUnit.Year, 40, 9),
                new("own3", "Kitchen and cleaning", OwnRateKind.Other, 16, 17, PayUnit.Hour, People: 4),
                new("own4", "Peer worker, drop-in center", OwnRateKind.ThisRole, 18, 18.5m, PayUnit.Hour, 20, 3, 4),
                new("own5", "Peer supervisor", OwnRateKind.Leads, 27, 31, PayUnit.Hour, People: 1),
            ],
            Nearby =
            [
                Nearby("near1", 18, 22.8m, NearbySource.Published, 40),
                Nearby("near2", 20, 22.8m, NearbySource.Published, 90),
                Nearby("near3", 41_600, 49_920, NearbySource.PublicPlan, 150) with { Unit = PayUnit.Year, Hours = 40 },
                Nearby("near4", 19, 24, NearbySource.Survey, 300),
                Nearby("near5", 19.2m, 23.6m, NearbySource.Published, 20),
                Nearby("near6", 18.5m, 23, NearbySource.Published, 800),
            ],
            Floors = new() { State = 15, MinimumSource = "dol.gov, made up for this sample", Living = 22.1m, LivingSource = "made up for this sample: one adult" },
            IsInBargainingUnit = false,
            Scenarios =
            [
                new("above", "Above entry level", PayBase.NearbyMedian, null, null, [new("certification", 1.1m, "We ask for it within six months and pay for it."), new("groups", 1, "Two groups a week.")], 0.25m),
                new("start", "What we could pay at once", PayBase.EntryTop, null, null, [], 0.2m),
            ],
            Chosen = "above",
            Steps = [new("senior", "Senior community bridger", "Two years in the role, and guiding new colleagues", 0.08m), new("lead", "Peer supervisor", "Training in supervision", 0.15m)],
        };
        var (began, changed) = (run.Now.AddDays(-12), run.Now.AddDays(-3));
        run.Db.Add(new OrganizationPay { OrganizationId = run.Organization.Id, Role = worksheet.Role, JobId = job?.Id, Worksheet = worksheet, Budget = Budget(day), CreatedAt = began, CreatedById = hr.Id, ChangedAt = changed, ChangedById = hr.Id });

        return Task.CompletedTask;

        // Years without figures show what it looks like when somebody has to say what they assume.
        PayBudget Budget(DateOnly today) => new()
        {
            Start = new(today.Year, today.Month, 1),
            Years = 3,
            Positions = [new("first", "Community bridger, first two", 2, 30, null, null), new("second", "Community bridger, a third", 1, 20, null, new DateOnly(today.Year, today.Month, 16).AddMonths(6))],
            Fringe =
            [
                new("social-security", "Social Security, the employer’s share", FringeKind.PercentOfWages, 0.062m, 184_500, "social-security"),
                new("medicare", "Medicare, the employer’s share", FringeKind.PercentOfWages, 0.0145m, null, "medicare"),
                new("state-unemployment", "State unemployment", FringeKind.PercentOfWages, 0.021m, 15_000, null),
                new("health", "Health plan, the employer’s share", FringeKind.DollarsAMonth, 540, null, null),
            ],
            Raise = 0.03m,
            SupervisorHours = 1.5m,
            SupervisorRate = 36.5m,
            Extras = [new("certification", "Certification: course, exam and fee", 350, false), new("education", "Continuing education", 200, true)],
        };

        NearbyRate Nearby(string id, decimal from, decimal to, NearbySource kind, int daysAgo) =>
            new(id, run.Faker.Company.CompanyName(), "Peer specialist", from, to, PayUnit.Hour, null, kind, "made up for this sample", day.AddDays(-daysAgo));
    }

    public override async Task Remove(AppDb db, IReadOnlyList<Guid> people, CancellationToken cancel)
    {
        db.RemoveRange(await db.PayWorksheets.Where(p => people.Contains(p.CreatedById)).ToListAsync(cancel));

        // Worksheets of others may look at descriptions of the sample, and stay when these go.
        foreach (var other in await db.PayWorksheets.Where(p => !people.Contains(p.CreatedById) && db.Jobs.Any(j => j.Id == p.JobId && people.Contains(j.CreatedById))).ToListAsync(cancel))
        {
            other.JobId = null;
        }
    }
}
