using System.IO.Compression;
using System.Text;
using Microsoft.Data.Sqlite;
using ReadinessKit.Tests.Support;

namespace ReadinessKit.Tests.Backups;

/// <summary>What can't be restored or backed up: each says why, and changes nothing.</summary>
public sealed class RefusalTests : IAsyncLifetime
{
    private readonly Installation _source = new();
    private readonly Installation _target = new();
    private string _file = "";

    public async ValueTask InitializeAsync() => _file = await BackupTests.MakeBackup(_source);

    public ValueTask DisposeAsync()
    {
        _source.Dispose();
        _target.Dispose();
        return ValueTask.CompletedTask;
    }

    [Fact]
    public async Task While_a_site_runs_on_the_folder()
    {
        using var site = _target.Serve();
        await site.Visitor().Open("/");

        await Refuses(_file, $"A site runs on {_target.Folder}. Stop it first.", leavesNothing: false);
        Assert.Equal("This installation", (await (await Installation.Operator(site)).Open("/operator")).Heading);
    }

    [Fact]
    public async Task A_file_that_is_not_there_or_no_backup()
    {
        await Refuses(_source.Beside("nothing.zip"), "There is no file ");

        await File.WriteAllTextAsync(_file, "no zip", TestContext.Current.CancellationToken);
        await Refuses(_file, $"{_file} is not a backup of ReadinessKit, or only a part of one.");
    }

    [Fact]
    public async Task Half_of_a_backup()
    {
        await using (var file = File.OpenWrite(_file))
        {
            file.SetLength(file.Length / 2);
        }

        await Refuses(_file, $"{_file} is not a backup of ReadinessKit, or only a part of one.");
    }

    [Theory]
    [InlineData("\"Format\": 1", "\"Format\": 2", "The backup was made by a newer ReadinessKit (")]
    [InlineData("\"NewestMigration\": \"2026", "\"NewestMigration\": \"2999", "The backup was made by a newer ReadinessKit (")]
    [InlineData("\"AuditHash\": \"", "\"AuditHash\": \"0", "The database in the backup is not the one that its manifest describes: somebody changed the file.")]
    [InlineData("\"AuditNumber\": ", "\"AuditNumber\": 1", "The database in the backup is not the one that its manifest describes: somebody changed the file.")]
    [InlineData("\"Format\": 1,", "", "The file is not a backup of ReadinessKit: it has no manifest that can be read.")]
    [InlineData("\"AuditHash\": \"", "\"AuditHash\": null, \"x\": \"", "The file is not a backup of ReadinessKit: it has no manifest that can be read.")]
    public async Task A_manifest_of_a_newer_program_or_of_other_data(string from, string to, string message)
    {
        await Edit(zip => Rewrite(zip, "manifest.json", Encoding.UTF8.GetBytes(Read(zip, "manifest.json").Replace(from, to))));
        await Refuses(_file, message);
    }

    [Theory]
    [InlineData("../evil.txt")]
    [InlineData("/etc/evil.txt")]
    [InlineData("content/../../evil.txt")]
    [InlineData("content/a\\..\\..\\evil.txt")]
    [InlineData("C:/evil.txt")]
    [InlineData("keys/deeper/key.xml")]
    [InlineData("keys/key.sh")]
    [InlineData("readinesskit.db-wal")]
    public async Task A_file_that_would_land_elsewhere(string name)
    {
        await Edit(zip => Rewrite(zip, name, [1]));
        await Refuses(_file, $"The backup holds a file that none should: '{name}'.");
        Assert.False(File.Exists(Path.Combine(_target.Folder, "..", "evil.txt")));
    }

    [Fact]
    public async Task Too_many_files()
    {
        await Edit(zip =>
        {
            for (var i = 0; i <= 10_000; i++)
            {
                zip.CreateEntry($"content/{i}");
            }
        });
        await Refuses(_file, "The backup holds more than 10000 files.");
    }

    [Fact]
    public async Task Files_that_unpack_to_more_than_they_may()
    {
        await Edit(zip =>
        {
            using var large = zip.CreateEntry("content/large.md").Open();
            var zeros = new byte[1 << 20];

            for (var i = 0; i < 65; i++)
            {
                large.Write(zeros);
            }
        });
        await Refuses(_file, "'content/large.md' in the backup is larger than a backup's files can be.");
    }

    [Fact]
    public async Task The_same_file_twice()
    {
        await Edit(zip => zip.CreateEntry("DATABASE.db"));
        await Refuses(_file, "The backup holds no database, or a file twice.");
    }

    [Fact]
    public async Task A_database_that_is_damaged()
    {
        await EditDatabase(file =>
        {
            var bytes = File.ReadAllBytes(file);
            Array.Fill(bytes, (byte)0x5a, 4096 * 3, 4096);
            File.WriteAllBytes(file, bytes);
        });
        await Refuses(_file, "The database in the backup is damaged. Nothing was changed.");
    }

    [Fact]
    public async Task An_audit_log_that_somebody_changed_in_the_middle()
    {
        await EditDatabase(file =>
        {
            using var connection = new SqliteConnection($"Data Source={file};Pooling=false");
            connection.Open();
            using var command = connection.CreateCommand();
            command.CommandText = "DROP TRIGGER AuditLog_no_UPDATE; UPDATE AuditLog SET Action = 'was away' WHERE Number = 1";
            command.ExecuteNonQuery();
        });
        await Refuses(_file, "The audit log in the backup was changed: Line 1 was changed.");
    }

    [Fact]
    public async Task To_write_over_a_file_or_without_an_installation()
    {
        Assert.Equal((1, $"{_file} is there already. Name a new file."), Failed(await _source.Run("backup", _file)));
        Assert.Equal((1, $"There is no database in {_target.Folder}. Set KIT_DATA to the folder of your installation."), Failed(await _target.Run("backup", _target.Beside("new.zip"))));
        Assert.Equal((1, $"There is no folder for {_target.Beside("no/new.zip")}. Make it first."), Failed(await _source.Run("backup", _target.Beside("no/new.zip"))));
    }

    private static (int? Code, string Errors) Failed((int? ExitCode, string Output, string Errors) run) => (run.ExitCode, run.Errors);

    private async Task Refuses(string file, string message, bool leavesNothing = true)
    {
        var (exitCode, output, errors) = await _target.Run("restore", file);

        Assert.Equal((1, ""), (exitCode, output));
        Assert.StartsWith(message, errors);
        Assert.DoesNotContain("   at ", errors);
        Assert.True(!leavesNothing || Directory.EnumerateFileSystemEntries(_target.Folder).All(f => Path.GetFileName(f) == ".running"), string.Join(' ', Directory.EnumerateFileSystemEntries(_target.Folder)));
    }

    private async Task Edit(Action<ZipArchive> edit)
    {
        await using var zip = await ZipFile.OpenAsync(_file, ZipArchiveMode.Update, TestContext.Current.CancellationToken);
        edit(zip);
    }

    private async Task EditDatabase(Action<string> edit)
    {
        var copy = _source.Beside("edited.db");
        await Edit(zip =>
        {
            zip.GetEntry("database.db")!.ExtractToFile(copy);
            edit(copy);
            Rewrite(zip, "database.db", File.ReadAllBytes(copy));
        });
    }

    private static string Read(ZipArchive zip, string name)
    {
        using var reader = new StreamReader(zip.GetEntry(name)!.Open());
        return reader.ReadToEnd();
    }

    private static void Rewrite(ZipArchive zip, string name, byte[] bytes)
    {
        zip.GetEntry(name)?.Delete();
        using var entry = zip.CreateEntry(name).Open();
        entry.Write(bytes);
    }
}
