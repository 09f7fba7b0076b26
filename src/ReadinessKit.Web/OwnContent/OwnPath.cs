using System.Text.RegularExpressions;
using ReadinessKit.Content;

namespace ReadinessKit.Web.OwnContent;

/// <summary>Where a content file may be written: into the known folders, under a plain name.</summary>
public static partial class OwnPath
{
    /// <summary>The longest path, in characters.</summary>
    public const int Longest = 100;

    private const string Example = "such as library/our-words.md";

    /// <summary>What is wrong with a path for a file of the folder, or null.</summary>
    public static RuleError? ErrorIn(string? path, string folder, IEnumerable<string> shipped)
    {
        RuleError Error(string message) => new("Path", message);

        if (string.IsNullOrWhiteSpace(path))
        {
            return Error($"Enter where the file belongs, {Example}");
        }

        if (path.Length > Longest || !Plain().IsMatch(path) || SiteContent.IsForAuthors(path))
        {
            return Error($"Write the folder and the name, {Example}: small letters, numbers and dashes, and .md at the end; {Longest} characters at most");
        }

        if (!SiteContent.Folders.Contains(path.Split('/')[0]))
        {
            return Error($"Begin with one of the folders {string.Join(", ", SiteContent.Folders)}");
        }

        var own = OwnFolder.Paths(folder);

        return own.Concat(shipped).FirstOrDefault(p => p != path && p.Equals(path, StringComparison.OrdinalIgnoreCase)) is { } other
            ? Error($"There is '{other}', which differs in capitals only. Choose that, or another name")
            : LeavesFolder(path, folder) ? Error("There is a link in the way to this file. Write into a folder that is none")
            : own.Count >= OwnFolder.MostFiles && !own.Contains(path) ? Error($"There are {OwnFolder.MostFiles} files, the most that are read. Take one out first")
            : null;
    }

    private static bool LeavesFolder(string path, string folder)
    {
        var parts = path.Split('/');

        return Enumerable.Range(1, parts.Length).Select(count => new FileInfo(Path.Combine([folder, .. parts.Take(count)]))).Any(place => place.LinkTarget is not null);
    }

    [GeneratedRegex(@"\A[a-z-]{1,20}(/[a-z0-9][a-z0-9-]{0,59}){1,4}\.md\z", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Plain();
}
