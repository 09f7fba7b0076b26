using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using X = DocumentFormat.OpenXml.Spreadsheet;

namespace ReadinessKit.Web.Exports;

/// <summary>
/// Builds one .xlsx file. Its callers see nothing of the library that writes it: another library would change
/// this file, and <see cref="SheetWriter"/> and <see cref="WorkbookStyles"/>, which serve it alone, would go.
/// </summary>
public sealed class Workbook(string title, DateTimeOffset created)
{
    private const int LongestName = 31;

    private readonly List<Sheet> _sheets = [];
    private readonly List<(string Name, string Reference)> _names = [];

    /// <summary>Adds a sheet after the others. Characters that Excel forbids in its name become spaces.</summary>
    public Sheet AddSheet(string name, IReadOnlyList<Column> columns)
    {
        var sheet = new Sheet(FreeName(name), columns);
        _sheets.Add(sheet);
        return sheet;
    }

    /// <summary>Gives cells a name for formulas on every sheet, and returns it.</summary>
    /// <param name="name">Letters and digits that are no address of a cell; written by us and never made from a person's words.</param>
    /// <param name="sheet">The sheet.</param>
    /// <param name="cells">The cells, with dollar signs: $B$4:$B$9.</param>
    public string Name(string name, Sheet sheet, string cells)
    {
        _names.Add((name, sheet.Reference(cells)));
        return name;
    }

    /// <summary>The file: the same bytes for the same content.</summary>
    public byte[] ToBytes()
    {
        using var stream = new MemoryStream();
        using (var file = SpreadsheetDocument.Create(stream, SpreadsheetDocumentType.Workbook))
        {
            var part = file.AddWorkbookPart();
            Write(part);
            OfficePackage.Describe(file, part, title, created);
        }

        return OfficePackage.Settle(stream);
    }

    private void Write(WorkbookPart part)
    {
        var writer = new SheetWriter(title);
        var tabs = new X.Sheets();
        var names = new X.DefinedNames(_names.Select(n => new X.DefinedName(n.Reference) { Name = n.Name }));
        foreach (var (i, sheet) in _sheets.Index())
        {
            var id = $"sheet{i + 1}";
            part.AddNewPart<WorksheetPart>(id).Worksheet = writer.Write(sheet, isFirst: i == 0);
            tabs.Append(new X.Sheet { Name = sheet.Name, SheetId = (uint)i + 1, Id = id });
            if (sheet.HeaderRow is { } row)
            {
                var rows = sheet.Reference($"${row}:${row}");
                names.Append(new X.DefinedName(rows) { Name = "_xlnm.Print_Titles", LocalSheetId = (uint)i });
            }
        }

        part.AddNewPart<WorkbookStylesPart>("styles").Stylesheet = writer.Styles.Write();
        part.AddNewPart<SharedStringTablePart>("texts").SharedStringTable = writer.WriteTexts();
        part.Workbook = new X.Workbook(new X.BookViews(new X.WorkbookView()), tabs);
        if (names.HasChildren)
        {
            part.Workbook.Append(names);
        }

        part.Workbook.Append(new X.CalculationProperties { FullCalculationOnLoad = true });
    }

    private string FreeName(string wanted)
    {
        var words = wanted.Split(['[', ']', ':', '*', '?', '/', '\\', '\t', '\r', '\n', ' '], StringSplitOptions.RemoveEmptyEntries);
        var name = XmlText.Clean(string.Join(' ', words)).Trim('\'', ' ');
        if (name.Length == 0)
        {
            name = "Sheet";
        }

        var free = Shorten(name, "");
        for (var i = 2; IsTaken(free); i++)
        {
            free = Shorten(name, $" {i}");
        }

        return free;
    }

    // Excel keeps "History" for itself.
    private bool IsTaken(string name) =>
        _sheets.Select(sheet => sheet.Name).Append("History").Contains(name, StringComparer.OrdinalIgnoreCase);

    private static string Shorten(string name, string ending) =>
        XmlText.Clean(name, LongestName - ending.Length).TrimEnd('\'', ' ') + ending;
}
