using X = DocumentFormat.OpenXml.Spreadsheet;

namespace ReadinessKit.Web.Exports;

/// <summary>The styles of one workbook: each look that its cells ask for, once.</summary>
internal sealed class WorkbookStyles
{
    private const string Face = "Arial";
    private const uint DateFormat = 164;

    // Those that every workbook has: 0.00, #,##0.00 and 0.00%.
    private const uint TwoDecimals = 2, Dollars = 4, Percent = 10;

    private readonly List<CellLook> _looks = [CellLook.Plain];

    public uint For(CellLook look)
    {
        if (!_looks.Contains(look))
        {
            _looks.Add(look);
        }

        return (uint)_looks.IndexOf(look);
    }

    public X.Stylesheet Write() => new(
        new X.NumberingFormats(new X.NumberingFormat { NumberFormatId = DateFormat, FormatCode = "mmm d, yyyy" }),
        new X.Fonts(
            Font(10, Palette.Ink, isBold: false),
            Font(10, Palette.Ink, isBold: true),
            Font(10, Palette.Green, isBold: true),
            Font(16, Palette.Green, isBold: true)),
        new X.Fills(
            new X.Fill(new X.PatternFill { PatternType = X.PatternValues.None }),
            new X.Fill(new X.PatternFill { PatternType = X.PatternValues.Gray125 }),
            Fill(Palette.Mist),
            Fill(Palette.Input)),
        new X.Borders(
            Border(sides: null, bottom: null),
            Border(sides: null, Palette.Line),
            Border(sides: null, Palette.Green),
            Border(Palette.InputLine, Palette.InputLine)),
        new X.CellStyleFormats(new X.CellFormat { NumberFormatId = 0, FontId = 0, FillId = 0, BorderId = 0 }),
        new X.CellFormats(_looks.Select(Format)),
        new X.CellStyles(new X.CellStyle { Name = "Normal", FormatId = 0, BuiltinId = 0 }));

    private static X.CellFormat Format(CellLook look)
    {
        var format = new X.CellFormat
        {
            NumberFormatId = FormatOf(look),
            FontId = FontOf(look),
            FillId = FillOf(look),
            BorderId = BorderOf(look),
            FormatId = 0,
            ApplyNumberFormat = true,
            ApplyFont = true,
            ApplyFill = true,
            ApplyBorder = true,
            ApplyAlignment = true,
            Alignment = new X.Alignment { Vertical = X.VerticalAlignmentValues.Top },
        };
        if ((look & (CellLook.Wrap | CellLook.Header)) != 0)
        {
            format.Alignment.WrapText = true;
        }

        if ((look & (CellLook.AlignLeft | CellLook.AlignRight)) != 0)
        {
            format.Alignment.Indent = 1;
            format.Alignment.Horizontal = look.HasFlag(CellLook.AlignRight)
                ? X.HorizontalAlignmentValues.Right
                : X.HorizontalAlignmentValues.Left;
        }

        if (look.HasFlag(CellLook.Quoted))
        {
            format.QuotePrefix = true;
        }

        return format;
    }

    private static uint FormatOf(CellLook look) =>
        look.HasFlag(CellLook.Date) ? DateFormat : look.HasFlag(CellLook.TwoDecimals) ? TwoDecimals : look.HasFlag(CellLook.Dollars) ? Dollars : look.HasFlag(CellLook.Percent) ? Percent : 0;

    private static uint FontOf(CellLook look) =>
        look.HasFlag(CellLook.Title) ? 3u : look.HasFlag(CellLook.Header) ? 2u : look.HasFlag(CellLook.Bold) ? 1u : 0u;

    private static uint FillOf(CellLook look) =>
        look.HasFlag(CellLook.Header) ? 2u : look.HasFlag(CellLook.Input) ? 3u : 0u;

    private static uint BorderOf(CellLook look) =>
        look.HasFlag(CellLook.Header) ? 2u : look.HasFlag(CellLook.Input) ? 3u : look.HasFlag(CellLook.Ruled) ? 1u : 0u;

    private static X.Font Font(double size, string color, bool isBold)
    {
        var font = new X.Font();
        if (isBold)
        {
            font.Append(new X.Bold());
        }

        font.Append(new X.FontSize { Val = size }, Color(color), new X.FontName { Val = Face }, new X.FontFamilyNumbering { Val = 2 });
        return font;
    }

    private static X.Fill Fill(string color) => new(new X.PatternFill(
        new X.ForegroundColor { Rgb = "FF" + color },
        new X.BackgroundColor { Indexed = 64 })
    {
        PatternType = X.PatternValues.Solid,
    });

    // Nothing on top: that line belongs to the cell above.
    private static X.Border Border(string? sides, string? bottom) => new(
        Side(new X.LeftBorder(), sides),
        Side(new X.RightBorder(), sides),
        new X.TopBorder(),
        Side(new X.BottomBorder(), bottom),
        new X.DiagonalBorder());

    private static X.BorderPropertiesType Side(X.BorderPropertiesType side, string? color)
    {
        if (color is not null)
        {
            side.Style = X.BorderStyleValues.Thin;
            side.Append(Color(color));
        }

        return side;
    }

    private static X.Color Color(string color) => new() { Rgb = "FF" + color };
}
