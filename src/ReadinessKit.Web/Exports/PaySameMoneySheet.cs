using ReadinessKit.Pay;

namespace ReadinessKit.Web.Exports;

/// <summary>What the money of one full year buys at other rates, as a sheet: what all positions cost, and beside it one position at each rate, line by line.</summary>
internal static class PaySameMoneySheet
{
    private const string Wages = "FullYearWages", Open = PayBudgetSheet.Open;

    public static IReadOnlyList<Column> Columns(PaySource source) =>
        [new("What", 44), .. source.Budget is { Same: { Count: > 0 } same } ? same.Select(s => new Column($"One: {s.Name}", 16, AlignRight: true)).Prepend(new("All positions", 16, AlignRight: true)) : []];

    public static void Write(Workbook book, Sheet sheet, Sheet inputs, Sheet figures, PaySource source, PayFigureCells own, PayBudgetCells cells)
    {
        if (source.Budget is not { Same: { Count: > 0 } same } look)
        {
            sheet.Row(Cell.Text("Make a budget, and add your own rates or choose a range: then it stands here.").Wrap());
            return;
        }

        var (budget, year) = (SameMoney.Always(look.Budget), look.Result.FullYear.Number);
        var raised = $"(1+{PayWorkbook.Raise})^{year - 1}";
        BudgetResult[] results = [ResultOf(budget), .. same.Select(s => ResultOf(SameMoney.One(budget, s.Rate)))];

        sheet.Header();
        var rate = sheet.Row([Cell.Text($"Rate, an hour, before the raises until year {year}").Wrap(), Cell.Empty, .. same.Select(s => Cell.Dollars(RateOf(s.Name), s.Rate))]);
        var hours = sheet.Row([Cell.Text("Hours a week"), Cell.Score($"SUMPRODUCT({PayBudgetSheet.Count},{PayBudgetSheet.Hours})", budget.Positions.Sum(p => p.Count * p.Hours)), .. same.Select(_ => Cell.Score($"SUMPRODUCT({PayBudgetSheet.Count},{PayBudgetSheet.Hours})/SUM({PayBudgetSheet.Count})", SameMoney.HoursOfOne(budget)))]);
        var count = sheet.Row([Cell.Text("Positions"), Cell.Formula($"SUM({PayBudgetSheet.Count})", budget.Positions.Sum(p => p.Count)), .. same.Select(_ => Cell.Number(1))]);
        var first = sheet.NextRow;

        foreach (var (i, position) in budget.Positions.Index())
        {
            sheet.Row(Cell.Text($"Wages: {position.Name}").Wrap(), Cell.Dollars($"ROUND({In("B", cells.Positions + i)}*{In("C", cells.Positions + i)}*{In("F", cells.Positions + i)}*{raised}*52,2)", results[0].Lines[i].Years[year - 1]));
        }

        book.Name(Wages, sheet, $"$B${first}:$B${sheet.NextRow - 1}");
        var wages = sheet.Row([Cell.Text("Wages of one"), Cell.Empty, .. same.Select((_, s) => Cell.Dollars($"ROUND({At(s + 1, hours)}*{At(s + 1, rate)}*{raised}*52,2)", results[s + 1].Lines[0].Years[year - 1]))]);

        foreach (var (i, row) in budget.Fringe.Index())
        {
            var (share, limit) = (In(PayBudgetSheet.ShareColumn(year), cells.Fringe + i), In(PayBudgetSheet.LimitColumn(year), cells.Fringe + i));
            Line(BudgetPart.Fringe, i, $"On top: {row.Name}", $"{share}=\"\"", column => row.Kind == FringeKind.DollarsAMonth ? $"{share}*12*{At(column, count)}"
                : column == 0 ? $"{share}*IF({limit}=\"\",SUM({Wages}),SUMPRODUCT(--({Wages}<{PayBudgetSheet.Count}*{limit}),{Wages})+N({limit})*SUMPRODUCT(--({Wages}>={PayBudgetSheet.Count}*{limit}),{PayBudgetSheet.Count}))"
                : $"{share}*IF({limit}=\"\",{At(column, wages)},MIN({At(column, wages)},{limit}))");
        }

        Line(BudgetPart.Supervision, 0, "Supervision", $"OR({PayWorkbook.SupervisorHours}=\"\",AND({PayWorkbook.SupervisorHours}>0,{PayWorkbook.SupervisorRate}=\"\"))", column => $"N({PayWorkbook.SupervisorHours})*N({PayWorkbook.SupervisorRate})*{raised}*52*{At(column, count)}");

        foreach (var (i, extra) in look.Budget.Extras.Index().Where(e => e.Item.IsYearly).Index().Select(e => (e.Index, e.Item)))
        {
            var dollars = In("B", cells.Extras + extra.Index);
            Line(BudgetPart.Extras, i, $"Beside pay, each year: {extra.Item.Name}", $"{dollars}=\"\"", column => $"{dollars}*{At(column, count)}");
        }

        var last = sheet.NextRow - 1;
        var cost = sheet.Row([Cell.Text($"A full year, as in year {year}").Bold(), .. results.Select((r, column) => Cell.Dollars($"SUM({At(column, first)}:{At(column, last)})", r.Years[year - 1].Total).Bold())]);
        sheet.Row([Cell.Text("The same money buys: positions").Bold(), Cell.Empty, .. same.Select((s, i) => Cell.Score($"IF({At(i + 1, cost)}=0,0,ROUND($B{cost}/{At(i + 1, cost)},2))", s.Positions).Bold())]);
        sheet.Row([Cell.Text("The same money buys: hours a week").Bold(), Cell.Empty, .. same.Select((s, i) => Cell.Score($"IF({At(i + 1, cost)}=0,0,ROUND($B{cost}/{At(i + 1, cost)}*{At(i + 1, hours)},1))", s.Hours).Bold())]);

        BudgetResult ResultOf(PayBudget of) => BudgetResult.Of(of, look.Range?.Minimum, source.Content.PayrollFigures);

        void Line(BudgetPart part, int i, string name, string isOpen, Func<int, string> formula) => sheet.Row([
            Cell.Text(name).Wrap(),
            .. results.Select((r, column) => PayBudgetSheet.OrOpen($"IF({isOpen},{Open},ROUND({formula(column)},2))", r.Lines.Where(l => l.Part == part).Skip(i).FirstOrDefault() is { } line ? line.Years[year - 1] : 0))]);

        string In(string column, int row) => inputs.Reference($"${column}${row}");

        string RateOf(string name) => name switch
        {
            SameMoney.LowestHere => Lowest(r => r.Kind != OwnRateKind.ThisRole),
            SameMoney.Entry => Lowest(r => r.Kind == OwnRateKind.EntryLevel),
            SameMoney.Start => PayWorkbook.Minimum,
            SameMoney.Midpoint => PayWorkbook.Midpoint,
            _ => PayWorkbook.Maximum,
        };

        // At most 200 rates: a formula takes 255 arguments.
        string Lowest(Func<OwnRate, bool> isMeant) => $"MIN({string.Join(',', source.Worksheet.OwnRates.Where(isMeant).Select(r => figures.Reference($"H{own.Own[r.Id]}")))})";
    }

    private static string At(int column, int row) => $"{(char)('B' + column)}{row}";
}
