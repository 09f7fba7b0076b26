using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using ReadinessKit.Web.Accounts;
using ReadinessKit.Web.Data;

namespace ReadinessKit.Web.Pages.Account;

/// <summary>What a browser needs to make a passkey.</summary>
public sealed class PasskeyOptionsModel(AppDb db, SignInManager<Person> signIn, PersonStore store) : AccountPage(db, signIn)
{
    public IActionResult OnGet() => RedirectToPage("Passkeys");

    // A form with a mistake is not worth a passkey: the page then says what to mend.
    public async Task<IActionResult> OnPostAsync(string? name, CancellationToken cancel) =>
        PasskeyLine.ReadNew(name, (await store.GetPasskeysAsync(Person, cancel)).Count).Error is not null
            ? new NoContentResult()
            : Content(await Identity.MakePasskeyCreationOptionsAsync(new() { Id = Person.Id.ToString(), Name = Person.Email!, DisplayName = Person.Name }), "application/json");
}
