using W = DocumentFormat.OpenXml.Wordprocessing;

namespace ReadinessKit.Web.Exports;

/// <summary>Writes a table that fills the width of the text.</summary>
internal static class WordTable
{
    public static W.Table Write(IReadOnlyList<Column> columns, IEnumerable<IReadOnlyList<Run>> rows, int width, bool isCompact)
    {
        var widths = Widths(columns, width);
        var padding = isCompact ? "15" : "60";
        var table = new W.Table(
            new W.TableProperties(
                new W.TableWidth { Width = $"{width}", Type = W.TableWidthUnitValues.Dxa },
                new W.TableBorders(
                    Line(new W.TopBorder()),
                    Line(new W.BottomBorder()),
                    Line(new W.InsideHorizontalBorder())),
                new W.TableLayout { Type = W.TableLayoutValues.Fixed },
                new W.TableCellMarginDefault(
                    new W.TopMargin { Width = padding, Type = W.TableWidthUnitValues.Dxa },
                    new W.TableCellLeftMargin { Width = 100, Type = W.TableWidthValues.Dxa },
                    new W.BottomMargin { Width = padding, Type = W.TableWidthUnitValues.Dxa },
                    new W.TableCellRightMargin { Width = 100, Type = W.TableWidthValues.Dxa }),
                new W.TableLook { FirstRow = true, FirstColumn = false, NoVerticalBand = true }),
            new W.TableGrid(widths.Select(width => new W.GridColumn { Width = $"{width}" })));
        table.Append(Row(columns, widths, [.. columns.Select(column => new Run(column.Title))], isHeader: true));
        table.Append(rows.Select(cells => Row(columns, widths, cells, isHeader: false)));
        return table;
    }

    private static W.TableRow Row(IReadOnlyList<Column> columns, int[] widths, IReadOnlyList<Run> cells, bool isHeader)
    {
        ArgumentOutOfRangeException.ThrowIfNotEqual(cells.Count, columns.Count);
        var properties = new W.TableRowProperties(new W.CantSplit());
        if (isHeader)
        {
            properties.Append(new W.TableHeader());
        }

        var row = new W.TableRow(properties);
        row.Append(cells.Select((cell, i) => Cell(columns[i], widths[i], cell, isHeader)));
        return row;
    }

    private static W.TableCell Cell(Column column, int width, Run text, bool isHeader)
    {
        var properties = new W.TableCellProperties(new W.TableCellWidth { Width = $"{width}", Type = W.TableWidthUnitValues.Dxa });
        if (isHeader)
        {
            properties.Append(new W.Shading { Val = W.ShadingPatternValues.Clear, Color = "auto", Fill = Palette.Mist });
        }

        var paragraph = WordText.Paragraph(isHeader ? WordStyles.TableHead : WordStyles.TableText, [text]);
        if (column.AlignRight)
        {
            paragraph.ParagraphProperties!.Justification = new W.Justification { Val = W.JustificationValues.Right };
        }

        return new W.TableCell(properties, paragraph);
    }

    // Whole twentieths of a point that add up to the width of the text.
    private static int[] Widths(IReadOnlyList<Column> columns, int width)
    {
        var total = columns.Sum(column => column.Width);
        var widths = columns.Select(column => (int)(width * column.Width / total)).ToArray();
        widths[^1] += width - widths.Sum();
        return widths;
    }

    private static W.BorderType Line(W.BorderType border)
    {
        border.Val = W.BorderValues.Single;
        border.Size = 4;
        border.Color = Palette.Line;
        return border;
    }
}
