using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;

namespace ReadinessKit.Web.Data;

/// <summary>Something that will be noted: for whose log, what was done to what, and the names of the fields that changed.</summary>
public sealed record AuditEvent(Guid OrganizationId, string Action, string Subject, string Fields)
{
    // A counter says nothing; who sits on a committee says something about people's lives as soon as one person answers for it.
    private static readonly HashSet<string> Unnamed = [nameof(IVersioned.Version), nameof(OrganizationGuide.IncludesSomeoneServed)];

    /// <summary>The changes that are noted by themselves: every row of an organization, its profile, and what makes somebody's account safe.</summary>
    public static IEnumerable<AuditEvent> Of(ChangeTracker tracker) => tracker.Entries()
        .Where(e => e.State is EntityState.Added or EntityState.Modified or EntityState.Deleted)
        .Select(e => e.Entity switch
        {
            AuditEntry or IAnonymous => null,

            // It took part in a save, so that nobody changes it at the same moment, and nothing of it changed.
            IVersioned when e.State == EntityState.Modified && e.Properties.All(p => !p.IsModified || p.Metadata.Name == nameof(IVersioned.Version)) => null,

            // They come with their timeline, which is noted.
            OrganizationTask task when e.State == EntityState.Added && tracker.Entries<OrganizationTimeline>().Any(t => t.State == EntityState.Added && t.Entity.Id == task.TimelineId) => null,
            IOwned row => new AuditEvent(row.OrganizationId, Verb(e.State), Subjects(e), Names(e)),
            Organization organization => new(organization.Id, Verb(e.State), Subjects(e), Names(e)),
            _ => null,
        })
        .OfType<AuditEvent>();

    private static string Verb(EntityState state) => state switch
    {
        EntityState.Added => "added",
        EntityState.Deleted => "deleted",
        _ => "changed",
    };

    // An id that is part of a key says who or what; the organization's own says nothing more.
    private static string Subjects(EntityEntry entry) =>
        $"{entry.Metadata.ClrType.Name} {string.Join(' ', entry.Metadata.FindPrimaryKey()!.Properties.Where(p => p.Name != nameof(IOwned.OrganizationId)).Select(p => entry.Property(p.Name).CurrentValue))}";

    private static string Names(EntityEntry entry) => entry.State == EntityState.Modified
        ? string.Join(", ", entry.Properties.Where(p => p.IsModified && !Unnamed.Contains(p.Metadata.Name)).Select(p => p.Metadata.Name))
        : "";
}

/// <summary>
/// One line of the audit log. It holds ids and names of fields, no texts of people.
/// Each names the hash of the one before, so that a changed, missing or inserted line shows; the database refuses to change or delete one.
/// </summary>
public sealed class AuditEntry : IOwned
{
    /// <summary>Counted through the whole installation, from 1.</summary>
    public required long Number { get; init; }

    /// <summary>For whose administrators; empty for the installation itself.</summary>
    public required Guid OrganizationId { get; init; }

    public required DateTimeOffset At { get; init; }

    /// <summary>Who did it; null for a stranger and for the program.</summary>
    public required Guid? PersonId { get; init; }

    public required string Action { get; init; }

    public required string Subject { get; init; }

    /// <summary>The names of the fields that changed, with commas.</summary>
    public required string Fields { get; init; }

    /// <summary>The hash of the line before; empty at the first.</summary>
    public required string Previous { get; init; }

    /// <summary>SHA-256 over everything above, as hexadecimal digits.</summary>
    public string Hash { get; private set; } = "";

    /// <summary>The line that follows another one.</summary>
    public static AuditEntry After(AuditEntry? before, AuditEvent what, Guid? personId, DateTimeOffset at)
    {
        var entry = new AuditEntry
        {
            Number = (before?.Number ?? 0) + 1,
            OrganizationId = what.OrganizationId,
            At = at,
            PersonId = personId,
            Action = what.Action,
            Subject = what.Subject,
            Fields = what.Fields,
            Previous = before?.Hash ?? "",
        };
        entry.Hash = entry.ComputeHash();

        return entry;
    }

    /// <summary>The newest line of the whole installation, or null.</summary>
    public static Task<AuditEntry?> Head(AppDb db, CancellationToken cancel) =>
        db.AuditLog.IgnoreQueryFilters([Ownership.Filter]).AsNoTracking().OrderByDescending(e => e.Number).FirstOrDefaultAsync(cancel);

    /// <summary>What is wrong with a log, or null. The head is the newest line as it was noted elsewhere, such as in a backup.</summary>
    public static string? Fault(IEnumerable<AuditEntry> inOrder, (long Number, string Hash)? head = null)
    {
        AuditEntry? before = null;
        var foundHead = head is null or { Number: 0 };

        foreach (var entry in inOrder)
        {
            if (entry.Number != (before?.Number ?? 0) + 1 || entry.Previous != (before?.Hash ?? ""))
            {
                return $"Line {(before?.Number ?? 0) + 1} is missing, or does not follow the one before it.";
            }

            if (entry.Hash != entry.ComputeHash())
            {
                return $"Line {entry.Number} was changed.";
            }

            if (entry.Number == head?.Number)
            {
                if (entry.Hash != head.Value.Hash)
                {
                    return $"Line {entry.Number} is not the one that was noted elsewhere.";
                }

                foundHead = true;
            }

            before = entry;
        }

        return foundHead ? null : $"Line {head!.Value.Number}, which was noted elsewhere, is missing.";
    }

    // Lengths stand before the texts, so that no two lines are written alike.
    private string ComputeHash()
    {
        string[] parts =
        [
            Number.ToString(CultureInfo.InvariantCulture), OrganizationId.ToString(), UtcText.Write(At), PersonId?.ToString() ?? "",
            Action, Subject, Fields, Previous,
        ];

        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Concat(parts.Select(p => $"{p.Length}:{p}")))));
    }
}
