using System.Collections.Concurrent;
using System.Text.RegularExpressions;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using ReadinessKit.Tests.Support;
using ReadinessKit.Web.Backups;
using ReadinessKit.Web.Data;

namespace ReadinessKit.Tests.Data;

/// <summary>Alone, as it starts the program over and over.</summary>
[CollectionDefinition(nameof(Alone), DisableParallelization = true)]
public sealed class Alone;

[Collection(nameof(Alone))]
public sealed partial class KilledProgramTests : IDisposable
{
    private const int Kills = 50;
    private const int Writers = 4;

    private readonly Installation _kept = new();

    public void Dispose() => _kept.Dispose();

    [Fact]
    public async Task Killed_fifty_times_while_it_writes_the_program_loses_nothing_that_it_acknowledged()
    {
        var (random, port) = (new Random(1), RunningProgram.FreePort());
        var acknowledged = new ConcurrentDictionary<string, string[]>();
        var cutOff = 0;

        for (var kill = 0; kill < Kills; kill++)
        {
            using var program = await RunningProgram.Start(_kept.Folder, port);
            var (before, wait) = (acknowledged.Count, random.Next(150));
            var writers = Enumerable.Range(0, Writers).Select(_ => Write(program.Http, acknowledged, new(random.Next()))).ToArray();

            // Not before the first answers of this round: it has to be in the middle of its work.
            while (acknowledged.Count < before + Writers && !writers.All(w => w.IsCompleted))
            {
                await Task.Delay(1, TestContext.Current.CancellationToken);
            }

            await Task.Delay(wait, TestContext.Current.CancellationToken);
            program.Kill();
            cutOff += (await Task.WhenAll(writers)).Count(w => w);
        }

        Assert.True(acknowledged.Count > Kills * Writers, $"Only {acknowledged.Count} results were acknowledged.");
        Assert.True(cutOff > Kills, $"Only {cutOff} requests were cut off.");
        Assert.Empty(await Lost(acknowledged));
        using var database = Backup.Open(_kept.Database, SqliteOpenMode.ReadOnly);
        Assert.Null(Backup.Damage(database));

        // The control: an acknowledgment without a row, and one with other answers, are found.
        acknowledged["ffffffffffffffff"] = [];
        var (id, answers) = acknowledged.First(a => a.Value.Length > 0);
        acknowledged[id] = answers[1..];
        Assert.Equal(new[] { id, "ffffffffffffffff" }.Order(StringComparer.Ordinal), await Lost(acknowledged));
    }

    // True when a request was under way as the program ended.
    private static async Task<bool> Write(HttpClient http, ConcurrentDictionary<string, string[]> acknowledged, Random random)
    {
        while (true)
        {
            string[] notTrue = [.. Given.Statements.Where(_ => random.Next(2) == 0).Order(StringComparer.Ordinal)];
            using var request = new HttpRequestMessage(HttpMethod.Post, "/readiness/quiz") { Content = new FormUrlEncodedContent(Given.Answers(notTrue)) };
            request.Headers.Add("Origin", http.BaseAddress!.GetLeftPart(UriPartial.Authority));

            try
            {
                using var answer = await http.SendAsync(request, TestContext.Current.CancellationToken);
                acknowledged[ResultId().Match(answer.Headers.Location!.OriginalString).Groups[1].Value] = notTrue;
            }
            catch (HttpRequestException)
            {
                return true;
            }
        }
    }

    private async Task<IEnumerable<string>> Lost(IReadOnlyDictionary<string, string[]> acknowledged)
    {
        await using var db = new AppDb(SqliteSetup.OptionsFor(_kept.Database, pooling: false), new(), TimeProvider.System);
        var rows = await db.Results.AsNoTracking().ToDictionaryAsync(r => r.Id, TestContext.Current.CancellationToken);

        return acknowledged
            .Where(a => !rows.TryGetValue(a.Key, out var row) || !row.Answers.Where(r => !r.Value).Select(r => r.Key).Order(StringComparer.Ordinal).SequenceEqual(a.Value))
            .Select(a => a.Key)
            .Order(StringComparer.Ordinal);
    }

    [GeneratedRegex("results/([0-9a-f]{16})", RegexOptions.None, 1000)]
    private static partial Regex ResultId();
}
