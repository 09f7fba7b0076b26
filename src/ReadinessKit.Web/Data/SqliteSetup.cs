using System.Data.Common;
using System.Reflection;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.EntityFrameworkCore.Migrations;
using ReadinessKit.Content;
using ReadinessKit.Web.Backups;

namespace ReadinessKit.Web.Data;

/// <summary>How the site opens and prepares its SQLite database.</summary>
public static class SqliteSetup
{
    /// <summary>How to reach the database in a data folder.</summary>
    public static DbContextOptions<AppDb> Options(string dataFolder) => OptionsFor(DataFolder.Database(dataFolder));

    /// <summary>How to reach a database file.</summary>
    public static DbContextOptions<AppDb> OptionsFor(string file, bool pooling = true) =>
        new DbContextOptionsBuilder<AppDb>().UseSqlite(Connection(file, pooling)).AddInterceptors(new BusyTimeout()).Options;

    /// <summary>Closes the connections that were kept for reuse: the last one writes the log of changes back into the database file.</summary>
    public static void Close(string dataFolder)
    {
        using var connection = new SqliteConnection(Connection(DataFolder.Database(dataFolder), pooling: true));
        SqliteConnection.ClearPool(connection);
    }

    /// <summary>
    /// Brings the database up to date and keeps the content that new results will be given under. False when nobody runs the installation yet.
    /// Where nothing is to be migrated, it asks SQLite directly: Entity Framework takes a third of a start, and can wait for the first who needs it.
    /// </summary>
    /// <exception cref="SettingsException">When the database can't be used, with what to do.</exception>
    public static async Task<bool> Prepare(string dataFolder, SiteContent content, Func<AppDb> open)
    {
        if (Directory.Exists(DataFolder.Restoring(dataFolder)))
        {
            throw new SettingsException($"A restore into {dataFolder} was interrupted. Run 'restore FILE' again; what was there before is in its backups folder.");
        }

        try
        {
            await Migrate(dataFolder, open);
            using var connection = new SqliteConnection(Connection(DataFolder.Database(dataFolder), pooling: true));
            connection.Open();
            BusyTimeout.Set(connection);
            Assure(connection);
            KeepEdition(connection, content);
            var isRun = HasOperator(connection);

            if (HasTimelinesWithoutTasks(connection))
            {
                await AddTasks(new(content), open);
            }

            return isRun;
        }
        catch (SqliteException e) when (e.SqliteErrorCode is SqliteFault.Corrupt or SqliteFault.NotADatabase)
        {
            throw new SettingsException($"The database in {dataFolder} is damaged. Restore the last backup: 'restore FILE'.");
        }
        catch (SqliteException e)
        {
            throw new SettingsException($"The database in {dataFolder} can't be used. Is the disk full, or may the site not write there? {e.Message}");
        }
    }

    private static string Connection(string file, bool pooling) =>
        new SqliteConnectionStringBuilder { DataSource = file, DefaultTimeout = 5, Pooling = pooling }.ToString();

    private static async Task Migrate(string dataFolder, Func<AppDb> open)
    {
        var (applied, known) = (AppliedMigrations(dataFolder), KnownMigrations());

        if (applied.Except(known).FirstOrDefault() is { } newer)
        {
            throw new SettingsException($"The database in {dataFolder} was last used by a newer ReadinessKit ({newer}). Start that version or a later one; to go back, restore the backup that was made before the update ('before-migration' in its backups folder).");
        }

        if (applied.Length == known.Length)
        {
            return;
        }

        if (applied.Length > 0)
        {
            var now = DateTimeOffset.UtcNow;
            await Backup.Write(dataFolder, BackupFile.PathFor(dataFolder, BackupFile.BeforeMigration, now), now);
        }

        await using var db = open();
        db.Database.Migrate();
    }

    private static string[] KnownMigrations() =>
        [.. typeof(AppDb).Assembly.GetTypes().Select(t => t.GetCustomAttribute<MigrationAttribute>()?.Id).OfType<string>().Order(StringComparer.Ordinal)];

    private static string[] AppliedMigrations(string dataFolder)
    {
        if (!File.Exists(DataFolder.Database(dataFolder)))
        {
            return [];
        }

        using var connection = new SqliteConnection(Connection(DataFolder.Database(dataFolder), pooling: true));
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = "SELECT count(*) FROM sqlite_master WHERE name = '__EFMigrationsHistory'";

        if ((long)command.ExecuteScalar()! == 0)
        {
            return [];
        }

        command.CommandText = "SELECT MigrationId FROM __EFMigrationsHistory ORDER BY MigrationId";
        using var reader = command.ExecuteReader();
        var ids = new List<string>();

        while (reader.Read())
        {
            ids.Add(reader.GetString(0));
        }

        return [.. ids];
    }

