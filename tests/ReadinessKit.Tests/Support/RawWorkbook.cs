using System.IO.Compression;
using System.Security;
using System.Text;

namespace ReadinessKit.Tests.Support;

/// <summary>Excel files written part by part, so that each can be as broken as files get.</summary>
public sealed class RawWorkbook
{
    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main", Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private readonly List<(string Name, string State, string Xml)> _sheets = [];

    public string? SharedStrings { get; set; }

    /// <summary>The formats of numbers that cells have as styles 1, 2 and so on.</summary>
    public string[] Formats { get; init; } = [];

    public bool Is1904 { get; init; }

    /// <summary>Parts beside the usual ones, or in place of them.</summary>
    public Dictionary<string, byte[]> Parts { get; } = [];

    /// <summary>Cells as they stand in the file, or plain texts and numbers.</summary>
    public static byte[] Of(params string[][] rows) => new RawWorkbook().Sheet("Rates", rows).ToBytes();

    /// <summary>A sheet of plain texts and numbers.</summary>
    public RawWorkbook Sheet(string name, params string[][] rows) =>
        Raw(name, string.Concat(rows.Select(r => $"<row>{string.Concat(r.Select(Cell))}</row>")));

    /// <summary>A sheet with its rows as XML.</summary>
    public RawWorkbook Raw(string name, string rows, string state = "visible", string before = "")
    {
        _sheets.Add((name, state, $"""<worksheet xmlns="{Main}">{before}<sheetData>{rows}</sheetData></worksheet>"""));
        return this;
    }

    /// <summary>A cell with a text.</summary>
    public static string Text(string text, string? at = null) => $"<c {At(at)} t=\"inlineStr\"><is><t>{SecurityElement.Escape(text)}</t></is></c>";

    /// <summary>A cell with a number, shown in one of the formats.</summary>
    public static string Number(string number, int style = 0, string? at = null) => $"<c {At(at)} s=\"{style}\"><v>{number}</v></c>";

    public byte[] ToBytes()
    {
        using var stream = new MemoryStream();

        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, bytes) in All())
            {
                using var entry = zip.CreateEntry(name, CompressionLevel.Optimal).Open();
                entry.Write(bytes);
            }
        }

        return stream.ToArray();
    }

    private static string At(string? at) => at is null ? "" : $"r=\"{at}\"";

    private static string Cell(string cell) => cell.StartsWith('<') ? cell : cell.Length == 0 ? "<c/>" : decimal.TryParse(cell, System.Globalization.NumberStyles.Float, System.Globalization.CultureInfo.InvariantCulture, out _) ? Number(cell) : Text(cell);

    private Dictionary<string, byte[]> All()
    {
        var parts = new Dictionary<string, string>
        {
            ["[Content_Types].xml"] = $"""<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>{string.Concat(_sheets.Select((_, i) => $"<Override PartName=\"/xl/worksheets/sheet{i + 1}.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml\"/>"))}<Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/><Override PartName="/xl/sharedStrings.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml"/></Types>""",
            ["_rels/.rels"] = Relationships(("r1", "officeDocument", "xl/workbook.xml")),
            ["xl/workbook.xml"] = $"""<workbook xmlns="{Main}" xmlns:r="{Office}"><workbookPr{(Is1904 ? " date1904=\"1\"" : "")}/><sheets>{string.Concat(_sheets.Select((s, i) => $"<sheet name=\"{s.Name}\" sheetId=\"{i + 1}\" state=\"{s.State}\" r:id=\"s{i + 1}\"/>"))}</sheets></workbook>""",
            ["xl/_rels/workbook.xml.rels"] = Relationships([.. _sheets.Select((_, i) => ($"s{i + 1}", "worksheet", $"worksheets/sheet{i + 1}.xml")), ("st", "styles", "styles.xml"), .. SharedStrings is null ? Array.Empty<(string, string, string)>() : [("sh", "sharedStrings", "sharedStrings.xml")]]),
            ["xl/styles.xml"] = $"""<styleSheet xmlns="{Main}"><numFmts count="{Formats.Length}">{string.Concat(Formats.Select((f, i) => $"<numFmt numFmtId=\"{200 + i}\" formatCode=\"{SecurityElement.Escape(f)}\"/>"))}</numFmts><cellXfs count="{Formats.Length + 1}"><xf numFmtId="0"/>{string.Concat(Formats.Select((_, i) => $"<xf numFmtId=\"{200 + i}\"/>"))}</cellXfs></styleSheet>""",
        };

        foreach (var (i, sheet) in _sheets.Index())
        {
            parts[$"xl/worksheets/sheet{i + 1}.xml"] = sheet.Xml;
        }

        if (SharedStrings is not null)
        {
            parts["xl/sharedStrings.xml"] = $"""<sst xmlns="{Main}">{SharedStrings}</sst>""";
        }

        var all = parts.ToDictionary(p => p.Key, p => Encoding.UTF8.GetBytes(p.Value));

        foreach (var (name, bytes) in Parts)
        {
            all[name] = bytes;
        }

        return all;
    }

    private static string Relationships(params (string Id, string Type, string Target)[] all) =>
        $"""<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">{string.Concat(all.Select(r => $"<Relationship Id=\"{r.Id}\" Type=\"{Office}/{r.Type}\" Target=\"{r.Target}\"/>"))}</Relationships>""";
}
