using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using ReadinessKit.Web.Accounts;
using ReadinessKit.Web.Data;

namespace ReadinessKit.Web.Pages.Account;

/// <summary>Where somebody belongs. With one organization and nothing else to choose, it goes there at once.</summary>
public sealed class OrganizationsModel(AppDb db) : PageModel
{
    public IReadOnlyList<Membership> Memberships { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        Memberships = await db.MembershipsOf(User.PersonId()!.Value).Include(m => m.Organization).OrderBy(m => m.Organization!.LegalName).AsNoTracking().ToListAsync(cancel);

        return Memberships is [var only] && !User.IsOperator()
            ? RedirectToPage("/Organization/Index", new { organization = only.Organization!.Slug })
            : Page();
    }
}
