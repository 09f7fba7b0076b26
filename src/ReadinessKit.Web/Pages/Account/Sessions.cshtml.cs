using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using ReadinessKit.Web.Accounts;
using ReadinessKit.Web.Data;

namespace ReadinessKit.Web.Pages.Account;

/// <summary>The browsers in which somebody is signed in, this one first.</summary>
public sealed class SessionsModel(AppDb db, SignInManager<Person> signIn, TimeProvider clock) : AccountPage(db, signIn)
{
    public sealed record Line(Guid Id, string Browser, bool IsThis, DateOnly Since, string Seen);

    public IReadOnlyList<Line> Lines { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancel)
    {
        var (now, current) = (clock.GetUtcNow(), User.SessionId());
        var sessions = await Db.Sessions.Where(s => s.PersonId == Person.Id).AsNoTracking().ToListAsync(cancel);

        Lines = [.. sessions.Where(s => s.IsOpen(now)).OrderByDescending(s => s.Id == current).ThenByDescending(s => s.SeenAt)
            .Select(s => new Line(s.Id, s.Browser, s.Id == current, DateOnly.FromDateTime(s.StartedAt.UtcDateTime), Words.Ago(now - s.SeenAt)))];
    }
}
