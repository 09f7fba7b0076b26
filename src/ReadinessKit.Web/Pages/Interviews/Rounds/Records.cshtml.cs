using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using ReadinessKit.Web.Accounts;
using ReadinessKit.Web.Data;
using ReadinessKit.Web.Pages.Organization;
using ReadinessKit.Web.Pages.Shared;
using ReadinessKit.Web.Site;

namespace ReadinessKit.Web.Pages.Interviews.Rounds;

/// <summary>Until when the records of each hiring round are kept, and what would be deleted on a day: a dry run.</summary>
[For(nameof(Right.RunHiring))]
public sealed class RecordsModel(AppDb db, Member member, TimeProvider clock) : OrganizationPage(db, member)
{
    /// <summary>The day of the dry run, as 2029-01-31; today where it is missing.</summary>
    [FromQuery]
    public string? On { get; set; }

    public Errors Errors { get; } = [];

    public DateOnly Day { get; private set; }

    public IReadOnlyList<KeptRecords> Kept { get; private set; } = [];

    /// <summary>What would be deleted on that day.</summary>
    public IReadOnlyList<KeptRecords> Going => [.. Kept.Where(k => k.MayGo(Day))];

    public async Task OnGetAsync(CancellationToken cancel)
    {
        Day = DateOnly.TryParseExact(On, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : Organization.DayOf(clock.GetUtcNow());

        if (!string.IsNullOrWhiteSpace(On) && day == default)
        {
            Errors.Add(new("On", "Enter a day, such as 2029-01-31"));
            Response.StatusCode = StatusCodes.Status400BadRequest;
        }

        // Nobody reads here about a round for which they are a candidate.
        Kept = [.. (await KeptRecords.All(Db, Organization, cancel)).Where(k => !Db.OwnApplications.Contains(k.Round.Id))];
    }
}
