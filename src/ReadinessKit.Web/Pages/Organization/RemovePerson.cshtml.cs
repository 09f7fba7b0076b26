using Microsoft.AspNetCore.Mvc;
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
        await Db.SaveChangesAsync(cancel);

        return Row.PersonId == Member.Person.Id
            ? RedirectToPage("/Account/Organizations")
            : RedirectToPage("People", new { organization = Slug });
    }
}
