using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.EntityFrameworkCore;
using ReadinessKit.Content;
using ReadinessKit.Jobs;
using ReadinessKit.Web.Accounts;
using ReadinessKit.Web.Data;
using ReadinessKit.Web.Pages.Organization;
using ReadinessKit.Web.Pages.Shared;
using ReadinessKit.Web.Site;

namespace ReadinessKit.Web.Pages.Jobs.Descriptions;

/// <summary>A page of one job description of an organization.</summary>
public abstract class JobPage(AppDb db, Member member, SiteContent content, TimeProvider clock) : OrganizationPage(db, member)
{
    public OrganizationJob Job { get; private set; } = null!;

    /// <summary>The last version: what people work on.</summary>
    public JobVersion Last { get; protected set; } = null!;

    public JobDescription Description => Last.Description;

    public string Title => Job.Title.Length > 0 ? Job.Title : "Job description";

    public string Address => $"/o/{Slug}/jobs/{Job.Id}";

    /// <summary>The address of the page of a component.</summary>
    public string AddressOf(JobComponent component) => $"{Address}/{component.ToString().ToLowerInvariant()}";

    /// <summary>What the review found in the last version.</summary>
    public JobFindings Reviewed => field ??= Review(Description);

    public DateOnly Today => Organization.DayOf(clock.GetUtcNow());

    public bool MayWrite => Member.May(Right.WriteJobs) && Job.ArchivedAt is null;

    protected TimeProvider Clock => clock;

    protected SiteContent SiteContent => content;

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        if (!await Load(HttpContext.RequestAborted))
        {
            context.Result = NotFound();
            return;
        }

        await next();
    }

    /// <summary>Reads the job description; false where the address names none.</summary>
    protected virtual async Task<bool> Load(CancellationToken cancel)
    {
        if (!Guid.TryParse((string?)RouteData.Values["job"], out var id) || await Db.Jobs.SingleOrDefaultAsync(j => j.Id == id, cancel) is not { } job)
        {
            return false;
        }

        (Job, Last) = (job, await Db.JobVersions.AsNoTracking().SingleAsync(v => v.JobId == id && v.Number == job.Number, cancel));
        return true;
    }

    /// <summary>The version with a number; the last one where there is no such number.</summary>
    protected async Task<JobVersion> VersionOf(int? number, CancellationToken cancel) =>
        number is { } known && known != Last.Number && await Db.JobVersions.AsNoTracking().SingleOrDefaultAsync(v => v.JobId == Job.Id && v.Number == known, cancel) is { } version ? version : Last;

    /// <summary>
    /// Saves what was made of a version, joined with what others saved since. Where both changed the same words nothing is saved:
    /// the joined description then holds mine, and tells both. What changes nothing makes no version.
    /// </summary>
    protected async Task<JobMerge> Write(JobDescription start, JobDescription mine, CancellationToken cancel)
    {
        for (var tries = 1; ; tries++)
        {
            var merge = JobMerge.Of(start, Description, mine);

            if (merge.Clashes.Count > 0 || JobMerge.AreSame(merge.Description, Description))
            {
                return merge;
            }

            var version = Job.Write(merge.Description, Member.Person.Id, clock.GetUtcNow());
            Db.JobVersions.Add(version);

            try
            {
                await Db.SaveChangesAsync(cancel);
                Last = version;
                return merge;
            }
            catch (DbUpdateException e) when (tries < AppDb.MostTries && (e is DbUpdateConcurrencyException || SqliteFault.Refuses(e)))
            {
                // Somebody else was faster by a moment: what they saved is joined too.
                Db.Entry(version).State = EntityState.Detached;
                await Db.Entry(Job).ReloadAsync(cancel);
                Last = await Db.JobVersions.AsNoTracking().SingleAsync(v => v.JobId == Job.Id && v.Number == Job.Number, cancel);
            }
        }
    }

    /// <summary>What the review finds in a description, its pay included.</summary>
    protected JobFindings Review(JobDescription description) => JobFindings.Of(description, content.JobReviewer, content.LowestPay(Today.Year)?.In(description));

    /// <summary>Changes the row of the description and saves.</summary>
    protected Task Update(Action<OrganizationJob> change, CancellationToken cancel) => Db.Change(
        Job,
        job =>
        {
            change(job);
            return true;
        },
        cancel);

    /// <summary>The frame of the description's own page.</summary>
    public Frame Own() => Below(Title, new Crumb("Job descriptions", $"/o/{Slug}/jobs")) with { IsOfJobs = true };

    /// <summary>The frame of a page below it.</summary>
    public Frame BelowJob(string title) => Below(title, new Crumb("Job descriptions", $"/o/{Slug}/jobs"), new Crumb(Title, Address)) with { IsOfJobs = true };
}
