using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using ReadinessKit.Web.Accounts;
using ReadinessKit.Web.Data;

namespace ReadinessKit.Web.Pages.Operator;

[Authorize(AccountSetup.OperatorOnly)]
public sealed class IndexModel(AppDb db) : PageModel
{
    public IReadOnlyList<Data.Organization> Organizations { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancel) =>
        Organizations = await db.Organizations.OrderBy(o => o.LegalName).AsNoTracking().ToListAsync(cancel);
}
