using System.IO.Compression;
using System.Xml.Linq;
using DocumentFormat.OpenXml.Packaging;

namespace ReadinessKit.Web.Exports;

/// <summary>What a workbook and a Word document have in common: their properties, and bytes that depend on the content alone.</summary>
internal static class OfficePackage
{
    private static readonly DateTimeOffset NoTime = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <summary>Adds the properties beside the main part, and gives the two fixed ids where the library would make them up.</summary>
    public static void Describe(OpenXmlPackage package, OpenXmlPart main, string title, DateTimeOffset created)
    {
        package.ChangeIdOfPart(main, "main");
        using var stream = package.AddNewPart<CoreFilePropertiesPart>("properties").GetStream(FileMode.Create);
        Properties(title, created).Save(stream, SaveOptions.DisableFormatting);
    }

    /// <summary>Packs the same parts again, in order of name and without the time of day that a zip file keeps.</summary>
    public static byte[] Settle(Stream package)
    {
        using var settled = new MemoryStream();
        using (var from = new ZipArchive(package, ZipArchiveMode.Read, leaveOpen: true))
        using (var to = new ZipArchive(settled, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var part in from.Entries.OrderBy(part => part.FullName, StringComparer.Ordinal))
            {
                var copy = to.CreateEntry(part.FullName);
                copy.LastWriteTime = NoTime;
                using var source = part.Open();
                using var target = copy.Open();
                source.CopyTo(target);
            }
        }

        return settled.ToArray();
    }

    private static XElement Properties(string title, DateTimeOffset created)
    {
        XNamespace core = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties";
        XNamespace dc = "http://purl.org/dc/elements/1.1/";
        XNamespace terms = "http://purl.org/dc/terms/";
        XNamespace schema = "http://www.w3.org/2001/XMLSchema-instance";

        XElement Time(string name) => new(
            terms + name,
            new XAttribute(schema + "type", "dcterms:W3CDTF"),
            created.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'"));

        return new XElement(
            core + "coreProperties",
            new XAttribute(XNamespace.Xmlns + "cp", core),
            new XAttribute(XNamespace.Xmlns + "dc", dc),
            new XAttribute(XNamespace.Xmlns + "dcterms", terms),
            new XAttribute(XNamespace.Xmlns + "xsi", schema),
            new XElement(dc + "title", XmlText.Clean(title)),
            new XElement(dc + "creator", "ReadinessKit"),
            Time("created"),
            Time("modified"));
    }
}
