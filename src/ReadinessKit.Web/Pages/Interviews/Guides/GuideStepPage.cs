using Microsoft.AspNetCore.Mvc;
using ReadinessKit.Content;
using ReadinessKit.Web.Accounts;
using ReadinessKit.Web.Data;

namespace ReadinessKit.Web.Pages.Interviews.Guides;

/// <summary>Something that is done to a guide with one button. Its address alone leads back to the guide.</summary>
[For(nameof(Right.WriteGuides))]
public abstract class GuideStepPage(AppDb db, Member member, SiteContent content, TimeProvider clock) : GuidePage(db, member, content, clock)
{
    /// <summary>The version that was seen.</summary>
    [BindProperty]
    public int? Number { get; set; }

    public IActionResult OnGet() => LocalRedirect(Address);

    public abstract Task<IActionResult> OnPostAsync(CancellationToken cancel);
}
