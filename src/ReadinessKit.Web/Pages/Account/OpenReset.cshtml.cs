using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using ReadinessKit.Web.Accounts;
using ReadinessKit.Web.Data;
using ReadinessKit.Web.Site;

namespace ReadinessKit.Web.Pages.Account;

/// <summary>Trades the key in a link for a cookie. Nothing is used up yet: mail scanners open links too.</summary>
[Confidential]
public sealed class OpenResetModel : PageModel
{
    public IActionResult OnGet(string? key)
    {
        if (key is not { Length: > 0 and <= AccessKey.MaxLength })
        {
            return NotFound();
        }

        SecretCookie.Reset.Write(Response, key);
        return RedirectToPage("Reset");
    }
}
