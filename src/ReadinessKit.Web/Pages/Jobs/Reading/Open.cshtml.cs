using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using ReadinessKit.Web.Accounts;
using ReadinessKit.Web.Data;
using ReadinessKit.Web.Site;

namespace ReadinessKit.Web.Pages.Jobs.Reading;

/// <summary>Trades the key in a second reader's link for a cookie, so that it does not stay in the address.</summary>
[Confidential]
public sealed class OpenModel(AppDb db) : PageModel
{
    public async Task<IActionResult> OnGetAsync(string? key, CancellationToken cancel)
    {
        if (key is not { Length: > 0 and <= AccessKey.MaxLength } || await db.ReaderOf(key).AsNoTracking().SingleOrDefaultAsync(cancel) is not { } reader)
        {
            Response.StatusCode = StatusCodes.Status404NotFound;
            return Page();
        }

        SecretCookie.Reading(reader.Id).Write(Response, key);
        return RedirectToPage("Index", new { reader = reader.Id });
    }
}
