using Microsoft.EntityFrameworkCore;
using ReadinessKit.Jobs;
using ReadinessKit.Web.Accounts;
using ReadinessKit.Web.Data;

namespace ReadinessKit.Tests.Support;

/// <summary>A job description of an organization, made by rows, and somebody of HR who writes it.</summary>
public sealed class JobOfAgency
{
    private JobOfAgency(Site site, Organization organization, Person person, Visitor hr, Guid id) =>
        (Site, Organization, Person, Hr, Id) = (site, organization, person, hr, id);

    public Site Site { get; }

    public Organization Organization { get; }

    /// <summary>Who wrote it.</summary>
    public Person Person { get; }

    /// <summary>The browser of whoever wrote it.</summary>
    public Visitor Hr { get; }

    public Guid Id { get; }

    public string Address => $"/o/{Organization.Slug}/jobs/{Id}";

    public static async Task<JobOfAgency> Make(Site site, Organization? organization = null, JobDescription? description = null)
    {
        organization ??= await Given.Organization(site);
        var person = await Given.Person(site, organization, Roles.HR, "Kim Lee");
        var (job, first) = OrganizationJob.Begin(organization.Id, description ?? SampleDescription.Of(), person.Id, site.Clock.Now);
        await site.Database(db =>
        {
            db.Enter(organization.Id);
            db.AddRange(job, first);
            return db.SaveChangesAsync();
        });

        return new(site, organization, person, await Given.SignedIn(site, person), job.Id);
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
    public Task Write(Func<JobDescription, JobDescription> change, Guid? by = null) => Change(async (db, job) =>
    {
        var last = await db.JobVersions.AsNoTracking().SingleAsync(v => v.JobId == Id && v.Number == job.Number);
        db.Add(job.Write(change(last.Description), by ?? Person.Id, Site.Clock.Now));
    });

    /// <summary>Has the last version approved by somebody, and published.</summary>
    public Task Publish(Guid? approvedBy = null) => Change((_, job) =>
    {
        (job.ApprovedNumber, job.ApprovedAt, job.ApprovedById) = (job.Number, Site.Clock.Now, approvedBy ?? Guid.NewGuid());
        (job.PublishedNumber, job.PublishedAt, job.PublishedById, job.ReviewDue) = (job.Number, Site.Clock.Now, Person.Id, Site.Clock.Today.AddYears(1));
        return Task.CompletedTask;
    });

    /// <summary>Changes its row.</summary>
    public Task<int> Change(Func<AppDb, OrganizationJob, Task> change) => Site.Database(async db =>
    {
        db.Enter(Organization.Id);
        await change(db, await db.Jobs.SingleAsync(j => j.Id == Id));
        return await db.SaveChangesAsync();
    });

    public Task<OrganizationJob> Row() => Rows(db => db.Jobs.AsNoTracking().SingleAsync(j => j.Id == Id));

    public Task<List<JobVersion>> Versions() => Rows(db => db.JobVersions.AsNoTracking().Where(v => v.JobId == Id).OrderBy(v => v.Number).ToListAsync());

    public Task<List<JobComment>> Comments() => Rows(db => db.JobComments.AsNoTracking().Where(c => c.JobId == Id).OrderBy(c => c.At).ToListAsync());

    public Task<List<JobReader>> Readers() => Rows(db => db.JobReaders.AsNoTracking().Where(r => r.JobId == Id).OrderBy(r => r.InvitedAt).ToListAsync());

    /// <summary>Reads what the organization's rows hold.</summary>
    public Task<T> Rows<T>(Func<AppDb, Task<T>> read) => Site.Database(db =>
    {
        db.Enter(Organization.Id);
        return read(db);
    });
}
