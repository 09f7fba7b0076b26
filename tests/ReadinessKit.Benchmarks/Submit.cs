using System.Diagnostics;
using Microsoft.Data.Sqlite;

namespace ReadinessKit.Benchmarks;

/// <summary>Sending in the quiz, against SQLite alone and against Entity Framework as it comes.</summary>
internal static class Submit
{
    public static async Task<Measurement> Prepare(Bench bench)
    {
        var data = bench.NewFolder();
        var site = await bench.StartSite(data);
        using var row = await QuizForm.Send(site);

        var bare = Copy(data, bench);
        var plainCopy = Copy(data, bench);
        var plain = await bench.StartOther("plain-ef", plainCopy);

        return new(
            [
                Load.Target("submit", site, await QuizForm.Request(site), 302),
                (round, time) => Task.Run(() => round["bare commits per second"] = CommitsPerSecond(bare, time)),
                Load.Target("plain EF", plain, Connection.Request("POST", plain.Port, "/")),
            ],
            [
                new("Quiz submit, of bare SQLite commits", r => r["submit per second"] / r["bare commits per second"], 0.3, true),
                new("Quiz submit, p99 of plain EF's", r => r["submit p99 ms"] / r["plain EF p99 ms"], 0.2, false),
            ]);
    }

    private static string Copy(string data, Bench bench)
    {
        var copy = Path.Combine(bench.NewFolder(), "copy.db");

        using (var site = SampleRow.Open(Directory.GetFiles(data, "*.db").Single()))
        {
            Execute(site, $"VACUUM INTO '{copy}'");
        }

        using var connection = SampleRow.Open(copy);
        Execute(connection, "PRAGMA journal_mode = WAL");
        return copy;
    }

    private static double CommitsPerSecond(string database, TimeSpan time)
    {
        using var connection = SampleRow.Open(database);
        Execute(connection, "PRAGMA synchronous = FULL");

        var row = SampleRow.Read(database).New();
        using var insert = connection.CreateCommand();
        insert.CommandText = $"INSERT INTO {SampleRow.Table} ({string.Join(", ", row.Keys)}) VALUES ({string.Join(", ", row.Keys.Select(column => "$" + column))})";

        foreach (var (column, value) in row)
        {
            insert.Parameters.AddWithValue("$" + column, value);
        }

        var (count, started) = (0, Stopwatch.GetTimestamp());

        while (Stopwatch.GetElapsedTime(started) < time)
        {
            insert.Parameters["$" + SampleRow.Key].Value = SampleRow.NewKey();
            insert.ExecuteNonQuery();
            count++;
        }

        return count / Stopwatch.GetElapsedTime(started).TotalSeconds;
    }

    private static void Execute(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
