using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using ReadinessKit.Pay;
using X = DocumentFormat.OpenXml.Spreadsheet;

namespace ReadinessKit.Web.Imports;

/// <summary>The rows of a sheet that hold anything, read piece by piece. Texts that cells share are known by their numbers only.</summary>
internal sealed class SheetRows
{
    // As many as a sheet has; and far more entries about their widths than one needs.
    private const int MostColumns = 16_384, MostEntries = 2000;

    private readonly SortedDictionary<int, SortedDictionary<int, (string Text, int? Shared)>> _rows = [];
    private readonly bool[] _hiddenColumns = new bool[MostColumns];

    private SheetRows(string name) => Name = name;

    public string Name { get; }

    public IReadOnlyCollection<int> Rows => _rows.Keys;

    /// <summary>What is wrong with the sheet and what to do; null where nothing is.</summary>
    public string? Problem { get; private set; }

    /// <summary>True where rows or columns are left out because they are hidden.</summary>
    public bool HidesSome { get; private set; }

    /// <summary>The numbers of the texts that its cells share with others.</summary>
    public IEnumerable<int> Texts => _rows.Values.SelectMany(r => r.Values).Select(c => c.Shared).OfType<int>();

    public static SheetRows Read(string name, WorksheetPart part, SheetLooks looks)
    {
        var sheet = new SheetRows(name);
        using var reader = OpenXmlReader.Create(part);
        var (row, column, entries, isHidden) = (0, -1, 0, false);

        while (sheet.Problem is null && reader.Read())
        {
            if (!reader.IsStartElement)
            {
                continue;
            }

            if (reader.ElementType == typeof(X.Column))
            {
                if (++entries <= MostEntries && reader.LoadCurrentElement() is X.Column { Hidden.Value: true, Min.Value: > 0 and <= MostColumns } hidden)
                {
                    var (first, last) = ((int)hidden.Min.Value - 1, (int)Math.Min(hidden.Max?.Value ?? hidden.Min.Value, MostColumns));
                    Array.Fill(sheet._hiddenColumns, true, first, Math.Max(0, last - first));
                }
            }
            else if (reader.ElementType == typeof(X.Row))
            {
                isHidden = Attribute(reader, "hidden") is "1" or "true";
                (row, column) = (int.TryParse(Attribute(reader, "r"), NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0 ? number : row + 1, -1);
                sheet.HidesSome |= isHidden;
            }
            else if (!isHidden && reader.ElementType == typeof(X.Cell) && reader.LoadCurrentElement() is X.Cell cell)
            {
                column = ColumnOf(cell.CellReference?.Value) ?? column + 1;
                sheet.Add(row, column, cell, looks);
            }
        }

        return sheet;
    }

    /// <summary>The sheet as a table.</summary>
    public RateTable ToTable(Dictionary<int, string> texts) => new(Name, [.. _rows
        .Select(r => new TableRow(r.Key, Cells(r.Value, texts)))
        .Where(r => !r.IsBlank)]);

    private void Add(int row, int column, X.Cell cell, SheetLooks looks)
    {
        var shared = cell.DataType?.Value == X.CellValues.SharedString && int.TryParse(cell.CellValue?.Text, NumberStyles.None, CultureInfo.InvariantCulture, out var at) ? at : (int?)null;
        var text = shared is null ? TravelingTable.Cut(OneLine.Of(looks.TextOf(cell))) : "";

        if (text.Length == 0 && shared is null)
        {
            return;
        }

        if (column < MostColumns && _hiddenColumns[column])
        {
            HidesSome = true;
            return;
        }

        if (column >= RateTable.MaxColumns)
        {
            Problem = SheetFile.TooManyColumns;
            return;
        }

        if (!_rows.TryGetValue(row, out var cells))
        {
            if (_rows.Count == RateTable.MaxRows)
            {
                Problem = RateFile.TooManyRows;
                return;
            }

            _rows[row] = cells = [];
        }

        cells[column] = (text, shared);
    }

    private static string[] Cells(SortedDictionary<int, (string Text, int? Shared)> row, Dictionary<int, string> texts)
    {
        var cells = new string[row.Keys.Max() + 1];
        Array.Fill(cells, "");

        foreach (var (column, cell) in row)
        {
            cells[column] = cell.Shared is { } shared ? texts[shared] : cell.Text;
        }

        return cells;
    }

    private static string? Attribute(OpenXmlReader reader, string name) => reader.Attributes.FirstOrDefault(a => a.LocalName == name && a.NamespaceUri.Length == 0).Value;

    // "C5" is the third column; a cell may say nothing of its place, and then it follows the one before.
    private static int? ColumnOf(string? reference)
    {
        var column = 0;

        foreach (var sign in (reference ?? "").TakeWhile(char.IsAsciiLetter).Take(4))
        {
            column = (column * 26) + (char.ToUpperInvariant(sign) - 'A' + 1);
        }

        return column > 0 ? column - 1 : null;
    }
}
