using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using ReadinessKit.Web.Accounts;
using ReadinessKit.Web.Data;
using ReadinessKit.Web.Pages.Shared;

namespace ReadinessKit.Web.Pages.Organization;

/// <summary>What somebody may do here.</summary>
public sealed class PersonModel(AppDb db, Member member) : PersonPage(db, member)
{
    [BindProperty(Name = RoleFields.Name)]
    public List<string> Ticked { get; set; } = [];

    [BindProperty]
    public Guid? Version { get; set; }

    public Errors Errors { get; } = [];

    public Roles Chosen { get; private set; }

    /// <summary>The roles that somebody else saved meanwhile.</summary>
    public Roles? Theirs { get; private set; }

    public void OnGet() => (Chosen, Version) = (Row.Roles, Row.Version);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        (Chosen, var error) = RoleFields.Read(Ticked);
        Errors.AddIf(error);
        Errors.AddIf(!Chosen.HasFlag(Roles.Administrator) && await IsLastAdministrator(cancel)
            ? new(RoleFields.Name, "They are the only administrator. Make somebody else one first") : null);

        if (Errors.Count > 0)
        {
            return this.PageAgain();
        }

        Row.Roles = Chosen;
        Db.Entry(Row).Property(m => m.Version).OriginalValue = Version ?? Row.Version;

        try
        {
            await Db.SaveChangesAsync(cancel);
        }
        catch (DbUpdateConcurrencyException)
        {
            await Db.Entry(Row).ReloadAsync(cancel);
            (Theirs, Version) = (Row.Roles, Row.Version);
            Errors.Add(new(RoleFields.Name, "Somebody else changed these roles while you did. Look at both, and save again to keep yours"));
            return this.PageAgain(StatusCodes.Status409Conflict);
        }

        return RedirectToPage("People", new { organization = Slug });
    }
}
