using Microsoft.EntityFrameworkCore;

namespace ReadinessKit.Web.Data;

// How changes are saved: in turn, within the organization that was entered, and with the audit log.
public sealed partial class AppDb
{
    // SQLite takes one writer at a time. Waiting here, in turn, costs nothing; colliding in SQLite costs sleeps.
    private static readonly SemaphoreSlim Writer = new(1, 1);

    private readonly List<AuditEvent> _events = [];

    /// <summary>A row takes part in the next save, though nothing of it changes: whoever else changed it or had it take part meanwhile was faster, and this save fails.</summary>
    public void TakePart(IVersioned row) => Entry(row).Property(nameof(IVersioned.Version)).IsModified = true;

    /// <summary>An organization takes part in the next save.</summary>
    public async Task TakePart(Guid organizationId, CancellationToken cancel) => TakePart(await Organizations.SingleAsync(o => o.Id == organizationId, cancel));

    /// <summary>Notes something in the audit log with the next save, beside the changes that are noted by themselves.</summary>
    /// <param name="action">What happened, in a word or two: "signed in".</param>
    /// <param name="subject">What it happened to: a kind and an id, no names and no texts of people.</param>
    /// <param name="organizations">For whose log; without any, the one that was entered.</param>
    public void Note(string action, string subject, params Guid[] organizations) =>
        _events.AddRange((organizations.Length == 0 ? [OrganizationId] : organizations).Select(id => new AuditEvent(id, action, subject, "")));

    /// <summary>
    /// Writes the log of changes back into the database file and empties it: until then it holds pages as they were, with what has been deleted since.
    /// Where somebody reads for long it stays, until the next time.
    /// </summary>
    public async Task EmptyLog(CancellationToken cancel)
    {
        await Writer.WaitAsync(cancel);

        try
        {
            await Database.OpenConnectionAsync(cancel);
            await using var command = Database.GetDbConnection().CreateCommand();
            command.CommandText = "PRAGMA wal_checkpoint(TRUNCATE)";
            await command.ExecuteNonQueryAsync(cancel);
        }
        finally
        {
            await Database.CloseConnectionAsync();
            Writer.Release();
        }
    }

    /// <summary>How often somebody else may be faster by a moment before a save is given up.</summary>
    public const int MostTries = 20;

    /// <summary>Changes a row and saves; when somebody else was faster by a moment, as the row is then. False, and nothing saved, where the change says that it no longer fits, or the row is gone.</summary>
    public async Task<bool> Change<T>(T row, Func<T, bool> change, CancellationToken cancel)
        where T : class
    {
        for (var tries = 1; ; tries++)
        {
            if (!change(row))
            {
                return false;
            }

            try
            {
                await SaveChangesAsync(cancel);
                return true;
            }
            catch (DbUpdateConcurrencyException) when (tries < MostTries)
            {
                await Entry(row).ReloadAsync(cancel);

                if (Entry(row).State == EntityState.Detached)
                {
                    return false;
                }
            }
        }
    }

    /// <summary>Saves; false, and nothing saved, when somebody else was faster by a moment. Whoever calls shows the page as it is then.</summary>
    public async Task<bool> TrySave(CancellationToken cancel)
    {
        try
        {
            await SaveChangesAsync(cancel);
            return true;
        }
        catch (DbUpdateException e) when (e is DbUpdateConcurrencyException || SqliteFault.Refuses(e))
        {
            return false;
        }
    }

    /// <summary>Not to be used: only the asynchronous one takes turns and keeps the audit log.</summary>
    public override int SaveChanges(bool acceptAllChangesOnSuccess) =>
        throw new NotSupportedException("Use SaveChangesAsync.");

    public override async Task<int> SaveChangesAsync(bool acceptAllChangesOnSuccess, CancellationToken cancellationToken = default)
    {
        Ownership.Check(ChangeTracker, OrganizationId);

        foreach (var edited in ChangeTracker.Entries<IVersioned>().Where(e => e.State == EntityState.Modified))
        {
            edited.Entity.Version = Guid.NewGuid();
        }

        await Writer.WaitAsync(cancellationToken);

        try
        {
            var touched = ChangeTracker.Entries<ReadinessResult>().Where(e => e.State != EntityState.Unchanged).Select(e => e.Entity.Id).ToArray();
            var count = await SaveWithAudit(acceptAllChangesOnSuccess, cancellationToken);
            changes.Add(touched);

            return count;
        }
        finally
        {
            Writer.Release();
        }
    }

    private async Task<int> SaveWithAudit(bool accept, CancellationToken cancel)
    {
        List<AuditEvent> events = [.. _events, .. AuditEvent.Of(ChangeTracker)];

        if (events.Count == 0)
        {
            return await base.SaveChangesAsync(accept, cancel);
        }

        // The head is read and the rows after it are written in one transaction, so that the chain can't fork.
        await using var transaction = Database.CurrentTransaction is null ? await Database.BeginTransactionAsync(cancel) : null;
        var head = await AuditEntry.Head(this, cancel);
        var entries = new List<AuditEntry>();

        foreach (var what in events)
        {
            entries.Add(AuditEntry.After(entries.LastOrDefault() ?? head, what, PersonId, clock.GetUtcNow()));
        }

        AuditLog.AddRange(entries);

        try
        {
            var count = await base.SaveChangesAsync(accept, cancel);
            await (transaction?.CommitAsync(cancel) ?? Task.CompletedTask);
            _events.Clear();
            return count - entries.Count;
        }
        finally
        {
            foreach (var entry in entries)
            {
                Entry(entry).State = EntityState.Detached;
            }
        }
    }
}
