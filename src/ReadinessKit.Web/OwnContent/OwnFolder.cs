using System.Text;
using ReadinessKit.Content;
using ReadinessKit.Web.Site;

namespace ReadinessKit.Web.OwnContent;

/// <summary>A file of the agency, as it stands in the folder: its text, or why that can't be read.</summary>
public sealed record OwnFile(string Path, ContentFile? File, string? Unreadable);

/// <summary>What stands in the folder of the agency's own content, KIT_DATA/content.</summary>
/// <param name="Files">The content files, by path.</param>
/// <param name="Ignored">What else lies there, with the reason why it is not read.</param>
public sealed record OwnFolder(IReadOnlyList<OwnFile> Files, IReadOnlyList<(string Path, string Why)> Ignored)
{
    /// <summary>The most files that are read.</summary>
    public const int MostFiles = 500;

    /// <summary>The largest file that is read, in bytes: what a form can hold. The largest that ships has 44,000.</summary>
    public const int LargestFile = SiteSetup.MaxForm;

    /// <summary>The most that is read altogether, in bytes: about two seconds' work.</summary>
    public const int MostBytes = 5 * 1024 * 1024;

    // Reading Markdown takes time that grows with the square of these.
    private const int MostBrackets = 5_000;

    private const int MostListed = 5_000;
    private const int MostIgnored = 50;

    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private static readonly EnumerationOptions Here = new() { AttributesToSkip = 0, IgnoreInaccessible = true };

    /// <summary>An empty folder, or none.</summary>
    public static OwnFolder Empty { get; } = new([], []);

    /// <summary>What tells one state of the folder from another: paths, lengths and times; "" when there is nothing in it. And when the newest change was.</summary>
    public static (string Text, DateTime Newest) Stamp(string folder)
    {
        var all = List(folder).ToArray();

        return (
            string.Join('\n', all.Select(e => $"{e.Path}|{(e.Info as FileInfo)?.Length}|{e.Info.LastWriteTimeUtc.Ticks}")),
            all.Select(e => e.Info.LastWriteTimeUtc).DefaultIfEmpty().Max());
    }

    /// <summary>What the agency wants to be used: in place of what can't be read, what is used now.</summary>
    public IReadOnlyList<ContentFile> Wanted(IReadOnlyList<ContentFile> used) =>
        [.. Files.Select(f => f.File ?? used.FirstOrDefault(u => u.Path == f.Path)).OfType<ContentFile>()];

    /// <summary>The content files in the folder.</summary>
    public static IReadOnlyList<string> Paths(string folder) => [.. List(folder).Where(e => Refusal(e.Path, e.Info) is null).Select(e => e.Path)];

    /// <summary>One file of the folder, or null.</summary>
    public static OwnFile? Find(string folder, string? path) =>
        List(folder).Where(e => e.Path == path && Refusal(e.Path, e.Info) is null).Select(e => Read(e.Path, (FileInfo)e.Info)).FirstOrDefault();

    /// <summary>Reads the folder. Links are not followed, so that nothing outside of it is.</summary>
    public static OwnFolder Read(string folder)
    {
        var files = new List<OwnFile>();
        var ignored = new List<(string, string)>();
        long bytes = 0;

        foreach (var (path, info) in List(folder).Where(e => !SiteContent.IsForAuthors(e.Path)))
        {
            var why = Refusal(path, info)
                ?? (files.Count >= MostFiles ? $"More than {MostFiles} files are not read." : null)
                ?? (bytes + Math.Min(((FileInfo)info).Length, LargestFile) > MostBytes ? "More than 5 MB are not read." : null);

            if (why is not null)
            {
                ignored.Add((path, why));
                continue;
            }

            files.Add(Read(path, (FileInfo)info));
            bytes += Math.Min(((FileInfo)info).Length, LargestFile);
        }

        return new([.. files.OrderBy(f => f.Path, StringComparer.Ordinal)], [.. ignored.Take(MostIgnored)]);
    }

    /// <summary>Why a text can't be content, whatever it says; null for all that can.</summary>
    public static string? Unusable(string text) =>
        text.Contains('\0', StringComparison.Ordinal) ? "This is no text: it holds signs that no text has. Save it as plain text."
        : text.AsSpan().Count('[') > MostBrackets ? $"This holds more than {MostBrackets:N0} opening brackets. Split it into several files."
        : null;

    /// <summary>A text out of bytes, or null with what is wrong with them.</summary>
    public static string? Decode(byte[] bytes, out string? unreadable)
    {
        try
        {
            var text = Strict.GetString(bytes);
            unreadable = Unusable(text);
            return unreadable is null ? text : null;
        }
        catch (DecoderFallbackException)
        {
            unreadable = "This can't be read as text. Save it as plain text in UTF-8.";
            return null;
        }
    }

    private static IEnumerable<(string Path, FileSystemInfo Info)> List(string folder) =>
        Directory.Exists(folder) ? List(new DirectoryInfo(folder), "", 0).Take(MostListed) : [];

    // Hidden files are those of editors and of the site itself.
    private static IEnumerable<(string Path, FileSystemInfo Info)> List(DirectoryInfo folder, string before, int depth) =>
        folder.EnumerateFileSystemInfos("*", Here).Where(i => !i.Name.StartsWith('.')).OrderBy(i => i.Name, StringComparer.Ordinal).SelectMany(info =>
            info is DirectoryInfo inner && inner.LinkTarget is null && depth < 5 ? List(inner, before + inner.Name + "/", depth + 1) : [(before + info.Name, info)]);

    private static string? Refusal(string path, FileSystemInfo info) =>
        info.LinkTarget is not null ? "It is a link. Copy the file itself here."
        : info is not FileInfo ? "Its folder lies too deep."
        : !path.EndsWith(".md", StringComparison.Ordinal) ? "Only files whose names end in .md are content."
        : null;

    private static OwnFile Read(string path, FileInfo info)
    {
        try
        {
            // Whoever writes it now may go on doing so.
            using var stream = new FileStream(info.FullName, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);

            if (stream.Length > LargestFile)
            {
                return new(path, null, $"This is larger than {LargestFile / 1024} KB. Split it, or shorten it.");
            }

            var bytes = new byte[stream.Length];
            var text = Decode(bytes[..stream.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false)], out var unreadable);

            return new(path, text is null ? null : ContentFile.Of(path, text), unreadable);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return new(path, null, "The site can't read this file. Look at who may read it.");
        }
    }
}
