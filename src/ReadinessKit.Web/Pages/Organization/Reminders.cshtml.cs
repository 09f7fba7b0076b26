using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using ReadinessKit.Web.Accounts;
using ReadinessKit.Web.Data;

namespace ReadinessKit.Web.Pages.Organization;

/// <summary>Turns somebody's own reminders in this organization on or off.</summary>
[For(nameof(Right.Enter))]
public sealed class RemindersModel(AppDb db, Member member) : OrganizationPage(db, member)
{
    public IActionResult OnGet() => LocalRedirect($"/o/{Slug}#yours");

    public async Task<IActionResult> OnPostAsync(bool on, CancellationToken cancel)
    {
        var mine = await Db.Memberships.SingleAsync(m => m.PersonId == Member.Person.Id, cancel);
        mine.WantsReminders = on;
        await Db.SaveChangesAsync(cancel);

        return LocalRedirect($"/o/{Slug}#yours");
    }
}
