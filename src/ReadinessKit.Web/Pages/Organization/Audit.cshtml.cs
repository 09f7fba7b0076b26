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

    private const string Deleted = "somebody whose account is deleted";

    public sealed record Line(long Number, string When, string Who, string Done, string About, string? Address, string Fields);

    public IReadOnlyList<Line> Lines { get; private set; } = [];

    /// <summary>Where the next older page begins, when there is one.</summary>
    public long? Before { get; private set; }

    public async Task OnGetAsync(long? before, CancellationToken cancel)
    {
        var entries = await Db.ReadableLog.Where(e => before == null || e.Number < before).OrderByDescending(e => e.Number).Take(PerPage + 1).AsNoTracking().ToListAsync(cancel);
        Before = entries.Count > PerPage ? entries[PerPage - 1].Number : null;

        // Names come from the accounts, not from the log: it holds none.
        var subjects = entries.ConvertAll(e => AuditSubject.Of(e.Subject));
        var ids = entries.Select(e => e.PersonId).Concat(subjects.Select(s => s.Person)).OfType<Guid>().ToHashSet();
        var names = await Db.People.Where(p => ids.Contains(p.Id)).ToDictionaryAsync(p => p.Id, p => p.Name, cancel);
        var pages = await AuditSubject.Pages(subjects, Db, Member, cancel);
        Lines = [.. entries.Zip(subjects).Take(PerPage).Select(line => ToLine(line.First, line.Second, names, pages.GetValueOrDefault(line.Second)))];

        Line ToLine(AuditEntry e, AuditSubject subject, Dictionary<Guid, string> names, string? page) => new(
            e.Number,
            Organization.LocalTime(e.At).ToString("MMM d, yyyy, h:mm tt", CultureInfo.InvariantCulture),
            e.PersonId is { } person ? names.GetValueOrDefault(person, Deleted) : "nobody signed in",
            subject.Kind.Length == 0 ? e.Action : e.Action + ": ",
            subject.Words(subject.Person is { } about ? names.GetValueOrDefault(about, Deleted) : ""),
            page,
            e.Fields);
    }
}
