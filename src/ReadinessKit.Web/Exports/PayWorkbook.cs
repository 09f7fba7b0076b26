using ReadinessKit.Pay;

namespace ReadinessKit.Web.Exports;

/// <summary>A pay worksheet as Excel: change a rate, and the range, the people in the role and the budget follow.</summary>
public static class PayWorkbook
{
    // Names that formulas on all sheets use.
    public const string FullTime = "FullTimeHours", Chosen = "ChosenRange", Minimum = "Minimum", Midpoint = "Midpoint", Maximum = "Maximum", Nearby = "NearbyMiddles",
        Start = "BudgetStart", Raise = "Raise", SupervisorHours = "SupervisorHours", SupervisorRate = "SupervisorRate", Total = "BudgetTotal";

    public static byte[] Write(PaySource source)
    {
        var book = new Workbook($"Pay: {source.Worksheet.Role}", source.Now);
        var years = source.Budget?.Budget.Years ?? 0;
        var inputs = book.AddSheet("Inputs", [new("", 50), .. Enumerable.Repeat(new Column("", 15), Math.Max(6, 1 + (2 * years)))]);
        var range = book.AddSheet("Range", [new("", 44), new("", 16), new("", 16), new("", 60)]);
        var scenarios = book.AddSheet("Scenarios", PayScenariosSheet.Columns(source));
        var people = book.AddSheet("People in the role", [new("Role", 34), new("People", 10, AlignRight: true), new("From", 12, AlignRight: true), new("To", 12, AlignRight: true), new("Compa-ratio from", 14, AlignRight: true), new("To", 10, AlignRight: true), new("Into the range from", 14, AlignRight: true), new("To", 10, AlignRight: true), new("A year, to bring one to the minimum", 20, AlignRight: true)]);
        var budget = book.AddSheet("Budget", [new("What", 44), .. Enumerable.Range(1, years).Select(y => new Column($"Year {y}", 16, AlignRight: true)), .. years > 0 ? [new Column("In all", 16, AlignRight: true), new Column("Still open", 40)] : Array.Empty<Column>()]);
        var same = book.AddSheet("What the same money buys", PaySameMoneySheet.Columns(source));
        var figures = book.AddSheet("Figures and sources", PayFiguresSheet.Columns);
        var notes = book.AddSheet("Notes", [new("", 110)]);

        var cells = PayFiguresSheet.Write(book, figures, source);
        WriteInputs(book, inputs, source);
        PayScenariosSheet.Write(scenarios, source, cells);
        WriteRange(book, range, scenarios, figures, source, cells);
        WritePeople(people, figures, source, cells);

        if (source.Budget is { } look)
        {
            PaySameMoneySheet.Write(book, same, inputs, figures, source, cells, PayBudgetSheet.Write(book, inputs, budget, look));
        }
        else
        {
            budget.Row(Cell.Text("Nobody has made a budget yet."));
            same.Row(Cell.Text("Nobody has made a budget yet."));
        }

        notes.Row(Cell.Title("What is judgment, and how it is counted"));

        foreach (var note in source.Notes)
        {
            notes.Row(Cell.Text(note).Wrap());
        }

        return book.ToBytes();
    }

    private static void WriteInputs(Workbook book, Sheet sheet, PaySource source)
    {
        sheet.Row(Cell.Title($"Pay: {source.Worksheet.Role}"));
        sheet.Row(Cell.Text(source.Organization).Bold());
        sheet.Row(Cell.Text("Change the yellow cells, here, on the sheet of scenarios and on the sheet of figures: everything else follows."));
        sheet.Row();
        Number("Hours of a full-time week", FullTime, Cell.InputNumber(source.Worksheet.FullTimeHours), 0.25m, 80, "Enter hours a week up to 80.");

        if (source.Chosen is { } chosen)
        {
            var row = sheet.Row(Cell.Text("Chosen range (its number on the sheet of scenarios)"), Cell.Input(source.Look.Ranges.ToList().IndexOf(chosen) + 1));
            book.Name(Chosen, sheet, $"$B${row}");
            sheet.AllowWholeNumbers($"B{row}", 1, source.Look.Ranges.Count, $"Enter a number from 1 to {source.Look.Ranges.Count}.");
        }

        if (source.Budget?.Budget is { } budget)
        {
            var row = sheet.Row(Cell.Text("The budget begins on (first of a month)"), Cell.Input(budget.Start));
            book.Name(Start, sheet, $"$B${row}");
            sheet.AllowDates($"B{row}", new(BudgetForm.FirstYear, 1, 1), new(BudgetForm.LastYear, 12, 1), "Enter the first day of a month.");
            Number("Raise each year, from the second on", Raise, Cell.InputPercent(budget.Raise), 0, 1, "Enter a percentage from 0 to 100.");
            Number("Supervision: hours a week for each position", SupervisorHours, Cell.InputNumber(budget.SupervisorHours), 0, 80, "Enter hours a week up to 80.");
            Number("Supervision: what an hour costs", SupervisorRate, Cell.InputDollars(budget.SupervisorRate), 0, 500, "Enter dollars from 0 to 500.");
        }

        void Number(string words, string name, Cell input, decimal least, decimal most, string message)
        {
            var row = sheet.Row(Cell.Text(words), input);
            book.Name(name, sheet, $"$B${row}");
            sheet.AllowNumbers($"B{row}", least, most, message);
        }
    }

