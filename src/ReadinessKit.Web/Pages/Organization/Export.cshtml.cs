using Microsoft.AspNetCore.Mvc;
using ReadinessKit.Web.Accounts;
using ReadinessKit.Web.Data;
using ReadinessKit.Web.Exports;

namespace ReadinessKit.Web.Pages.Organization;

/// <summary>Everything of the organization, as one file.</summary>
[For(nameof(Right.TakeAway))]
public sealed class ExportModel(AppDb db, Member member, TimeProvider clock) : OrganizationPage(db, member)
{
    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        // Before the file is written, so that it holds this line too, and no file leaves without one.
        Db.Note("exported", $"Organization {Organization.Id}");
        await Db.SaveChangesAsync(cancel);

        return new OrganizationExport(Db, Organization, Member.May(Right.RunHiring), clock.GetUtcNow());
    }
}
