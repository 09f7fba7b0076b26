using System.Text.RegularExpressions;

namespace ReadinessKit.Pay;

/// <summary>Which row of a table holds the headings, and which column is what.</summary>
/// <param name="Header">The index of the row of headings among the rows; null where there is none.</param>
/// <param name="Columns">Every column that has anything in it.</param>
public sealed partial record RateColumns(int? Header, IReadOnlyList<FoundColumn> Columns)
{
    private const int MostTitles = 30, Looked = 200;

    /// <summary>Guesses by the headings, and by what stands below them.</summary>
    public static RateColumns Guess(RateTable table)
    {
        var header = HeaderOf(table);
        var first = (header ?? -1) + 1;
        var rows = table.Rows.Skip(first).Take(Looked).ToArray();
        string[] names = [.. Enumerable.Range(0, table.Width).Select(c => header is { } at ? NameOf(table, at, c) : "")];
        ColumnWords[] words = [.. names.Select(ColumnWords.Of)];
        var cells = Enumerable.Range(0, table.Width).Select(c => rows.Select(r => r.At(c)).Where(t => t.Length > 0).ToArray()).ToArray();
        var amounts = cells.Select(IsMostlyPay).ToArray();
        var holds = RateColumnChoice.Of(words, amounts, cells);
        var isOfPeople = words.Any(w => w.Holds == RateColumn.Role || w.IsOfPeople) || names.Any(n => Hired().IsMatch(n));

        return new(header, [.. Enumerable.Range(0, table.Width)
            .Where(c => names[c].Length > 0 || cells[c].Length > 0)
            .Select(c => new FoundColumn(c, names[c], IsOfPeople(c) ? RateColumn.None : holds[c], IsOfPeople(c), words[c].Unit))]);

        // "Staff" over figures counts people, and "Name" names roles where nothing else does.
        bool IsOfPeople(int c) => (words[c].IsOfPeople && holds[c] != RateColumn.People) || (words[c].IsJustName && (isOfPeople || cells[c].Count(t => LastFirst().IsMatch(t)) * 2 > cells[c].Length));
    }

    /// <summary>The first column that holds something; null where none does.</summary>
    public FoundColumn? Of(RateColumn holds) => Columns.FirstOrDefault(c => c.Holds == holds);

    /// <summary>The same columns with what people chose for some, by their place. What names people stays left out.</summary>
    public RateColumns With(IReadOnlyDictionary<int, RateColumn> chosen) => this with
    {
        Columns = [.. Columns.Select(c => !c.IsOfPeople && chosen.TryGetValue(c.Index, out var holds) ? c with { Holds = holds } : c)],
    };

    /// <summary>The columns that hold the same as one before them: each thing can stand in one column only.</summary>
    public IEnumerable<FoundColumn> Twice => Columns.Where(c => c.Holds != RateColumn.None && Of(c.Holds) != c);

    /// <summary>What is missing before any row can be understood, and what to do; null where nothing is.</summary>
    public string? Missing =>
        Of(RateColumn.Role) is null ? "Choose the column in which the roles stand"
        : Of(RateColumn.Pay) is null && Of(RateColumn.From) is null ? "Choose the column in which the pay stands, or the lowest pay"
        : null;

    /// <summary>The table without what its columns say of people, but for their headings.</summary>
    public RateTable WithoutPeople(RateTable table) => table.Emptied(Columns.Where(c => c.IsOfPeople).Select(c => c.Index).ToHashSet(), Header ?? -1);

    // The row that says the most in the words of headings, and holds no amount. What stands above it are titles.
    private static int? HeaderOf(RateTable table)
    {
        var best = Enumerable.Range(0, Math.Min(MostTitles, table.Rows.Count))
            .Where(at => !table.Rows[at].Cells.Any(c => c.Length > 0 && RateAmount.Read(c).Amount is not null))
            .Select(at => (At: at, Words: Enumerable.Range(0, table.Width).Select(c => ColumnWords.Of(NameOf(table, at, c))).Where(w => w.SaysSomething).ToArray()))
            .Where(row => row.Words.Length >= 2 && (row.Words.Any(w => w.IsPay) || row.Words.Length >= 3))
            .OrderByDescending(row => row.Words.Length)
            .ToArray();

        return best is [var row, ..] ? row.At : null;
    }

    // Headings can stand in two rows: "Hourly" above "Min" and "Max", or "Position" beside them in the upper one.
    private static string NameOf(RateTable table, int at, int column)
    {
        var own = table.Rows[at].At(column);
        var above = at > 0 && table.Rows[at - 1].Number == table.Rows[at].Number - 1 ? table.Rows[at - 1] : null;

        if (above is null || !Enumerable.Range(1, Math.Max(1, table.Width)).Any(c => above.At(c).Length > 0) || above.Cells.Any(c => c.Length > 0 && (c.Length > 40 || RateAmount.Read(c).Amount is not null)))
        {
            return own;
        }

        var from = column;

        while (own.Length > 0 && from > 0 && above.At(from).Length == 0 && table.Rows[at].At(from - 1).Length > 0)
        {
            from--;
        }

        return $"{above.At(from)} {own}".Trim();
    }

    private static bool IsMostlyPay(string[] cells) =>
        cells.Length > 0 && cells.Count(c => RateAmount.Read(c).Amount is { From: >= 5 }) * 2 > cells.Length;

    [GeneratedRegex(@"\b(hired?|start) date\b|\bdate (of hire|hired)\b|\bhired\b", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Hired();

    [GeneratedRegex(@"^\p{Lu}[\p{L}'’-]+,\s\p{Lu}[\p{L}'’-]+( \p{Lu}\.?)?$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex LastFirst();
}
