using Microsoft.EntityFrameworkCore;
using ReadinessKit.Tests.Support;
using ReadinessKit.Web;
using ReadinessKit.Web.Data;

namespace ReadinessKit.Tests.Data;

public sealed class DataFolderTests : IDisposable
{
    private readonly Installation _kept = new();

    public void Dispose() => _kept.Dispose();

    [Theory]
    [InlineData("nfs", true)]
    [InlineData("nfs4", true)]
    [InlineData("cifs", true)]
    [InlineData("smb2", true)]
    [InlineData("smb3", true)]
    [InlineData("smbfs", true)]
    [InlineData("9p", true)]
    [InlineData("v9fs", true)]
    [InlineData("fuse.sshfs", true)]
    [InlineData("CEPH", true)]
    [InlineData("ext4", false)]
    [InlineData("ext2/ext3", false)]
    [InlineData("xfs", false)]
    [InlineData("btrfs", false)]
    [InlineData("zfs", false)]
    [InlineData("tmpfs", false)]
    [InlineData("overlay", false)]
    [InlineData("apfs", false)]
    [InlineData("NTFS", false)]
    [InlineData("fuseblk", false)]
    [InlineData("", false)]
    public void A_database_does_not_live_on_a_network(string fileSystem, bool isNetwork) =>
        Assert.Equal(isNetwork, DataFolder.IsNetwork(fileSystem));

    [Fact]
    public async Task Two_sites_do_not_share_a_folder_and_the_second_says_so()
    {
        using (var first = _kept.Serve())
        {
            await first.Visitor().Open("/");
            Assert.StartsWith($"A site runs on {_kept.Folder}. Stop it first.", (await CanNotStart()).Message);
        }

        using var next = _kept.Serve();
        Assert.Equal(200, (int)(await next.Visitor().Open("/")).Status);
    }

    [Fact]
    public async Task A_database_of_a_newer_program_is_refused_and_left_alone()
    {
        await StartOnce();
        _kept.Sql("INSERT INTO __EFMigrationsHistory VALUES ('29990101000000_Later', '99.0')");

        var refused = await CanNotStart();

        Assert.Contains("was last used by a newer ReadinessKit (29990101000000_Later). Start that version or a later one", refused.Message);
        Assert.Empty(_kept.Backups);
    }

    [Fact]
    public async Task Before_a_database_is_changed_for_a_new_version_a_backup_is_made()
    {
        await using (var db = new AppDb(SqliteSetup.OptionsFor(_kept.Database, pooling: false), new(), TimeProvider.System))
        {
            await db.Database.MigrateAsync(db.Database.GetMigrations().First(), TestContext.Current.CancellationToken);
        }

        await StartOnce();

        Assert.StartsWith("before-migration-", Assert.Single(_kept.Backups));
        await StartOnce();
        Assert.Single(_kept.Backups);
    }

    [Fact]
    public async Task A_new_database_needs_no_backup_before_it_is_made()
    {
        await StartOnce();
        Assert.Empty(_kept.Backups);
    }

    [Fact]
    public async Task A_damaged_database_is_no_stack_trace_but_a_way_out()
    {
        await File.WriteAllTextAsync(_kept.Database, new string('x', 10_000), TestContext.Current.CancellationToken);
        Assert.Equal($"The database in {_kept.Folder} is damaged. Restore the last backup: 'restore FILE'.", (await CanNotStart()).Message);
    }

    [Fact]
    public async Task An_interrupted_restore_is_finished_first()
    {
        Directory.CreateDirectory(DataFolder.Restoring(_kept.Folder));
        Assert.Contains("was interrupted. Run 'restore FILE' again", (await CanNotStart()).Message);
    }

    private async Task StartOnce()
    {
        using var site = _kept.Serve();
        await site.Visitor().Open("/");
    }

    // As Program does it, which prints the message and ends.
    private Task<SettingsException> CanNotStart() => Assert.ThrowsAsync<SettingsException>(async () =>
    {
        DataFolder.Make(_kept.Folder);
        using var taken = DataFolderInUse.Take(_kept.Folder);
        await SqliteSetup.Prepare(
            _kept.Folder, ReadinessKit.Content.SiteContent.Load(Settings.ShippedContent), () => new(SqliteSetup.OptionsFor(_kept.Database, pooling: false), new(), TimeProvider.System));
    });
}
