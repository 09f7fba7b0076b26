using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using ReadinessKit.Web.Data;
using ReadinessKit.Web.Site;

namespace ReadinessKit.Web.Pages.Readiness.Results;

/// <summary>Trades the key in a link for a cookie, so that no address that people copy or that is logged holds it.</summary>
[Confidential]
public sealed class OpenModel(AppDb db) : PageModel
{
    public async Task<IActionResult> OnGetAsync(string id, string key, CancellationToken cancel)
    {
        var row = await db.Results.AsNoTracking().SingleOrDefaultAsync(r => r.Id == id, cancel);
        var isEdit = row is not null && AccessKey.Fits(key, row.EditKeyHash);

        if (row is null || !(isEdit || AccessKey.Fits(key, row.ReadKeyHash)))
        {
            return NotFound();
        }

        // A reading link opened by an editor takes nothing away from them.
        var (edit, read) = ResultCookie.Read(Request, id);
        ResultCookie.Write(Response, id, isEdit ? key : edit, isEdit ? read : key);

        return RedirectToPage("Index", new { id });
    }
}
