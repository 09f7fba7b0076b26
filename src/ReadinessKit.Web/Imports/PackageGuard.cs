using System.IO.Compression;
using System.Xml;
using System.Xml.Linq;

namespace ReadinessKit.Web.Imports;

/// <summary>What a kind of office file may hold, and what is said where one holds something else.</summary>
/// <param name="MainPart">The part without which it is none.</param>
/// <param name="MostUnpacked">The most that it may unpack to, in bytes.</param>
internal sealed record PackageRules(string MainPart, long MostUnpacked)
{
    public required string NotOne { get; init; }

    public required string Password { get; init; }

    public required string TooMuch { get; init; }

    public required string FromElsewhere { get; init; }

    public required string Macros { get; init; }
}

/// <summary>Looks into an office file before it is opened: whether it is one, and whether it is harmless.</summary>
internal static class PackageGuard
{
    private const int MostParts = 400, MostDepth = 150, MostTimes = 150, SmallEnough = 256 * 1024;

    private static readonly byte[] OldOffice = [0xD0, 0xCF, 0x11, 0xE0];

    /// <summary>True for a file with a password, or of the time before files were packages.</summary>
    public static bool IsOldOffice(byte[] file) => file.AsSpan().StartsWith(OldOffice);

    /// <summary>
    /// The file with its links leading nowhere. People type addresses that are none, such as two in one; nobody follows them here,
    /// and what opens the file refuses all of it for one of them.
    /// </summary>
    /// <param name="file">A file in which nothing is wrong.</param>
    public static byte[] WithoutLinks(byte[] file)
    {
        using var stream = new MemoryStream();
        stream.Write(file);

        using (var zip = new ZipArchive(stream, ZipArchiveMode.Update, leaveOpen: true))
        {
            foreach (var entry in zip.Entries.Where(e => e.FullName.EndsWith(".rels", StringComparison.OrdinalIgnoreCase)))
            {
                Unlink(entry);
            }
        }

        return stream.ToArray();
    }

    /// <summary>What is wrong with a file and what to do; null where nothing is.</summary>
    public static string? Problem(byte[] file, PackageRules rules)
    {
        if (IsOldOffice(file))
        {
            return rules.Password;
        }

        try
        {
            using var zip = new ZipArchive(new MemoryStream(file), ZipArchiveMode.Read);

            return zip.Entries.Count > MostParts ? rules.TooMuch
                : zip.GetEntry(rules.MainPart) is null ? rules.NotOne
                : zip.Entries.Any(e => e.FullName.Contains("vbaProject", StringComparison.OrdinalIgnoreCase)) ? rules.Macros
                : Measure(zip, rules) ?? zip.Entries.Where(IsXml).Select(e => Look(e, rules)).FirstOrDefault(p => p is not null);
        }
        catch (Exception e) when (e is InvalidDataException or IOException or XmlException or NotSupportedException or ArgumentException)
        {
            return rules.NotOne;
        }
    }

    private static void Unlink(ZipArchiveEntry entry)
    {
        using var stream = entry.Open();
        var rels = XDocument.Load(stream);
        XElement[] links = [.. rels.Descendants().Where(e => e.Name.LocalName == "Relationship" && string.Equals((string?)e.Attribute("TargetMode"), "External", StringComparison.OrdinalIgnoreCase))];

        foreach (var link in links)
        {
            link.SetAttributeValue("Target", "about:blank");
        }

        if (links.Length > 0)
        {
            stream.SetLength(0);
            rels.Save(stream);
        }
    }

    // By what really comes out, as a file may say less of itself.
    private static string? Measure(ZipArchive zip, PackageRules rules)
    {
        var buffer = new byte[81_920];
        var all = 0L;

        foreach (var entry in zip.Entries)
        {
            using var stream = entry.Open();
            var own = 0L;

            for (int read; (read = stream.Read(buffer)) > 0;)
            {
                own += read;
                all += read;

                if (all > rules.MostUnpacked || (own > SmallEnough && own > MostTimes * Math.Max(1, entry.CompressedLength)))
                {
                    return rules.TooMuch;
                }
            }
        }

        return null;
    }

    private static bool IsXml(ZipArchiveEntry entry) =>
        entry.FullName.EndsWith(".xml", StringComparison.OrdinalIgnoreCase) || entry.FullName.EndsWith(".rels", StringComparison.OrdinalIgnoreCase);

    private static string? Look(ZipArchiveEntry entry, PackageRules rules)
    {
        using var stream = entry.Open();
        using var reader = XmlReader.Create(stream, new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null });

        while (reader.Read())
        {
            // What opens the file goes down into it by recursion.
            if (reader.Depth > MostDepth)
            {
                return rules.TooMuch;
            }

            if (reader.NodeType != XmlNodeType.Element)
            {
                continue;
            }

            if (reader.LocalName == "Relationship" && string.Equals(reader.GetAttribute("TargetMode"), "External", StringComparison.OrdinalIgnoreCase)
                && reader.GetAttribute("Type")?.EndsWith("/hyperlink", StringComparison.Ordinal) != true)
            {
                return rules.FromElsewhere;
            }

            if (entry.FullName == "[Content_Types].xml" && reader.GetAttribute("ContentType")?.Contains("macroEnabled", StringComparison.OrdinalIgnoreCase) == true)
            {
                return rules.Macros;
            }
        }

        return null;
    }
}
