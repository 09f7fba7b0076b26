using Microsoft.EntityFrameworkCore;
using ReadinessKit.Interviews;
using ReadinessKit.Web.Accounts;
using ReadinessKit.Web.Data;

namespace ReadinessKit.Tests.Support;

/// <summary>An interview guide of an organization, made by rows, and somebody of HR who writes it.</summary>
public sealed class GuideOfAgency
{
    private GuideOfAgency(Site site, Organization organization, Person person, Visitor hr, Guid id) =>
        (Site, Organization, Person, Hr, Id) = (site, organization, person, hr, id);

    public Site Site { get; }

    public Organization Organization { get; }

    /// <summary>Who wrote it.</summary>
    public Person Person { get; }

    /// <summary>The browser of whoever wrote it.</summary>
    public Visitor Hr { get; }

    public Guid Id { get; }

    public string Address => $"/o/{Organization.Slug}/interviews/{Id}";

    public static async Task<GuideOfAgency> Make(Site site, Organization? organization = null, InterviewGuide? guide = null)
    {
        organization ??= await Given.Organization(site);
        var person = await Given.Person(site, organization, Roles.HR, "Kim Lee");
        var (row, first) = OrganizationGuide.Begin(organization.Id, guide ?? SampleGuide.Of(), person.Id, site.Clock.Now);
        await site.Database(db =>
        {
            db.Enter(organization.Id);
            db.AddRange(row, first);
            return db.SaveChangesAsync();
        });

        return new(site, organization, person, await Given.SignedIn(site, person), row.Id);
    }

    /// <summary>A page of it as HR sees it now.</summary>
    public Task<Screen> Open(string below = "") => Hr.Open(Address + below);

    /// <summary>Somebody new who belongs to the organization, and their browser.</summary>
    public async Task<(Person Person, Visitor Visitor)> Colleague(Roles roles, string name)
    {
        var person = await Given.Person(Site, Organization, roles, name);
        return (person, await Given.SignedIn(Site, person));
    }

    /// <summary>Somebody saves the next version: whoever wrote it, if nobody else is named.</summary>
    public Task Write(Func<InterviewGuide, InterviewGuide> change, Guid? by = null) => Site.Database(async db =>
    {
        db.Enter(Organization.Id);
        var row = await db.Guides.SingleAsync(g => g.Id == Id);
        var last = await db.GuideVersions.AsNoTracking().SingleAsync(v => v.GuideId == Id && v.Number == row.Number);
        db.Add(row.Write(change(last.Guide), by ?? Person.Id, Site.Clock.Now));
        return await db.SaveChangesAsync();
    });

    /// <summary>A second person looks at it, and HR uses it.</summary>
    public async Task Use()
    {
        var (_, second) = await Colleague(Roles.Panelist, "Noa Ito");
        var page = await second.Open(Address + "/review");
        await second.Press(page, $"I have read version {(await Row()).Number}");
        await Hr.Press(await Open(), "Use this guide");
    }

    public Task<OrganizationGuide> Row() => Rows(db => db.Guides.AsNoTracking().SingleAsync(g => g.Id == Id));

    public async Task<InterviewGuide> Last() => (await Versions())[^1].Guide;

    public Task<List<GuideVersion>> Versions() => Rows(db => db.GuideVersions.AsNoTracking().Where(v => v.GuideId == Id).OrderBy(v => v.Number).ToListAsync());

    /// <summary>Reads what the organization's rows hold.</summary>
    public Task<T> Rows<T>(Func<AppDb, Task<T>> read) => Site.Database(db =>
    {
        db.Enter(Organization.Id);
        return read(db);
    });
}
