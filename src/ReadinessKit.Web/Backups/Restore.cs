using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using ReadinessKit.Web.Data;

namespace ReadinessKit.Web.Backups;

/// <summary>Puts a backup in the place of what a data folder holds. Everything is unpacked and checked before anything is replaced.</summary>
public static class Restore
{
    /// <summary>Restores a backup, and returns what it says about itself.</summary>
    /// <exception cref="BackupException">When the file can't be restored; nothing was changed then.</exception>
    /// <exception cref="SettingsException">When a site runs on the folder, or it can't be written to.</exception>
    public static async Task<Manifest> Run(string file, string dataFolder, DateTimeOffset now)
    {
        DataFolder.Make(dataFolder);
        using var taken = DataFolderInUse.Take(dataFolder);
        var unpacked = Path.Combine(dataFolder, ".unpacked");
        DeleteFolder(unpacked);

        try
        {
            var manifest = await BackupReader.Unpack(file, unpacked);
            await Check(manifest, Path.Combine(unpacked, Backup.DatabaseEntry));
            await KeepWhatIsThere(dataFolder, now);

            // From here on the site does not start until all is replaced; restoring again mends an interruption.
            DeleteFolder(DataFolder.Restoring(dataFolder));
            Directory.Move(unpacked, DataFolder.Restoring(dataFolder));
            Replace(dataFolder);

            return manifest;
        }
        finally
        {
            DeleteFolder(unpacked);
        }
    }

    private static async Task Check(Manifest manifest, string database)
    {
        // No program can know what a newer one changed; it would also find out by itself, but too late.
        await using var db = new AppDb(SqliteSetup.OptionsFor(database, pooling: false), new(), TimeProvider.System);

        if (!db.Database.GetMigrations().Contains(manifest.NewestMigration))
        {
            throw new BackupException($"The backup was made by a newer ReadinessKit ({manifest.Program}). Install that version or a later one, then restore it.");
        }

        try
        {
            using (var copied = Backup.Open(database, SqliteOpenMode.ReadOnly))
            {
                if (Backup.Damage(copied) is not null)
                {
                    throw new BackupException("The database in the backup is damaged. Nothing was changed. Take an older backup.");
                }

                var found = Manifest.Of(copied, manifest.MadeAt);

                if (found.NewestMigration != manifest.NewestMigration || (found.AuditNumber, found.AuditHash) != (manifest.AuditNumber, manifest.AuditHash))
                {
                    throw new BackupException("The database in the backup is not the one that its manifest describes: somebody changed the file. Nothing was changed. Take another backup.");
                }
            }

            if (manifest.AuditNumber > 0 && AuditChain.Check(db, (manifest.AuditNumber, manifest.AuditHash)).Fault is { } fault)
            {
                throw new BackupException($"The audit log in the backup was changed: {fault} Nothing was changed here. Take another backup.");
            }
        }
        catch (SqliteException e) when (e.SqliteErrorCode is SqliteFault.Corrupt or SqliteFault.NotADatabase)
        {
            throw new BackupException("The database in the backup is damaged. Nothing was changed. Take an older backup.");
        }
    }

    private static async Task KeepWhatIsThere(string dataFolder, DateTimeOffset now)
    {
        if (!File.Exists(DataFolder.Database(dataFolder)))
        {
            return;
        }

        var kept = BackupFile.PathFor(dataFolder, BackupFile.BeforeRestore, now);

        try
        {
            await Backup.Write(dataFolder, kept, now);
        }
        catch (BackupException)
        {
            // A damaged database is a reason to restore; it is kept as it is, for whoever can mend it.
            var damaged = Directory.CreateDirectory(Path.ChangeExtension(kept, ".damaged")).FullName;

            foreach (var file in Directory.EnumerateFiles(dataFolder, "readinesskit.db*"))
            {
                File.Copy(file, Path.Combine(damaged, Path.GetFileName(file)), overwrite: true);
            }
        }
    }

    private static void Replace(string dataFolder)
    {
        var (from, database) = (DataFolder.Restoring(dataFolder), DataFolder.Database(dataFolder));

        // Left beside another database, these two would be taken for its latest changes.
        File.Delete(database + "-wal");
        File.Delete(database + "-shm");
        File.Move(Path.Combine(from, Backup.DatabaseEntry), database, overwrite: true);

        foreach (var (source, target) in new[] { (Path.Combine(from, "keys"), DataFolder.Keys(dataFolder)), (Path.Combine(from, "content"), DataFolder.Content(dataFolder)) })
        {
            DeleteFolder(target);

            if (Directory.Exists(source))
            {
                Directory.Move(source, target);
            }
        }

        DeleteFolder(from);
    }

    private static void DeleteFolder(string folder)
    {
        if (Directory.Exists(folder))
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
