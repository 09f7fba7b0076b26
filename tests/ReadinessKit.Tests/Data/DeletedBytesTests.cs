using System.Text;
using Microsoft.EntityFrameworkCore;
using ReadinessKit.Tests.Support;
using ReadinessKit.Web.Accounts;
using ReadinessKit.Web.Data;

namespace ReadinessKit.Tests.Data;

/// <summary>What is deleted is gone from the files too, not only from the tables.</summary>
public sealed class DeletedBytesTests : IDisposable
{
    private const string Sheet = "TFDDFTFTDT";

    private readonly Site _site = new();

    [Fact]
    public async Task No_byte_of_an_answer_is_left_in_the_files_of_the_database_once_its_round_is_closed()
    {
        var organizer = await Given.SignedIn(_site, await Given.Organization(_site), Roles.Anyone);
        var round = await GivenRound.Start(_site, organizer, "riverbend-behavioral-health");
        await round.Answers("Staff", Sheet, Sheet, Sheet, Sheet, "T", "F");
        await Checkpoint();
        Assert.NotEqual(0, Found("readinesskit.db"));

        await round.Close();

        // As it is: neither the pages of the database nor the log of changes.
        Assert.Equal((0, 0), (Found("readinesskit.db"), Found("readinesskit.db-wal")));
        await Checkpoint();
        Assert.Equal((0, 0), (Found("readinesskit.db"), Found("readinesskit.db-wal")));
        Assert.Equal(6, await _site.Database(db => db.RoundCounts.IgnoreQueryFilters([Ownership.Filter]).SumAsync(c => c.Answered)));
    }

    public void Dispose() => _site.Dispose();

    private Task<int> Checkpoint() => _site.Database(async db =>
    {
        await db.Database.OpenConnectionAsync(TestContext.Current.CancellationToken);
        await using var command = db.Database.GetDbConnection().CreateCommand();
        command.CommandText = "PRAGMA wal_checkpoint(FULL)";

        return await command.ExecuteNonQueryAsync(TestContext.Current.CancellationToken);
    });

    private int Found(string file)
    {
        var path = Path.Combine(_site.DataFolder, file);
        Assert.True(File.Exists(path), path);
        using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);

        return Encoding.Latin1.GetString(bytes).Split(Sheet).Length - 1;
    }
}
