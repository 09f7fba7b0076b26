using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using ReadinessKit.Web.Accounts;
using ReadinessKit.Web.Data;
using ReadinessKit.Web.Site;

namespace ReadinessKit.Web.Pages.Account;

/// <summary>Ends every session of somebody, this one too.</summary>
public sealed class SignOutEverywhereModel(AppDb db, SignInManager<Person> signIn) : AccountPage(db, signIn)
{
    private const int Tries = 5;

    /// <summary>As on the page where one signs out of this browser alone.</summary>
    [BindProperty]
    public bool KeepsOthers { get; set; }

    public void OnGet()
    {
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        await Db.NoteEverywhere(Person.Id, "signed out everywhere", cancel);

        for (var i = 1; !await TryEnd(cancel); i++)
        {
            if (i == Tries)
            {
                return StatusCode(StatusCodes.Status409Conflict);
            }
        }

        await Identity.SignOutAsync();
        BrowserData.Clear(Response, keepsStorage: KeepsOthers);

        return RedirectToPage("SignIn");
    }

    // Where one of the sessions ends at the same moment, as by a second click, the others still have to.
    private async Task<bool> TryEnd(CancellationToken cancel)
    {
        Db.ChangeTracker.Clear();

        if (await Db.People.SingleOrDefaultAsync(p => p.Id == Person.Id, cancel) is not { } person)
        {
            return true;
        }

        await Db.EndSessions(person, cancel);

        return await Db.TrySave(cancel);
    }
}
