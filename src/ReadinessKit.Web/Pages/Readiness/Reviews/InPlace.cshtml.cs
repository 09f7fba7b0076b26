using Microsoft.AspNetCore.Mvc;
using ReadinessKit.Content;
using ReadinessKit.Library;
using ReadinessKit.Web.Accounts;
using ReadinessKit.Web.Data;
using ReadinessKit.Web.Pages.Shared;

namespace ReadinessKit.Web.Pages.Readiness.Reviews;

/// <summary>Says with one button that a point is in place. Its address alone leads to the point.</summary>
[For(nameof(Right.ReadTimeline))]
public sealed class InPlaceModel(AppDb db, Member member, SiteContent content, Editions editions, TimeProvider clock) : ReviewItemPage(db, member, content, editions, clock)
{
    /// <summary>The version that was seen.</summary>
    [BindProperty]
    public Guid? Version { get; set; }

    public IActionResult OnGet() => LocalRedirect($"{Address}/items/{Item.Id}");

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        if (!MayWrite)
        {
            return Forbid();
        }

        return (Row?.Version ?? Guid.Empty) == Version && await TrySave(Answer with { Status = ReviewStatus.InPlace }, Row?.OwnerId, cancel)
            ? LocalRedirect($"{Address}#item-{Item.Id}")
            : this.PageAgain(StatusCodes.Status409Conflict);
    }
}
