using System.Text;
using ReadinessKit.Content;

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

    /// <summary>The largest file that is read, in bytes.</summary>
    public const int LargestFile = 1024 * 1024;

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

    /// <summary>Reads the folder. Links are not followed, so that nothing outside of it is.</summary>
    public static OwnFolder Read(string folder)
    {
        var files = new List<OwnFile>();
        var ignored = new List<(string, string)>();

        foreach (var (path, info) in List(folder))
        {
            if (Refusal(path, info, files.Count) is { } why)
            {
                ignored.Add((path, why));
            }
            else if (!SiteContent.IsForAuthors(path))
            {
                files.Add(Read(path, (FileInfo)info));
            }
        }

        return new([.. files.OrderBy(f => f.Path, StringComparer.Ordinal)], [.. ignored.Take(MostIgnored)]);
    }

    /// <summary>A text out of bytes, or null with what is wrong with them.</summary>
    public static string? Decode(byte[] bytes, out string? unreadable)
    {
        try
        {
            var text = Strict.GetString(bytes);
            unreadable = text.Contains('\0', StringComparison.Ordinal) ? "This is no text: it holds signs that no text has. Save it as plain text." : null;
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

    private static string? Refusal(string path, FileSystemInfo info, int before) =>
        info.LinkTarget is not null ? "It is a link. Copy the file itself here."
        : info is not FileInfo ? "Its folder lies too deep."
        : !path.EndsWith(".md", StringComparison.Ordinal) ? "Only files whose names end in .md are content."
        : before >= MostFiles ? $"More than {MostFiles} files are not read."
        : null;

    private static OwnFile Read(string path, FileInfo info)
    {
        try
        {
            if (info.Length > LargestFile)
            {
                return new(path, null, "This is larger than 1 MB. Split it, or shorten it.");
            }

            // Whoever writes it now may go on doing so.
            using var stream = new FileStream(info.FullName, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
            var bytes = new byte[LargestFile + 1];
            var length = stream.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false);
            var text = Decode(bytes[..Math.Min(length, LargestFile)], out var unreadable);

            return new(path, text is null ? null : ContentFile.Of(path, text), unreadable);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return new(path, null, "The site can't read this file. Look at who may read it.");
        }
    }
}
