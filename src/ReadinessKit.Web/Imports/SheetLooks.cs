using System.Globalization;
using System.Text.RegularExpressions;
using DocumentFormat.OpenXml.Packaging;
using X = DocumentFormat.OpenXml.Spreadsheet;

namespace ReadinessKit.Web.Imports;

/// <summary>What cells of a workbook look like: whether a number is shown as a date, as a percentage or in another currency.</summary>
internal sealed partial class SheetLooks
{
    private const int MostDecimals = 10, DaysFrom1900To1904 = 1462;

    // The formats that every workbook has without naming them (ECMA-376, part 1, 18.8.30).
    private static readonly HashSet<uint> Dates = [14, 15, 16, 17, 22, .. Enumerable.Range(27, 10).Select(i => (uint)i), .. Enumerable.Range(50, 9).Select(i => (uint)i)], Percentages = [9, 10], WithTwoDecimals = [2, 4, 7, 8, 10, 39, 40, 43, 44];

    private readonly uint[] _formats;
    private readonly Dictionary<uint, string> _codes = [];
    private readonly bool _is1904;

    public SheetLooks(WorkbookPart book)
    {
        var styles = book.WorkbookStylesPart?.Stylesheet;
        _is1904 = book.Workbook.WorkbookProperties?.Date1904?.Value ?? false;
        _formats = [.. styles?.CellFormats?.Elements<X.CellFormat>().Select(f => f.NumberFormatId?.Value ?? 0) ?? []];

        foreach (var format in styles?.NumberingFormats?.Elements<X.NumberingFormat>() ?? [])
        {
            _codes[format.NumberFormatId?.Value ?? 0] = format.FormatCode?.Value ?? "";
        }
    }

    /// <summary>What a cell shows, in essence; a formula without a stored result begins with "=".</summary>
    public string TextOf(X.Cell cell)
    {
        if (cell.CellFormula is { } formula && cell.CellValue is null && cell.InlineString is null)
        {
            return "=" + formula.Text;
        }

        var value = cell.CellValue?.Text ?? "";

        return cell.DataType?.Value switch
        {
            X.CellValues.InlineString => cell.InlineString is { } text ? SheetTexts.Of(text) : "",
            X.CellValues.Boolean => value is "1" or "true" ? "TRUE" : "FALSE",
            X.CellValues.String or X.CellValues.Error or X.CellValues.Date or X.CellValues.SharedString => value,
            _ => Number(value, cell.StyleIndex?.Value ?? 0),
        };
    }

    private string Number(string value, uint style)
    {
        if (value.Length == 0 || !decimal.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out var number))
        {
            return value;
        }

        var format = style < _formats.Length ? _formats[style] : 0;
        var code = Literal().Replace(_codes.GetValueOrDefault(format, ""), "");

        if (Dates.Contains(format) || DateCode().IsMatch(Bracket().Replace(code, "")))
        {
            return Day(number) ?? value;
        }

        if (Percentages.Contains(format) || code.Contains('%', StringComparison.Ordinal))
        {
            return string.Create(CultureInfo.InvariantCulture, $"{Rounded(number, 8) * 100:0.######}%");
        }

        var currency = Currency().Match(_codes.GetValueOrDefault(format, "")).Value;
        var isInCents = WithTwoDecimals.Contains(format) || code.Contains(".00", StringComparison.Ordinal);

        return string.Create(CultureInfo.InvariantCulture, $"{currency}{Rounded(number, isInCents ? 2 : MostDecimals):0.##########}");
    }

    private static decimal Rounded(decimal number, int decimals) => decimal.Round(number, decimals, MidpointRounding.AwayFromZero);

    private string? Day(decimal serial)
    {
        var days = serial + (_is1904 ? DaysFrom1900To1904 : 0);

        // Before March 1900 the count of Excel is a day off; and there is no day after 9999.
        return days is >= 61 and < 2_958_466 ? DateTime.FromOADate((double)days).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) : null;
    }

    // What is shown as it stands: in quotes, after a backslash, or as a gap.
    [GeneratedRegex("""("[^"]*")|\\.|_.|\*.""", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Literal();

    [GeneratedRegex(@"\[[^\]]*\]|General", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Bracket();

    [GeneratedRegex(@"[yd]|m{2,}", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, 1000)]
    private static partial Regex DateCode();

    [GeneratedRegex(@"[£€¥₹₱₩]|\b(EUR|GBP|CAD|AUD)\b", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Currency();
}
