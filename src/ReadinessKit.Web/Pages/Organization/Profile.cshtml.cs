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

    /// <summary>The profile as somebody else saved it meanwhile.</summary>
    public Data.Organization? Theirs { get; private set; }

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
            await Db.Entry(Organization).ReloadAsync(cancel);
            (Theirs, Version) = (Organization, Organization.Version);
            Errors.Add(new("Organization.LegalName", "Somebody else saved a change while you were typing. Look at both, and save again to keep yours"));
            return this.PageAgain(StatusCodes.Status409Conflict);
        }

        return RedirectToPage("Index", new { organization = Slug });
    }
}
