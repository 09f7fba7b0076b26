using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using ReadinessKit.Web.Accounts;
using ReadinessKit.Web.Data;
using ReadinessKit.Web.Pages.Shared;
using ReadinessKit.Web.Site;

namespace ReadinessKit.Web.Pages.Account;

/// <summary>The code of an authenticator app, or a recovery code, after the password.</summary>
[Confidential]
public sealed class SecondStepModel(SignInManager<Person> signIn, AppDb db, Limits limits) : PageModel
{
    public sealed class Form
    {
        public string? Code { get; set; }

        public string? To { get; set; }
    }

    private Person _person = null!;

    [BindProperty(Name = "")]
    public Form Input { get; set; } = new();

    public Errors Errors { get; } = [];

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        if (await signIn.GetTwoFactorAuthenticationUserAsync() is not { } person)
        {
            context.Result = RedirectToPage("SignIn");
            return;
        }

        _person = person;
        await next();
    }

    public void OnGet(string? to) => Input.To = to;

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        if (!limits.TakeSignIn(HttpContext))
        {
            Errors.Add(new("Code", "There were many tries from your network in the last minute. Wait a minute, then try again"));
            return this.PageAgain(StatusCodes.Status429TooManyRequests);
        }

        var code = new string([.. (Input.Code ?? "").Where(char.IsAsciiLetterOrDigit).Take(60)]);
        var isDigits = code.Length == TimeCode.Digits && code.All(char.IsAsciiDigit);
        var result = await signIn.UserManager.IsLockedOutAsync(_person) ? Microsoft.AspNetCore.Identity.SignInResult.LockedOut
            : isDigits ? await signIn.TwoFactorAuthenticatorSignInAsync(code, isPersistent: false, rememberClient: false)
            : await signIn.TwoFactorRecoveryCodeSignInAsync(code);

        if (result.Succeeded)
        {
            await db.NoteForAll(_person.Id, isDigits ? "signed in with a password and a code" : "signed in with a password and a recovery code", cancel);
            return this.Arrive(Input.To);
        }

        // A wrong recovery code counts as a wrong code does.
        if (!isDigits && !result.IsLockedOut)
        {
            await signIn.UserManager.AccessFailedAsync(_person);
        }

        await db.NoteForAll(_person.Id, "failed at the second step", cancel);
        Errors.Add(new("Code", "This code is not right, was used before, or there were too many tries. Wait for the next one and type it without delay"));
        Input.Code = null;
        return this.PageAgain();
    }
}
