using Microsoft.AspNetCore.Mvc;
using ReadinessKit.Content;
using ReadinessKit.Web.Accounts;
using ReadinessKit.Web.Data;

namespace ReadinessKit.Web.Pages.Interviews.Guides;

/// <summary>Brings a guide back.</summary>
[For(nameof(Right.WriteGuides))]
public sealed class UnarchiveModel(AppDb db, Member member, SiteContent content, TimeProvider clock) : GuideStepPage(db, member, content, clock)
{
    public override async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        await Update(
            row =>
            {
                row.ArchivedAt = null;
                return true;
            },
            cancel);

        return LocalRedirect(Address);
    }
}
