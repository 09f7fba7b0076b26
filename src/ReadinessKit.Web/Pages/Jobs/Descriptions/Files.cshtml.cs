using Microsoft.EntityFrameworkCore;
using ReadinessKit.Content;
using ReadinessKit.Web.Accounts;
using ReadinessKit.Web.Data;

namespace ReadinessKit.Web.Pages.Jobs.Descriptions;

/// <summary>What can be taken out of a job description: files, and the openings that are advertised with it.</summary>
[For(nameof(Right.ReadJobs))]
public sealed class FilesModel(AppDb db, Member member, SiteContent content, TimeProvider clock) : VersionPage(db, member, content, clock)
{
    public IReadOnlyList<JobOpening> Openings { get; private set; } = [];

    /// <summary>The other one of the draft and the published version, where they are two.</summary>
    public int? Other => Job.PublishedNumber is { } published && published != Job.Number ? (Shown.Number == published ? Job.Number : published) : null;

    public async Task OnGetAsync(CancellationToken cancel) => Openings =
        [.. (await Db.JobOpenings.AsNoTracking().Where(o => o.JobId == Job.Id).ToListAsync(cancel)).OrderByDescending(o => o.IsOpen(Today)).ThenByDescending(o => o.PostedOn)];
}
