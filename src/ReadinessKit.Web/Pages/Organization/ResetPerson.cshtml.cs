using Microsoft.AspNetCore.Mvc;
using ReadinessKit.Web.Accounts;
using ReadinessKit.Web.Data;

namespace ReadinessKit.Web.Pages.Organization;

/// <summary>Makes a reset link for somebody, and shows it once.</summary>
public sealed class ResetPersonModel(AppDb db, Member member, Settings settings, TimeProvider clock) : PersonPage(db, member)
{
    [BindProperty]
    public bool RemovesSecondFactor { get; set; }

    public string? Link { get; private set; }

    public IActionResult OnGet() => RedirectToPage("Person", new { organization = Slug, person = Row.PersonId });

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        if (WhyNoReset is not null)
        {
            Response.StatusCode = StatusCodes.Status403Forbidden;
            return Page();
        }

        var (link, key) = ResetLink.For(Row.PersonId, RemovesSecondFactor, clock.GetUtcNow());
        Db.ResetLinks.Add(link);
        Db.Note(RemovesSecondFactor ? "made a link to reset password and second factor" : "made a link to reset the password", $"Person {Row.PersonId}");
        await Db.SaveChangesAsync(cancel);
        Link = settings.Link(Url.Page("/Account/OpenReset", new { key })!);

        return Page();
    }
}
