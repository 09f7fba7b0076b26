using System.Globalization;
using DocumentFormat.OpenXml.Packaging;
using ReadinessKit.Jobs;
using ReadinessKit.Pay;
using ReadinessKit.Tests.Support;
using ReadinessKit.Web.Exports;
using X = DocumentFormat.OpenXml.Spreadsheet;

namespace ReadinessKit.Tests.Exports;

/// <summary>The files of a pay worksheet. LibreOffice works the workbook out by itself and arrives where the site does.</summary>
public sealed class PayWorkbookTests
{
    private static readonly DateOnly Today = new(2026, 11, 28);

    // Every kind of base, pay by the year, and a rate with an hour's week of its own.
    private static PayWorksheet Worksheet() => SamplePayWorksheet.Of() with
    {
        OwnRates = [.. SamplePayWorksheet.Of().OwnRates, new("yearly", "Nurse aide", OwnRateKind.EntryLevel, 33_333, 36_777, PayUnit.Year, 37.5m)],
        PublicRates = [new("chw", "21-1094", "Community Health Workers", "Springfield, MA", 18.66m, 21.94m, 24.93m, 30.07m, 37.11m, "May 2025")],
        Scenarios =
        [
            .. SamplePayWorksheet.Of().Scenarios,
            SamplePayWorksheet.Scenario("public", PayBase.PublicMedian) with { Public = "chw" },
            SamplePayWorksheet.Scenario("entry", PayBase.EntryTop),
            SamplePayWorksheet.Scenario("today", PayBase.ThisRole),
            SamplePayWorksheet.Scenario("typed", PayBase.Typed, 22.22m),
        ],
    };

    [Fact]
    public void A_program_that_works_every_formula_out_arrives_at_the_figures_of_the_site()
    {
        var file = PayWorkbook.Write(Source(Worksheet(), SampleBudget.Full()));
        Assert.Empty(Office.Validate(file));

        var (stored, worked) = (Office.Read(file), Office.Recalculate(file));

        Assert.Equal(["Inputs", "Range", "Scenarios", "People in the role", "Budget", "What the same money buys", "Figures and sources", "Notes"], stored.Keys);
        Assert.Contains(worked["What the same money buys"], r => Equals(r[0], "The same money buys: hours a week") && r[2] is double);
        Assert.True(Compare(stored, worked) > 150);
    }

    [Fact]
    public void A_rate_that_is_changed_in_it_moves_the_range_and_the_budget_as_on_the_site()
    {
        var file = PayWorkbook.Write(Source(Worksheet(), SampleBudget.Full()));
        var row = Office.Read(file)["Figures and sources"].Index().First(r => Equals(r.Item[2], "Agency b")).Index + 1;
        var changed = Set(Set(file, "Figures and sources", $"D{row}", 27.4m), "Inputs", Cell(file, PayWorkbook.Raise), 0.045m);
        var worked = Office.Recalculate(changed);

        var worksheet = Worksheet() with { Nearby = [.. Worksheet().Nearby.Select(n => n.Id == "b" ? n with { From = 27.4m, To = 22.8m } : n)] };
        var expected = Source(worksheet, SampleBudget.Full() with { Raise = 0.045m });

        Assert.NotEqual(Source(Worksheet(), SampleBudget.Full()).Chosen!.Range, expected.Chosen!.Range);
        Assert.Equal(expected.Chosen.Range, new RateRange(At(PayWorkbook.Minimum), At(PayWorkbook.Midpoint), At(PayWorkbook.Maximum)));
        Assert.Equal(expected.Budget!.Result.Total, At(PayWorkbook.Total));

        decimal At(string name)
        {
            var (sheet, cell) = Place(file, name);
            return Math.Round((decimal)(double)Value(worked, sheet, cell)!, 4);
        }
    }

    [Fact]
    public void Another_range_can_be_chosen_in_it()
    {
        var file = PayWorkbook.Write(Source(Worksheet(), SampleBudget.Full()));
        var worked = Office.Recalculate(Set(file, "Inputs", Cell(file, PayWorkbook.Chosen), 5));
        var expected = Source(Worksheet() with { Chosen = "typed" }, SampleBudget.Full());
        var (sheet, cell) = Place(file, PayWorkbook.Total);

        Assert.Equal(expected.Budget!.Result.Total, Math.Round((decimal)(double)Value(worked, sheet, cell)!, 4));
    }

    [Fact]
    public void What_is_open_stays_open_in_it_until_somebody_types_it()
    {
        var open = SampleBudget.Full() with
        {
            Positions = [.. SampleBudget.Full().Positions, new("p3", "A fourth", 1, 20, null, null)],
            Fringe = [.. SampleBudget.Full().Fringe, new("wc", "Workers’ compensation", FringeKind.PercentOfWages, null, 20_000, null)],
            SupervisorHours = null,
            SupervisorRate = null,
            Extras = [new("travel", "Travel", null, true)],
        };
        var withoutRange = Worksheet() with { Chosen = null };
        var file = PayWorkbook.Write(Source(withoutRange, open));
        Assert.Empty(Office.Validate(file));
        var (stored, worked) = (Office.Read(file)["Budget"], Office.Recalculate(file));

        foreach (var row in new[] { "Wages: A fourth", "On top: Workers’ compensation", "Supervision", "Beside pay: Travel" })
        {
            var at = Array.FindIndex(stored, r => Equals(r[0], row));
            Assert.Equal("–", stored[at][1]);
            Assert.Equal("–", worked["Budget"][at][1]);
            Assert.Equal("Not counted: type what is open on the sheet of inputs", worked["Budget"][at][5]);
        }

        Assert.Contains(worked["Budget"], r => Equals(r[0], "All of it, at least"));
        Assert.True(Compare(Office.Read(file), worked) > 100);

        var typed = Office.Recalculate(Set(Set(file, "Inputs", Cell(file, PayWorkbook.SupervisorHours), 1.5m), "Inputs", Cell(file, PayWorkbook.SupervisorRate), 34.55m));
        var expected = Source(withoutRange, open with { SupervisorHours = 1.5m, SupervisorRate = 34.55m });
        var (sheet, cell) = Place(file, PayWorkbook.Total);
        Assert.Equal(expected.Budget!.Result.Total, Math.Round((decimal)(double)Value(typed, sheet, cell)!, 4));
    }

