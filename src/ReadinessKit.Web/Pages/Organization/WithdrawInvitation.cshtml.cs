using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using ReadinessKit.Web.Accounts;
using ReadinessKit.Web.Data;

namespace ReadinessKit.Web.Pages.Organization;

[For(nameof(Right.Invite))]
public sealed class WithdrawInvitationModel(AppDb db, Member member, TimeProvider clock) : OrganizationPage(db, member)
{
    public async Task<IActionResult> OnGetAsync(Guid invitation, CancellationToken cancel) =>
        await Db.Invitations.AnyAsync(i => i.Id == invitation, cancel) ? ToPeople() : NotFound();

    public async Task<IActionResult> OnPostAsync(Guid invitation, CancellationToken cancel)
    {
        if (await Db.Invitations.SingleOrDefaultAsync(i => i.Id == invitation, cancel) is not { } row)
        {
            return NotFound();
        }

        if (row.UsedAt is null)
        {
            row.WithdrawnAt ??= clock.GetUtcNow();
            await Db.TrySave(cancel);
        }

        return ToPeople();
    }

    private RedirectToPageResult ToPeople() => RedirectToPage("People", null, new { organization = Slug }, "invitations");
}
