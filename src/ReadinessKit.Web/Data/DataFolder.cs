namespace ReadinessKit.Web.Data;

/// <summary>What lies where in KIT_DATA.</summary>
public static class DataFolder
{
    // As Linux and Windows name them. WAL shares memory between processes, which no network can.
    private static readonly string[] NetworkFileSystems =
    [
        "9p", "acfs", "afpfs", "afs", "beegfs", "ceph", "cifs", "coda", "davfs", "glusterfs", "gpfs", "lustre", "ncpfs", "nfs", "nfs4", "novell",
        "orangefs", "panfs", "prl_fs", "pvfs2", "smb", "smb2", "smb3", "smbfs", "v9fs", "vboxsf", "vmhgfs", "webdav",
        "fuse.ceph-fuse", "fuse.davfs", "fuse.davfs2", "fuse.gcsfuse", "fuse.glusterfs", "fuse.rclone", "fuse.s3fs", "fuse.smbnetfs", "fuse.sshfs", "fuse.vmhgfs-fuse",
    ];

    public static string Database(string folder) => Path.Combine(folder, "readinesskit.db");

    /// <summary>The keys that protect sessions and forms.</summary>
    public static string Keys(string folder) => Path.Combine(folder, "keys");

    /// <summary>The agency's own content files, where there are any.</summary>
    public static string Content(string folder) => Path.Combine(folder, "content");

    /// <summary>The backups that the site makes by itself or for its operator.</summary>
    public static string Backups(string folder) => Path.Combine(folder, "backups");

    /// <summary>Where a backup stands between being checked and having replaced everything.</summary>
    public static string Restoring(string folder) => Path.Combine(folder, ".restoring");

    /// <summary>Makes the folder, or finds out that the site can't keep its data there.</summary>
    /// <exception cref="SettingsException">With what to change.</exception>
    public static void Make(string folder)
    {
        try
        {
            Directory.CreateDirectory(folder);
            File.Create(Path.Combine(folder, ".writable"), 1, FileOptions.DeleteOnClose).Dispose();
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new SettingsException($"KIT_DATA must be a folder that the site may write to. {e.Message}");
        }

        if (IsNetwork(FileSystemOf(folder)))
        {
            throw new SettingsException($"KIT_DATA must be on a disk of this machine, and {folder} is on a network ({FileSystemOf(folder)}), where SQLite can lose data. Choose another folder, and copy only backups to the network.");
        }
    }

    /// <summary>True for a file system that another machine serves.</summary>
    public static bool IsNetwork(string fileSystem) => NetworkFileSystems.Contains(fileSystem, StringComparer.OrdinalIgnoreCase);

    private static string FileSystemOf(string folder)
    {
        try
        {
            if (folder.StartsWith(@"\\", StringComparison.Ordinal))
            {
                return "smb";
            }

            var drive = new DriveInfo(folder);
            return drive.DriveType == DriveType.Network && OperatingSystem.IsWindows() ? "smb" : drive.DriveFormat;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException)
        {
            // Not every system tells; the folder itself was just written to.
            return "";
        }
    }
}

/// <summary>Says that somebody uses a data folder: one site, or the verb that replaces what is in it. It ends with the process, however that ends.</summary>
public sealed class DataFolderInUse : IDisposable
{
    private const int Tries = 6;

    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(200);

    private readonly FileStream _lock;

    private DataFolderInUse(FileStream file) => _lock = file;

    /// <summary>Takes the folder.</summary>
    /// <exception cref="SettingsException">When it is taken.</exception>
    public static DataFolderInUse Take(string folder)
    {
        for (var tries = Tries; ; tries--)
        {
            try
            {
                return new(new(Path.Combine(folder, ".running"), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None));
            }
            catch (IOException) when (tries > 1)
            {
                // A program that it starts shares the lock for a moment, also when it has just ended itself.
                Thread.Sleep(Pause);
            }
            catch (IOException)
            {
                throw new SettingsException($"A site runs on {folder}. Stop it first.");
            }
            catch (UnauthorizedAccessException e)
            {
                throw new SettingsException($"KIT_DATA must be a folder that the site may write to. {e.Message}");
            }
        }
    }

    public void Dispose() => _lock.Dispose();
}