    [Fact]
    public void What_the_range_is_held_against_is_explained_once()
    {
        var rows = Office.Read(PayWorkbook.Write(Source(Worksheet(), SampleBudget.Full())))["Range"];

        Assert.Single(rows, r => r.Any(c => c is string text && text.Contains("below zero", StringComparison.OrdinalIgnoreCase)));
    }

    [Fact]
    public void Yellow_cells_take_only_what_fits_and_no_name_becomes_a_formula()
    {
        using var opened = new OpenedWorkbook(PayWorkbook.Write(Source(Worksheet() with { Role = "=1+1" }, SampleBudget.Full())));

        Assert.True(opened.Sheet("Inputs").Descendants<X.DataValidation>().Count() > 6);
        Assert.All(opened.Sheet("Inputs").Descendants<X.DataValidation>(), v => Assert.NotEqual("", v.Error?.Value));
        Assert.DoesNotContain(opened.Sheet("Inputs").Descendants<X.Cell>(), c => c.CellFormula?.Text.Contains("1+1", StringComparison.Ordinal) == true);
        Assert.Contains(PayWorkbook.Minimum, opened.Book.DefinedNames!.Elements<X.DefinedName>().Select(n => n.Name!.Value));
    }

    [Theory]
    [InlineData(false, false)]
    [InlineData(true, false)]
    [InlineData(false, true)]
    public void What_is_missing_is_left_out_and_every_file_can_still_be_made(bool hasRates, bool hasBudget)
    {
        var source = Source(hasRates ? Worksheet() with { Chosen = null } : new() { Role = "Bridger" }, hasBudget ? SampleBudget.Full() : null);

        foreach (var file in PayFile.All)
        {
            var bytes = file.Write(source);
            Assert.True(file == PayFile.Rates || Office.Validate(bytes).Count == 0);
        }
    }

    [Fact]
    public void The_summary_for_the_board_takes_two_pages_at_most()
    {
        var file = PayDocument.Write(Source(Worksheet(), SampleBudget.Full()));

        Assert.Empty(Office.Validate(file));
        Assert.InRange(Office.PdfPages(Office.ToPdf(file, ".docx")), 1, 2);
    }

    [Fact]
    public void Rates_for_other_programs_hold_no_formula()
    {
        var worksheet = Worksheet() with { OwnRates = [SamplePayWorksheet.Own("x", "=HYPERLINK(\"x\")", OwnRateKind.Other, 20, 21)] };
        var lines = System.Text.Encoding.UTF8.GetString(PayRatesFile.Write(Source(worksheet, null))).Split("\r\n");

        Assert.StartsWith("\"own\",\"'=HYPERLINK(\"\"x\"\")\",\"Another role\",20,21,", lines[1]);
        Assert.Contains(lines, l => l.StartsWith("\"chosen range\",\"First range\",", StringComparison.Ordinal) && l.Contains(",20.89,26.11,\"Hour\",,20.89,26.11,23.5", StringComparison.Ordinal));
    }

    private static PaySource Source(PayWorksheet worksheet, PayBudget? budget) => PaySource.Of(worksheet, budget, Shipped.Content, "Maple Peer Center", Today, new(2026, 11, 28, 10, 0, 0, TimeSpan.Zero));

    // How many numbers were compared.
    private static int Compare(IReadOnlyDictionary<string, object?[][]> stored, IReadOnlyDictionary<string, object?[][]> worked)
    {
        var compared = 0;

        foreach (var (name, rows) in stored)
        {
            foreach (var (r, row) in rows.Index())
            {
                foreach (var (c, value) in row.Index().Where(v => v.Item is double or DateTime))
                {
                    var other = worked[name][r][c];
                    Assert.True(value is double number ? other is double result && Math.Abs(number - result) < 0.000001 : Equals(value, other), $"{name} row {r + 1} column {c + 1}: the site has {value}, LibreOffice {other}");
                    compared++;
                }
            }
        }

        return compared;
    }

    private static (string Sheet, string Cell) Place(byte[] file, string name)
    {
        using var opened = new OpenedWorkbook(file);
        var reference = opened.Book.DefinedNames!.Elements<X.DefinedName>().Single(n => n.Name == name).Text.Split('!');
        return (reference[0].Trim('\''), reference[1].Replace("$", ""));
    }

    private static string Cell(byte[] file, string name) => Place(file, name).Cell;

    private static object? Value(IReadOnlyDictionary<string, object?[][]> sheets, string sheet, string cell) => sheets[sheet][int.Parse(cell[1..], CultureInfo.InvariantCulture) - 1][cell[0] - 'A'];

    private static byte[] Set(byte[] file, string sheet, string cell, decimal value)
    {
        using var stream = new MemoryStream();
        stream.Write(file);
        using (var document = SpreadsheetDocument.Open(stream, isEditable: true))
        {
            var id = document.WorkbookPart!.Workbook.Sheets!.Elements<X.Sheet>().Single(s => s.Name == sheet).Id!;
            ((WorksheetPart)document.WorkbookPart.GetPartById(id!)).Worksheet.Descendants<X.Cell>().Single(c => c.CellReference == cell).CellValue = new(value);
        }

        return stream.ToArray();
    }
}
