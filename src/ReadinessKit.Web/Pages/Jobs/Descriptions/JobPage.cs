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
    public JobVersion Last { get; private set; } = null!;

    public JobDescription Description => Last.Description;

    public string Title => Job.Title.Length > 0 ? Job.Title : "Job description";

    public string Address => $"/o/{Slug}/jobs/{Job.Id}";

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

    /// <summary>The frame of the description's own page.</summary>
    public Frame Own() => Below(Title, new Crumb("Job descriptions", $"/o/{Slug}/jobs"));

    /// <summary>The frame of a page below it.</summary>
    public Frame BelowJob(string title) => Below(title, new Crumb("Job descriptions", $"/o/{Slug}/jobs"), new Crumb(Title, Address));
}