    // Every answer that the site gives rests on these five. A restored database is not in WAL mode yet.
    private static void Assure(SqliteConnection connection)
    {
        using var command = connection.CreateCommand();
        command.CommandText = "PRAGMA journal_mode = WAL";
        var mode = (string)command.ExecuteScalar()!;
        command.CommandText = "SELECT (SELECT synchronous FROM pragma_synchronous) || ' ' || (SELECT foreign_keys FROM pragma_foreign_keys) || ' ' || (SELECT timeout FROM pragma_busy_timeout) || ' ' || (SELECT secure_delete FROM pragma_secure_delete)";

        if ($"{mode} {command.ExecuteScalar()}" is var found && found != "wal 2 1 5000 1")
        {
            throw new SettingsException($"The database does not work as the site needs it (journal, synchronous, foreign keys, timeout and secure delete are '{found}', not 'wal 2 1 5000 1'). Move KIT_DATA to a disk of this machine, where the site may make files beside the database.");
        }
    }

    /// <summary>Keeps the content that new results will be given under, while the site runs.</summary>
    public static void KeepEdition(string dataFolder, SiteContent content)
    {
        using var connection = new SqliteConnection(Connection(DataFolder.Database(dataFolder), pooling: true));
        connection.Open();
        BusyTimeout.Set(connection);
        KeepEdition(connection, content);
    }

    // Statements as they are: two queries of Entity Framework would be compiled first, at every start.
    private static void KeepEdition(SqliteConnection connection, SiteContent content)
    {
        using var edition = connection.CreateCommand();
        edition.CommandText = """INSERT OR IGNORE INTO Editions (Hash, Quiz, "Plan") VALUES ($hash, $quiz, $plan)""";
        edition.Parameters.AddWithValue("$hash", content.Timeline.Edition);
        edition.Parameters.AddWithValue("$quiz", content.TimelineQuizFile.Text);
        edition.Parameters.AddWithValue("$plan", content.TimelinePlanFile.Text);
        edition.ExecuteNonQuery();
    }

    private static bool HasOperator(SqliteConnection connection)
    {
        using var operators = connection.CreateCommand();
        operators.CommandText = "SELECT EXISTS (SELECT 1 FROM People WHERE IsOperator)";
        return (long)operators.ExecuteScalar()! != 0;
    }

    private static bool HasTimelinesWithoutTasks(SqliteConnection connection)
    {
        using var command = connection.CreateCommand();
        command.CommandText = "SELECT EXISTS (SELECT 1 FROM Timelines t WHERE NOT EXISTS (SELECT 1 FROM Tasks WHERE Tasks.OrganizationId = t.OrganizationId AND Tasks.TimelineId = t.Id))";
        return (long)command.ExecuteScalar()! != 0;
    }

    // Timelines of an older version have their tasks in their answers only. Asked at every start, as a start may end between an update and this.
    private static async Task AddTasks(Editions editions, Func<AppDb> open)
    {
        await using var db = open();

        foreach (var timeline in await db.TimelinesWithoutTasks())
        {
            db.Enter(timeline.OrganizationId);
            db.Tasks.AddRange(OrganizationTask.AllOf(timeline, await editions.Get(timeline.Edition, db, CancellationToken.None)));
            await db.SaveChangesAsync();
            db.ChangeTracker.Clear();
        }
    }
}

/// <summary>
/// Lets SQLite wait for a lock itself: without it every collision costs a fixed sleep of 150 ms. What each connection needs beside that is set with it:
/// saves that are on disk before they are acknowledged, foreign keys, and zeros over whatever is deleted.
/// </summary>
public sealed class BusyTimeout : DbConnectionInterceptor
{
    public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData) => Set(connection);

    public override Task ConnectionOpenedAsync(DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        Set(connection);
        return Task.CompletedTask;
    }

    public static void Set(DbConnection connection)
    {
        using var command = connection.CreateCommand();
        command.CommandText = "PRAGMA busy_timeout = 5000; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON; PRAGMA secure_delete = ON;";
        command.ExecuteNonQuery();
    }
}
