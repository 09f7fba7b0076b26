using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using ReadinessKit.Web.Accounts;
using ReadinessKit.Web.Data;
using ReadinessKit.Web.Pages.Shared;

namespace ReadinessKit.Web.Pages.Account;

/// <summary>Somebody's name and e-mail. As the e-mail is half of signing in, changing it asks for the password.</summary>
public sealed class NameModel(AppDb db, SignInManager<Person> signIn, ILookupNormalizer normalizer) : AccountPage(db, signIn)
{
    public sealed class Form
    {
        public string? Name { get; set; }

        public string? Email { get; set; }
    }

    // Says no more than it has to: whether somebody has an account is nobody else's business.
    private static readonly RuleError Taken = new("Email", "This e-mail can’t be used. Enter another one");

    [BindProperty(Name = "")]
    public Form Input { get; set; } = new();

    public void OnGet() => (Input.Name, Input.Email) = (Person.Name, Person.Email);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        var (name, nameError) = AccountForm.ReadName(Input.Name);
        var (email, emailError) = AccountForm.ReadEmail(Input.Email);
        Errors.AddIf(nameError);
        Errors.AddIf(emailError);
        var isMoving = email is not null && email != Person.Email;

        // Only whoever knows the password learns whether an e-mail is free.
        if (Errors.Count > 0 || (isMoving && (!await KnowsPassword(cancel) || await IsTaken(email!, cancel))))
        {
            return this.PageAgain();
        }

        Person.Name = name!;

        if (isMoving)
        {
            (Person.Email, Person.UserName) = (email, email);
            (Person.NormalizedEmail, Person.NormalizedUserName) = (normalizer.NormalizeEmail(email), normalizer.NormalizeName(email));
        }

        try
        {
            await Db.NoteForAll(Person.Id, isMoving ? "changed their e-mail" : "changed their name", cancel);
        }
        catch (DbUpdateException e) when (e is not DbUpdateConcurrencyException)
        {
            // Somebody else took it a moment ago.
            Errors.Add(Taken);
            return this.PageAgain();
        }

        await Identity.RefreshSignInAsync(Person);

        return RedirectToPage("Index");
    }

    private async Task<bool> IsTaken(string email, CancellationToken cancel)
    {
        var normalized = normalizer.NormalizeEmail(email);
        var isTaken = await Db.People.AnyAsync(p => p.NormalizedEmail == normalized && p.Id != Person.Id, cancel);
        Errors.AddIf(isTaken ? Taken : null);

        return isTaken;
    }
}
