using DocumentFormat.OpenXml.Packaging;
using ReadinessKit.Web.Exports;
using X = DocumentFormat.OpenXml.Spreadsheet;

namespace ReadinessKit.Tests.Exports;

/// <summary>A workbook's bytes, opened again to look at its cells and how they look.</summary>
internal sealed class OpenedWorkbook(byte[] bytes) : IDisposable
{
    public SpreadsheetDocument File { get; } = SpreadsheetDocument.Open(new MemoryStream(bytes), isEditable: false);

    public X.Workbook Book => File.WorkbookPart!.Workbook;

    public X.Stylesheet Styles => File.WorkbookPart!.WorkbookStylesPart!.Stylesheet;

    /// <summary>The bytes of a workbook with one sheet, named One.</summary>
    public static byte[] One(Action<Sheet> fill)
    {
        var book = new Workbook("One sheet", DateTimeOffset.UnixEpoch);
        fill(book.AddSheet("One", [new Column("Only", 20)]));
        return book.ToBytes();
    }

    public X.Worksheet Sheet(string name)
    {
        var sheet = Book.Sheets!.Elements<X.Sheet>().Single(sheet => sheet.Name == name);
        return ((WorksheetPart)File.WorkbookPart!.GetPartById(sheet.Id!)).Worksheet;
    }

    public IReadOnlyDictionary<string, X.Cell> Cells(string name) =>
        Sheet(name).Descendants<X.Cell>().ToDictionary(cell => cell.CellReference!.Value!);

    public X.CellFormat Format(X.Cell cell) => (X.CellFormat)Styles.CellFormats!.ElementAt((int)cell.StyleIndex!.Value);

    public X.Font Font(X.Cell cell) => (X.Font)Styles.Fonts!.ElementAt((int)Format(cell).FontId!.Value);

    public string? FillColor(X.Cell cell) =>
        ((X.Fill)Styles.Fills!.ElementAt((int)Format(cell).FillId!.Value)).PatternFill!.ForegroundColor?.Rgb?.Value;

    public void Dispose() => File.Dispose();
}
