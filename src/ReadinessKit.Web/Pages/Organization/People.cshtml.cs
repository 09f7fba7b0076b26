using Microsoft.EntityFrameworkCore;
using ReadinessKit.Web.Accounts;
using ReadinessKit.Web.Data;
using ReadinessKit.Web.Site;

namespace ReadinessKit.Web.Pages.Organization;

[For(nameof(Right.Enter))]
public sealed class PeopleModel(AppDb db, Member member, TimeProvider clock) : OrganizationPage(db, member)
{
    public sealed record Line(Guid Id, string Name, string Roles, string Email, bool IsYou, bool IsSample);

    public IReadOnlyList<Line> People { get; private set; } = [];

    public IReadOnlyList<Invitation> Invitations { get; private set; } = [];

    public bool MayInvite => Member.May(Right.Invite);

    public DateOnly DayOf(DateTimeOffset moment) => Organization.DayOf(moment);

    public async Task OnGetAsync(CancellationToken cancel)
    {
        var now = clock.GetUtcNow();
        var memberships = await Db.Memberships.Include(m => m.Person).AsNoTracking().ToListAsync(cancel);
        People = [.. memberships.OrderBy(m => m.Person!.Name, StringComparer.CurrentCultureIgnoreCase).Select(m => new Line(
            m.PersonId, m.Person!.Name, RoleDescription.Names(m.Roles), MayInvite || m.PersonId == Member.Person.Id ? m.Person.Email! : "", m.PersonId == Member.Person.Id, m.Person.IsSample))];
        Invitations = MayInvite
            ? await Db.Invitations.Where(i => i.UsedAt == null && i.WithdrawnAt == null && i.ExpiresAt > now).OrderBy(i => i.ExpiresAt).AsNoTracking().ToListAsync(cancel)
            : [];
    }
}
