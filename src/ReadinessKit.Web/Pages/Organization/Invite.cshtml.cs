using Microsoft.AspNetCore.Mvc;
using ReadinessKit.Web.Accounts;
using ReadinessKit.Web.Data;
using ReadinessKit.Web.Pages.Shared;
using ReadinessKit.Web.Site;

namespace ReadinessKit.Web.Pages.Organization;

[For(nameof(Right.Invite))]
public sealed class InviteModel(AppDb db, Member member, Settings settings, TimeProvider clock) : OrganizationPage(db, member)
{
    public sealed class Form
    {
        public string? For { get; set; }

        public List<string> Roles { get; set; } = [];
    }

    [BindProperty(Name = "")]
    public Form Input { get; set; } = new();

    public Errors Errors { get; } = [];

    public Roles Chosen { get; private set; }

    /// <summary>The link, once: it can't be shown again.</summary>
    public string? Link { get; private set; }

    public DateOnly Until { get; private set; }

    public void OnGet()
    {
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        var (invited, nameError) = AccountForm.ReadName(Input.For, "For");
        (Chosen, var rolesError) = RoleFields.Read(Input.Roles);
        Errors.AddIf(nameError is null ? null : nameError with { Message = "Enter a name or a few words, such as \"Sam from finance\"" });
        Errors.AddIf(rolesError);

        if (Errors.Count > 0)
        {
            return this.PageAgain();
        }

        var key = AccessKey.New();
        var invitation = new Invitation
        {
            OrganizationId = Organization.Id,
            For = invited!,
            Roles = Chosen,
            KeyHash = AccessKey.Hash(key),
            InvitedById = Member.Person.Id,
            ExpiresAt = clock.GetUtcNow() + Invitation.Lifetime,
        };
        Db.Invitations.Add(invitation);
        await Db.SaveChangesAsync(cancel);
        (Link, Until) = (settings.Link(Url.Page("/Account/OpenInvitation", new { key })!), Organization.DayOf(invitation.ExpiresAt));

        return Page();
    }
}
