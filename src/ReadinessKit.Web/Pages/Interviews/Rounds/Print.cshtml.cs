using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using ReadinessKit.Content;
using ReadinessKit.Web.Accounts;
using ReadinessKit.Web.Data;
using ReadinessKit.Web.Pages.Interviews.Guides;
using ReadinessKit.Web.Site;

namespace ReadinessKit.Web.Pages.Interviews.Rounds;

/// <summary>The guide or the score sheet of a round on paper, in normal or large print: for those who rate, whether they may read guides elsewhere or not.</summary>
[For(nameof(Right.Interview))]
public sealed class RoundPrintModel(AppDb db, Member member, TimeProvider clock, SiteContent content) : RoundPage(db, member, clock)
{
    /// <summary>What can be printed, as the address names it.</summary>
    public const string Guide = "guide", Sheet = "score-sheet";

    /// <summary>True for large print.</summary>
    [FromQuery]
    public bool Large { get; set; }

    public GuideToPrint Printed { get; private set; } = null!;

    public string Title => IsSheet ? "Score sheet to print" : "Guide to print";

    public string Document => IsSheet ? "_SheetToPrint" : "_GuideToPrint";

    private bool IsSheet => Named("name") == Sheet;

    protected override async Task<bool> Load(CancellationToken cancel)
    {
        // Only versions that somebody of this round is asked from.
        if (!await base.Load(cancel) || !MayPrint || Named("name") is not (Guide or Sheet) || !int.TryParse(Named("number"), NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            || (number != Round.GuideNumber && !await Db.Candidates.AnyAsync(c => c.RoundId == Round.Id && c.GuideNumber == number, cancel))
            || await Db.AskedVersions.AsNoTracking().SingleOrDefaultAsync(v => v.GuideId == Round.GuideId && v.Number == number, cancel) is not { } version)
        {
            return false;
        }

        Printed = new(version.Guide, Organization.LegalName, $"version {number}, of {Words.Day(Organization.DayOf(version.At))}", content.GuideWording, Large);
        return true;
    }

    private string? Named(string part) => (string?)RouteData.Values[part];
}
