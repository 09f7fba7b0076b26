using Microsoft.AspNetCore.Mvc;
using ReadinessKit.Content;
using ReadinessKit.Web.Accounts;
using ReadinessKit.Web.Data;

namespace ReadinessKit.Web.Pages.Interviews.Guides;

/// <summary>Puts a guide away: it stays to be read, and nobody changes it.</summary>
[For(nameof(Right.WriteGuides))]
public sealed class ArchiveModel(AppDb db, Member member, SiteContent content, TimeProvider clock) : GuideStepPage(db, member, content, clock)
{
    public override async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        await Update(
            row =>
            {
                row.ArchivedAt = row.ArchivedAt ?? Clock.GetUtcNow();
                return true;
            },
            cancel);

        return LocalRedirect(Address);
    }
}
