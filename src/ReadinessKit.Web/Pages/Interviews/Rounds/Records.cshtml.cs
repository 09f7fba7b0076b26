using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using ReadinessKit.Web.Accounts;
using ReadinessKit.Web.Data;
using ReadinessKit.Web.Pages.Organization;
using ReadinessKit.Web.Site;

namespace ReadinessKit.Web.Pages.Interviews.Rounds;

/// <summary>Until when the records of each hiring round are kept, and what would be deleted on a day: a dry run.</summary>
[For(nameof(Right.RunHiring))]
public sealed class RecordsModel(AppDb db, Member member, TimeProvider clock) : OrganizationPage(db, member)
{
    /// <summary>The day of the dry run, as 2029-01-31; today where it is missing or no day.</summary>
    [FromQuery]
    public string? On { get; set; }

    public DateOnly Day { get; private set; }

    public IReadOnlyList<KeptRecords> Kept { get; private set; } = [];

    /// <summary>What would be deleted on that day.</summary>
    public IReadOnlyList<KeptRecords> Going => [.. Kept.Where(k => k.MayGo(Day))];

    public async Task OnGetAsync(CancellationToken cancel)
    {
        Day = DateOnly.TryParseExact(On, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : Organization.DayOf(clock.GetUtcNow());

        // Nobody reads here about a round for which they are a candidate.
        Kept = [.. (await KeptRecords.All(Db, Organization, cancel)).Where(k => !Db.OwnApplications.Contains(k.Round.Id))];
    }
}
