using System.IO.Compression;
using Microsoft.Data.Sqlite;
using ReadinessKit.Web.Data;

namespace ReadinessKit.Web.Backups;

/// <summary>One file with everything that an installation keeps: manifest.json, database.db, keys/ and content/.</summary>
public static class Backup
{
    public const string ManifestEntry = "manifest.json";
    public const string DatabaseEntry = "database.db";

    /// <summary>Writes a backup of a data folder, also while its site runs. The file is there whole or not at all.</summary>
    /// <exception cref="BackupException">When there is nothing to back up, or its database is damaged.</exception>
    public static async Task Write(string dataFolder, string file, DateTimeOffset now, CancellationToken cancel = default)
    {
        if (!File.Exists(DataFolder.Database(dataFolder)))
        {
            throw new BackupException($"There is no database in {dataFolder}. Set KIT_DATA to the folder of your installation.");
        }

        var unfinished = Path.Combine(Path.GetDirectoryName(Path.GetFullPath(file))!, $".{Path.GetRandomFileName()}.part");
        var copy = unfinished + ".db";

        try
        {
            await using (var zipped = OwnerOnly.NewFile(unfinished))
            {
                // SQLite writes into an empty file, which then keeps its permissions.
                await OwnerOnly.NewFile(copy).DisposeAsync();
                var manifest = CopyDatabase(DataFolder.Database(dataFolder), copy, now);

                await using (var zip = new ZipArchive(zipped, ZipArchiveMode.Create, leaveOpen: true))
                {
                    await using (var entry = await zip.CreateEntry(ManifestEntry).OpenAsync(cancel))
                    {
                        await manifest.Write(entry);
                    }

                    await zip.CreateEntryFromFileAsync(copy, DatabaseEntry, CompressionLevel.Fastest, cancel);
                    await Add(zip, DataFolder.Keys(dataFolder), "keys", "*.xml", cancel);
                    await Add(zip, DataFolder.Content(dataFolder), "content", "*", cancel);
                }

                zipped.Flush(flushToDisk: true);
            }

            File.Move(unfinished, file, overwrite: true);
        }
        finally
        {
            File.Delete(unfinished);
            File.Delete(copy);
        }
    }

    /// <summary>Opens a database file beside Entity Framework, for this one use.</summary>
    public static SqliteConnection Open(string file, SqliteOpenMode mode)
    {
        var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = file, Mode = mode, Pooling = false, DefaultTimeout = 30 }.ToString());
        connection.Open();
        return connection;
    }

    /// <summary>What SQLite finds wrong inside a database, or null.</summary>
    public static string? Damage(SqliteConnection database)
    {
        using var command = database.CreateCommand();
        command.CommandText = "PRAGMA integrity_check(1)";
        return command.ExecuteScalar() is "ok" ? null : "damaged";
    }

    private static Manifest CopyDatabase(string live, string copy, DateTimeOffset now)
    {
        try
        {
            using (var source = Open(live, SqliteOpenMode.ReadWrite))
            using (var command = source.CreateCommand())
            {
                // VACUUM INTO takes a file that is no database at all for an empty one, without a word.
                if (Damage(source) is not null)
                {
                    throw Damaged(live);
                }

                // Waits for locks itself, and copies one moment of the database while others write.
                command.CommandText = "PRAGMA busy_timeout = 30000; VACUUM INTO $copy";
                command.Parameters.AddWithValue("$copy", copy);
                command.ExecuteNonQuery();
            }

            // What is described and checked is what was copied, not what was written since.
            using var copied = Open(copy, SqliteOpenMode.ReadOnly);
            return Damage(copied) is null && Manifest.Of(copied, now) is { NewestMigration.Length: > 0 } manifest ? manifest : throw Damaged(live);
        }
        catch (SqliteException e) when (e.SqliteErrorCode is SqliteFault.Corrupt or SqliteFault.NotADatabase)
        {
            throw Damaged(live);
        }
    }

    private static BackupException Damaged(string live) => new($"The database {live} is damaged and can't be backed up. Restore the last backup.");

    private static async Task Add(ZipArchive zip, string folder, string name, string pattern, CancellationToken cancel)
    {
        if (!Directory.Exists(folder))
        {
            return;
        }

        foreach (var file in Directory.EnumerateFiles(folder, pattern, new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.ReparsePoint }))
        {
            await zip.CreateEntryFromFileAsync(file, $"{name}/{Path.GetRelativePath(folder, file).Replace('\\', '/')}", CompressionLevel.Fastest, cancel);
        }
    }
}

/// <summary>Why something can't be backed up, restored or checked, with what to do.</summary>
public sealed class BackupException(string message) : Exception(message);
