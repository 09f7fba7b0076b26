using Microsoft.AspNetCore.Mvc;
using ReadinessKit.Content;
using ReadinessKit.Web.Accounts;
using ReadinessKit.Web.Data;

namespace ReadinessKit.Web.Pages.Jobs.Openings;

/// <summary>Closes an opening before its last day, or opens it again.</summary>
[For(nameof(Right.WriteJobs))]
public sealed class CloseModel(AppDb db, Member member, SiteContent content, TimeProvider clock) : OpeningPage(db, member, content, clock)
{
    [BindProperty]
    public bool Again { get; set; }

    public IActionResult OnGet() => LocalRedirect(OpeningAddress);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        if (!MayWrite)
        {
            return Forbid();
        }

        Opening.ClosedAt = Again ? null : Opening.ClosedAt ?? Clock.GetUtcNow();
        await TrySave(cancel);

        return LocalRedirect(OpeningAddress);
    }
}
