namespace ReadinessKit.Web.Exports;

/// <summary>One sheet of a <see cref="Workbook"/>, filled from the top row down.</summary>
public sealed class Sheet
{
    private readonly List<IReadOnlyList<Cell>> _rows = [];
    private readonly List<CellRule> _rules = [];

    internal Sheet(string name, IReadOnlyList<Column> columns)
    {
        Name = name;
        Columns = columns;
    }

    /// <summary>The name on the tab, which Excel's own limits may have shortened.</summary>
    public string Name { get; }

    /// <summary>The number that the next row will have, for the formulas in it.</summary>
    public int NextRow => _rows.Count + 1;

    internal IReadOnlyList<Column> Columns { get; }

    internal IReadOnlyList<IReadOnlyList<Cell>> Rows => _rows;

    internal IReadOnlyList<CellRule> Rules => _rules;

    internal int? HeaderRow { get; private set; }

    /// <summary>Adds the columns' titles, which stay in view and repeat on each printed page; returns the row's number.</summary>
    public int Header()
    {
        HeaderRow = Row([.. Columns.Select(column => Cell.Text(column.Title))]);
        return HeaderRow.Value;
    }

    /// <summary>Adds a row, blank if it has no cells, and returns its number.</summary>
    public int Row(params Cell[] cells)
    {
        _rows.Add(cells);
        return _rows.Count;
    }

    /// <summary>Lets people type only whole numbers from <paramref name="min"/> to <paramref name="max"/> in these cells.</summary>
    public void AllowWholeNumbers(string cells, int min, int max, string message) =>
        _rules.Add(new CellRule(cells, min, max, message));

    /// <summary>Lets people type only numbers from <paramref name="min"/> to <paramref name="max"/> in these cells.</summary>
    public void AllowNumbers(string cells, decimal min, decimal max, string message) =>
        _rules.Add(new CellRule(cells, min, max, message));

    /// <summary>Lets people type only dates from <paramref name="first"/> to <paramref name="last"/> in these cells.</summary>
    public void AllowDates(string cells, DateOnly first, DateOnly last, string message) =>
        _rules.Add(new CellRule(cells, first, last, message));

    /// <summary>Names these cells for a formula on another sheet: 'Plan'!B2.</summary>
    public string Reference(string cells) => $"'{Name.Replace("'", "''")}'!{cells}";
}

/// <summary>What people may type in a range of cells: two numbers or two dates, and all between.</summary>
internal sealed record CellRule(string Cells, object Min, object Max, string Message);
