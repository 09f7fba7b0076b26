using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using ReadinessKit.Web.Accounts;
using ReadinessKit.Web.Data;

namespace ReadinessKit.Web.Pages.Account;

/// <summary>Takes the authenticator app away. Passkeys stay.</summary>
public sealed class AuthenticatorOffModel(AppDb db, SignInManager<Person> signIn) : AccountPage(db, signIn)
{
    /// <summary>The organizations that can't be opened without a second step or a passkey.</summary>
    public IReadOnlyList<string> Requiring { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel) => await Show(cancel);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        if (Person.TwoFactorEnabled && !await KnowsPassword(cancel))
        {
            Response.StatusCode = StatusCodes.Status400BadRequest;
            return await Show(cancel);
        }

        if (Person.TwoFactorEnabled)
        {
            await Db.RemoveAuthenticator(Person, cancel);
            await Db.NoteForAll(Person.Id, "turned their authenticator app off", cancel);
        }

        if (User.HasClaim(SignedIn.Method, SignedIn.PasswordAndCode))
        {
            await CountAs(SignedIn.PasswordOnly);
        }

        return RedirectToPage("Index");
    }

    private async Task<IActionResult> Show(CancellationToken cancel)
    {
        if (!Person.TwoFactorEnabled)
        {
            return RedirectToPage("Authenticator");
        }

        Requiring = await Db.MembershipsOf(Person.Id).Where(m => m.Organization!.RequiresSecondFactor).Select(m => m.Organization!.LegalName).ToListAsync(cancel);
        return Page();
    }
}
