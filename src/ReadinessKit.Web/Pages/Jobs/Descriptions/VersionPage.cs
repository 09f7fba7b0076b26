using System.Globalization;
using Microsoft.EntityFrameworkCore;
using ReadinessKit.Content;
using ReadinessKit.Web.Accounts;
using ReadinessKit.Web.Data;

namespace ReadinessKit.Web.Pages.Jobs.Descriptions;

/// <summary>A page of one version of a job description: the one that the address names, else the published one, else the last.</summary>
public abstract class VersionPage(AppDb db, Member member, SiteContent content, TimeProvider clock) : JobPage(db, member, content, clock)
{
    public JobVersion Shown { get; private set; } = null!;

    public bool IsPublished => Shown.Number == Job.PublishedNumber;

    /// <summary>"version 3, published", or that it is a draft.</summary>
    public string ShownInWords => $"version {Shown.Number}, {(IsPublished ? "published" : "a draft that is not published")}";

    /// <summary>What the address names; null where it names none.</summary>
    protected virtual string? Asked => (string?)RouteData.Values["number"] ?? (string?)Request.Query["number"];

    protected override async Task<bool> Load(CancellationToken cancel)
    {
        if (!await base.Load(cancel))
        {
            return false;
        }

        if (Number() is not { } number || await Db.JobVersions.AsNoTracking().SingleOrDefaultAsync(v => v.JobId == Job.Id && v.Number == number, cancel) is not { } version)
        {
            return false;
        }

        Shown = version;
        return true;
    }

    private int? Number() => Asked is not { Length: > 0 } asked ? Job.PublishedNumber ?? Job.Number
        : int.TryParse(asked, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
