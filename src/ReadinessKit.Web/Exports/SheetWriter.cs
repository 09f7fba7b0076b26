using System.Globalization;
using System.Text.RegularExpressions;
using DocumentFormat.OpenXml;
using X = DocumentFormat.OpenXml.Spreadsheet;

namespace ReadinessKit.Web.Exports;

/// <summary>Writes the sheets of one workbook, with the texts and styles that they share.</summary>
internal sealed partial class SheetWriter(string title)
{
    private const int LongestText = 32_767;
    private const int LongestMessage = 225;
    private const int LongestFooter = 100;
    private const string FormulaStarts = "=+-@\t\n";

    private static readonly DateOnly FirstDate = new(1900, 3, 1);

    private readonly Dictionary<string, int> _texts = [];

    public WorkbookStyles Styles { get; } = new();

    public X.Worksheet Write(Sheet sheet, bool isFirst)
    {
        var worksheet = new X.Worksheet(
            new X.SheetProperties(new X.PageSetupProperties { FitToPage = true }),
            new X.SheetViews(View(sheet, isFirst)));
        if (sheet.Columns.Count > 0)
        {
            worksheet.Append(new X.Columns(sheet.Columns.Select(Width)));
        }

        worksheet.Append(new X.SheetData(sheet.Rows.Select((cells, i) => Row(sheet, cells, i + 1))));
        if (sheet.Rules.Count > 0)
        {
            worksheet.Append(new X.DataValidations(sheet.Rules.Select(Validation)) { Count = (uint)sheet.Rules.Count });
        }

        worksheet.Append(
            new X.PageMargins { Left = 0.5, Right = 0.5, Top = 0.6, Bottom = 0.7, Header = 0.3, Footer = 0.35 },
            new X.PageSetup { PaperSize = 1, Orientation = X.OrientationValues.Landscape, FitToWidth = 1, FitToHeight = 0 },
            new X.HeaderFooter(new X.OddFooter($"&L{FooterTitle()}&RPage &P of &N")));
        return worksheet;
    }

    public X.SharedStringTable WriteTexts() =>
        new(_texts.OrderBy(text => text.Value).Select(text => new X.SharedStringItem(
            new X.Text(EscapeSign().Replace(text.Key, "_x005F_")) { Space = SpaceProcessingModeValues.Preserve })));

    private static X.SheetView View(Sheet sheet, bool isFirst)
    {
        var view = new X.SheetView { ShowGridLines = false, TabSelected = isFirst, WorkbookViewId = 0 };
        if (sheet.HeaderRow is { } row)
        {
            var below = $"A{row + 1}";
            view.Append(
                new X.Pane { VerticalSplit = row, TopLeftCell = below, ActivePane = X.PaneValues.BottomLeft, State = X.PaneStateValues.Frozen },
                new X.Selection { Pane = X.PaneValues.BottomLeft, ActiveCell = below, SequenceOfReferences = new() { InnerText = below } });
        }

        return view;
    }

    private static X.Column Width(Column column, int i) =>
        new() { Min = (uint)i + 1, Max = (uint)i + 1, Width = column.Width, CustomWidth = true };

    private X.Row Row(Sheet sheet, IReadOnlyList<Cell> cells, int row) =>
        new(cells.Select((cell, i) => Write(cell, $"{Letters(i)}{row}", LookAt(sheet, row, i))))
        {
            RowIndex = (uint)row,
            Height = RowHeight.Of(cells, sheet.Columns, LookAt(sheet, row, column: 0)),
        };

    private static CellLook LookAt(Sheet sheet, int row, int column)
    {
        if (row < (sheet.HeaderRow ?? int.MaxValue))
        {
            return CellLook.Plain;
        }

        var isRight = column < sheet.Columns.Count && sheet.Columns[column].AlignRight;
        return (row == sheet.HeaderRow ? CellLook.Header : CellLook.Ruled) | (isRight ? CellLook.AlignRight : CellLook.AlignLeft);
    }

    private X.Cell Write(Cell cell, string reference, CellLook look)
    {
        var written = new X.Cell { CellReference = reference };
        look |= cell.Look;
        if (cell.Expression is { } expression)
        {
            written.CellFormula = new X.CellFormula(XmlText.Clean(expression));
        }

        if (cell.Content is string content && XmlText.Clean(content, LongestText) is { Length: > 0 } text)
        {
            // The prefix keeps Excel from reading a formula when someone edits the text later.
            look |= FormulaStarts.Contains(text[0]) ? CellLook.Quoted : CellLook.Plain;
            (written.DataType, written.CellValue) = cell.Expression is null
                ? (X.CellValues.SharedString, new X.CellValue(TextIndex(text)))
                : (X.CellValues.String, new X.CellValue(text));
        }
        else if (cell.Content is double number)
        {
            written.CellValue = new X.CellValue(number);
        }
        else if (cell.Content is DateOnly date)
        {
            look |= CellLook.Date;
            written.CellValue = new X.CellValue(DayNumber(date));
        }

        written.StyleIndex = Styles.For(look);
        return written;
    }

    private int TextIndex(string text)
    {
        _texts.TryAdd(text, _texts.Count);
        return _texts[text];
    }

    private static X.DataValidation Validation(CellRule rule) => new(
        new X.Formula1(Limit(rule.Min)),
        new X.Formula2(Limit(rule.Max)))
    {
        Type = rule.Min is DateOnly ? X.DataValidationValues.Date : rule.Min is decimal ? X.DataValidationValues.Decimal : X.DataValidationValues.Whole,
        Operator = X.DataValidationOperatorValues.Between,
        AllowBlank = true,
        ShowErrorMessage = true,
        ErrorTitle = "Please check this cell",
        Error = XmlText.Clean(rule.Message, LongestMessage),
        SequenceOfReferences = new() { InnerText = rule.Cells },
    };

    private static string Limit(object limit) => limit is DateOnly date ? $"{DayNumber(date)}" : string.Create(CultureInfo.InvariantCulture, $"{limit}");

    // Excel counts a 29 February 1900 that never was; from 1 March on its days and .NET's agree.
    private static int DayNumber(DateOnly date)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(date, FirstDate);
        return (int)date.ToDateTime(TimeOnly.MinValue).ToOADate();
    }

    private static string Letters(int column) =>
        column < 26 ? $"{(char)('A' + column)}" : Letters(column / 26 - 1) + Letters(column % 26);

    private string FooterTitle() => XmlText.Clean(title, LongestFooter).Replace("&", "&&");

    // In a workbook's text _x0041_ stands for A, so a person's own words of that form need their underscore escaped.
    [GeneratedRegex("_(?=x[0-9A-Fa-f]{4}_)")]
    private static partial Regex EscapeSign();
}
