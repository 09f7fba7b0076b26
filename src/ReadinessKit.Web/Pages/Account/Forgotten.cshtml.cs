using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using ReadinessKit.Web.Accounts;
using ReadinessKit.Web.Data;
using ReadinessKit.Web.Pages.Shared;
using ReadinessKit.Web.Site;

namespace ReadinessKit.Web.Pages.Account;

/// <summary>Help for whoever can't sign in. Where e-mail is set, it sends a link; whether there is an account, it never says.</summary>
[Confidential]
public sealed class ForgottenModel(AppDb db, ILookupNormalizer normalizer, Outbox outbox, Settings settings, Limits limits, TimeProvider clock) : PageModel
{
    [BindProperty]
    public string? Email { get; set; }

    public Errors Errors { get; } = [];

    public bool CanMail => outbox.IsOpen;

    public bool IsSent { get; private set; }

    public void OnGet()
    {
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        if (!CanMail)
        {
            return NotFound();
        }

        if (!limits.TakeSignIn(HttpContext))
        {
            Errors.Add(new("Email", "There were many tries from your network in the last minute. Wait a minute, then try again"));
            return this.PageAgain(StatusCodes.Status429TooManyRequests);
        }

        var (email, error) = AccountForm.ReadEmail(Email);
        Errors.AddIf(error);

        if (error is not null)
        {
            return this.PageAgain();
        }

        var normal = normalizer.NormalizeEmail(email);
        var person = await db.People.AsNoTracking().SingleOrDefaultAsync(p => p.NormalizedEmail == normal && !p.IsSample, cancel);
        var (link, key) = ResetLink.For(person?.Id ?? Guid.Empty, removesSecondFactor: false, clock.GetUtcNow());

        if (person is not null)
        {
            db.ResetLinks.Add(link);
            outbox.Send(new(person.Email!, "Choose a new password for ReadinessKit",
                $"Somebody, we hope you, asked for a new password.\n\nOpen this link; it works once, for a day:\n{settings.Link(Url.Page("OpenReset", new { key })!)}\n\nIt was not you? Then do nothing: your password stays as it is."));
        }

        // Saved and noted either way, so that the answer takes as long.
        await db.NoteForAll(person?.Id, "asked for a reset link", cancel);
        IsSent = true;

        return Page();
    }
}
