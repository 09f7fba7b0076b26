using Microsoft.EntityFrameworkCore;
using ReadinessKit.Web.Accounts;
using ReadinessKit.Web.Data;

namespace ReadinessKit.Web.Pages.Organization;

[For(nameof(Right.Enter))]
public sealed class IndexModel(AppDb db, Member member, TimeProvider clock) : OrganizationPage(db, member)
{
    public int People { get; private set; }

    public int OpenInvitations { get; private set; }

    /// <summary>The organization's timelines, newest first; none for whoever may not read them.</summary>
    public IReadOnlyList<OrganizationTimeline> Timelines { get; private set; } = [];

    public int SamplePeople { get; private set; }

    public string Administrators { get; private set; } = "";

    public bool IsOperator => User.IsOperator();

    public bool ProfileIsOpen => Organization.State.Length == 0 && Member.May(Right.Profile);

    public async Task OnGetAsync(CancellationToken cancel)
    {
        var now = clock.GetUtcNow();
        var memberships = await Db.Memberships.Include(m => m.Person).AsNoTracking().ToListAsync(cancel);
        People = memberships.Count;
        SamplePeople = memberships.Count(m => m.Person!.IsSample);
        OpenInvitations = Member.May(Right.Invite)
            ? await Db.Invitations.CountAsync(i => i.UsedAt == null && i.WithdrawnAt == null && i.ExpiresAt > now, cancel)
            : 0;
        Timelines = Member.May(Right.ReadTimeline)
            ? await Db.Timelines.OrderByDescending(t => t.CreatedOn).AsNoTracking().ToListAsync(cancel)
            : [];
        Administrators = string.Join(" or ", memberships.Where(m => m.Roles.HasFlag(Roles.Administrator) && !m.Person!.IsSample).Select(m => m.Person!.Name).Order(StringComparer.CurrentCulture));
    }
}
