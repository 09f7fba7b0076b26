using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using ReadinessKit.Web.Accounts;
using ReadinessKit.Web.Data;
using ReadinessKit.Web.Pages.Shared;
using ReadinessKit.Web.Site;

namespace ReadinessKit.Web.Pages.Account;

/// <summary>A page on which somebody looks after their own account.</summary>
[Confidential]
public abstract class AccountPage(AppDb db, SignInManager<Person> signIn) : PageModel
{
    /// <summary>The field for the password that they have now. It is asked for where a session that was left open could do harm.</summary>
    public const string PasswordField = "CurrentPassword";

    [BindProperty(Name = PasswordField)]
    public string? CurrentPassword { get; set; }

    public Errors Errors { get; } = [];

    /// <summary>Asks for their password, as a field of a form.</summary>
    public Field PasswordAsked => new(PasswordField, "Your password", null, Errors) { Type = "password", Autocomplete = "current-password" };

    /// <summary>Whose account it is: whoever is signed in.</summary>
    public Person Person { get; private set; } = null!;

    protected AppDb Db => db;

    protected SignInManager<Person> Identity => signIn;

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        var id = User.PersonId();

        if (await db.People.SingleOrDefaultAsync(p => p.Id == id) is not { } person)
        {
            context.Result = Challenge();
            return;
        }

        Person = person;
        await base.OnPageHandlerExecutionAsync(context, next);
    }

    /// <summary>The frame of a page below the account's own.</summary>
    public Frame Below(string title, params Crumb[] between) =>
        new(Errors.Count > 0 ? $"Please fix: {title}" : title, [new("Your account", "/account"), .. between, new(title)]) { Section = "Account" };

    /// <summary>Whether they typed their password. A wrong one counts as it does at signing in.</summary>
    protected async Task<bool> KnowsPassword(CancellationToken cancel)
    {
        if (string.IsNullOrEmpty(CurrentPassword) || CurrentPassword.Length > Passwords.Most)
        {
            Errors.Add(new(PasswordField, "Enter the password that you have now"));
            return false;
        }

        if ((await signIn.CheckPasswordSignInAsync(Person, CurrentPassword, lockoutOnFailure: true)).Succeeded)
        {
            return true;
        }

        await db.NoteForAll(Person.Id, "failed to confirm their password", cancel);
        Errors.Add(new(PasswordField, "This is not the password that you have now, or there were too many tries: after ten, an account waits five minutes"));
        return false;
    }

    /// <summary>Goes on with the same session, which from now on counts as opened in another way.</summary>
    protected Task CountAs(string method) => signIn.SignInWithClaimsAsync(Person, isPersistent: false, [new(SignedIn.Method, method)]);
}
