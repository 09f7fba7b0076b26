using System.Globalization;
using ReadinessKit.Pay;

namespace ReadinessKit.Web.Imports;

/// <summary>A table as text in a form, from the page that reads it to the one that takes it over: the name, then each row with its number.</summary>
public static class TravelingTable
{
    /// <summary>The most that all tables of a file may have, in bytes.</summary>
    public const int MostBytes = 600_000;

    public const int MostTables = 10;

    public static string Write(RateTable table) =>
        string.Join('\n', table.Rows.Select(r => $"{r.Number}\t{string.Join('\t', r.Cells)}").Prepend(table.Name));

    /// <summary>Reads what a form sent, whoever wrote it; null where it is no table.</summary>
    public static RateTable? Read(string? text)
    {
        var lines = (text ?? "").ReplaceLineEndings("\n").Split('\n');

        if (lines.Length < 2 || lines.Length > RateTable.MaxRows + 1)
        {
            return null;
        }

        var rows = lines.Skip(1).Select(Row).ToArray();

        return rows.Contains(null) ? null : new(OneLine.Of(lines[0]), rows!);
    }

    private static TableRow? Row(string line) =>
        line.Split('\t') is [var number, .. var cells] && cells.Length is > 0 and <= RateTable.MaxColumns && int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var at) && at > 0
            ? new(at, [.. cells.Select(c => Cut(OneLine.Of(c)))])
            : null;

    /// <summary>The beginning of a cell, where it is longer than cells may be.</summary>
    internal static string Cut(string cell) =>
        cell.Length <= RateTable.MaxCell ? cell : cell[..(char.IsHighSurrogate(cell[RateTable.MaxCell - 1]) ? RateTable.MaxCell - 1 : RateTable.MaxCell)];
}
