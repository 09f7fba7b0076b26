using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using ReadinessKit.Content;
using ReadinessKit.Jobs;
using ReadinessKit.Web.Accounts;
using ReadinessKit.Web.Data;
using ReadinessKit.Web.Pages.Organization;

namespace ReadinessKit.Web.Pages.Jobs.Descriptions;

/// <summary>A version as it was, and what it changed.</summary>
[For(nameof(Right.ReadJobs))]
public sealed class VersionModel(AppDb db, Member member, SiteContent content, TimeProvider clock) : JobPage(db, member, content, clock)
{
    private const int MostOthers = 200;

    /// <summary>The number of the version to compare with.</summary>
    [FromQuery]
    public int? With { get; set; }

    public JobVersion Version { get; private set; } = null!;

    /// <summary>What it is compared with; null for the first.</summary>
    public JobVersion? Compared { get; private set; }

    /// <summary>The numbers of the others, the last first.</summary>
    public IReadOnlyList<int> Others { get; private set; } = [];

    public string Who { get; private set; } = "";

    public string When => WhoAndWhen.When(Organization, Version.At);

    public DescriptionView View => new(Version.Description, SiteContent.Jobs);

    public string Heading => Compared is null ? "The first version" : $"What changed since version {Compared.Number}";

    public IReadOnlyList<ComponentChanges> Changes => Compared is null ? [] : JobDiff.Between(Compared.Description, Version.Description);

    public async Task OnGetAsync(CancellationToken cancel)
    {
        Others = [.. (await Db.JobVersions.Where(v => v.JobId == Job.Id).OrderByDescending(v => v.Number).Select(v => v.Number).Take(MostOthers).ToListAsync(cancel)).Where(n => n != Version.Number)];
        var with = With is { } number && Others.Contains(number) ? number : Version.Number - 1;
        Compared = await Db.JobVersions.AsNoTracking().SingleOrDefaultAsync(v => v.JobId == Job.Id && v.Number == with, cancel);
        Who = (await WhoAndWhen.Names(Db, [Version.PersonId], cancel)).Of(Version.PersonId);
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        if (!MayWrite)
        {
            return Forbid();
        }

        await Write(Description, Version.Description, cancel);
        return LocalRedirect(Address);
    }

    protected override async Task<bool> Load(CancellationToken cancel)
    {
        if (!await base.Load(cancel) || !int.TryParse((string?)RouteData.Values["number"], out var number)
            || await Db.JobVersions.AsNoTracking().SingleOrDefaultAsync(v => v.JobId == Job.Id && v.Number == number, cancel) is not { } version)
        {
            return false;
        }

        Version = version;
        return true;
    }
}
