using Microsoft.AspNetCore.Mvc;
using ReadinessKit.Content;
using ReadinessKit.Web.Accounts;
using ReadinessKit.Web.Data;
using ReadinessKit.Web.Exports;

namespace ReadinessKit.Web.Pages.Readiness.Reviews;

/// <summary>A checklist as the organization works through it, as a Word file.</summary>
[For(nameof(Right.ReadTimeline))]
public sealed class ReportModel(AppDb db, Member member, SiteContent content, Editions editions, TimeProvider clock) : ReviewPage(db, member, content, editions, clock)
{
    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        var name = $"{Review.Checklist.Entry.Id}.docx";
        Db.Note("exported " + name, $"Review {Review.Checklist.Entry.Id}");
        await Db.SaveChangesAsync(cancel);

        return File(ReviewReport.Write(Work, Organization, Clock.GetUtcNow()), "application/vnd.openxmlformats-officedocument.wordprocessingml.document", name);
    }
}
