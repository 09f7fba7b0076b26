using Microsoft.AspNetCore.Mvc;
using ReadinessKit.Content;
using ReadinessKit.Web.Accounts;
using ReadinessKit.Web.Data;

namespace ReadinessKit.Web.Pages.Jobs.Descriptions;

/// <summary>Brings a description back that was put away.</summary>
public sealed class UnarchiveModel(AppDb db, Member member, SiteContent content, TimeProvider clock) : JobStepPage(db, member, content, clock)
{
    public override async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        await Update(job => job.ArchivedAt = null, cancel);
        return LocalRedirect(Address);
    }
}
