using System.Globalization;
using ReadinessKit.Jobs;
using ReadinessKit.Pay;

namespace ReadinessKit.Web.Exports;

/// <summary>Where the figures of a pay workbook stand: rows of their sheet.</summary>
/// <param name="Own">The organization's own rates, by id.</param>
/// <param name="Public">Public data, by id.</param>
/// <param name="Floors">What pay must not fall below, by name.</param>
internal sealed record PayFigureCells(Dictionary<string, int> Own, Dictionary<string, int> Public, Dictionary<string, int> Floors);

/// <summary>The sheet of figures with their sources. Rates are yellow; what they come to for an hour is worked out.</summary>
internal static class PayFiguresSheet
{
    public static readonly IReadOnlyList<Column> Columns =
    [
        new("What", 20), new("Role or figure", 34), new("Where, or compared as", 28), new("From", 12, AlignRight: true), new("To", 12, AlignRight: true), new("For", 8), new("Hours a week", 9, AlignRight: true),
        new("An hour from", 12, AlignRight: true), new("To", 12, AlignRight: true), new("Middle, or figure", 14, AlignRight: true), new("Source", 50), new("Date", 14),
    ];

    public static PayFigureCells Write(Workbook book, Sheet sheet, PaySource source)
    {
        var cells = new PayFigureCells([], [], []);
        var worksheet = source.Worksheet;
        var fullTime = worksheet.FullTimeHours;
        sheet.Header();

        foreach (var rate in worksheet.OwnRates)
        {
            cells.Own[rate.Id] = Rate(sheet, "Our own", rate.Role, rate.Kind.InWords(), rate.From, rate.To, rate.Unit, rate.Hours, rate.Hourly(fullTime), "", null);
        }

        var first = sheet.NextRow;

        foreach (var rate in worksheet.Nearby)
        {
            Rate(sheet, "Elsewhere", rate.Role.Length > 0 ? rate.Role : worksheet.Role, rate.Who, rate.From, rate.To, rate.Unit, rate.Hours, rate.Hourly(fullTime), $"{rate.Kind.InWords()}: {rate.Source}", rate.Date);
        }

        if (worksheet.Nearby.Count > 0)
        {
            book.Name(PayWorkbook.Nearby, sheet, $"$J${first}:$J${sheet.NextRow - 1}");
        }

        foreach (var rate in worksheet.PublicRates)
        {
            cells.Public[rate.Id] = Line(sheet, "Public data: median", $"{rate.Code} {rate.Occupation}", rate.Area, Cell.InputDollars(rate.Median), $"{rate.Source}. 10%: {Or(rate.Pct10)}, 25%: {Or(rate.Pct25)}, 75%: {Or(rate.Pct75)}, 90%: {Or(rate.Pct90)}");
        }

        foreach (var floor in PayFloorCheck.Of(worksheet.Floors, 0).Where(f => f.Amount is not null))
        {
            cells.Floors[floor.Name] = Line(sheet, "Not below", floor.Name, "", Cell.InputDollars(floor.Amount), floor.Name.StartsWith("Federal", StringComparison.Ordinal) ? PayFloorCheck.FederalSource : floor.IsLegal ? worksheet.Floors.MinimumSource : worksheet.Floors.LivingSource);
        }

        foreach (var figure in source.Budget is null ? [] : source.Figures)
        {
            foreach (var (year, value) in figure.Values.OrderBy(v => v.Key))
            {
                Line(sheet, $"Published, {year}", $"{figure.Name} ({figure.Unit})", "", Cell.Dollars(value), $"{figure.Source} {figure.Address} {figure.ToCheck}".Trim());
            }
        }

        var last = Math.Max(2, sheet.NextRow - 1);
        sheet.AllowNumbers($"D2:E{last}", PayForm.LeastHourly, PayForm.MostYearly, "Enter dollars from 2 to 1,000,000.");
        sheet.AllowNumbers($"G2:G{last}", 0.25m, 80, "Enter hours a week up to 80, or leave the cell empty for full time.");

        return cells;
    }

    private static int Rate(Sheet sheet, string what, string role, string where, decimal from, decimal to, PayUnit unit, decimal? hours, HourlyRange hourly, string origin, DateOnly? date)
    {
        var row = sheet.NextRow;

        return sheet.Row(
            Cell.Text(what), Cell.Text(role).Wrap(), Cell.Text(where).Wrap(), Cell.InputDollars(from), Cell.InputDollars(to), Cell.Text(unit.ToString()), Cell.InputNumber(hours),
            Hour("D", hourly.From), Hour("E", hourly.To), Cell.Dollars($"ROUND((H{row}+I{row})/2,2)", hourly.Middle), Cell.Text(origin).Wrap(), date is { } day ? Cell.Date(day) : Cell.Empty);

        Cell Hour(string column, decimal cached) => Cell.Dollars($"ROUND(IF(F{row}=\"{PayUnit.Year}\",{column}{row}/(IF(G{row}=\"\",{PayWorkbook.FullTime},G{row})*52),{column}{row}),2)", cached);
    }

    private static int Line(Sheet sheet, string what, string name, string where, Cell value, string origin) =>
        sheet.Row(Cell.Text(what), Cell.Text(name).Wrap(), Cell.Text(where).Wrap(), Cell.Empty, Cell.Empty, Cell.Empty, Cell.Empty, Cell.Empty, Cell.Empty, value, Cell.Text(origin).Wrap());

    private static string Or(decimal? amount) => amount?.ToString("0.00", CultureInfo.InvariantCulture) ?? "withheld";
}
