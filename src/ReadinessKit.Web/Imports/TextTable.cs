using ReadinessKit.Pay;

namespace ReadinessKit.Web.Imports;

/// <summary>Reads a table out of text: with tabs as a spreadsheet copies it, or as CSV with commas or semicolons.</summary>
internal static class TextTable
{
    private const int Looked = 20;

    private static readonly char[] Separators = ['\t', ';', ','];

    public static RateFile Read(string text)
    {
        text = text.TrimStart('\uFEFF');

        if (text.Contains('\0', StringComparison.Ordinal))
        {
            return RateFile.Refused("This is not text. Choose a CSV or Excel file, or paste the rows.");
        }

        // Excel takes a first line that names the sign, and does not show it.
        var (separator, skipped) = text.StartsWith("sep=", StringComparison.OrdinalIgnoreCase) && text.Length > 4 && Separators.Contains(text[4]) ? (text[4], 1) : (Separator(text), 0);

        if (!CsvRows.Read(text, separator, out var read))
        {
            return RateFile.Refused($"In row {read.Count:N0} a quotation mark is opened and never closed. Close it, and write two for one inside a field.");
        }

        TableRow[] rows = [.. read.Skip(skipped).Select((cells, i) => new TableRow(i + 1 + skipped, Trimmed(cells))).Where(r => r.Cells.Count > 0)];

        return rows.Length > RateTable.MaxRows ? RateFile.Refused(RateFile.TooManyRows)
            : rows.Any(r => r.Cells.Count > RateTable.MaxColumns) ? RateFile.Refused(SheetFile.TooManyColumns)
            : rows.Length == 0 ? RateFile.Refused(RateFile.Nothing)
            : RateFile.Found([new("", rows)]);
    }

    // The sign that stands in the most lines, outside of quotes; tabs before semicolons before commas, which stand in amounts as well.
    private static char Separator(string text)
    {
        var lines = new int[Separators.Length];
        var seen = new bool[Separators.Length];
        var (isQuoted, count) = (false, 0);

        foreach (var sign in text)
        {
            if (sign == '"')
            {
                isQuoted = !isQuoted;
            }
            else if (sign is '\n' && !isQuoted)
            {
                Array.Clear(seen);

                if (++count == Looked)
                {
                    break;
                }
            }
            else if (!isQuoted && Array.IndexOf(Separators, sign) is var at and >= 0 && !seen[at])
            {
                (seen[at], lines[at]) = (true, lines[at] + 1);
            }
        }

        return Separators[Array.IndexOf(lines, lines.Max())] is var most && lines.Max() > 0 ? most : ',';
    }

    private static string[] Trimmed(List<string> cells)
    {
        var all = cells.Select(c => TravelingTable.Cut(OneLine.Of(c))).ToArray();
        var filled = Array.FindLastIndex(all, c => c.Length > 0);

        return all[..(filled + 1)];
    }
}
