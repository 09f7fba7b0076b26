using Microsoft.Data.Sqlite;

namespace ReadinessKit.Web.Data;

/// <summary>What SQLite means by its numbers.</summary>
public static class SqliteFault
{
    public const int Busy = 5;
    public const int Locked = 6;
    public const int InputOutput = 10;
    public const int Corrupt = 11;
    public const int Full = 13;
    public const int Constraint = 19;
    public const int NotADatabase = 26;

    // A full disk, as Linux and macOS, and as Windows, say it of other files.
    private const int NoSpace = 28;
    private const int DiskFull = unchecked((int)0x80070070);
    private const int HandleDiskFull = unchecked((int)0x80070027);

    /// <summary>True when nothing was saved for a reason that passes: the disk is full or failing, or somebody else writes for too long.</summary>
    public static bool Passes(Exception? e) => e switch
    {
        null => false,
        IOException { HResult: NoSpace or DiskFull or HandleDiskFull } => true,
        SqliteException sqlite => sqlite.SqliteErrorCode is Busy or Locked or InputOutput or Full,
        _ => Passes(e.InnerException),
    };

    /// <summary>True when a key is taken, or a trigger refused what was to be written.</summary>
    public static bool Refuses(Exception e) => e.InnerException is SqliteException { SqliteErrorCode: Constraint };
}
