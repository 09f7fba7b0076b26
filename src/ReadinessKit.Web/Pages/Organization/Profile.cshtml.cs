using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using ReadinessKit.Web.Accounts;
using ReadinessKit.Web.Data;
using ReadinessKit.Web.Pages.Shared;

namespace ReadinessKit.Web.Pages.Organization;

[For(nameof(Right.Profile))]
public sealed class ProfileModel(AppDb db, Member member) : OrganizationPage(db, member)
{
    [BindProperty(Name = "Organization")]
    public OrganizationProfile Input { get; set; } = new();

    [BindProperty]
    public Guid? Version { get; set; }

    public Errors Errors { get; } = [];

    /// <summary>What somebody else saved meanwhile, where it differs from what was typed.</summary>
    public IReadOnlyList<string> Theirs { get; private set; } = [];

    public void OnGet() => (Input, Version) = (OrganizationProfile.Of(Organization), Organization.Version);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        Errors.AddRange(ProfileFields.Check(Input));

        if (Errors.Count > 0)
        {
            return this.PageAgain();
        }

        Input.CopyTo(Organization);
        Db.Entry(Organization).Property(o => o.Version).OriginalValue = Version ?? Organization.Version;

        try
        {
            await Db.SaveChangesAsync(cancel);
        }
        catch (DbUpdateConcurrencyException)
        {
            var mine = OrganizationProfile.Of(Organization);
            await Db.Entry(Organization).ReloadAsync(cancel);
            Version = Organization.Version;
            Theirs = [.. ProfileFields.Differences(OrganizationProfile.Of(Organization), mine).DefaultIfEmpty("Just what you typed")];
            Errors.Add(new("theirs", "Somebody else saved a change while you were typing. What you typed is still here: save again to keep it"));
            return this.PageAgain(StatusCodes.Status409Conflict);
        }

        return RedirectToPage("Index", new { organization = Slug });
    }
}
