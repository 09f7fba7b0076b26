using Microsoft.AspNetCore.Mvc;
using ReadinessKit.Web.Accounts;
using ReadinessKit.Web.Data;
using ReadinessKit.Web.Pages.Shared;
using ReadinessKit.Web.Site;

namespace ReadinessKit.Web.Pages.Organization;

[For(nameof(Right.Invite))]
public sealed class InviteModel(AppDb db, Member member, Settings settings, Outbox outbox, TimeProvider clock) : OrganizationPage(db, member)
{
    public sealed class Form
    {
        public string? For { get; set; }

        public string? Email { get; set; }

        public List<string> Roles { get; set; } = [];
    }

    [BindProperty(Name = "")]
    public Form Input { get; set; } = new();

    public Errors Errors { get; } = [];

    public Roles Chosen { get; private set; }

    /// <summary>The link, once: it can't be shown again.</summary>
    public string? Link { get; private set; }

    public DateOnly Until { get; private set; }

    public bool CanMail => outbox.IsOpen;

    /// <summary>Where the link was sent, if anywhere.</summary>
    public string? SentTo { get; private set; }

    public void OnGet()
    {
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        var (invited, nameError) = AccountForm.ReadName(Input.For, "For");
        (Chosen, var rolesError) = RoleFields.Read(Input.Roles);
        Errors.AddIf(nameError is null ? null : nameError with { Message = "Enter a name or a few words, such as \"Sam from finance\"" });
        Errors.AddIf(rolesError);
        var (email, emailError) = CanMail && !string.IsNullOrWhiteSpace(Input.Email) ? AccountForm.ReadEmail(Input.Email) : (null, null);
        Errors.AddIf(emailError);

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
        (Link, Until, SentTo) = (settings.Link(Url.Page("/Account/OpenInvitation", new { key })!), Organization.DayOf(invitation.ExpiresAt), email);

        if (email is not null)
        {
            outbox.Send(new(email, $"Join {Organization.LegalName} on ReadinessKit",
                $"{Member.Person.Name} invites you to join {Organization.LegalName} as {RoleDescription.Names(Chosen)}.\n\nOpen this link; it works once, until {Words.Day(Until)}:\n{Link}\n\nYou did not expect this? Then do nothing."));
        }

        return Page();
    }
}
