using System.Data.Common;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using ReadinessKit.Content;

namespace ReadinessKit.Web.Data;

/// <summary>How the site opens and prepares its SQLite database.</summary>
public static class SqliteSetup
{
    /// <summary>The connection to the database in a data folder.</summary>
    public static string ConnectionString(string dataFolder) =>
        new SqliteConnectionStringBuilder { DataSource = Path.Combine(dataFolder, "readinesskit.db"), DefaultTimeout = 5 }.ToString();

    /// <summary>Brings the database up to date and keeps the content that new results will be given under.</summary>
    public static void Prepare(this AppDb db, SiteContent content)
    {
        db.Database.Migrate();

        if (!db.Editions.Any(e => e.Hash == content.Timeline.Edition))
        {
            db.Editions.Add(new()
            {
                Hash = content.Timeline.Edition,
                Quiz = content.TimelineQuizFile.Text,
                Plan = content.TimelinePlanFile.Text,
            });
            db.SaveChanges();
        }
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
