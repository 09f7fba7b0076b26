using Microsoft.EntityFrameworkCore;
using ReadinessKit.Web.Data;

namespace ReadinessKit.Web.Backups;

/// <summary>The whole audit log of an installation, read line by line.</summary>
public static class AuditChain
{
    /// <summary>How many lines there are, and what is wrong with them, if anything is.</summary>
    public static (int Lines, string? Fault) Check(AppDb db, (long Number, string Hash)? head)
    {
        var lines = 0;

        try
        {
            var inOrder = db.AuditLog.IgnoreQueryFilters([Ownership.Filter]).AsNoTracking().OrderBy(e => e.Number).AsEnumerable();
            var fault = AuditEntry.Fault(Counted(inOrder), head);
            return (lines, fault);
        }
        catch (Exception e) when (e is FormatException or InvalidOperationException or InvalidCastException)
        {
            // Its time or an id is none any more.
            return (lines, $"Line {lines + 1} was changed.");
        }

        IEnumerable<AuditEntry> Counted(IEnumerable<AuditEntry> entries)
        {
            foreach (var entry in entries)
            {
                lines++;
                yield return entry;
            }
        }
    }
}
