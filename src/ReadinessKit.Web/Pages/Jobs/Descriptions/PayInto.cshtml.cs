using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using ReadinessKit.Content;
using ReadinessKit.Jobs;
using ReadinessKit.Pay;
using ReadinessKit.Web.Accounts;
using ReadinessKit.Web.Data;

namespace ReadinessKit.Web.Pages.Jobs.Descriptions;

/// <summary>Writes the chosen range of a pay worksheet into the description that it is for, as a new version.</summary>
public sealed class PayInto(AppDb db, Member member, SiteContent content, TimeProvider clock) : JobStepPage(db, member, content, clock)
{
    private const string Quarters = "quarters";

    /// <summary>Whether it is written to the cent, or in quarters of a dollar.</summary>
    [BindProperty]
    public string? Rounded { get; set; }

    /// <summary>True for a range that a description takes.</summary>
    public static bool Fits(RateRange range) => range.Minimum >= PayForm.LeastHourly && range.Maximum <= PayForm.MostHourly;

    public override async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        if (!MayWrite || !Member.May(Right.ReadPay))
        {
            return Forbid();
        }

        if (!Guid.TryParse((string?)RouteData.Values["worksheet"], out var id) || await Db.PayWorksheets.AsNoTracking().SingleOrDefaultAsync(p => p.Id == id && p.JobId == Job.Id, cancel) is not { Worksheet: var worksheet })
        {
            return NotFound();
        }

        var chosen = worksheet.Scenarios.FirstOrDefault(s => s.Id == worksheet.Chosen);

        // Somebody may have changed the worksheet since the button was shown: it then says what is missing.
        if (chosen is null || ScenarioRange.Of(worksheet, chosen, SiteContent.PayFactors).Range is not { } range || !Fits(range))
        {
            return LocalRedirect($"/o/{Slug}/pay/{id}");
        }

        var (from, to) = Rounded == Quarters ? range.InQuarters(PayFloorCheck.Highest(worksheet.Floors)) : (range.Minimum, range.Maximum);
        await Write(Description, Description with { Pay = new(from / 1.000m, to / 1.000m, PayUnit.Hour) }, cancel);

        return LocalRedirect($"{AddressOf(JobComponent.Pay)}?saved={Job.Number}");
    }
}
