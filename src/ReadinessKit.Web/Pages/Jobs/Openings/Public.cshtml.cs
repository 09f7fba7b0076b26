using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using ReadinessKit.Content;
using ReadinessKit.Jobs;
using ReadinessKit.Web.Data;
using ReadinessKit.Web.Exports;
using ReadinessKit.Web.Site;

namespace ReadinessKit.Web.Pages.Jobs.Openings;

/// <summary>An opening as everybody sees it, where the organization wishes that. After its last day it says only that it is closed.</summary>
public sealed class PublicModel(AppDb db, SiteContent content, TimeProvider clock) : PageModel
{
    public JobOpening Opening { get; private set; } = null!;

    public string Title { get; private set; } = "";

    public DescriptionView View { get; private set; } = null!;

    public string Data { get; private set; } = "";

    public bool IsOpen { get; private set; }

    public string Organization => Opening.Organization!.LegalName;

    public string Place => Opening.ToPosting(Opening.Organization!).PlaceInWords;

    public JobAdWording? Wording => content.JobAd;

    public async Task<IActionResult> OnGetAsync(string address, CancellationToken cancel)
    {
        if (await db.PublicOpening(address).AsNoTracking().SingleOrDefaultAsync(cancel) is not { } opening)
        {
            return NotFound();
        }

        // From here on as for anybody of that organization, and only what is published.
        db.Enter(opening.OrganizationId);
        var published = await db.JobVersions.AsNoTracking().SingleAsync(v => v.JobId == opening.JobId && v.Number == opening.Number, cancel);
        var description = published.Description with { Unplaced = [] };
        (Opening, Title, View) = (opening, DescriptionDocument.Title(description), new(description, content.Jobs));
        IsOpen = opening.IsOpen(opening.Organization!.DayOf(clock.GetUtcNow()));
        Data = JobPosting.Json(description, opening.ToPosting(opening.Organization!));

        if (!IsOpen)
        {
            Response.StatusCode = StatusCodes.Status410Gone;
            Response.Headers["X-Robots-Tag"] = "noindex";
        }

        Response.Headers.CacheControl = "no-cache";
        return Page();
    }
}
