using System.IO.Compression;
using ReadinessKit.Tests.Support;
using ReadinessKit.Web.Backups;
using ReadinessKit.Web.Data;

namespace ReadinessKit.Tests.Backups;

public sealed class BackupTests : IDisposable
{
    private readonly Installation _kept = new();

    public void Dispose() => _kept.Dispose();

    [Fact]
    public async Task A_backup_is_one_file_with_database_keys_and_own_content_that_only_its_owner_reads()
    {
        var file = await MakeBackup(_kept);

        await using var zip = await ZipFile.OpenReadAsync(file, TestContext.Current.CancellationToken);
        var names = zip.Entries.Select(e => e.FullName).ToList();
        Assert.Equal(["manifest.json", "database.db"], names[..2]);
        Assert.Contains(names, n => n.StartsWith("keys/key-", StringComparison.Ordinal));
        Assert.Contains("content/readiness/own.md", names);
        Assert.True(OperatingSystem.IsWindows() || File.GetUnixFileMode(file) == (UnixFileMode.UserRead | UnixFileMode.UserWrite));
        Assert.Empty(Directory.EnumerateFiles(Path.GetDirectoryName(file)!, ".*.part*"));
    }

    [Fact]
    public async Task Restoring_puts_content_and_answers_back_and_keeps_what_was_there()
    {
        var file = await MakeBackup(_kept);
        _kept.Sql("DELETE FROM Results");
        await File.WriteAllTextAsync(Path.Combine(DataFolder.Content(_kept.Folder), "readiness", "own.md"), "changed", TestContext.Current.CancellationToken);

        Assert.Equal(0, (await _kept.Run("restore", file)).ExitCode);

        Assert.Equal("own words", await File.ReadAllTextAsync(Path.Combine(DataFolder.Content(_kept.Folder), "readiness", "own.md"), TestContext.Current.CancellationToken));
        Assert.Equal(1, await Results());
        Assert.False(Directory.Exists(DataFolder.Restoring(_kept.Folder)));

        var saved = Assert.Single(_kept.Backups);
        Assert.StartsWith("before-restore-", saved);
        Assert.Equal(0, (await _kept.Run("restore", Path.Combine(DataFolder.Backups(_kept.Folder), saved))).ExitCode);
        Assert.Equal(0, await Results());
    }

    [Fact]
    public async Task A_damaged_database_is_put_aside_as_it_is()
    {
        var file = await MakeBackup(_kept);
        var damaged = new string('x', 10_000);
        await File.WriteAllTextAsync(_kept.Database, damaged, TestContext.Current.CancellationToken);

        Assert.Equal(1, (await _kept.Run("backup", _kept.Beside("other.zip"))).ExitCode);
        Assert.Equal(0, (await _kept.Run("restore", file)).ExitCode);

        Assert.Equal(1, await Results());
        var aside = Assert.Single(Directory.EnumerateDirectories(DataFolder.Backups(_kept.Folder), "*.damaged"));
        Assert.Equal(damaged, await File.ReadAllTextAsync(Path.Combine(aside, "readinesskit.db"), TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Of_the_backups_of_nights_the_newest_are_kept_and_of_the_others_all()
    {
        var night = new DateTimeOffset(2026, 11, 1, 2, 0, 0, TimeSpan.Zero);

        foreach (var kind in new[] { BackupFile.Nightly, BackupFile.ByHand, BackupFile.BeforeMigration })
        {
            for (var day = 0; day < 3; day++)
            {
                await File.WriteAllTextAsync(BackupFile.PathFor(_kept.Folder, kind, night.AddDays(day)), "", TestContext.Current.CancellationToken);
            }
        }

        await File.WriteAllTextAsync(Path.Combine(DataFolder.Backups(_kept.Folder), ".killed.part.db"), "", TestContext.Current.CancellationToken);
        BackupFile.KeepNightly(_kept.Folder, 3, DateTimeOffset.UtcNow);
        Assert.Contains(".killed.part.db", _kept.Backups);

        BackupFile.KeepNightly(_kept.Folder, 1, DateTimeOffset.UtcNow.AddDays(2));

        Assert.Equal("nightly-20261103-020000.zip", Assert.Single(_kept.Backups, b => b.StartsWith("nightly", StringComparison.Ordinal)));
        Assert.Equal(7, _kept.Backups.Count);
    }

    [Theory]
    [InlineData("2026-11-22 01:59", null, true)]
    [InlineData("2026-11-22 01:59", "2026-11-21 02:03", false)]
    [InlineData("2026-11-22 02:00", "2026-11-21 02:03", true)]
    [InlineData("2026-11-22 02:05", "2026-11-22 02:03", false)]
    [InlineData("2026-11-22 09:00", "2026-11-20 02:03", true)]
    [InlineData("2026-11-22 01:00", "2026-11-21 01:59", true)]
    public void A_backup_is_due_when_none_was_made_since_the_last_time(string now, string? last, bool isDue) =>
        Assert.Equal(isDue, NightlyBackups.IsDue(DateTime.Parse(now), new(2, 0), last is null ? null : DateTime.Parse(last)));

    [Fact]
    public async Task The_backup_of_the_night_is_made_once_and_the_next_night_again()
    {
        using var site = _kept.Serve(("KIT_BACKUPS_KEPT", "2"));
        await site.Visitor().Open("/");
        var settings = (ReadinessKit.Web.Settings)site.Services.GetService(typeof(ReadinessKit.Web.Settings))!;

        for (var night = 0; night < 3; night++)
        {
            Assert.True(await NightlyBackups.MakeIfDue(settings, site.Clock, TestContext.Current.CancellationToken));
            Assert.False(await NightlyBackups.MakeIfDue(settings, site.Clock, TestContext.Current.CancellationToken));
            site.Clock.Now += TimeSpan.FromDays(1);
        }

        Assert.Equal(["nightly-20261122-150000.zip", "nightly-20261123-150000.zip"], _kept.Backups);
        Assert.False(await NightlyBackups.MakeIfDue(settings with { BackupAt = null }, site.Clock, TestContext.Current.CancellationToken));
    }

    /// <summary>A backup of a folder with an operator, one result and a content file of its own; no site runs on it any more.</summary>
    internal static async Task<string> MakeBackup(Installation kept)
    {
        using (var site = kept.Serve())
        {
            await (await Installation.Operator(site)).Result("budget");
        }

        Directory.CreateDirectory(Path.Combine(DataFolder.Content(kept.Folder), "readiness"));
        await File.WriteAllTextAsync(Path.Combine(DataFolder.Content(kept.Folder), "readiness", "own.md"), "own words", TestContext.Current.CancellationToken);
        var file = kept.Beside("backup.zip");
        Assert.Equal(0, (await kept.Run("backup", file)).ExitCode);

        return file;
    }

    private async Task<int> Results()
    {
        using var site = _kept.Serve();
        return await site.Database(db => Task.FromResult(db.Results.Count()));
    }
}
