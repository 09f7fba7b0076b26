using Microsoft.AspNetCore.Mvc;
using ReadinessKit.Content;
using ReadinessKit.Web.Accounts;
using ReadinessKit.Web.Data;

namespace ReadinessKit.Web.Pages.Jobs.Descriptions;

/// <summary>Something that is done to a description with one button. Its address alone leads back to the description.</summary>
[For(nameof(Right.WriteJobs))]
public abstract class JobStepPage(AppDb db, Member member, SiteContent content, TimeProvider clock) : JobPage(db, member, content, clock)
{
    public IActionResult OnGet() => LocalRedirect(Address);

    public abstract Task<IActionResult> OnPostAsync(CancellationToken cancel);
}
