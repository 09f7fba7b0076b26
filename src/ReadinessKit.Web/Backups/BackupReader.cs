using System.IO.Compression;
using System.Text.Json;

namespace ReadinessKit.Web.Backups;

/// <summary>Reads backups as files from anywhere: what they say about their own sizes and names is not believed.</summary>
public static class BackupReader
{
    public const int MaxEntries = 10_000;
    public const long MaxDatabase = 20L << 30;
    public const long MaxOther = 64L << 20;

    private const long MaxManifest = 64 << 10;

    /// <summary>What a backup says about itself.</summary>
    /// <exception cref="BackupException">When it is no backup, or a newer program's.</exception>
    public static async Task<Manifest> ReadManifest(string file)
    {
        await using var zip = await Open(file);
        return await ReadManifest(zip);
    }

    /// <summary>Unpacks a backup into a new folder.</summary>
    /// <exception cref="BackupException">When it is no backup, a newer program's, or not made up as one is.</exception>
    public static async Task<Manifest> Unpack(string file, string folder)
    {
        await using var zip = await Open(file);
        var manifest = await ReadManifest(zip);

        if (zip.Entries.Count > MaxEntries)
        {
            throw new BackupException($"The backup holds more than {MaxEntries} files. Is it one of ReadinessKit?");
        }

        if (zip.Entries.Select(e => e.FullName).GroupBy(n => n, StringComparer.OrdinalIgnoreCase).Any(g => g.Count() > 1) || zip.GetEntry(Backup.DatabaseEntry) is null)
        {
            throw new BackupException("The backup holds no database, or a file twice. Take another backup.");
        }

        OwnerOnly.MakeFolder(folder);
        var otherLeft = MaxOther;

        foreach (var entry in zip.Entries.Where(e => e.FullName is not Backup.ManifestEntry && !e.FullName.EndsWith('/')))
        {
            var target = TargetOf(entry, folder);
            OwnerOnly.MakeFolder(Path.GetDirectoryName(target)!);

            if (entry.FullName == Backup.DatabaseEntry)
            {
                await Unpack(entry, target, MaxDatabase);
            }
            else
            {
                otherLeft -= await Unpack(entry, target, otherLeft);
            }
        }

        return manifest;
    }

    private static string TargetOf(ZipArchiveEntry entry, string folder)
    {
        var name = entry.FullName;
        var parts = name.Split('/');
        var isPlain = name.Length < 500 && parts.All(p => p.Length > 0 && p is not ("." or "..") && p.IndexOfAny(['\\', ':', '\0']) < 0);
        var isOurs = name == Backup.DatabaseEntry || (parts is ["keys", { } key] && key.EndsWith(".xml", StringComparison.Ordinal)) || parts is ["content", _, ..];

        return isPlain && isOurs
            ? Path.Combine(folder, name)
            : throw new BackupException($"The backup holds a file that none should: '{name}'. Nothing was changed. Take another backup.");
    }

    private static async Task<long> Unpack(ZipArchiveEntry entry, string target, long most)
    {
        await using var from = await entry.OpenAsync();
        await using var to = OwnerOnly.NewFile(target);
        var buffer = new byte[81920];
        long written = 0;

        try
        {
            for (int count; (count = await from.ReadAsync(buffer)) > 0; written += count)
            {
                if (written + count > most)
                {
                    throw new BackupException($"'{entry.FullName}' in the backup is larger than a backup's files can be. Nothing was changed.");
                }

                await to.WriteAsync(buffer.AsMemory(0, count));
            }
        }
        catch (InvalidDataException)
        {
            throw new BackupException($"'{entry.FullName}' in the backup is damaged. Nothing was changed. Copy the file again, or take an older backup.");
        }

        to.Flush(flushToDisk: true);
        return written;
    }

    private static async Task<ZipArchive> Open(string file)
    {
        if (!File.Exists(file))
        {
            throw new BackupException($"There is no file {file}.");
        }

        try
        {
            return await ZipFile.OpenReadAsync(file);
        }
        catch (InvalidDataException)
        {
            throw new BackupException($"{file} is not a backup of ReadinessKit, or only a part of one. Copy it again, or take another.");
        }
    }

    private static async Task<Manifest> ReadManifest(ZipArchive zip)
    {
        try
        {
            var entry = zip.GetEntry(Backup.ManifestEntry);

            if (entry is { Length: > 0 and < MaxManifest })
            {
                await using var stream = await entry.OpenAsync();
                var manifest = await Manifest.Read(stream);

                return manifest.Format <= Manifest.ThisFormat
                    ? manifest
                    : throw new BackupException($"The backup was made by a newer ReadinessKit ({manifest.Program}). Install that version or a later one, then restore it.");
            }
        }
        catch (Exception e) when (e is JsonException or InvalidDataException)
        {
            // Said below.
        }

        throw new BackupException("The file is not a backup of ReadinessKit: it has no manifest that can be read. Take another.");
    }
}
