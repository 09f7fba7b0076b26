using Microsoft.EntityFrameworkCore;
using ReadinessKit.Web.Accounts;
using ReadinessKit.Web.Data;
using ReadinessKit.Web.Pages.Organization;
using ReadinessKit.Web.Site;

namespace ReadinessKit.Web.Pages.Jobs.Descriptions;

/// <summary>The job descriptions of an organization.</summary>
[For(nameof(Right.ReadJobs))]
public sealed class IndexModel(AppDb db, Member member, TimeProvider clock) : OrganizationPage(db, member)
{
    /// <summary>A description in the list.</summary>
    public sealed record Line(OrganizationJob Job, string Address, string Who, string When, bool IsDue)
    {
        public string Standing => JobStandings.Of(Job);

        public string Mark => JobStandings.MarkOf(Job);
    }

    /// <summary>Those in use, the one that was changed last first.</summary>
    public IReadOnlyList<Line> Lines { get; private set; } = [];

    public IReadOnlyList<Line> Archived { get; private set; } = [];

    public bool MayWrite => Member.May(Right.WriteJobs);

    public async Task OnGetAsync(CancellationToken cancel)
    {
        var jobs = await Db.Jobs.OrderByDescending(j => j.ChangedAt).ThenBy(j => j.Id).AsNoTracking().ToListAsync(cancel);
        var names = await WhoAndWhen.Names(Db, jobs.Select(j => j.ChangedById), cancel);
        var today = Organization.DayOf(clock.GetUtcNow());
        var lines = jobs.Select(j => new Line(j, $"/o/{Slug}/jobs/{j.Id}", names.Of(j.ChangedById), WhoAndWhen.When(Organization, j.ChangedAt), j.ReviewDue <= today)).ToList();
        (Lines, Archived) = ([.. lines.Where(l => l.Job.ArchivedAt is null)], [.. lines.Where(l => l.Job.ArchivedAt is not null)]);
    }
}
