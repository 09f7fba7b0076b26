using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using ReadinessKit.Web.Accounts;
using ReadinessKit.Web.Data;
using ReadinessKit.Web.Pages.Shared;

namespace ReadinessKit.Web.Pages.Account;

/// <summary>Somebody's passkeys. A new one is made by the browser and named by them.</summary>
public sealed class PasskeysModel(AppDb db, SignInManager<Person> signIn, PersonStore store) : AccountPage(db, signIn)
{
    [BindProperty]
    public string? Name { get; set; }

    /// <summary>What the browser made, as JSON.</summary>
    [BindProperty]
    public string? Credential { get; set; }

    public IReadOnlyList<PasskeyLine> Lines { get; private set; } = [];

    public bool IsFull => Lines.Count >= PasskeyLine.Most;

    public async Task OnGetAsync(CancellationToken cancel) => Lines = PasskeyLine.Of(await store.GetPasskeysAsync(Person, cancel));

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        Lines = PasskeyLine.Of(await store.GetPasskeysAsync(Person, cancel));
        var (name, error) = PasskeyLine.ReadNew(Name, Lines.Count);
        Errors.AddIf(error);
        var passkey = Errors.Count == 0 ? await Made() : null;
        Errors.AddIf(Errors.Count == 0 && passkey is null ? new("Name", "The passkey was not made. Try again, in a browser that knows passkeys and with scripts on") : null);

        if (passkey is null)
        {
            return this.PageAgain();
        }

        passkey.Name = name;
        await Db.NoteEverywhere(Person.Id, "added a passkey", cancel);
        await store.AddOrUpdatePasskeyAsync(Person, passkey, cancel);

        // Their device has just made sure of who they are, as it would at signing in.
        await CountAs(SignedIn.Passkey);

        return RedirectToPage();
    }

    private async Task<UserPasskeyInfo?> Made()
    {
        if (Credential is not { Length: > 0 and <= PasskeySignInModel.MaxCredential })
        {
            return null;
        }

        try
        {
            var result = await Identity.PerformPasskeyAttestationAsync(Credential);
            return result.Succeeded && result.UserEntity.Id == Person.Id.ToString() ? result.Passkey : null;
        }
        catch (InvalidOperationException)
        {
            // No passkey was asked for in this browser, or too long ago.
            return null;
        }
    }
}
