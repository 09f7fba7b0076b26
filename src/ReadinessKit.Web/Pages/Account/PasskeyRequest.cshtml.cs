using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using ReadinessKit.Web.Data;
using ReadinessKit.Web.Site;

namespace ReadinessKit.Web.Pages.Account;

/// <summary>What a browser needs to ask for a passkey.</summary>
[Confidential]
public sealed class PasskeyRequestModel(SignInManager<Person> signIn, Limits limits) : PageModel
{
    public IActionResult OnGet() => RedirectToPage("SignIn");

    public async Task<IActionResult> OnPostAsync() => limits.TakeSignIn(HttpContext)
        ? Content(await signIn.MakePasskeyRequestOptionsAsync(null), "application/json")
        : StatusCode(StatusCodes.Status429TooManyRequests);
}
