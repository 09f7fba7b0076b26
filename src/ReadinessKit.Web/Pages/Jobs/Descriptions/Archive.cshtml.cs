using Microsoft.AspNetCore.Mvc;
using ReadinessKit.Content;
using ReadinessKit.Web.Accounts;
using ReadinessKit.Web.Data;

namespace ReadinessKit.Web.Pages.Jobs.Descriptions;

/// <summary>Puts a description away: it stays to be read, and nobody changes it.</summary>
public sealed class ArchiveModel(AppDb db, Member member, SiteContent content, TimeProvider clock) : JobStepPage(db, member, content, clock)
{
    public override async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        await Update(job => job.ArchivedAt ??= Clock.GetUtcNow(), cancel);
        return LocalRedirect(Address);
    }
}
