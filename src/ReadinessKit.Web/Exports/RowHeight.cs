namespace ReadinessKit.Web.Exports;

/// <summary>
/// Guesses a little generously how high a row has to be, in points. Excel would fit a row that comes without a
/// height, but LibreOffice and most viewers would cut its wrapped text after the first line.
/// </summary>
internal static class RowHeight
{
    private const double Line = 13;
    private const double Padding = 3;
    private const double Title = 24;
    private const double Highest = 409;
    private const double Indent = 1.5;

    // No two programs measure text quite alike.
    private const double Reliance = 0.95;

    private const string Narrow = " ,.;:'!|()/-’ijltfI";
    private const string Wide = "mwMW";

    public static double Of(IReadOnlyList<Cell> cells, IReadOnlyList<Column> columns, CellLook rowLook)
    {
        var height = Line + Padding;
        foreach (var (i, cell) in cells.Index())
        {
            var look = cell.Look | rowLook;
            if (look.HasFlag(CellLook.Title))
            {
                height = Math.Max(height, Title);
            }

            if (cell.Content is string text && i < columns.Count && (look & (CellLook.Wrap | CellLook.Header)) != 0)
            {
                height = Math.Max(height, Lines(text, Room(columns[i])) * Line + Padding);
            }
        }

        return Math.Min(height, Highest);
    }

    private static double Room(Column column) => Math.Max(column.Width * Reliance - Indent, 1);

    private static int Lines(string text, double width) => text.ReplaceLineEndings("\n").Split('\n').Sum(line => Wrap(line, width));

    private static int Wrap(string line, double width)
    {
        var lines = 1;
        var used = 0d;
        // A line may break behind a hyphen, too.
        foreach (var word in line.Replace("-", "- ", StringComparison.Ordinal).Split(' '))
        {
            var length = word.Sum(Width);
            if (used > 0 && used + length > width)
            {
                lines++;
                used = 0;
            }

            // A word longer than the column is broken.
            lines += (int)(length / width);
            used += length % width + Width(' ');
        }

        return lines;
    }

    // In digits, which a column's width is measured in.
    private static double Width(char character) => character switch
    {
        >= '\u1100' and < '\uD800' => 2,
        _ when Narrow.Contains(character) => 0.5,
        _ when Wide.Contains(character) => 1.6,
        _ => char.IsUpper(character) ? 1.3 : 1,
    };
}
