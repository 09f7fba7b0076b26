using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using ReadinessKit.Web.Accounts;
using ReadinessKit.Web.Data;
using ReadinessKit.Web.Pages.Shared;

namespace ReadinessKit.Web.Pages.Account;

/// <summary>Somebody's passkeys. A new one is named by them, and made by their device once they have typed their password.</summary>
public sealed class PasskeysModel(AppDb db, SignInManager<Person> signIn, PersonStore store) : AccountPage(db, signIn)
{
    [BindProperty]
    public string? Name { get; set; }

    /// <summary>What the device made, as JSON. It is taken only as the answer to what this page, after the password, asked of this browser.</summary>
    [BindProperty]
    public string? Credential { get; set; }

    public IReadOnlyList<PasskeyLine> Lines { get; private set; } = [];

    /// <summary>What the device needs to make one, as JSON; null as long as it is not asked.</summary>
    public string? Options { get; private set; }

    public bool IsFull => Lines.Count >= PasskeyLine.Most;

    public async Task OnGetAsync(CancellationToken cancel) => Lines = PasskeyLine.Of(await store.GetPasskeysAsync(Person, cancel));

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        Lines = PasskeyLine.Of(await store.GetPasskeysAsync(Person, cancel));
        var (name, error) = PasskeyLine.ReadNew(Name, Lines.Count);
        Errors.AddIf(error);

        return string.IsNullOrEmpty(Credential) ? await AskDevice(name, cancel) : await Add(name, cancel);
    }

    private async Task<IActionResult> AskDevice(string? name, CancellationToken cancel)
    {
        if (IsFull || !await KnowsPassword(cancel) || name is null)
        {
            return this.PageAgain();
        }

        Options = await Identity.MakePasskeyCreationOptionsAsync(new() { Id = Person.Id.ToString(), Name = Person.Email!, DisplayName = Person.Name });

        return Page();
    }

    private async Task<IActionResult> Add(string? name, CancellationToken cancel)
    {
        var passkey = name is null ? null : await Made();
        Errors.AddIf(name is not null && passkey is null ? new("Name", "The passkey was not made. Try again, in a browser that knows passkeys and with scripts on") : null);

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
        if (Credential!.Length > PasskeySignInModel.MaxCredential)
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
