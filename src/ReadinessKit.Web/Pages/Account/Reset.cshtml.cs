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

/// <summary>Where a reset link leads. It does not sign in by itself: a second factor stays asked for.</summary>
[Confidential]
public sealed class ResetModel(AppDb db, IPasswordHasher<Person> hasher, Limits limits, TimeProvider clock) : PageModel
{
    [BindProperty]
    public string? Password { get; set; }

    public Errors Errors { get; } = [];

    /// <summary>The link, if it is still good.</summary>
    public ResetLink? Link { get; private set; }

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        var hash = AccessKey.Hash(SecretCookie.Reset.Read(Request));
        var link = await db.ResetLinks.Include(l => l.Person).SingleOrDefaultAsync(l => l.KeyHash == hash);
        Link = link?.IsOpen(clock.GetUtcNow()) == true && !link.Person!.IsSample ? link : null;
        await next();
    }

    public void OnGet()
    {
        if (Link is null)
        {
            Response.StatusCode = StatusCodes.Status410Gone;
        }
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        if (Link is null)
        {
            return this.PageAgain(StatusCodes.Status410Gone);
        }

        if (!limits.TakeSignIn(HttpContext))
        {
            Errors.Add(new("Password", "There were many tries from your network in the last minute. Wait a minute, then try again"));
            return this.PageAgain(StatusCodes.Status429TooManyRequests);
        }

        var person = Link.Person!;
        Errors.AddIf(Passwords.Fault(Password, person.Name, person.Email) is { } fault ? new("Password", fault) : null);

        if (Errors.Count > 0)
        {
            return this.PageAgain();
        }

        Link.UsedAt = clock.GetUtcNow();
        person.PasswordHash = hasher.HashPassword(person, Password!);
        person.AccessFailedCount = 0;
        person.LockoutEnd = null;

        if (Link.RemovesSecondFactor)
        {
            await db.RemoveSecondFactor(person, cancel);
        }

        await db.EndSessions(person, cancel);

        try
        {
            await db.NoteForAll(person.Id, Link.RemovesSecondFactor ? "reset their password and second factor" : "reset their password", cancel);
        }
        catch (DbUpdateConcurrencyException)
        {
            Link = null;
            return this.PageAgain(StatusCodes.Status410Gone);
        }

        SecretCookie.Reset.Delete(Response);

        return RedirectToPage("SignIn");
    }
}
