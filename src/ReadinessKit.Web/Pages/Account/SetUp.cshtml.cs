using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using ReadinessKit.Web.Accounts;
using ReadinessKit.Web.Data;
using ReadinessKit.Web.Pages.Shared;
using ReadinessKit.Web.Site;

namespace ReadinessKit.Web.Pages.Account;

/// <summary>The first page of a new installation; gone as soon as somebody runs it.</summary>
[Confidential]
public sealed class SetUpModel(FirstRun firstRun, NewAccount accounts, AppDb db, SignInManager<Person> signIn, Limits limits) : PageModel
{
    public sealed class Form
    {
        public string? Code { get; set; }

        public string? Name { get; set; }

        public string? Email { get; set; }

        public string? Password { get; set; }

        public OrganizationProfile Organization { get; set; } = new();
    }

    [BindProperty(Name = "")]
    public Form Input { get; set; } = new();

    public Errors Errors { get; } = [];

    public string PasswordHint => $"{Passwords.Least} characters or more; a few words that only you would put together are easy to remember.";

    public override void OnPageHandlerExecuting(PageHandlerExecutingContext context)
    {
        if (!firstRun.IsDue)
        {
            context.Result = NotFound();
        }
    }

    public void OnGet()
    {
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        if (!limits.TakeSignIn(HttpContext))
        {
            Errors.Add(new("Code", "Many codes were tried in the last minute. Wait a minute, then try again"));
            return this.PageAgain(StatusCodes.Status429TooManyRequests);
        }

        if (!firstRun.Fits(Input.Code))
        {
            Errors.Add(new("Code", "Enter the code as it was printed where the program was started"));
        }

        var (name, nameError) = AccountForm.ReadName(Input.Name);
        var (email, emailError) = AccountForm.ReadEmail(Input.Email);
        Errors.AddIf(nameError);
        Errors.AddIf(emailError);
        Errors.AddIf(Passwords.Fault(Input.Password, name, email, Input.Organization.LegalName) is { } fault ? new("Password", fault) : null);
        Errors.AddRange(ProfileFields.Check(Input.Organization));

        if (Errors.Count > 0)
        {
            return this.PageAgain();
        }

        // Two people with the code at once: one of them is the operator.
        if (!firstRun.End())
        {
            return NotFound();
        }

        var organization = await accounts.Add(Input.Organization, cancel);
        var person = accounts.Add(name!, email!, Input.Password!, isOperator: true);
        accounts.Join(organization, person, Roles.Administrator);
        db.PersonId = person.Id;
        await db.SaveChangesAsync(cancel);
        await signIn.SignInWithClaimsAsync(person, isPersistent: false, [new(SignedIn.Method, SignedIn.PasswordOnly)]);

        return RedirectToPage("/Organization/Index", new { organization = organization.Slug });
    }
}
