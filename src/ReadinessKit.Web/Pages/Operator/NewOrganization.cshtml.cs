using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using ReadinessKit.Web.Accounts;
using ReadinessKit.Web.Data;
using ReadinessKit.Web.Pages.Shared;

namespace ReadinessKit.Web.Pages.Operator;

[Authorize(AccountSetup.OperatorOnly)]
public sealed class NewOrganizationModel(AppDb db, NewAccount accounts, Settings settings, TimeProvider clock) : PageModel
{
    // As many operators as would ever add one of the same name at the same moment.
    private const int Tries = 5;

    [BindProperty(Name = "Organization")]
    public OrganizationProfile Input { get; set; } = new();

    [BindProperty]
    public string? For { get; set; }

    public Errors Errors { get; } = [];

    /// <summary>The invitation for the first administrator, once: it can't be shown again.</summary>
    public string? Link { get; private set; }

    public void OnGet()
    {
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        var (first, nameError) = AccountForm.ReadName(For, "For");
        Errors.AddRange(ProfileFields.Check(Input));
        Errors.AddIf(nameError is null ? null : nameError with { Message = "Enter a name or a few words" });

        if (Errors.Count > 0)
        {
            return this.PageAgain();
        }

        var key = AccessKey.New();

        for (var i = 1; ; i++)
        {
            await Add(first!, key, cancel);

            try
            {
                await db.SaveChangesAsync(cancel);
                break;
            }
            catch (DbUpdateException e) when (i < Tries && SqliteFault.Refuses(e))
            {
                // Its address was free a moment ago: the next one is taken.
                db.ChangeTracker.Clear();
            }
        }

        Link = settings.Link(Url.Page("/Account/OpenInvitation", new { key })!);

        return Page();
    }

    private async Task Add(string first, string key, CancellationToken cancel)
    {
        var organization = await accounts.Add(Input, cancel);
        db.Invitations.Add(new()
        {
            OrganizationId = organization.Id,
            For = first,
            Roles = Roles.Administrator,
            KeyHash = AccessKey.Hash(key),
            InvitedById = User.PersonId()!.Value,
            ExpiresAt = clock.GetUtcNow() + Invitation.Lifetime,
        });
    }
}
