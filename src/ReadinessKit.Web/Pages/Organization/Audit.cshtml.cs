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

    public sealed record Line(long Number, string When, string Who, string What, string Fields);

    public IReadOnlyList<Line> Lines { get; private set; } = [];

    /// <summary>Where the next older page begins, when there is one.</summary>
    public long? Before { get; private set; }

    public async Task OnGetAsync(long? before, CancellationToken cancel)
    {
        var log = Db.AuditLog.Where(e => before == null || e.Number < before);

        // Whoever is a candidate reads nothing about hiring.
        foreach (var kind in Db.OwnApplications.Count == 0 ? [] : Db.Model.GetEntityTypes().Where(t => typeof(IOfRound).IsAssignableFrom(t.ClrType)).Select(t => t.ClrType.Name + " "))
        {
            log = log.Where(e => !e.Subject.StartsWith(kind));
        }

        var entries = await log.OrderByDescending(e => e.Number).Take(PerPage + 1).AsNoTracking().ToListAsync(cancel);
        Before = entries.Count > PerPage ? entries[PerPage - 1].Number : null;

        // Names come from the accounts, not from the log: it holds none.
        var ids = entries.Select(e => e.PersonId).OfType<Guid>().Concat(entries.Select(e => PersonIn(e.Subject)).OfType<Guid>()).ToHashSet();
        var names = await Db.People.Where(p => ids.Contains(p.Id)).ToDictionaryAsync(p => p.Id, p => p.Name, cancel);
        Lines = [.. entries.Take(PerPage).Select(e => new Line(
            e.Number,
            Organization.LocalTime(e.At).ToString("MMM d, yyyy, h:mm tt", CultureInfo.InvariantCulture),
            e.PersonId is { } person ? names.GetValueOrDefault(person, Deleted) : "nobody signed in",
            Said(e, names),
            e.Fields))];
    }

    // The log itself says it in the program's words, with ids; people read theirs.
    private static string Said(AuditEntry entry, Dictionary<Guid, string> names)
    {
        var parts = entry.Subject.Split(' ', 2);
        var (kind, id) = (parts[0], parts.ElementAtOrDefault(1) ?? "");
        var name = PersonIn(entry.Subject) is { } person ? names.GetValueOrDefault(person, Deleted) : "";
        var what = kind switch
        {
            "" => "",
            "Person" => name,
            "Membership" => $"membership of {name}",
            "Invitation" => $"invitation {Short(id)}",
            "Organization" => "the organization",
            "OrganizationTimeline" => $"timeline {Short(id)}",
            "OrganizationTask" => $"task {id.Split(' ')[^1]}",
            "PlanEdit" => $"entry {Short(id)} of a plan’s history",
            _ => entry.Subject,
        };

        return what.Length == 0 ? entry.Action : $"{entry.Action}: {what}";
    }

    private static string Short(string id) => id[..Math.Min(8, id.Length)];

    private static Guid? PersonIn(string subject) =>
        subject.Split(' ') is ["Person" or "Membership", var id] && Guid.TryParse(id, out var person) ? person : null;
}
