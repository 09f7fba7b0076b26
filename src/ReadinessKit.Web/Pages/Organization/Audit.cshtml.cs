using System.Globalization;
using Microsoft.EntityFrameworkCore;
using ReadinessKit.Web.Accounts;
using ReadinessKit.Web.Data;
using ReadinessKit.Web.Site;

namespace ReadinessKit.Web.Pages.Organization;

[For(nameof(Right.Audit))]
public sealed class AuditModel(AppDb db, Member member) : OrganizationPage(db, member)
{
    public const int PerPage = 100;

    public sealed record Line(long Number, string When, string Who, string What, string Fields);

    public IReadOnlyList<Line> Lines { get; private set; } = [];

    /// <summary>Where the next older page begins, when there is one.</summary>
    public long? Before { get; private set; }

    public async Task OnGetAsync(long? before, CancellationToken cancel)
    {
        var entries = await Db.AuditLog.Where(e => before == null || e.Number < before)
            .OrderByDescending(e => e.Number).Take(PerPage + 1).AsNoTracking().ToListAsync(cancel);
        Before = entries.Count > PerPage ? entries[PerPage - 1].Number : null;

        // Names come from the accounts, not from the log: it holds none.
        var ids = entries.Select(e => e.PersonId).OfType<Guid>().Concat(entries.Select(e => PersonIn(e.Subject)).OfType<Guid>()).ToHashSet();
        var names = await Db.People.Where(p => ids.Contains(p.Id)).ToDictionaryAsync(p => p.Id, p => p.Name, cancel);
        Lines = [.. entries.Take(PerPage).Select(e => new Line(
            e.Number,
            Organization.LocalTime(e.At).ToString("MMM d, yyyy, h:mm tt", CultureInfo.InvariantCulture),
            e.PersonId is { } person ? names.GetValueOrDefault(person, "somebody whose account is deleted") : "nobody signed in",
            $"{e.Action} {Subject(e.Subject, names)}",
            e.Fields))];
    }

    private static string Subject(string subject, Dictionary<Guid, string> names) =>
        PersonIn(subject) is { } id && names.TryGetValue(id, out var name) ? $"{subject.Split(' ')[0]} of {name}" : subject;

    private static Guid? PersonIn(string subject) =>
        subject.Split(' ') is ["Person" or "Membership", var id] && Guid.TryParse(id, out var person) ? person : null;
}
