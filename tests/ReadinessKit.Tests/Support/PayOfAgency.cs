using Microsoft.EntityFrameworkCore;
using ReadinessKit.Pay;
using ReadinessKit.Web.Accounts;
using ReadinessKit.Web.Data;

namespace ReadinessKit.Tests.Support;

/// <summary>A pay worksheet of an organization, made by rows, and somebody of HR who works on it.</summary>
public sealed class PayOfAgency
{
    private PayOfAgency(Site site, Organization organization, Person person, Visitor hr, Guid id) =>
        (Site, Organization, Person, Hr, Id) = (site, organization, person, hr, id);

    public Site Site { get; }

    public Organization Organization { get; }

    public Person Person { get; }

    /// <summary>The browser of whoever works on it.</summary>
    public Visitor Hr { get; }

    public Guid Id { get; }

    public string Address => $"/o/{Organization.Slug}/pay/{Id}";

    public static async Task<PayOfAgency> Make(Site site, PayWorksheet? worksheet = null, JobOfAgency? job = null, Organization? organization = null)
    {
        organization ??= job?.Organization ?? await Given.Organization(site);
        var person = await Given.Person(site, organization, Roles.HR, "Robin Hale");
        var made = worksheet ?? SamplePayWorksheet.Of();
        var row = RowOf(organization, person.Id, made, site.Clock.Now, job?.Id);
        await site.Database(db =>
        {
            db.Enter(organization.Id);
            db.Add(row);
            return db.SaveChangesAsync();
        });

        return new(site, organization, person, await Given.SignedIn(site, person), row.Id);
    }

    public static OrganizationPay RowOf(Organization organization, Guid personId, PayWorksheet worksheet, DateTimeOffset now, Guid? jobId = null) =>
        new() { OrganizationId = organization.Id, Role = worksheet.Role, JobId = jobId, Worksheet = worksheet, CreatedAt = now, CreatedById = personId, ChangedAt = now, ChangedById = personId };

    /// <summary>A page of it as HR sees it now.</summary>
    public Task<Screen> Open(string below = "") => Hr.Open(Address + below);

    public Task<OrganizationPay> Row() => Rows(db => db.PayWorksheets.AsNoTracking().SingleAsync(p => p.Id == Id));

    public async Task<PayWorksheet> Worksheet() => (await Row()).Worksheet;

    /// <summary>Somebody else saves meanwhile.</summary>
    public Task Write(Func<PayWorksheet, PayWorksheet> change) => Site.Database(async db =>
    {
        db.Enter(Organization.Id);
        var row = await db.PayWorksheets.SingleAsync(p => p.Id == Id);
        row.Write(change(row.Worksheet), Person.Id, Site.Clock.Now);
        return await db.SaveChangesAsync();
    });

    /// <summary>Reads what the organization's rows hold.</summary>
    public Task<T> Rows<T>(Func<AppDb, Task<T>> read) => Site.Database(db =>
    {
        db.Enter(Organization.Id);
        return read(db);
    });

    /// <summary>Somebody changes it, or its row, meanwhile.</summary>
    public Task<int> Change(Action<OrganizationPay> change) => Site.Database(async db =>
    {
        db.Enter(Organization.Id);
        change(await db.PayWorksheets.SingleAsync(p => p.Id == Id));
        return await db.SaveChangesAsync();
    });
}
