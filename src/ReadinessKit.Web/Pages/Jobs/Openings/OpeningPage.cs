using Microsoft.EntityFrameworkCore;
using ReadinessKit.Content;
using ReadinessKit.Web.Accounts;
using ReadinessKit.Web.Data;
using ReadinessKit.Web.Pages.Jobs.Descriptions;
using ReadinessKit.Web.Pages.Shared;

namespace ReadinessKit.Web.Pages.Jobs.Openings;

/// <summary>A page of one opening: a post that is advertised, with the version of the description that it shows.</summary>
public abstract class OpeningPage(AppDb db, Member member, SiteContent content, TimeProvider clock) : JobPage(db, member, content, clock)
{
    public JobOpening Opening { get; private set; } = null!;

    /// <summary>The version that it shows.</summary>
    public JobVersion Shown { get; private set; } = null!;

    public string OpeningAddress => $"{Address}/openings/{Opening.Id}";

    public string OpeningTitle => $"Opening of {Words.Day(Opening.PostedOn)}";

    /// <summary>The frame of a page below the opening's own.</summary>
    public Frame BelowOpening(string title) =>
        Below(title, new Crumb("Job descriptions", $"/o/{Slug}/jobs"), new Crumb(Title, Address), new Crumb("Files and ads", $"{Address}/files"), new Crumb(OpeningTitle, OpeningAddress)) with { IsOfJobs = true };

    protected override async Task<bool> Load(CancellationToken cancel)
    {
        if (!await base.Load(cancel)
            || !Guid.TryParse((string?)RouteData.Values["opening"], out var id)
            || await Db.JobOpenings.SingleOrDefaultAsync(o => o.Id == id && o.JobId == Job.Id, cancel) is not { } opening)
        {
            return false;
        }

        (Opening, Shown) = (opening, await Db.JobVersions.AsNoTracking().SingleAsync(v => v.JobId == Job.Id && v.Number == opening.Number, cancel));
        return true;
    }

    /// <summary>Saves; false when somebody else saved it at the same moment.</summary>
    protected async Task<bool> TrySave(CancellationToken cancel)
    {
        try
        {
            await Db.SaveChangesAsync(cancel);
            return true;
        }
        catch (DbUpdateConcurrencyException)
        {
            return false;
        }
    }
}
