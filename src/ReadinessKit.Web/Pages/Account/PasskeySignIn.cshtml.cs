using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using ReadinessKit.Web.Accounts;
using ReadinessKit.Web.Data;
using ReadinessKit.Web.Site;

namespace ReadinessKit.Web.Pages.Account;

/// <summary>Takes what a passkey signed. Whoever it belongs to is in it: nothing is typed.</summary>
[Confidential]
public sealed class PasskeySignInModel(SignInManager<Person> signIn, AppDb db, Limits limits) : PageModel
{
    public const int MaxCredential = 20_000;

    public IActionResult OnGet() => RedirectToPage("SignIn");

    public async Task<IActionResult> OnPostAsync(string? credential, string? to, CancellationToken cancel)
    {
        if (!limits.TakeSignIn(HttpContext))
        {
            return StatusCode(StatusCodes.Status429TooManyRequests);
        }

        if (await Verified(credential) is not { } person)
        {
            await db.NoteForAll(null, "failed to sign in with a passkey", cancel);
            return RedirectToPage("SignIn", null, new { to, passkey = "failed" });
        }

        await signIn.SignInWithClaimsAsync(person, isPersistent: false, [new(SignedIn.Method, SignedIn.Passkey)]);
        await db.NoteForAll(person.Id, "signed in with a passkey", cancel);

        return this.Arrive(to);
    }

    private async Task<Person?> Verified(string? credential)
    {
        if (credential is not { Length: > 0 and <= MaxCredential })
        {
            return null;
        }

        try
        {
            var result = await signIn.PerformPasskeyAssertionAsync(credential);

            return result.Succeeded && !result.User.IsSample && (await signIn.UserManager.AddOrUpdatePasskeyAsync(result.User, result.Passkey)).Succeeded
                && !await signIn.UserManager.IsLockedOutAsync(result.User)
                ? result.User : null;
        }
        catch (InvalidOperationException)
        {
            // No passkey was asked for in this browser, or too long ago.
            return null;
        }
    }
}
