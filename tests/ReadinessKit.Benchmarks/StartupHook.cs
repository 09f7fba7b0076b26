using System.Diagnostics;
using System.Reflection;
using System.Runtime.CompilerServices;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using SQLitePCL;

/// <summary>
/// Takes away from the published site what protects its saves, to measure what that is worth. .NET loads it into the site by DOTNET_STARTUP_HOOKS, under this name;
/// the site itself is the one that ships, and has no such setting.
/// </summary>
internal static class StartupHook
{
    /// <summary>The environment variable that says what is taken away, with commas.</summary>
    public const string Setting = "BENCH_WITHOUT";

    /// <summary>SQLite does not wait for a lock.</summary>
    public const string Timeout = "timeout";

    /// <summary>Saves don't wait for their turn.</summary>
    public const string Turns = "turns";

    /// <summary>Saves are acknowledged before they are on disk.</summary>
    public const string Sync = "sync";

    /// <summary>What the site then prints when it has come to the first save.</summary>
    public static string Says(string without) => $"Measured without {without}.";

    public static void Initialize() => DiagnosticListener.AllListeners.Subscribe(new Watch<DiagnosticListener>(listener =>
    {
        if (listener.Name == DbLoggerCategory.Name)
        {
            listener.Subscribe(new Watch<KeyValuePair<string, object?>>(Take(Environment.GetEnvironmentVariable(Setting) ?? "")), (name, _, _) => name == RelationalEventId.TransactionStarting.Name || name == RelationalEventId.CommandExecuting.Name);
        }
    }));

    // What a connection waits for was set when it was opened, and is taken back before each of its commands: that costs less than a microsecond.
    private static Action<KeyValuePair<string, object?>> Take(string without)
    {
        var parts = without.Split(',');
        var (hasTimeout, hasTurns, hasSync, isFirst) = (!parts.Contains(Timeout), !parts.Contains(Turns), !parts.Contains(Sync), 1);

        return what =>
        {
            if (what.Value is not DbContextEventData { Context: { } db } || db.Database.GetDbConnection() is not SqliteConnection connection)
            {
                return;
            }

            if (!hasTimeout)
            {
                raw.sqlite3_busy_timeout(connection.Handle, 0);
            }

            if (!hasSync && what.Key == RelationalEventId.TransactionStarting.Name)
            {
                raw.sqlite3_exec(connection.Handle, "PRAGMA synchronous = OFF");
            }

            if (what.Key == RelationalEventId.TransactionStarting.Name && Interlocked.Exchange(ref isFirst, 0) == 1)
            {
                if (!hasTurns)
                {
                    Open((SemaphoreSlim)db.GetType().GetField("Writer", BindingFlags.Static | BindingFlags.NonPublic)!.GetValue(null)!);
                }

                Console.WriteLine(Says(without));
            }
        };
    }

    private static void Open(SemaphoreSlim turns)
    {
        Most(turns) = int.MaxValue;
        turns.Release(1_000_000);
    }

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "m_maxCount")]
    private static extern ref int Most(SemaphoreSlim turns);

    private sealed class Watch<T>(Action<T> see) : IObserver<T>
    {
        public void OnCompleted()
        {
        }

        public void OnError(Exception error)
        {
        }

        public void OnNext(T value) => see(value);
    }
}
