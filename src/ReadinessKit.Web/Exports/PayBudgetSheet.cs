using ReadinessKit.Pay;

namespace ReadinessKit.Web.Exports;

/// <summary>Where the budget stands on the sheet of inputs: the first row of each kind; 0 for none.</summary>
internal sealed record PayBudgetCells(int Positions, int Fringe, int Extras);

/// <summary>The budget of a pay workbook: what is typed stands on the sheet of inputs, and its own sheet works it out, line by line and year by year.</summary>
internal static class PayBudgetSheet
{
    // What is not counted: text, which sums leave out, and never a 0 that looks known.
    public const string Open = "\"–\"";

    public const string Count = "PositionCount", Hours = "PositionHours";

    private const string Offset = "PositionOffset";

    private const string AllOfIt = "All of it", ToType = "Not counted: type what is open on the sheet of inputs";

    private static readonly string[] PositionHeads = ["Positions", "How many", "Hours a week", "Rate, an hour", "First day", "Rate that counts", "Months after the start"];

    public static PayBudgetCells Write(Workbook book, Sheet inputs, Sheet sheet, BudgetLook look)
    {
        var (budget, result) = (look.Budget, look.Result);

        if (budget.Positions.Count == 0)
        {
            sheet.Row(Cell.Text("The budget has no positions yet."));
            return new(0, 0, 0);
        }

        var positions = WritePositions(book, inputs, look);
        var fringe = WriteFringe(inputs, budget, result);
        var extras = WriteExtras(inputs, budget);
        int[] years = [.. Enumerable.Range(1, budget.Years)];

        sheet.Header();
        sheet.Row([Cell.Text("Begins on"), .. years.Select(y => Cell.Formula($"EDATE({PayWorkbook.Start},{12 * (y - 1)})", budget.Start.AddYears(y - 1)))]);

        var firstMonths = sheet.NextRow;

        foreach (var (i, position) in budget.Positions.Index())
        {
            var offset = BudgetTime.Offset(budget.Start, position.StartsOn);
            sheet.Row([Cell.Text($"Months: {position.Name}").Wrap(), .. years.Select(y => Cell.Score($"MAX(0,MIN(12,{12 * y}-{inputs.Reference($"$G${positions + i}")}))", BudgetTime.MonthsIn(offset, y)))]);
        }

        Name("Months", firstMonths, sheet.NextRow - 1);
        var firstLine = sheet.NextRow;
        var lines = result.Lines;

        foreach (var (i, line) in lines.Where(l => l.Part == BudgetPart.Wages).Index())
        {
            var (row, months) = (positions + i, firstMonths + i);
            Line("Wages", line, y => $"IF({In("F", row)}=0,{Open},ROUND({In("B", row)}*{In("C", row)}*{In("F", row)}*(1+{PayWorkbook.Raise})^{y - 1}*52*{Year(y)}{months}/12,2))");
        }

        Name("Wages", firstLine, sheet.NextRow - 1);

        foreach (var (i, line) in lines.Where(l => l.Part == BudgetPart.Fringe).Index())
        {
            Line("On top", line, y => Fringe(budget.Fringe[i].Kind, y, fringe + i));
        }

        // It is there even while nobody gives supervision, so that hours that are typed in Excel count.
        Line("", lines.FirstOrDefault(l => l.Part == BudgetPart.Supervision) ?? new(BudgetPart.Supervision, "", "Supervision", [.. years.Select(_ => (decimal?)0)]),
            y => $"IF({PayWorkbook.SupervisorHours}=\"\",{Open},IF({PayWorkbook.SupervisorHours}=0,0,IF({PayWorkbook.SupervisorRate}=\"\",{Open},ROUND({PayWorkbook.SupervisorHours}*{PayWorkbook.SupervisorRate}*(1+{PayWorkbook.Raise})^{y - 1}*52*SUMPRODUCT({Count},Months{y})/12,2))))");

        foreach (var (i, line) in lines.Where(l => l.Part == BudgetPart.Extras).Index())
        {
            var dollars = In("B", extras + i);
            Line("Beside pay", line, y => budget.Extras[i].IsYearly
                ? $"IF({dollars}=\"\",{Open},ROUND({dollars}*SUMPRODUCT({Count},Months{y})/12,2))"
                : $"IF({dollars}=\"\",{Open},ROUND({dollars}*SUMPRODUCT({Count},({Offset}>={12 * (y - 1)})*({Offset}<{12 * y})),2))");
        }

        var last = sheet.NextRow - 1;
        var total = sheet.Row([Cell.Words($"IF(COUNTIF({Year(1)}{firstLine}:{Year(budget.Years)}{last},{Open})>0,\"{AllOfIt}, at least\",\"{AllOfIt}\")", result.Sum(AllOfIt)).Bold(), .. result.Years.Select(y => Cell.Dollars($"SUM({Year(y.Number)}{firstLine}:{Year(y.Number)}{last})", y.Total).Bold()), InAll(sheet.NextRow, result.Total).Bold()]);
        book.Name(PayWorkbook.Total, sheet, $"${Year(budget.Years + 1)}${total}");
        sheet.Row();
        var count = sheet.Row([Cell.Text("Positions, on average"), .. result.Years.Select(y => Cell.Score($"SUMPRODUCT({Count},Months{y.Number})/12", y.Positions))]);
        var hours = sheet.Row([Cell.Text("Paid hours"), .. result.Years.Select(y => Cell.Dollars($"ROUND(SUMPRODUCT({Count},Months{y.Number},{Hours})*52/12,2)", y.Hours))]);
        sheet.Row([Cell.Text("One position for a whole year"), .. result.Years.Select(y => Each(y, count, y.PerPosition))]);
        sheet.Row([Cell.Text("One paid hour, with everything"), .. result.Years.Select(y => Each(y, hours, y.PerHour))]);

        return new(positions, fringe, extras);

        Cell Each(BudgetYear year, int row, decimal? cached) => Cell.Dollars($"IF({Year(year.Number)}{row}=0,\"\",ROUND({Year(year.Number)}{total}/{Year(year.Number)}{row},2))", cached);

        void Line(string kind, BudgetLine line, Func<int, string> formula) =>
            sheet.Row([Cell.Text(kind.Length > 0 ? $"{kind}: {line.Name}" : line.Name).Wrap(), .. years.Select(y => OrOpen(formula(y), line.Years[y - 1])), InAll(sheet.NextRow, line.Total), StillOpen(sheet.NextRow, line.Years.Any(y => y is null))]);

        Cell InAll(int row, decimal? cached) => OrOpen($"IF(COUNT({Year(1)}{row}:{Year(budget.Years)}{row})=0,{Open},SUM({Year(1)}{row}:{Year(budget.Years)}{row}))", cached);

        Cell StillOpen(int row, bool isOpen) => Cell.Words($"IF(COUNTIF({Year(1)}{row}:{Year(budget.Years)}{row},{Open})>0,\"{ToType}\",\"\")", isOpen ? ToType : "");

        void Name(string what, int from, int to)
        {
            foreach (var y in years)
            {
                book.Name($"{what}{y}", sheet, $"${Year(y)}${from}:${Year(y)}${to}");
            }
        }

        string In(string column, int row) => inputs.Reference($"${column}${row}");

        string Fringe(FringeKind kind, int year, int row)
        {
            var (share, limit) = (In(ShareColumn(year), row), In(LimitColumn(year), row));

            return kind == FringeKind.DollarsAMonth
                ? $"IF({share}=\"\",{Open},ROUND({share}*SUMPRODUCT({Count},Months{year}),2))"
                : $"IF(OR({share}=\"\",COUNT(Wages{year})=0),{Open},IF({limit}=\"\",ROUND({share}*SUM(Wages{year}),2),ROUND({share}*(SUMPRODUCT(--(Wages{year}<{Count}*{limit}),Wages{year})+{limit}*SUMPRODUCT(--ISNUMBER(Wages{year}),--(Wages{year}>={Count}*{limit}),{Count})),2)))";
        }
    }

