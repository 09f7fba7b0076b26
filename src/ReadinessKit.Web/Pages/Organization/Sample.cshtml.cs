using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using ReadinessKit.Web.Accounts;
using ReadinessKit.Web.Data;
using ReadinessKit.Web.Pages.Shared;
using ReadinessKit.Web.Sample;

namespace ReadinessKit.Web.Pages.Organization;

/// <summary>Adds made-up people and what belongs to them, to look around with.</summary>
[For(nameof(Right.Profile))]
public sealed class SampleModel(AppDb db, Member member, SampleData sample) : OrganizationPage(db, member)
{
    public IEnumerable<string> Brings => SamplePart.All.SelectMany(p => p.Brings);

    /// <summary>How many people of the sample are here; without the sample, none.</summary>
    public int People { get; private set; }

    public bool WasHereAlready { get; private set; }

    public async Task OnGetAsync(CancellationToken cancel) => People = await sample.Count(cancel);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        if (await sample.Count(cancel) == 0 && await Added(cancel))
        {
            return RedirectToPage("People", new { organization = Slug });
        }

        (WasHereAlready, People) = (true, await sample.Count(cancel));
        return this.PageAgain(StatusCodes.Status409Conflict);
    }

    private async Task<bool> Added(CancellationToken cancel)
    {
        await sample.AddTo(Organization, cancel);
        Db.Note("added the sample", $"Organization {Organization.Id}");

        try
        {
            await Db.SaveChangesAsync(cancel);
            return true;
        }
        catch (DbUpdateException)
        {
            // Somebody else added it at the same moment: the people of both would have the same addresses.
            Db.ChangeTracker.Clear();
            return false;
        }
    }
}
