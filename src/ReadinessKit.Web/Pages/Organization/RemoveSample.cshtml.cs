using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using ReadinessKit.Web.Accounts;
using ReadinessKit.Web.Data;
using ReadinessKit.Web.Sample;

namespace ReadinessKit.Web.Pages.Organization;

/// <summary>Takes the sample away again.</summary>
[For(nameof(Right.Profile))]
public sealed class RemoveSampleModel(AppDb db, Member member, SampleData sample) : OrganizationPage(db, member)
{
    public IActionResult OnGet() => RedirectToPage("Sample", new { organization = Slug });

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        if (await sample.Count(cancel) > 0)
        {
            await sample.Remove(cancel);
            Db.Note("removed the sample", $"Organization {Organization.Id}");

            try
            {
                await Db.SaveChangesAsync(cancel);
            }
            catch (DbUpdateConcurrencyException)
            {
                // Somebody else was a moment faster, or changed a row of it; the page shows which.
            }
        }

        return RedirectToPage("Sample", new { organization = Slug });
    }
}
