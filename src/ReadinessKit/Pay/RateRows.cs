using System.Text.RegularExpressions;
using ReadinessKit.Jobs;

namespace ReadinessKit.Pay;

/// <summary>What the rows of a table become: each one is a rate, or is told with why it is none.</summary>
/// <param name="All">Every row of the table, in its order.</param>
public sealed partial record RateRows(IReadOnlyList<RateRow> All)
{
    /// <summary>The longest role that is taken over, in characters.</summary>
    public const int MostRole = 120;

    // Below the first, a figure without its time is for an hour; from the second on, for a year.
    private const decimal SurelyHourly = 200, SurelyYearly = 10_000;

    /// <summary>The rows that were understood.</summary>
    public IReadOnlyList<RateRow> Rates => field ??= [.. All.Where(r => r.Kind == RateRowKind.Rate)];

    /// <summary>The rows that were not understood.</summary>
    public IReadOnlyList<RateRow> Problems => field ??= [.. All.Where(r => r.Kind == RateRowKind.Problem)];

    /// <summary>The rows that hold no rate and need none: titles, headings, totals, blank ones.</summary>
    public IReadOnlyList<RateRow> Others => field ??= [.. All.Where(r => r.Kind is not (RateRowKind.Rate or RateRowKind.Problem))];

    /// <summary>True where some rate names its hours a week.</summary>
    public bool HasHours => Rates.Any(r => r.Rate!.Hours is not null);

    /// <summary>True where some rate says how many people get it.</summary>
    public bool HasPeople => Rates.Any(r => r.Rate!.People is not null);

    /// <summary>True where some rate says after how many years.</summary>
    public bool HasYears => Rates.Any(r => r.Rate!.Years is not null);

    /// <summary>Reads a table.</summary>
    /// <param name="table">The table.</param>
    /// <param name="columns">What its columns hold.</param>
    /// <param name="unit">The time that all pay is for; null for what each row, heading or figure says.</param>
    /// <param name="worksheet">The worksheet that it is for: its hours of a full-time week, and its role.</param>
    public static RateRows Read(RateTable table, RateColumns columns, PayUnit? unit, PayWorksheet worksheet) =>
        new([.. table.Rows.Select((row, i) => Read(row, i, table, columns, unit, worksheet))]);

    /// <summary>True for a cell that says whether pay is for an hour or a year, or for yet another time.</summary>
    internal static bool IsUnit(string cell) => RateAmount.UnitIn(cell) is not null || RateAmount.IsOtherTime(cell) || Salary().IsMatch(cell);

    private static RateRow Read(TableRow row, int index, RateTable table, RateColumns columns, PayUnit? unit, PayWorksheet worksheet)
    {
        if (row.IsBlank)
        {
            return Other(RateRowKind.Blank, "Blank");
        }

        if (index <= columns.Header)
        {
            return index == columns.Header ? Other(RateRowKind.Header, "The headings") : Other(RateRowKind.Above, $"Above the headings: {Quote(First())}");
        }

        if (columns.Header is { } header && row.Cells.SequenceEqual(table.Rows[header].Cells))
        {
            return Other(RateRowKind.Header, "The headings again");
        }

        if (row.Cells.FirstOrDefault(Total().IsMatch) is { } total)
        {
            return Other(RateRowKind.Total, $"{Quote(total)} sums other rows up");
        }

        if (row.Cells.Count(c => c.Length > 0) == 1 && table.Width > 1 && First() is var words && words.Any(char.IsLetter) && RateAmount.Read(words).Amount is null && RateAmount.CellProblem(words) is null)
        {
            return Other(RateRowKind.Heading, $"{Quote(words)} stands alone, without pay: it is taken for a heading or a note");
        }

        if (columns.Missing is { } missing)
        {
            return Other(RateRowKind.Problem, missing);
        }

        var cells = new RateCells(row, columns, worksheet.FullTimeHours, unit);
        var rate = cells.Read(worksheet.Role);

        return rate is null ? Other(RateRowKind.Problem, cells.Problem!) : new(row.Number, RateRowKind.Rate, rate, "");

        RateRow Other(RateRowKind kind, string why) => new(row.Number, kind, null, why);

        string First() => row.Cells.First(c => c.Length > 0);
    }

    /// <summary>The words of a cell in a sentence, not all of them where they are many.</summary>
    internal static string Quote(string cell) => $"“{(cell.Length > 60 ? string.Concat(cell.AsSpan(0, char.IsHighSurrogate(cell[59]) ? 59 : 60), " …") : cell)}”";

    /// <summary>The time that a figure is for by its size; null where both would do.</summary>
    internal static PayUnit? BySize(RateAmount amount) => amount.To < SurelyHourly ? PayUnit.Hour : amount.From >= SurelyYearly ? PayUnit.Year : null;

    /// <summary>True for a word that says that nothing is there.</summary>
    internal static bool IsNothing(string cell) => cell.Length == 0 || Nothing().IsMatch(cell);

    [GeneratedRegex(@"^((grand|sub|overall)[ -]?totals?|totals?|sum|average|avg|mean|median|minimum|maximum|count)( (of )?(all|fte|ftes|staff|positions|payroll|cost|headcount|pay|wages))?\s*:?$", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Total();

    [GeneratedRegex(@"^([-–—.]+|n/?a|none|nil|blank)$", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Nothing();

    [GeneratedRegex(@"^(salary|salaried)$", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Salary();
}
