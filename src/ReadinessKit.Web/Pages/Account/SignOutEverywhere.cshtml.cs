using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using ReadinessKit.Web.Accounts;
using ReadinessKit.Web.Data;
using ReadinessKit.Web.Site;

namespace ReadinessKit.Web.Pages.Account;

/// <summary>Ends every session of somebody, this one too.</summary>
public sealed class SignOutEverywhereModel(AppDb db, SignInManager<Person> signIn) : AccountPage(db, signIn)
{
    /// <summary>As on the page where one signs out of this browser alone.</summary>
    [BindProperty]
    public bool KeepsOthers { get; set; }

    public void OnGet()
    {
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        await Db.EndSessions(Person, cancel);
        await Db.NoteForAll(Person.Id, "signed out everywhere", cancel);
        await Identity.SignOutAsync();
        BrowserData.Clear(Response, keepsStorage: KeepsOthers);

        return RedirectToPage("SignIn");
    }
}
