using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using ReadinessKit.Web.Accounts;
using ReadinessKit.Web.Data;

namespace ReadinessKit.Web.Pages.Account;

/// <summary>What somebody can change about their account, and the one thing that is worth doing next.</summary>
public sealed class IndexModel(AppDb db, SignInManager<Person> signIn, PersonStore store, TimeProvider clock) : AccountPage(db, signIn)
{
    // Fewer than these are soon none.
    private const int FewCodes = 3;

    public int Codes { get; private set; }

    public IReadOnlyList<string> Passkeys { get; private set; } = [];

    public int OtherSessions { get; private set; }

    /// <summary>The page to go to next, and the words on its button.</summary>
    public (string Page, string Words, string Why) Next =>
        !Person.TwoFactorEnabled && Passkeys.Count == 0 ? ("Authenticator", "Set up a second step", "A password alone can be guessed or stolen.")
        : Person.TwoFactorEnabled && Codes <= FewCodes ? ("RecoveryCodes", "Get new recovery codes", "They are nearly used up.")
        : Passkeys.Count == 0 ? ("Passkeys", "Add a passkey", "Quicker than a password and a code, and safer.")
        : ("Sessions", "See where you are signed in", "Worth a look now and then.");

    public async Task OnGetAsync(CancellationToken cancel)
    {
        var now = clock.GetUtcNow();
        var sessions = await Db.Sessions.Where(s => s.PersonId == Person.Id).AsNoTracking().ToListAsync(cancel);

        Codes = await store.CountCodesAsync(Person, cancel);
        Passkeys = [.. (await store.GetPasskeysAsync(Person, cancel)).Select(p => p.Name ?? "Passkey").Order(StringComparer.CurrentCulture)];
        OtherSessions = sessions.Count(s => s.IsOpen(now) && s.Id != User.SessionId());
    }
}