    private static void WriteRange(Workbook book, Sheet sheet, Sheet scenarios, Sheet figures, PaySource source, PayFigureCells cells)
    {
        if (source.Chosen is not { Range: { } range } chosen)
        {
            sheet.Row(Cell.Text("No range is chosen yet."));
            return;
        }

        var at = PayScenariosSheet.Places(source);
        sheet.Row(Cell.Title("The range, an hour"));
        sheet.Row(Cell.Text("It takes the scenario whose number stands on the sheet of inputs."));
        sheet.Row(Cell.Text("Starts from"), Pick(at.Base, chosen.Base!.Value), Cell.Empty, Cell.Text(Words.Sentence(chosen.BaseWords)).Wrap());
        var mid = sheet.Row(Cell.Text("Midpoint").Bold(), Pick(at.Midpoint, range.Midpoint), Cell.Empty, Cell.Text("What it starts from, and what is added for what the role asks for."));
        var min = sheet.Row(Cell.Text("Minimum").Bold(), Pick(at.Minimum, range.Minimum), Cell.Empty, Cell.Text("Midpoint ÷ (1 + spread ÷ 2)"));
        var max = sheet.Row(Cell.Text("Maximum").Bold(), Pick(at.Maximum, range.Maximum), Cell.Empty, Cell.Text("Minimum × (1 + spread)"));
        book.Name(Midpoint, sheet, $"$B${mid}");
        book.Name(Minimum, sheet, $"$B${min}");
        book.Name(Maximum, sheet, $"$B${max}");
        sheet.Row();
        sheet.Row(Cell.Text("Held against").Bold(), Cell.Text("An hour").Bold(), Cell.Text("Distance").Bold());
        sheet.Row(Cell.Text("Above zero, the range starts above it; below zero, below it."));

        foreach (var (name, amount, reference) in Beside(source, cells))
        {
            var row = sheet.NextRow;
            sheet.Row(Cell.Text(name), Cell.Dollars(figures.Reference(reference), amount), Cell.Dollars($"{Minimum}-B{row}", range.Minimum - amount));
        }

        Cell Pick(string column, decimal cached) => Cell.Dollars($"INDEX({scenarios.Reference($"{column}{at.First}:{column}{at.Last}")},{Chosen})", cached);
    }

    private static IEnumerable<(string Name, decimal Amount, string Reference)> Beside(PaySource source, PayFigureCells cells)
    {
        foreach (var rate in source.Worksheet.OwnRates.Where(r => r.Kind != OwnRateKind.ThisRole).OrderBy(r => r.Hourly(source.Worksheet.FullTimeHours).From).Take(10))
        {
            yield return ($"{rate.Role}: from", rate.Hourly(source.Worksheet.FullTimeHours).From, $"H{cells.Own[rate.Id]}");
        }

        foreach (var floor in PayFloorCheck.Of(source.Worksheet.Floors, 0).Where(f => f.Amount is not null))
        {
            yield return (floor.Name, floor.Amount!.Value, $"J{cells.Floors[floor.Name]}");
        }
    }

    private static void WritePeople(Sheet sheet, Sheet figures, PaySource source, PayFigureCells cells)
    {
        sheet.Header();

        foreach (var paid in source.Chosen?.Range is { } range ? PaidToday.Of(source.Worksheet, range) : [])
        {
            var (row, rate) = (sheet.NextRow, cells.Own[paid.Rate.Id]);
            sheet.Row(
                Cell.Text(paid.Rate.Role).Wrap(),
                paid.Rate.People is { } people ? Cell.Number(people) : Cell.Empty,
                Cell.Dollars(figures.Reference($"H{rate}"), paid.Pay.From),
                Cell.Dollars(figures.Reference($"I{rate}"), paid.Pay.To),
                Cell.Score($"ROUND(C{row}/{Midpoint},2)", paid.CompaFrom),
                Cell.Score($"ROUND(D{row}/{Midpoint},2)", paid.CompaTo),
                Penetration("C", paid.PenetrationFrom),
                Penetration("D", paid.PenetrationTo),
                Cell.Dollars($"ROUND(MAX(0,{Minimum}-C{row})*IF({figures.Reference($"G{rate}")}=\"\",{FullTime},{figures.Reference($"G{rate}")})*52,2)", paid.CostForOne));

            Cell Penetration(string column, decimal? cached) => Cell.Score($"IF({Maximum}={Minimum},\"\",ROUND(({column}{row}-{Minimum})/({Maximum}-{Minimum}),2))", cached);
        }
    }
}
