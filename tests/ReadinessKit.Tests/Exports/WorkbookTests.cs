using System.Globalization;
using ReadinessKit.Tests.Support;
using ReadinessKit.Web.Exports;
using X = DocumentFormat.OpenXml.Spreadsheet;

namespace ReadinessKit.Tests.Exports;

public sealed class WorkbookTests
{
    private static readonly DateTimeOffset Created = new(2026, 3, 2, 9, 30, 15, TimeSpan.FromHours(-5));
    private static readonly DateOnly Start = new(2026, 4, 6);

    [Fact]
    public void A_rich_workbook_is_a_valid_file() => Assert.Empty(Office.Validate(Plan()));

    [Fact]
    public void The_same_content_makes_the_same_bytes() => Assert.Equal(Plan(), Plan());

    [Fact]
    public void Formulas_come_with_their_results()
    {
        var rows = Office.Read(Plan())["Plan"];

        Assert.Equal([Start.ToDateTime(default), Start.AddDays(14).ToDateTime(default)], rows[4][2..4]);
        Assert.Equal(42d, rows[7][1]);
        using var opened = new OpenedWorkbook(Plan());
        Assert.Equal(7, opened.Cells("Plan").Values.Count(cell => cell.CellFormula is not null));
    }

    [Fact]
    public void LibreOffice_works_out_the_same_results()
    {
        Office.RequireLibreOffice();

        var stored = Office.Read(Plan());
        var recalculated = Office.Recalculate(Plan());

        Assert.Equal(stored.Keys, recalculated.Keys);
        Assert.All(stored, sheet => Assert.Equal(Filled(sheet.Value), Filled(recalculated[sheet.Key])));
    }

    [Fact]
    public void A_wrong_result_does_not_survive_the_recalculation()
    {
        Office.RequireLibreOffice();

        var bytes = OpenedWorkbook.One(sheet => sheet.Row(Cell.Number(2), Cell.Formula("A1+3", cached: 999)));

        Assert.Equal(5d, Office.Recalculate(bytes)["One"][0][1]);
    }

    [Fact]
    public void The_header_is_bold_and_filled_and_stays_in_view_and_on_every_printed_page()
    {
        using var opened = new OpenedWorkbook(Plan());
        var header = opened.Cells("Plan")["A4"];
        var pane = opened.Sheet("Plan").Descendants<X.Pane>().Single();

        Assert.NotNull(opened.Font(header).Bold);
        Assert.Equal("FFE3F0EC", opened.FillColor(header));
        Assert.Equal(("frozen", 4d, "A5"), (pane.State!.InnerText, pane.VerticalSplit!.Value, pane.TopLeftCell!.Value));
        Assert.Equal(["'Plan'!$4:$4", "'Kim''s notes'!$1:$1"], opened.Book.DefinedNames!.Select(name => name.InnerText));
    }

    [Fact]
    public void Cells_to_change_are_light_yellow()
    {
        using var opened = new OpenedWorkbook(Plan());
        var yellow = opened.Cells("Plan").Where(cell => opened.FillColor(cell.Value) == "FFFFF4CC").Select(cell => cell.Key);

        Assert.Equal(["B2", "B5", "B6", "B7", "E7"], yellow);
    }

    [Fact]
    public void Titles_bold_words_and_wrapped_text_look_so()
    {
        using var opened = new OpenedWorkbook(Plan());
        var cells = opened.Cells("Plan");

        Assert.Equal(16, opened.Font(cells["A1"]).FontSize!.Val!.Value);
        Assert.NotNull(opened.Font(cells["A8"]).Bold);
        Assert.Null(opened.Font(cells["A5"]).Bold);
        Assert.True(opened.Format(cells["E5"]).Alignment!.WrapText!.Value);
        Assert.Equal("right", opened.Format(cells["D5"]).Alignment!.Horizontal!.InnerText);
    }

    [Fact]
    public void Columns_are_as_wide_as_asked_and_a_row_as_high_as_its_wrapped_text()
    {
        using var opened = new OpenedWorkbook(Plan());
        var heights = opened.Sheet("Plan").Descendants<X.Row>().Select(row => row.Height!.Value).ToArray();

        Assert.Equal([34, 12, 14, 14, 40], opened.Sheet("Plan").Descendants<X.Column>().Select(column => column.Width!.Value));
        Assert.True(heights[0] > heights[1]);
        Assert.InRange(heights[4], 3 * 12.75, 4 * 12.75);
        Assert.Equal(heights[1], heights[6]);
    }

    [Fact]
    public void Dates_are_day_numbers_that_show_as_dates()
    {
        using var opened = new OpenedWorkbook(Plan());
        var shown = opened.Styles.NumberingFormats!.Elements<X.NumberingFormat>().Single();

        Assert.Equal("46118", opened.Cells("Plan")["B2"].CellValue!.Text);
        Assert.Equal(shown.NumberFormatId!.Value, opened.Format(opened.Cells("Plan")["B2"]).NumberFormatId!.Value);
        Assert.Equal("mmm d, yyyy", shown.FormatCode!.Value);
        Assert.Throws<ArgumentOutOfRangeException>(() => OpenedWorkbook.One(sheet => sheet.Row(Cell.Date(new DateOnly(1900, 2, 28)))));
    }

