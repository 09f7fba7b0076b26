using System.Data.Common;
using System.Net;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using ReadinessKit.Tests.Support;
using ReadinessKit.Web.Data;

namespace ReadinessKit.Tests.Data;

public sealed class DiskFullTests
{
    [Fact]
    public async Task When_nothing_can_be_saved_the_site_says_so_goes_on_reading_and_recovers_by_itself()
    {
        var disk = new Disk();
        using var site = new Site { Change = services => services.AddSingleton(sp => WithDisk(sp, disk)) };
        var visitor = site.Visitor();
        var first = await visitor.Result("budget");
        var acknowledged = 1;
        disk.IsFull = true;
        Screen screen;

        // Some pages of the file have room left.
        while ((screen = await visitor.Result("values")).Status == HttpStatusCode.OK && acknowledged < 200)
        {
            acknowledged++;
        }

        Assert.Equal(HttpStatusCode.ServiceUnavailable, screen.Status);
        Assert.Equal("The site is busy", screen.Heading);
        Assert.Contains("Nothing of this change was saved.", screen.Text);
        Assert.Contains("what you typed is still in the form", screen.Text);
        Assert.NotNull(screen.Response.Headers.RetryAfter);
        Assert.Contains("default-src 'none'", screen.Response.Headers.GetValues("Content-Security-Policy").Single());
        Assert.Equal(HttpStatusCode.OK, (await visitor.Open(first.Address)).Status);
        Assert.Equal(acknowledged, await site.Database(db => db.Results.CountAsync()));

        disk.IsFull = false;

        Assert.Equal(HttpStatusCode.OK, (await visitor.Result("values")).Status);
        Assert.Equal(acknowledged + 1, await site.Database(db => db.Results.CountAsync()));
    }

    [Theory]
    [InlineData(SqliteFault.Full, true)]
    [InlineData(SqliteFault.InputOutput, true)]
    [InlineData(SqliteFault.Busy, true)]
    [InlineData(SqliteFault.Locked, true)]
    [InlineData(SqliteFault.Corrupt, false)]
    [InlineData(19, false)]
    public void Only_what_passes_is_called_busy(int code, bool passes)
    {
        Assert.Equal(passes, SqliteFault.Passes(new SqliteException("", code)));
        Assert.Equal(passes, SqliteFault.Passes(new DbUpdateException("", new SqliteException("", code))));
    }

    [Fact]
    public void Other_failures_are_ours() => Assert.False(SqliteFault.Passes(new InvalidOperationException()));

    private static DbContextOptions<AppDb> WithDisk(IServiceProvider services, Disk disk) =>
        new DbContextOptionsBuilder<AppDb>(SqliteSetup.Options(services.GetRequiredService<ReadinessKit.Web.Settings>().DataFolder)).AddInterceptors(disk).Options;

    /// <summary>Lets the database file not grow.</summary>
    private sealed class Disk : DbConnectionInterceptor
    {
        public bool IsFull { get; set; }

        public override Task ConnectionOpenedAsync(DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
        {
            using var command = connection.CreateCommand();
            command.CommandText = IsFull ? "PRAGMA max_page_count = 1" : "PRAGMA max_page_count = 1000000";
            command.ExecuteNonQuery();
            return Task.CompletedTask;
        }
    }
}
