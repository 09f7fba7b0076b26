using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using ReadinessKit.Web.Accounts;
using ReadinessKit.Web.Data;
using ReadinessKit.Web.Pages.Shared;

namespace ReadinessKit.Web.Pages.Account;

public sealed class RemovePasskeyModel(AppDb db, SignInManager<Person> signIn) : PasskeyPage(db, signIn)
{
    public void OnGet()
    {
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        if (!await KnowsPassword(cancel))
        {
            return this.PageAgain();
        }

        Db.Passkeys.Remove(Row);
        await Db.NoteForAll(Person.Id, "removed a passkey", cancel);

        return RedirectToPage("Passkeys");
    }
}