    // The number of the first row.
    private static int WritePositions(Workbook book, Sheet sheet, BudgetLook look)
    {
        sheet.Row();
        sheet.Row([.. PositionHeads.Select(t => Cell.Text(t).Bold())]);
        var first = sheet.NextRow;

        foreach (var position in look.Budget.Positions)
        {
            var row = sheet.NextRow;
            sheet.Row(
                Cell.Input(position.Name).Wrap(),
                Cell.Input(position.Count),
                Cell.InputNumber(position.Hours),
                Cell.InputDollars(position.Rate),
                Cell.Input(position.StartsOn),
                Cell.Dollars($"IF(D{row}=\"\",{(look.Range is null ? "0" : PayWorkbook.Minimum)},D{row})", position.Rate ?? look.Range?.Minimum ?? 0),
                Cell.Score($"IF(E{row}=\"\",0,MAX(0,(YEAR(E{row})-YEAR({PayWorkbook.Start}))*12+MONTH(E{row})-MONTH({PayWorkbook.Start})+(DAY(E{row})-1)/DAY(EOMONTH(E{row},0))))", BudgetTime.Offset(look.Budget.Start, position.StartsOn)));
        }

        var last = sheet.NextRow - 1;
        sheet.AllowWholeNumbers($"B{first}:B{last}", 1, BudgetForm.MostCount, $"Enter how many, from 1 to {BudgetForm.MostCount}.");
        sheet.AllowNumbers($"C{first}:C{last}", 0.25m, 80, "Enter hours a week up to 80.");
        sheet.AllowNumbers($"D{first}:D{last}", 2, 500, "Enter dollars an hour from 2 to 500, or leave the cell empty for the start of the range.");
        sheet.AllowDates($"E{first}:E{last}", new(BudgetForm.FirstYear, 1, 1), new(BudgetForm.LastYear, 12, 31), "Enter a date, or leave the cell empty for the first day of the budget.");
        book.Name(Count, sheet, $"$B${first}:$B${last}");
        book.Name(Hours, sheet, $"$C${first}:$C${last}");
        book.Name(Offset, sheet, $"$G${first}:$G${last}");

        return first;
    }

