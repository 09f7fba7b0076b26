using System.Globalization;
using System.Text.RegularExpressions;
using ReadinessKit.Jobs;

namespace ReadinessKit.Pay;

/// <summary>
/// Wages in the layout of the Occupational Employment and Wage Statistics of the Bureau of Labor Statistics: the columns AREA_TITLE, OCC_CODE,
/// OCC_TITLE, H_PCT10 to H_PCT90 for an hour and A_PCT10 to A_PCT90 for a year of 2,080 hours.
/// </summary>
/// <param name="All">Every row below the headings, those near peer roles first.</param>
/// <param name="Problem">What is wrong with the table, and what to do, as a sentence without its end; null where nothing is.</param>
public sealed partial record PublicRows(IReadOnlyList<PublicRow> All, string? Problem)
{
    /// <summary>The occupations in which peer roles, or those near them, are counted: community health workers, social and human service assistants, psychiatric aides, and other community and social service specialists.</summary>
    public static readonly IReadOnlyList<string> NearCodes = ["21-1094", "21-1093", "31-1133", "21-1099"];

    /// <summary>The hours by which the source makes pay for a year out of pay for an hour: a year of full-time weeks.</summary>
    public const decimal HoursOfAYear = 2080;

    private const int MostTitles = 30, MostWords = 120;

    private static readonly string[] Named = ["AREA_TITLE", "OCC_TITLE"], Percentiles = ["PCT10", "PCT25", "MEDIAN", "PCT75", "PCT90"];

    /// <summary>Reads a table.</summary>
    /// <param name="table">The table.</param>
    /// <param name="source">The release that it is from, such as "May 2025".</param>
    public static PublicRows Read(RateTable table, string source)
    {
        var header = Enumerable.Range(0, Math.Min(MostTitles, table.Rows.Count)).Cast<int?>().FirstOrDefault(i => table.Rows[i!.Value].Cells.Any(c => Name(c) == "OCC_CODE"));

        if (header is not { } at)
        {
            return new([], "There is no column OCC_CODE. Keep the row with the headings of the public file, such as AREA_TITLE, OCC_CODE, OCC_TITLE and H_MEDIAN");
        }

        var columns = table.Rows[at].Cells.Index().Where(c => c.Item.Length > 0).GroupBy(c => Name(c.Item)).ToDictionary(g => g.Key, g => g.First().Index);

        if (Named.FirstOrDefault(n => !columns.ContainsKey(n)) is { } missing)
        {
            return new([], $"There is no column {missing}. Keep it when you copy the rows");
        }

        if (!columns.ContainsKey("H_MEDIAN") && !columns.ContainsKey("A_MEDIAN"))
        {
            return new([], "There is no column with wages. Keep H_PCT10, H_PCT25, H_MEDIAN, H_PCT75 and H_PCT90, or those that begin with A_");
        }

        return new([.. table.Rows.Skip(at + 1).Where(r => !r.IsBlank).Select(r => Of(r, columns, source)).OrderBy(r => r.IsNear && r.Rate is not null ? 0 : 1)], null);
    }

    private static PublicRow Of(TableRow row, Dictionary<string, int> columns, string source)
    {
        string At(string name) => columns.TryGetValue(name, out var column) ? row.At(column) : "";

        var (code, occupation, area) = (At("OCC_CODE"), At("OCC_TITLE"), At("AREA_TITLE"));
        var isNear = NearCodes.Contains(code);

        if (row.Cells.Any(c => RateAmount.CellProblem(c) is not null && !c.StartsWith('#')))
        {
            return Not("A cell begins like a formula. Copy the rows again, as values");
        }

        if (!Code().IsMatch(code))
        {
            return Not($"Column OCC_CODE: {RateRows.Quote(code)} is no code of an occupation, such as 21-1094");
        }

        if (occupation.Length is 0 or > MostWords || area.Length is 0 or > MostWords)
        {
            return Not($"The occupation or the area is {(occupation.Length == 0 || area.Length == 0 ? "missing" : $"longer than {MostWords} characters")}. Copy the row again");
        }

        var figures = new decimal?[Percentiles.Length];
        var notes = new List<string>();

        foreach (var (i, percentile) in Percentiles.Index())
        {
            var (hourly, yearly) = (At($"H_{percentile}"), At($"A_{percentile}"));
            var isYearly = Dollars(hourly) is null && Dollars(yearly) is not null;
            var (name, cell) = isYearly ? ($"A_{percentile}", yearly) : ($"H_{percentile}", hourly.Length > 0 ? hourly : yearly);

            if (Dollars(cell) is { } dollars)
            {
                figures[i] = isYearly ? (dollars / HoursOfAYear).ToCents() : dollars;
            }
            else if (cell == "#")
            {
                notes.Add($"{name} is at or above the highest wage that is published: there is no figure.");
            }
            else if (!Withheld().IsMatch(cell))
            {
                return Not($"Column {name}: {RateRows.Quote(cell)} is no amount. Copy the row again");
            }

            if (isYearly && i == 2)
            {
                notes.Add($"Worked out from wages for a year of {HoursOfAYear:#,##0} hours.");
            }
        }

        if (figures.OfType<decimal>().FirstOrDefault(f => f is < PayForm.LeastHourly or > PayForm.MostHourly) is var wrong && wrong != 0)
        {
            return Not($"{RateRows.Quote($"{wrong:#,##0.00}")} can’t be pay for an hour. Look whether the columns that begin with H_ and A_ are in their places");
        }

        var known = figures.OfType<decimal>().ToArray();

        return known.Length == 0 ? Not(notes.Count > 0 ? "All its wages are at or above the highest that is published" : "Its wages are withheld")
            : !known.SequenceEqual(known.Order()) ? Not("Its figures do not rise from the lowest to the highest. Look whether the columns are in their places")
            : new(row.Number, new($"row-{row.Number}", code, occupation, area, figures[0], figures[1], figures[2], figures[3], figures[4], source), isNear, notes, null);

        PublicRow Not(string problem) => new(row.Number, null, isNear, [], problem);
    }

    private static string Name(string heading) => heading.Trim().Replace(' ', '_').ToUpperInvariant();

    private static decimal? Dollars(string cell) =>
        Figure().IsMatch(cell) ? decimal.Parse(cell.Replace("$", "", StringComparison.Ordinal).Replace(",", "", StringComparison.Ordinal), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture).ToCents() : null;

    [GeneratedRegex(@"^\$?([0-9]{1,3}(,[0-9]{3}){1,2}|[0-9]{1,9})(\.[0-9]{1,10})?$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Figure();

    [GeneratedRegex(@"^[0-9]{2}-[0-9]{4}$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Code();

    [GeneratedRegex(@"^(\*{0,2}|~|#)$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Withheld();
}
