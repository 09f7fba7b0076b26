using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using ReadinessKit.Web.Accounts;
using ReadinessKit.Web.Data;

namespace ReadinessKit.Web.Pages.Account;

/// <summary>Deletes somebody's own account, unless others would be left without anybody to turn to.</summary>
public sealed class DeleteModel(AppDb db, SignInManager<Person> signIn) : AccountPage(db, signIn)
{
    /// <summary>Where they belong.</summary>
    public IReadOnlyList<Data.Organization> Organizations { get; private set; } = [];

    /// <summary>The organizations that would be left without an administrator.</summary>
    public List<Data.Organization> LastIn { get; } = [];

    /// <summary>True when nobody else runs the installation.</summary>
    public bool IsLastOperator { get; private set; }

    public bool IsNeeded => IsLastOperator || LastIn.Count > 0;

    public Task OnGetAsync(CancellationToken cancel) => Look(cancel);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        await Look(cancel);

        if (IsNeeded || !await KnowsPassword(cancel))
        {
            Response.StatusCode = IsNeeded ? StatusCodes.Status409Conflict : StatusCodes.Status400BadRequest;
            return Page();
        }

        // Memberships, sessions, passkeys and secrets go with the row.
        Db.People.Remove(Person);
        await Db.NoteForAll(Person.Id, "deleted their account", cancel);
        await Identity.SignOutAsync();
        Response.Headers["Clear-Site-Data"] = "\"cache\"";

        return RedirectToPage("Deleted");
    }

    private async Task Look(CancellationToken cancel)
    {
        var memberships = await Db.MembershipsOf(Person.Id).Include(m => m.Organization).OrderBy(m => m.Organization!.LegalName).AsNoTracking().ToListAsync(cancel);
        Organizations = [.. memberships.Select(m => m.Organization!)];

        foreach (var membership in memberships.Where(m => m.Roles.HasFlag(Roles.Administrator)))
        {
            Db.Enter(membership.OrganizationId);

            if (!await Db.HasAdministratorBeside(Person.Id, cancel))
            {
                LastIn.Add(membership.Organization!);
            }
        }

        Db.Enter(Guid.Empty);
        IsLastOperator = Person.IsOperator && !await Db.People.AnyAsync(p => p.IsOperator && p.Id != Person.Id && !p.IsSample, cancel);
    }
}
