using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using ReadinessKit.Web.Accounts;
using ReadinessKit.Web.Data;
using ReadinessKit.Web.Pages.Shared;

namespace ReadinessKit.Web.Pages.Account;

/// <summary>A new password. Whoever knew the old one is signed out with it.</summary>
public sealed class PasswordModel(AppDb db, SignInManager<Person> signIn, IPasswordHasher<Person> hasher) : AccountPage(db, signIn)
{
    [BindProperty]
    public string? Password { get; set; }

    public void OnGet()
    {
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        var organizations = await Db.MembershipsOf(Person.Id).Select(m => m.Organization!.LegalName).ToListAsync(cancel);
        Errors.AddIf(Passwords.Fault(Password, [Person.Name, Person.Email, .. organizations]) is { } fault ? new("Password", fault) : null);
        Errors.AddIf(Errors.Count == 0 && Password == CurrentPassword ? new("Password", "Choose another password than the one that you have now") : null);

        if (!await KnowsPassword(cancel) || Errors.Count > 0)
        {
            return this.PageAgain();
        }

        Person.PasswordHash = hasher.HashPassword(Person, Password!);
        await Db.EndSessions(Person, cancel, keep: User.SessionId());
        await Db.NoteForAll(Person.Id, "changed their password", cancel);
        await Identity.RefreshSignInAsync(Person);

        return RedirectToPage("Index");
    }
}
