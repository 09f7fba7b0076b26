using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using ReadinessKit.Web.Accounts;
using ReadinessKit.Web.Data;

namespace ReadinessKit.Web.Pages.Organization;

/// <summary>Ends somebody's membership.</summary>
public sealed class RemovePersonModel(AppDb db, Member member) : PersonPage(db, member)
{
    public bool IsLast { get; private set; }

    /// <summary>True for people of the sample: they go together, as nothing else would know what they brought.</summary>
    public bool IsSample => Row.Person!.IsSample;

    public async Task OnGetAsync(CancellationToken cancel) => IsLast = await IsLastAdministrator(cancel);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        if ((IsLast = await IsLastAdministrator(cancel)) || IsSample)
        {
            Response.StatusCode = StatusCodes.Status400BadRequest;
            return Page();
        }

        Db.Memberships.Remove(Row);

        // Pressed twice, they are gone already; otherwise something else was changed at the same moment.
        if (!await Db.TrySave(cancel) && await Db.Memberships.AnyAsync(m => m.PersonId == Row.PersonId, cancel))
        {
            return StatusCode(StatusCodes.Status409Conflict);
        }

        return Row.PersonId == Member.Person.Id
            ? RedirectToPage("/Account/Organizations")
            : RedirectToPage("People", new { organization = Slug });
    }
}
