using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using ReadinessKit.Content;
using ReadinessKit.Interviews;
using ReadinessKit.Web.Accounts;
using ReadinessKit.Web.Data;
using ReadinessKit.Web.Pages.Organization;

namespace ReadinessKit.Web.Pages.Interviews.Guides;

/// <summary>The versions of a guide, the last first, with what each changed.</summary>
[For(nameof(Right.ReadGuides))]
public sealed class VersionsModel(AppDb db, Member member, SiteContent content, TimeProvider clock) : GuidePage(db, member, content, clock)
{
    private const int MostAtOnce = 40;

    public sealed record Line(int Number, string When, string Who, string What, IReadOnlyList<string> Marks);

    /// <summary>Versions below this number are asked for; null for the last ones.</summary>
    [FromQuery(Name = "before")]
    public int? From { get; set; }

    public IReadOnlyList<Line> Lines { get; private set; } = [];

    /// <summary>Where the next older ones begin; null when all are shown.</summary>
    public int? Before { get; private set; }

    public async Task OnGetAsync(CancellationToken cancel)
    {
        var from = From ?? int.MaxValue;
        var versions = await Db.GuideVersions.Where(v => v.GuideId == Row.Id && v.Number < from).OrderByDescending(v => v.Number).Take(MostAtOnce + 1).AsNoTracking().ToListAsync(cancel);
        var names = await WhoAndWhen.Names(Db, versions.Select(v => v.PersonId), cancel);
        Before = versions.Count > MostAtOnce ? versions[MostAtOnce - 1].Number : null;
        Lines = [.. versions.Take(MostAtOnce).Select((v, i) => new Line(v.Number, WhoAndWhen.When(Organization, v.At), names.Of(v.PersonId), What(versions.ElementAtOrDefault(i + 1), v), [.. Marks(v.Number)]))];
    }

    private static string What(GuideVersion? before, GuideVersion after) => before is null ? "The beginning." : GuideDiff.Between(before.Guide, after.Guide).InWords;

    private IEnumerable<string> Marks(int number) => new[] { (Row.UsedNumber, "In use"), (Row.ReviewedNumber, "Looked at") }.Where(m => m.Item1 == number).Select(m => m.Item2);
}
