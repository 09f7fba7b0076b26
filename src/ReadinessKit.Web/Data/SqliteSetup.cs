using System.Data.Common;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using ReadinessKit.Content;

namespace ReadinessKit.Web.Data;

/// <summary>How the site opens and prepares its SQLite database.</summary>
public static class SqliteSetup
{
    /// <summary>The name of the database in a data folder.</summary>
    public const string FileName = "readinesskit.db";

    /// <summary>How to reach the database in a data folder.</summary>
    public static DbContextOptions<AppDb> Options(string dataFolder)
    {
        var connection = new SqliteConnectionStringBuilder { DataSource = Path.Combine(dataFolder, FileName), DefaultTimeout = 5 };

        return new DbContextOptionsBuilder<AppDb>().UseSqlite(connection.ToString()).AddInterceptors(new BusyTimeout()).Options;
    }

    /// <summary>Brings the database up to date and keeps the content that new results will be given under. False when nobody runs the installation yet.</summary>
    public static bool Prepare(this AppDb db, SiteContent content)
    {
        // Migrate() alone compares whole models and takes a lock in the database, at every start.
        if (db.Database.GetPendingMigrations().Any())
        {
            db.Database.Migrate();
        }

        // Statements as they are: two queries of Entity Framework would be compiled first, at every start.
        db.Database.OpenConnection();
        var connection = (SqliteConnection)db.Database.GetDbConnection();
        using var edition = connection.CreateCommand();
        edition.CommandText = """INSERT OR IGNORE INTO Editions (Hash, Quiz, "Plan") VALUES ($hash, $quiz, $plan)""";
        edition.Parameters.AddWithValue("$hash", content.Timeline.Edition);
        edition.Parameters.AddWithValue("$quiz", content.TimelineQuizFile.Text);
        edition.Parameters.AddWithValue("$plan", content.TimelinePlanFile.Text);
        edition.ExecuteNonQuery();

        using var operators = connection.CreateCommand();
        operators.CommandText = "SELECT EXISTS (SELECT 1 FROM People WHERE IsOperator)";
        return (long)operators.ExecuteScalar()! != 0;
    }
}

/// <summary>Lets SQLite wait for a lock itself: without it every collision costs a fixed sleep of 150 ms.</summary>
public sealed class BusyTimeout : DbConnectionInterceptor
{
    public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData) => Set(connection);

    public override Task ConnectionOpenedAsync(DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        Set(connection);
        return Task.CompletedTask;
    }

    private static void Set(DbConnection connection)
    {
        using var command = connection.CreateCommand();
        command.CommandText = "PRAGMA busy_timeout = 5000; PRAGMA synchronous = FULL;";
        command.ExecuteNonQuery();
    }
}
