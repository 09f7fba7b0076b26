using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using ReadinessKit.Web.Accounts;
using ReadinessKit.Web.Data;

namespace ReadinessKit.Web.Pages.Account;

/// <summary>Ends one of somebody's own sessions; one that ended meanwhile is none.</summary>
public sealed class EndSessionModel(AppDb db, SignInManager<Person> signIn) : AccountPage(db, signIn)
{
    public IActionResult OnGet() => RedirectToPage("Sessions");

    public async Task<IActionResult> OnPostAsync(Guid session, CancellationToken cancel)
    {
        if (await Db.Sessions.Where(s => s.Id == session && s.PersonId == Person.Id).ExecuteDeleteAsync(cancel) > 0)
        {
            await Db.NoteForAll(Person.Id, "ended a session", cancel);
        }

        return RedirectToPage("Sessions");
    }
}
