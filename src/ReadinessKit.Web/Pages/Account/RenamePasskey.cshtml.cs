using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using ReadinessKit.Web.Data;
using ReadinessKit.Web.Pages.Shared;

namespace ReadinessKit.Web.Pages.Account;

public sealed class RenamePasskeyModel(AppDb db, SignInManager<Person> signIn) : PasskeyPage(db, signIn)
{
    [BindProperty(Name = "Name")]
    public string? Typed { get; set; }

    public void OnGet() => Typed = Name;

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        var (name, error) = PasskeyLine.ReadName(Typed);
        Errors.AddIf(error);

        if (error is not null)
        {
            return this.PageAgain();
        }

        Row.Data.Name = name;
        await Db.SaveChangesAsync(cancel);

        return RedirectToPage("Passkeys");
    }
}
