using System.IO.Compression;
using System.Xml;

namespace ReadinessKit.Web.Imports;

/// <summary>Looks into a Word file before it is opened: whether it is one, and whether it is harmless.</summary>
internal static class WordPackage
{
    public const string NotWord = "This is not a Word file that can be read. Open it in Word, save it as .docx, and choose it again; or paste the text.";

    private const string Password = "The file has a password, or is an old Word file (.doc). Save it as .docx without a password, or paste the text.";
    private const string TooMuch = "The file holds far more than a job description. Copy the text into a new document, or paste it here.";
    private const string FromElsewhere = "The file takes in a template, a picture or an object from elsewhere. Copy the text into a new document, or paste it here.";

    // A job description has some twenty parts, and half a megabyte when it is unpacked.
    private const int MostParts = 400, MostDepth = 150, MostTimes = 150, SmallEnough = 256 * 1024;
    private const long MostUnpacked = 20 * 1024 * 1024;

    private static readonly byte[] OldOffice = [0xD0, 0xCF, 0x11, 0xE0];

    /// <summary>What is wrong with a file and what to do; null where nothing is.</summary>
    public static string? Problem(byte[] file)
    {
        if (file.AsSpan().StartsWith(OldOffice))
        {
            return Password;
        }

        try
        {
            using var zip = new ZipArchive(new MemoryStream(file), ZipArchiveMode.Read);

            return zip.Entries.Count > MostParts ? TooMuch
                : zip.GetEntry("word/document.xml") is null ? NotWord
                : zip.Entries.Any(e => e.FullName.Contains("vbaProject", StringComparison.OrdinalIgnoreCase)) ? WordText.Macros
                : Measure(zip) ?? zip.Entries.Where(IsXml).Select(Look).FirstOrDefault(p => p is not null);
        }
        catch (Exception e) when (e is InvalidDataException or IOException or XmlException or NotSupportedException or ArgumentException)
        {
            return NotWord;
        }
    }

    // By what really comes out, as a file may say less of itself.
    private static string? Measure(ZipArchive zip)
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

                if (all > MostUnpacked || (own > SmallEnough && own > MostTimes * Math.Max(1, entry.CompressedLength)))
                {
                    return TooMuch;
                }
            }
        }

        return null;
    }

    private static bool IsXml(ZipArchiveEntry entry) =>
        entry.FullName.EndsWith(".xml", StringComparison.OrdinalIgnoreCase) || entry.FullName.EndsWith(".rels", StringComparison.OrdinalIgnoreCase);

    private static string? Look(ZipArchiveEntry entry)
    {
        using var stream = entry.Open();
        using var reader = XmlReader.Create(stream, new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null });

        while (reader.Read())
        {
            // What opens the file goes down into it by recursion.
            if (reader.Depth > MostDepth)
            {
                return TooMuch;
            }

            if (reader.NodeType != XmlNodeType.Element)
            {
                continue;
            }

            if (reader.LocalName == "Relationship" && string.Equals(reader.GetAttribute("TargetMode"), "External", StringComparison.OrdinalIgnoreCase)
                && reader.GetAttribute("Type")?.EndsWith("/hyperlink", StringComparison.Ordinal) != true)
            {
                return FromElsewhere;
            }

            if (entry.FullName == "[Content_Types].xml" && reader.GetAttribute("ContentType")?.Contains("macroEnabled", StringComparison.OrdinalIgnoreCase) == true)
            {
                return WordText.Macros;
            }
        }

        return null;
    }
}
