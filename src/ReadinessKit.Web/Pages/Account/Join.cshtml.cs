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

/// <summary>Where an invitation leads: join with the account one has, or make one.</summary>
[Confidential]
public sealed class JoinModel(AppDb db, NewAccount accounts, SignInManager<Person> signIn, Limits limits, TimeProvider clock) : PageModel
{
    public sealed class Form
    {
        public string? Name { get; set; }

        public string? Email { get; set; }

        public string? Password { get; set; }
    }

    [BindProperty(Name = "")]
    public Form Input { get; set; } = new();

    public Errors Errors { get; } = [];

    /// <summary>The invitation, if it is still open.</summary>
    public Invitation? Invitation { get; private set; }

    public IEnumerable<RoleDescription> Roles => RoleDescription.All.Where(r => Invitation!.Roles.HasFlag(r.Role));

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        var invitation = await db.InvitationOf(SecretCookie.Invitation.Read(Request)).Include(i => i.Organization).SingleOrDefaultAsync();
        Invitation = invitation?.IsOpen(clock.GetUtcNow()) == true ? invitation : null;
        await next();
    }

    public void OnGet()
    {
        if (Invitation is null)
        {
            Response.StatusCode = StatusCodes.Status410Gone;
        }
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        if (Invitation is null)
        {
            return this.PageAgain(StatusCodes.Status410Gone);
        }

        if (!limits.TakeSignIn(HttpContext))
        {
            Errors.Add(new("Email", "There were many tries from your network in the last minute. Wait a minute, then try again"));
            return this.PageAgain(StatusCodes.Status429TooManyRequests);
        }

        db.Enter(Invitation.OrganizationId);
        var person = User.PersonId() is { } id ? await db.People.SingleAsync(p => p.Id == id, cancel) : await Read(cancel);

        if (person is null)
        {
            return this.PageAgain();
        }

        db.PersonId = person.Id;
        Invitation.UsedAt = clock.GetUtcNow();

        if (await db.Memberships.SingleOrDefaultAsync(m => m.PersonId == person.Id, cancel) is { } membership)
        {
            membership.Roles |= Invitation.Roles;
        }
        else
        {
            accounts.Join(Invitation.Organization!, person, Invitation.Roles);
        }

        try
        {
            await db.SaveChangesAsync(cancel);
        }
        catch (DbUpdateConcurrencyException)
        {
            // Somebody else was a moment faster with the same link.
            Invitation = null;
            return this.PageAgain(StatusCodes.Status410Gone);
        }

        SecretCookie.Invitation.Delete(Response);

        if (User.PersonId() is null)
        {
            await signIn.SignInWithClaimsAsync(person, isPersistent: false, [new(SignedIn.Method, SignedIn.PasswordOnly)]);
        }

        return RedirectToPage("/Organization/Index", new { organization = Invitation.Organization!.Slug });
    }

    private async Task<Person?> Read(CancellationToken cancel)
    {
        var (name, nameError) = AccountForm.ReadName(Input.Name);
        var (email, emailError) = AccountForm.ReadEmail(Input.Email);
        Errors.AddIf(nameError);
        Errors.AddIf(emailError);
        Errors.AddIf(Passwords.Fault(Input.Password, name, email, Invitation!.Organization!.LegalName) is { } fault ? new("Password", fault) : null);

        // Whoever holds an invitation may learn this: they could not make the account otherwise.
        if (Errors.Count == 0 && await signIn.UserManager.FindByEmailAsync(email!) is not null)
        {
            Errors.Add(new("Email", "There is an account with this e-mail. Sign in with it, and you come back to this page"));
        }

        return Errors.Count > 0 ? null : accounts.Add(name!, email!, Input.Password!);
    }
}
