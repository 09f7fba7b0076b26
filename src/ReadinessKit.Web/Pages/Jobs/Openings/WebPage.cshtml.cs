using System.Text;
using Microsoft.AspNetCore.Mvc;
using ReadinessKit.Content;
using ReadinessKit.Web.Accounts;
using ReadinessKit.Web.Data;
using ReadinessKit.Web.Exports;

namespace ReadinessKit.Web.Pages.Jobs.Openings;

/// <summary>An opening as a file for the organization's own site.</summary>
[For(nameof(Right.ReadJobs))]
public sealed class WebPageModel(AppDb db, Member member, SiteContent content, TimeProvider clock) : OpeningPage(db, member, content, clock)
{
    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        Db.Note("exported opening", $"JobOpening {Opening.Id}");
        await Db.SaveChangesAsync(cancel);

        return File(Encoding.UTF8.GetBytes(JobPosting.Page(Shown.Description, Opening.ToPosting(Organization))), "text/html; charset=utf-8", $"{FileNames.Of(Shown.Description.Title, "opening")}.html");
    }
}
