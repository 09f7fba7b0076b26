using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using ReadinessKit.Web.Accounts;
using ReadinessKit.Web.Data;
using ReadinessKit.Web.Pages.Shared;

namespace ReadinessKit.Web.Pages.Account;

/// <summary>Ten new recovery codes in place of the old ones, for whoever has a second step.</summary>
public sealed class RecoveryCodesModel(AppDb db, SignInManager<Person> signIn, PersonStore store) : AccountPage(db, signIn)
{
    /// <summary>The codes, once: they can't be shown again.</summary>
    public IReadOnlyList<string> Codes { get; private set; } = [];

    public override void OnPageHandlerExecuting(PageHandlerExecutingContext context)
    {
        if (!Person.TwoFactorEnabled)
        {
            context.Result = RedirectToPage("Authenticator");
        }
    }

    public void OnGet()
    {
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        if (!await KnowsPassword(cancel))
        {
            return this.PageAgain();
        }

        Codes = await store.NewCodes(Person, cancel);
        await Db.NoteForAll(Person.Id, "made new recovery codes", cancel);

        return Page();
    }
}
