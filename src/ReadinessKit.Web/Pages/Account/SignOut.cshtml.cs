using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using ReadinessKit.Web.Accounts;
using ReadinessKit.Web.Data;
using ReadinessKit.Web.Site;

namespace ReadinessKit.Web.Pages.Account;

/// <summary>Ends the session on the server, so that a copy of its cookie opens nothing either.</summary>
public sealed class SignOutModel(SignInManager<Person> signIn, AppDb db) : PageModel
{
    /// <summary>True where the script of the page found answers of somebody else on this device: it clears what is theirs to clear then.</summary>
    [BindProperty]
    public bool KeepsOthers { get; set; }

    public void OnGet()
    {
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        await signIn.SignOutAsync();
        await db.NoteForAll(User.PersonId(), "signed out", cancel);
        BrowserData.Clear(Response, keepsStorage: KeepsOthers);

        return RedirectToPage("/Index");
    }
}
