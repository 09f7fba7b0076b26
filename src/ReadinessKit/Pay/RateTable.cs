namespace ReadinessKit.Pay;

/// <summary>A row of a table that somebody brought along.</summary>
/// <param name="Number">Its number where it comes from, from 1 on; rows without anything in them may be missing.</param>
/// <param name="Cells">What stands in it, from the first column on, each on one line; "" where nothing does.</param>
public sealed record TableRow(int Number, IReadOnlyList<string> Cells)
{
    /// <summary>True where nothing stands in it.</summary>
    public bool IsBlank => Cells.All(c => c.Length == 0);

    /// <summary>What stands in a column, counted from 0; "" where nothing does.</summary>
    public string At(int? column) => column is { } at && at >= 0 && at < Cells.Count ? Cells[at] : "";
}

/// <summary>A table that somebody brought along, as text.</summary>
/// <param name="Name">The name of its sheet; "" where it has none.</param>
/// <param name="Rows">Its rows.</param>
public sealed record RateTable(string Name, IReadOnlyList<TableRow> Rows)
{
    /// <summary>The most rows, columns, and characters of a cell.</summary>
    public const int MaxRows = 2000, MaxColumns = 60, MaxCell = 500;

    /// <summary>How many columns its widest row has.</summary>
    public int Width { get; } = Rows.Select(r => r.Cells.Count).DefaultIfEmpty().Max();

    /// <summary>The letter that a spreadsheet gives a column, counted from 0: A for 0, AA for 26.</summary>
    public static string Letter(int column) => column < 26 ? $"{(char)('A' + column)}" : $"{Letter((column / 26) - 1)}{(char)('A' + (column % 26))}";

    /// <summary>The same table with nothing in some columns but what stands in one row, such as their headings.</summary>
    /// <param name="columns">The columns, counted from 0.</param>
    /// <param name="through">The index of the last row that is left as it is; -1 for none.</param>
    public RateTable Emptied(IReadOnlySet<int> columns, int through) => columns.Count == 0 ? this : this with
    {
        Rows = [.. Rows.Select((row, i) => i <= through ? row : row with { Cells = [.. row.Cells.Select((cell, c) => columns.Contains(c) ? "" : cell)] }).Where(row => !row.IsBlank)],
    };
}
