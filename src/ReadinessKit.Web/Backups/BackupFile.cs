using System.Globalization;
using ReadinessKit.Web.Data;

namespace ReadinessKit.Web.Backups;

/// <summary>A backup in KIT_DATA/backups. Its name says why and when it was made, in UTC: "nightly-20261122-020004.zip".</summary>
public sealed record BackupFile(string Name, string Kind, DateTimeOffset MadeAt, long Bytes)
{
    public const string Nightly = "nightly";
    public const string ByHand = "by-hand";
    public const string BeforeMigration = "before-migration";
    public const string BeforeRestore = "before-restore";

    private const string Moment = "yyyyMMdd-HHmmss";

    /// <summary>Why it was made, for people.</summary>
    public string Reason => Kind switch
    {
        Nightly => "Every night",
        ByHand => "By hand",
        BeforeMigration => "Before an update",
        _ => "Before a restore",
    };

    public string Size => Bytes < 1_000_000 ? $"{Math.Max(1, Bytes / 1000)} kB" : string.Create(CultureInfo.InvariantCulture, $"{Bytes / 1e6:0.0} MB");

    /// <summary>The path for a new backup of a kind.</summary>
    public static string PathFor(string dataFolder, string kind, DateTimeOffset now)
    {
        var folder = DataFolder.Backups(dataFolder);
        OwnerOnly.MakeFolder(folder);

        return Path.Combine(folder, $"{kind}-{now.UtcDateTime.ToString(Moment, CultureInfo.InvariantCulture)}.zip");
    }

    /// <summary>All backups of a data folder, the newest first.</summary>
    public static IReadOnlyList<BackupFile> All(string dataFolder)
    {
        var folder = new DirectoryInfo(DataFolder.Backups(dataFolder));
        return folder.Exists ? [.. folder.EnumerateFiles("*.zip").Select(Read).OfType<BackupFile>().OrderByDescending(b => b.MadeAt)] : [];
    }

    /// <summary>Deletes nightly backups, the oldest first, until a number of them is left, and what was begun and never finished.</summary>
    public static void KeepNightly(string dataFolder, int kept, DateTimeOffset now)
    {
        foreach (var unfinished in new DirectoryInfo(DataFolder.Backups(dataFolder)).EnumerateFiles(".*.part*").Where(f => f.LastWriteTimeUtc < now.UtcDateTime.AddDays(-1)))
        {
            unfinished.Delete();
        }

        foreach (var old in All(dataFolder).Where(b => b.Kind == Nightly).Skip(kept))
        {
            File.Delete(Path.Combine(DataFolder.Backups(dataFolder), old.Name));
        }
    }

    private static BackupFile? Read(FileInfo file)
    {
        var name = Path.GetFileNameWithoutExtension(file.Name);
        var kind = new[] { Nightly, ByHand, BeforeMigration, BeforeRestore }.FirstOrDefault(k => name.StartsWith(k + "-", StringComparison.Ordinal));

        return kind is not null && DateTimeOffset.TryParseExact(name[(kind.Length + 1)..], Moment, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var at)
            ? new(file.Name, kind, at, file.Length)
            : null;
    }
}
