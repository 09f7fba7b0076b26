using ReadinessKit.Content;
using ReadinessKit.Web.Data;

namespace ReadinessKit.Web.OwnContent;

/// <summary>
/// The shipped texts that own files were made from, kept beside them, so that an update of the site can be compared with them.
/// They lie in the folder of the own files, and so in every backup.
/// </summary>
public sealed class ShippedCopies(string dataFolder)
{
    private readonly string _folder = Path.Combine(DataFolder.Content(dataFolder), ".shipped");

    /// <summary>Keeps the shipped text of each own file that has none yet, and drops those of files that are gone.</summary>
    public void Keep(IEnumerable<string> own, IReadOnlyDictionary<string, ContentFile> shipped)
    {
        var wanted = own.Where(shipped.ContainsKey).ToHashSet();

        foreach (var path in wanted.Where(path => !File.Exists(FileOf(path))))
        {
            Take(shipped[path]);
        }

        foreach (var path in All().Where(path => !wanted.Contains(path)))
        {
            File.Delete(FileOf(path));
        }
    }

    /// <summary>Takes a shipped text as the one that the own file was compared with.</summary>
    public void Take(ContentFile shipped) => WholeFile.Write(FileOf(shipped.Path), shipped.Text);

    /// <summary>The shipped text that an own file was made from, where that is known.</summary>
    public string? Of(string path) => File.Exists(FileOf(path)) ? ContentFile.Of(path, File.ReadAllText(FileOf(path))).Text : null;

    private IEnumerable<string> All() => Directory.Exists(_folder)
        ? [.. Directory.EnumerateFiles(_folder, "*.md", SearchOption.AllDirectories).Select(f => Path.GetRelativePath(_folder, f).Replace('\\', '/'))]
        : [];

    private string FileOf(string path) => Path.Combine(_folder, path);
}
