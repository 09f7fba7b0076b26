using Microsoft.EntityFrameworkCore;
using ReadinessKit.Pay;
using ReadinessKit.Web.Accounts;
using ReadinessKit.Web.Data;

namespace ReadinessKit.Tests.Support;

/// <summary>A pay worksheet of an organization, made as a row, and somebody of HR who works on it.</summary>
public sealed class PayOfAgency
{
    private PayOfAgency(Site site, Organization organization, Visitor hr, Guid id) => (Site, Organization, Hr, Id) = (site, organization, hr, id);

    public Site Site { get; }

    public Organization Organization { get; }

    /// <summary>The browser of whoever works on it.</summary>
    public Visitor Hr { get; }

    public Guid Id { get; }

    public string Address => $"/o/{Organization.Slug}/pay/{Id}";

    public static async Task<PayOfAgency> Make(Site site, PayWorksheet? worksheet = null)
    {
        var organization = await Given.Organization(site);
        var person = await Given.Person(site, organization, Roles.HR, "Kim Lee");
        var row = Row(organization, person.Id, worksheet ?? new() { Role = "Peer specialist" }, site.Clock.Now);
        await site.Database(db =>
        {
            db.Enter(organization.Id);
            db.Add(row);
            return db.SaveChangesAsync();
        });

        return new(site, organization, await Given.SignedIn(site, person), row.Id);
    }

    public static OrganizationPay Row(Organization organization, Guid personId, PayWorksheet worksheet, DateTimeOffset now) =>
        new() { OrganizationId = organization.Id, Role = worksheet.Role, Worksheet = worksheet, CreatedAt = now, CreatedById = personId, ChangedAt = now, ChangedById = personId };

    /// <summary>A page of it as HR sees it now.</summary>
    public Task<Screen> Open(string below = "") => Hr.Open(Address + below);

    /// <summary>What is stored.</summary>
    public async Task<PayWorksheet> Worksheet() => (await Site.Database(db =>
    {
        db.Enter(Organization.Id);
        return db.PayWorksheets.AsNoTracking().SingleAsync(p => p.Id == Id);
    })).Worksheet;

    /// <summary>Somebody changes it, or its row, meanwhile.</summary>
    public Task<int> Change(Action<OrganizationPay> change) => Site.Database(async db =>
    {
        db.Enter(Organization.Id);
        change(await db.PayWorksheets.SingleAsync(p => p.Id == Id));
        return await db.SaveChangesAsync();
    });
}