    [Fact]
    public void A_date_still_to_be_filled_in_will_show_as_a_date()
    {
        using var opened = new OpenedWorkbook(OpenedWorkbook.One(sheet => sheet.Row(Cell.Input(Start), Cell.Input((DateOnly?)null))));
        var cells = opened.Cells("One");

        Assert.Null(cells["B1"].CellValue);
        Assert.Equal(cells["A1"].StyleIndex!.Value, cells["B1"].StyleIndex!.Value);
    }

    [Fact]
    public void Rules_say_what_may_be_typed_and_what_is_wrong()
    {
        using var opened = new OpenedWorkbook(Plan());
        var rules = opened.Sheet("Plan").Descendants<X.DataValidation>().ToArray();

        Assert.Equal(
            ["whole B5:B7 0 to 260: Type a whole number of days from 0 to 260.", "date B2 46023 to 47848: Type a date from 2026 to 2030."],
            rules.Select(rule => $"{rule.Type!.InnerText} {rule.SequenceOfReferences!.InnerText} {rule.Formula1!.Text} to {rule.Formula2!.Text}: {rule.Error!.Value}"));
        Assert.All(rules, rule => Assert.True(rule.ShowErrorMessage!.Value));
    }

    [Fact]
    public void Sheets_print_on_landscape_Letter_one_page_wide_with_page_numbers()
    {
        using var opened = new OpenedWorkbook(Plan());
        var sheet = opened.Sheet("Plan");
        var setup = sheet.Descendants<X.PageSetup>().Single();

        Assert.Equal((1u, "landscape", 1u, 0u), (setup.PaperSize!.Value, setup.Orientation!.InnerText, setup.FitToWidth!.Value, setup.FitToHeight!.Value));
        Assert.True(sheet.SheetProperties!.PageSetupProperties!.FitToPage!.Value);
        Assert.Equal("&LFood && Friends plan&RPage &P of &N", sheet.Descendants<X.OddFooter>().Single().Text);
    }

    [Fact]
    public void LibreOffice_prints_a_wide_sheet_one_page_wide_and_a_long_one_on_many_pages()
    {
        Office.RequireLibreOffice();

        var wide = OpenedWorkbook.One(sheet => sheet.Row([.. Enumerable.Repeat(Cell.Text("Wide"), 40)]));
        var tall = OpenedWorkbook.One(sheet =>
        {
            sheet.Header();
            for (var i = 0; i < 100; i++)
            {
                sheet.Row(Cell.Number(i));
            }
        });

        Assert.Equal(1, Office.PdfPages(Office.ToPdf(wide, ".xlsx")));
        Assert.InRange(Office.PdfPages(Office.ToPdf(tall, ".xlsx")), 3, 5);
    }

    [Fact]
    public void The_file_says_what_it_is_and_is_calculated_when_opened()
    {
        using var opened = new OpenedWorkbook(Plan());
        var properties = opened.File.PackageProperties;

        Assert.Equal(("Food & Friends plan", "ReadinessKit"), (properties.Title, properties.Creator));
        Assert.Equal(Created.UtcDateTime, properties.Created!.Value.ToUniversalTime());
        Assert.True(opened.Book.CalculationProperties!.FullCalculationOnLoad!.Value);
    }

    private static byte[] Plan()
    {
        var book = new Workbook("Food & Friends plan", Created);
        var plan = book.AddSheet("Plan", [new("Step", 34), new("Days", 12, AlignRight: true), new("Starts", 14, AlignRight: true), new("Ends", 14, AlignRight: true), new("Notes", 40)]);
        plan.Row(Cell.Title("Implementation plan"));
        plan.Row(Cell.Text("Start date").Bold(), Cell.Input(Start));
        plan.Row();
        plan.Header();
        var day = Start;
        foreach (var name in new[] { "Choose a lead", "Clean up the donor list", "=Pilot with two staff" })
        {
            var row = plan.NextRow;
            var start = row == 5 ? "B2" : $"D{row - 1}";
            plan.Row(
                Cell.Text(name),
                Cell.Input(14),
                Cell.Formula(start, cached: day),
                Cell.Formula($"C{row}+B{row}", cached: day.AddDays(14)),
                row == 7 ? Cell.Input() : Cell.Text("Needs the executive director and one board member for an hour.\nBook it early.").Wrap());
            day = day.AddDays(14);
        }

        plan.Row(Cell.Text("Total").Bold(), Cell.Formula("SUM(B5:B7)", cached: 42).Bold());
        plan.AllowWholeNumbers("B5:B7", 0, 260, "Type a whole number of days from 0 to 260.");
        plan.AllowDates("B2", new DateOnly(2026, 1, 1), new DateOnly(2030, 12, 31), "Type a date from 2026 to 2030.");

        var notes = book.AddSheet("Kim's notes", [new("About", 60), new("Value", 16)]);
        notes.Header();
        notes.Row(Cell.Text("Days in all"), Cell.Formula(plan.Reference("B8"), cached: 42));
        notes.Row(Cell.Text("Last day"), Cell.Formula($"MAX({plan.Reference("D5:D7")})", cached: day));
        return book.ToBytes();
    }

    // Empty cells at a row's end are the writer's own affair.
    private static IEnumerable<string> Filled(object?[][] rows) => rows.Select(
        row => string.Join('|', row.Select(value => Convert.ToString(value, CultureInfo.InvariantCulture))).TrimEnd('|'));
}
