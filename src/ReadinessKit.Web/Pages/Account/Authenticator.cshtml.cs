using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using ReadinessKit.Web.Accounts;
using ReadinessKit.Web.Data;
using ReadinessKit.Web.Pages.Shared;

namespace ReadinessKit.Web.Pages.Account;

/// <summary>Sets up an authenticator app. Until a code shows that the app has the key, nothing is stored.</summary>
public sealed class AuthenticatorModel(AppDb db, SignInManager<Person> signIn, PersonStore store, TimeProvider clock) : AccountPage(db, signIn)
{
    private AuthenticatorKey _key = AuthenticatorKey.New();

    [BindProperty]
    public string? Code { get; set; }

    /// <summary>The key that the page showed, so that a mistyped code asks for no new one.</summary>
    [BindProperty]
    public string? Key { get; set; }

    public AuthenticatorKey Shown => _key;

    public QrCode Picture => _key.Picture(Person.Email!);

    public int CodesLeft { get; private set; }

    /// <summary>The recovery codes, once: they can't be shown again.</summary>
    public IReadOnlyList<string> RecoveryCodes { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancel) => CodesLeft = await store.CountCodesAsync(Person, cancel);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        if (Person.TwoFactorEnabled)
        {
            return RedirectToPage();
        }

        var code = string.Concat((Code ?? "").Where(char.IsAsciiDigit).Take(TimeCode.Digits + 1));

        if (AuthenticatorKey.Read(Key) is not { } key)
        {
            Errors.Add(new("Code", "Begin again: read the picture below with your app, and type the code that it shows"));
            return this.PageAgain();
        }

        _key = key;
        var knowsPassword = await KnowsPassword(cancel);

        if (TimeCode.Accept(Base32.Read(key.Letters), code, clock.GetUtcNow(), lastUsed: 0) is not { } step)
        {
            Errors.Add(new("Code", "This is not the code that the app shows now. Wait for the next one and type it without delay; the phone’s clock has to be right"));
            Code = null;
            return this.PageAgain();
        }

        if (!knowsPassword)
        {
            return this.PageAgain();
        }

        await store.SetAuthenticatorKeyAsync(Person, key.Letters, cancel);
        RecoveryCodes = await store.NewCodes(Person, cancel);
        (Person.TwoFactorEnabled, Person.LastCodeStep) = (true, step);
        await Db.NoteForAll(Person.Id, "set up an authenticator app", cancel);
        await CountAs(SignedIn.PasswordAndCode);

        return Page();
    }
}
