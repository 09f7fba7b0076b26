using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using ReadinessKit.Web.Accounts;
using ReadinessKit.Web.Data;
using ReadinessKit.Web.Pages.Shared;
using ReadinessKit.Web.Site;

namespace ReadinessKit.Web.Pages.Account;

/// <summary>Signing in with a password. Whether an account is there shows neither in the answer nor in the time it takes.</summary>
[Confidential]
public sealed class SignInModel(SignInManager<Person> signIn, AppDb db, IPasswordHasher<Person> hasher, Limits limits) : PageModel
{
    public sealed class Form
    {
        public string? Email { get; set; }

        public string? Password { get; set; }

        /// <summary>Where they wanted to go.</summary>
        public string? To { get; set; }
    }

    [BindProperty(Name = "")]
    public Form Input { get; set; } = new();

    public Errors Errors { get; } = [];

    public void OnGet(string? to) => Input.To = to;

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        if (!limits.TakeSignIn(HttpContext))
        {
            Errors.Add(new("Email", "There were many tries from your network in the last minute. Wait a minute, then try again"));
            return this.PageAgain(StatusCodes.Status429TooManyRequests);
        }

        if (string.IsNullOrWhiteSpace(Input.Email) || string.IsNullOrEmpty(Input.Password) || Input.Password.Length > Passwords.Most || Input.Email.Length > Person.MaxEmail)
        {
            Errors.Add(new("Email", "Enter your e-mail and your password"));
            return this.PageAgain();
        }

        var person = await signIn.UserManager.FindByEmailAsync(Input.Email.Trim());

        if (person is null or { IsSample: true } or { PasswordHash: null } || await signIn.UserManager.IsLockedOutAsync(person))
        {
            // As much work as for somebody whose password is looked at: the time must not tell who has an account.
            hasher.HashPassword(new() { Name = "", CreatedAt = default }, Input.Password);
            return await Refuse(person, cancel);
        }

        var result = await signIn.PasswordSignInAsync(person, Input.Password, isPersistent: false, lockoutOnFailure: true);

        if (result.RequiresTwoFactor)
        {
            return RedirectToPage("SecondStep", new { Input.To });
        }

        if (!result.Succeeded)
        {
            return await Refuse(person, cancel);
        }

        await db.NoteForAll(person.Id, "signed in with a password", cancel);

        return this.Arrive(Input.To);
    }

    private async Task<IActionResult> Refuse(Person? person, CancellationToken cancel)
    {
        await db.NoteForAll(person?.Id, "failed to sign in", cancel);
        Errors.Add(new("Email", "E-mail and password don’t go together, or there were too many tries: after ten, an account waits five minutes"));
        return this.PageAgain();
    }
}
