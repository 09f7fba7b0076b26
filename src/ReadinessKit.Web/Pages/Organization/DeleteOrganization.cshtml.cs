using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using ReadinessKit.Web.Accounts;
using ReadinessKit.Web.Data;
using ReadinessKit.Web.Pages.Shared;
using ReadinessKit.Web.Sample;

namespace ReadinessKit.Web.Pages.Organization;

/// <summary>Deletes the organization with everything that names it as its owner; the database takes those rows along.</summary>
[For(nameof(Right.TakeAway))]
public sealed class DeleteOrganizationModel(AppDb db, Member member, SampleData sample) : OrganizationPage(db, member)
{
    /// <summary>Typed, so that nobody deletes an organization by a slip.</summary>
    [BindProperty]
    public string? LegalName { get; set; }

    public Errors Errors { get; } = [];

    public void OnGet()
    {
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        if (!Organization.LegalName.Equals(LegalName?.Trim(), StringComparison.OrdinalIgnoreCase))
        {
            Errors.Add(new("LegalName", $"Type “{Organization.LegalName}”, as it stands above, to delete it"));
            return this.PageAgain();
        }

        // Its people have no account that could belong elsewhere.
        await sample.Remove(cancel);
        Db.Organizations.Remove(Organization);

        try
        {
            await Db.SaveChangesAsync(cancel);
        }
        catch (DbUpdateConcurrencyException)
        {
            Errors.Add(new("LegalName", "Somebody else saved a change at the same moment, so nothing was deleted. Try again"));
            return this.PageAgain(StatusCodes.Status409Conflict);
        }

        return RedirectToPage("/Account/OrganizationDeleted");
    }
}
