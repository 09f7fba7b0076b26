using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using ReadinessKit.Web.Accounts;
using ReadinessKit.Web.Data;
using ReadinessKit.Web.Pages.Shared;
using ReadinessKit.Web.Sample;
using ReadinessKit.Web.Site;

namespace ReadinessKit.Web.Pages.Organization;

/// <summary>Deletes the organization with everything that names it as its owner; the database takes those rows along.</summary>
[For(nameof(Right.TakeAway))]
public sealed class DeleteOrganizationModel(AppDb db, Member member, SampleData sample, TimeProvider clock) : OrganizationPage(db, member)
{
    /// <summary>Typed, so that nobody deletes an organization by a slip.</summary>
    [BindProperty]
    public string? LegalName { get; set; }

    public Errors Errors { get; } = [];

    /// <summary>The rounds whose records must still be kept, so that nothing can be deleted yet; the one that is kept longest first.</summary>
    public IReadOnlyList<KeptRecords> Kept { get; private set; } = [];

    /// <summary>What a round is called here: whoever is a candidate for it learns no more than that there is one.</summary>
    public string NameOf(KeptRecords kept) => Db.OwnApplications.Contains(kept.Round.Id) ? "A hiring round" : kept.Round.Title;

    public async Task OnGetAsync(CancellationToken cancel) => await Look(cancel);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        if (!Organization.LegalName.Equals(LegalName?.Trim(), StringComparison.OrdinalIgnoreCase))
        {
            Errors.Add(new("LegalName", $"Type “{Organization.LegalName}”, as it stands above, to delete it"));
            return this.PageAgain();
        }

        await Look(cancel);

        if (Kept.Count > 0)
        {
            Organization.DeletionAskedAt ??= clock.GetUtcNow();
            await Db.SaveChangesAsync(cancel);
            return this.PageAgain(StatusCodes.Status409Conflict);
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

    /// <summary>Takes the wish to delete it back: everybody enters again.</summary>
    public async Task<IActionResult> OnPostKeepAsync(CancellationToken cancel)
    {
        Organization.DeletionAskedAt = null;
        await Db.SaveChangesAsync(cancel);
        return LocalRedirect($"/o/{Slug}");
    }

    private async Task Look(CancellationToken cancel)
    {
        var kept = (await KeptRecords.All(Db, Organization, cancel)).Where(k => !k.MayGo(Organization.DayOf(clock.GetUtcNow()))).ToList();
        var makers = kept.Select(k => k.Round.CreatedById).ToList();
        var sampled = await Db.People.Where(p => p.IsSample && makers.Contains(p.Id)).Select(p => p.Id).ToListAsync(cancel);
        Kept = [.. kept.Where(k => !sampled.Contains(k.Round.CreatedById))];
    }
}