    private static int WriteFringe(Sheet sheet, PayBudget budget, BudgetResult result)
    {
        if (budget.Fringe.Count == 0)
        {
            return 0;
        }

        sheet.Row();
        sheet.Row([Cell.Text("On top of wages").Bold(), Cell.Text("Counted in").Bold(), .. result.Years.SelectMany(y => new[] { Cell.Text($"Year {y.Number}").Bold(), Cell.Text("Wage limit").Bold() })]);
        var first = sheet.NextRow;

        foreach (var (i, row) in budget.Fringe.Index())
        {
            var isPercent = row.Kind == FringeKind.PercentOfWages;
            sheet.Row([
                Cell.Text(row.Name).Wrap(),
                Cell.Text(isPercent ? "% of wages" : "$ a month"),
                .. result.Years.SelectMany(y => new[] { y.Fringe[i] is { Missing: not null } ? isPercent ? Cell.InputPercent(null) : Cell.InputDollars(null) : isPercent ? Cell.InputPercent(y.Fringe[i].Share) : Cell.InputDollars(y.Fringe[i].Share), isPercent ? Cell.InputDollars(y.Fringe[i].Limit) : Cell.Empty })]);
        }

        return first;
    }

    private static int WriteExtras(Sheet sheet, PayBudget budget)
    {
        if (budget.Extras.Count == 0)
        {
            return 0;
        }

        sheet.Row();
        sheet.Row(Cell.Text("Beside pay, for each position").Bold(), Cell.Text("Dollars").Bold(), Cell.Text("Paid").Bold());
        var first = sheet.NextRow;

        foreach (var extra in budget.Extras)
        {
            sheet.Row(Cell.Text(extra.Name).Wrap(), Cell.InputDollars(extra.Dollars), Cell.Text(extra.IsYearly ? "each year" : "once"));
        }

        sheet.AllowNumbers($"B{first}:B{sheet.NextRow - 1}", 0, BudgetForm.MostDollars, "Enter dollars from 0 to 1,000,000.");

        return first;
    }

    public static Cell OrOpen(string formula, decimal? cached) => cached is null ? Cell.Words(formula, "–") : Cell.Dollars(formula, cached);

    private static string Year(int year) => $"{(char)('A' + year)}";

    public static string ShareColumn(int year) => $"{(char)('A' + (2 * year))}";

    public static string LimitColumn(int year) => $"{(char)('B' + (2 * year))}";
}
