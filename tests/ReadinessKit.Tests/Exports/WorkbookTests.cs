using System.Globalization;
using DocumentFormat.OpenXml.Packaging;
using ReadinessKit.Tests.Support;
using ReadinessKit.Web.Exports;
using X = DocumentFormat.OpenXml.Spreadsheet;

namespace ReadinessKit.Tests.Exports;

public class WorkbookTests
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
        Assert.Equal(7, Cells(Plan(), "Plan").Count(cell => cell.CellFormula is not null));
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

        var bytes = One(sheet => sheet.Row(Cell.Number(2), Cell.Formula("A1+3", cached: 999)));

        Assert.Equal(5d, Office.Recalculate(bytes)["One"][0][1]);
    }

    [Theory]
    [InlineData("=1+1")]
    [InlineData("+1")]
    [InlineData("-2+3")]
    [InlineData("@SUM(A1)")]
    [InlineData("\t=1+1")]
    [InlineData("\r=1+1")]
    [InlineData("\0=HYPERLINK(\"http://example.org\")")]
    public void Text_that_looks_like_a_formula_stays_text(string text)
    {
        var bytes = One(sheet => sheet.Row(Cell.Text(text)));
        var cell = Assert.Single(Cells(bytes, "One"));

        Assert.Null(cell.CellFormula);
        Assert.Equal(X.CellValues.SharedString, cell.DataType!.Value);
        Assert.True(Format(bytes, cell).QuotePrefix!.Value);
        Assert.Equal(text.Replace("\0", "").Replace('\r', '\n'), Office.Read(bytes)["One"][0][0]);
    }

    [Fact]
    public void Other_text_has_no_quote_before_it()
    {
        var bytes = One(sheet => sheet.Row(Cell.Text("Buy-in = done")));

        Assert.Null(Format(bytes, Assert.Single(Cells(bytes, "One"))).QuotePrefix);
    }

    [Theory]
    [InlineData("a\0b\u000Bc\u001Fd\uFFFF", "abcd")]
    [InlineData("whole \uD83D\uDE00 pair", "whole \uD83D\uDE00 pair")]
    [InlineData("one\r\ntwo\rthree", "one\ntwo\nthree")]
    [InlineData(" <b>&amp;</b> ", " <b>&amp;</b> ")]
    [InlineData("_x003D_1+1", "_x003D_1+1")]
    public void Text_is_kept_but_for_what_XML_cannot_hold(string text, string kept)
    {
        var bytes = One(sheet => sheet.Row(Cell.Text(text)));

        Assert.Empty(Office.Validate(bytes));
        Assert.Equal(kept, Office.Read(bytes)["One"][0][0]);
    }

    [Fact]
    public void Half_a_character_is_left_out()
    {
        // Not a theory: an attribute cannot hold these.
        var bytes = One(sheet => sheet.Row(Cell.Text("high \uD83D."), Cell.Text("low \uDE00."), Cell.Text("end \uD83D")));

        Assert.Empty(Office.Validate(bytes));
        Assert.Equal(["high .", "low .", "end "], Office.Read(bytes)["One"][0]);
    }

    [Fact]
    public void Text_ends_where_a_cell_is_full_and_never_inside_a_character()
    {
        var bytes = One(sheet => sheet.Row(
            Cell.Text(new string('a', 40_000)),
            Cell.Text(new string('a', 32_766) + "\uD83D\uDE00")));

        Assert.Equal([32_767, 32_766], Office.Read(bytes)["One"][0].Select(text => ((string)text!).Length));
    }

    [Theory]
    [InlineData("Plan [2026]: Q1/Q2?", "Plan 2026 Q1 Q2")]
    [InlineData("'quoted'", "quoted")]
    [InlineData(" \u000B*", "Sheet")]
    [InlineData("History", "History 2")]
    [InlineData("A name that goes on past what Excel takes", "A name that goes on past what E")]
    public void A_sheet_gets_a_name_that_Excel_accepts(string wanted, string name)
    {
        var book = new Workbook("Names", Created);

        Assert.Equal(name, book.AddSheet(wanted, []).Name);
        Assert.Empty(Office.Validate(book.ToBytes()));
    }

    [Fact]
    public void Sheets_of_one_name_are_told_apart()
    {
        var book = new Workbook("Names", Created);
        var names = new[] { "Team", "TEAM", new string('x', 40), new string('x', 50) }.Select(name => book.AddSheet(name, []).Name);

        Assert.Equal(["Team", "TEAM 2", new string('x', 31), new string('x', 29) + " 2"], names);
    }

    [Fact]
    public void The_header_is_bold_and_filled_and_stays_in_view_and_on_every_printed_page()
    {
        var bytes = Plan();
        var header = Cells(bytes, "Plan").Single(cell => cell.CellReference == "A4");
        var pane = Part(bytes, "Plan").Worksheet.Descendants<X.Pane>().Single();

        Assert.NotNull(Font(bytes, header).Bold);
        Assert.Equal("FFE3F0EC", FillColor(bytes, header));
        Assert.Equal(("frozen", 4d, "A5"), (pane.State!.InnerText, pane.VerticalSplit!.Value, pane.TopLeftCell!.Value));
        Assert.Equal(["'Plan'!$4:$4", "'Kim''s notes'!$1:$1"], Book(bytes).DefinedNames!.Select(name => name.InnerText));
    }

    [Fact]
    public void Cells_to_change_are_light_yellow()
    {
        var bytes = Plan();
        var yellow = Cells(bytes, "Plan").Where(cell => FillColor(bytes, cell) == "FFFFF4CC").Select(cell => cell.CellReference!.Value);

        Assert.Equal(["B2", "B5", "B6", "B7", "E7"], yellow);
    }

    [Fact]
    public void Titles_bold_words_and_wrapped_text_look_so()
    {
        var bytes = Plan();
        var cells = Cells(bytes, "Plan").ToDictionary(cell => cell.CellReference!.Value!);

        Assert.Equal(16, Font(bytes, cells["A1"]).FontSize!.Val!.Value);
        Assert.NotNull(Font(bytes, cells["A8"]).Bold);
        Assert.Null(Font(bytes, cells["A5"]).Bold);
        Assert.True(Format(bytes, cells["E5"]).Alignment!.WrapText!.Value);
        Assert.Equal("right", Format(bytes, cells["D5"]).Alignment!.Horizontal!.InnerText);
        Assert.Equal([34, 12, 14, 14, 40], Part(bytes, "Plan").Worksheet.Descendants<X.Column>().Select(column => column.Width!.Value));
    }

    [Fact]
    public void Dates_are_day_numbers_that_show_as_dates()
    {
        var bytes = Plan();
        var cell = Cells(bytes, "Plan").Single(cell => cell.CellReference == "B2");
        var shown = Styles(bytes).NumberingFormats!.Elements<X.NumberingFormat>().Single();

        Assert.Equal("46118", cell.CellValue!.Text);
        Assert.Equal(shown.NumberFormatId!.Value, Format(bytes, cell).NumberFormatId!.Value);
        Assert.Equal("mmm d, yyyy", shown.FormatCode!.Value);
        Assert.Throws<ArgumentOutOfRangeException>(() => One(sheet => sheet.Row(Cell.Date(new DateOnly(1900, 2, 28)))));
    }

    [Fact]
    public void Rules_say_what_may_be_typed_and_what_is_wrong()
    {
        var rules = Part(Plan(), "Plan").Worksheet.Descendants<X.DataValidation>().ToArray();

        Assert.Equal(
            ["whole B5:B7 0 to 260: Type a whole number of days from 0 to 260.", "date B2 46023 to 47848: Type a date from 2026 to 2030."],
            rules.Select(rule => $"{rule.Type!.InnerText} {rule.SequenceOfReferences!.InnerText} {rule.Formula1!.Text} to {rule.Formula2!.Text}: {rule.Error!.Value}"));
        Assert.All(rules, rule => Assert.True(rule.ShowErrorMessage!.Value));
    }

    [Fact]
    public void Sheets_print_on_landscape_Letter_one_page_wide_with_page_numbers()
    {
        var sheet = Part(Plan(), "Plan").Worksheet;
        var setup = sheet.Descendants<X.PageSetup>().Single();

        Assert.Equal((1u, "landscape", 1u, 0u), (setup.PaperSize!.Value, setup.Orientation!.InnerText, setup.FitToWidth!.Value, setup.FitToHeight!.Value));
        Assert.True(sheet.SheetProperties!.PageSetupProperties!.FitToPage!.Value);
        Assert.Equal("&LFood && Friends plan&RPage &P of &N", sheet.Descendants<X.OddFooter>().Single().Text);
    }

    [Fact]
    public void LibreOffice_prints_a_wide_sheet_one_page_wide_and_a_long_one_on_many_pages()
    {
        Office.RequireLibreOffice();

        var wide = One(sheet => sheet.Row([.. Enumerable.Repeat(Cell.Text("Wide"), 40)]));
        var tall = One(sheet =>
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
        using var file = Open(Plan());

        Assert.Equal(("Food & Friends plan", "ReadinessKit"), (file.PackageProperties.Title, file.PackageProperties.Creator));
        Assert.Equal(Created.UtcDateTime, file.PackageProperties.Created!.Value.ToUniversalTime());
        Assert.True(file.WorkbookPart!.Workbook.CalculationProperties!.FullCalculationOnLoad!.Value);
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

    private static byte[] One(Action<Sheet> fill)
    {
        var book = new Workbook("One sheet", Created);
        fill(book.AddSheet("One", [new Column("Only", 20)]));
        return book.ToBytes();
    }

    // Empty cells at a row's end are the writer's own affair.
    private static IEnumerable<string> Filled(object?[][] rows) => rows.Select(
        row => string.Join('|', row.Select(value => Convert.ToString(value, CultureInfo.InvariantCulture))).TrimEnd('|'));

    private static SpreadsheetDocument Open(byte[] bytes) => SpreadsheetDocument.Open(new MemoryStream(bytes), isEditable: false);

    private static X.Workbook Book(byte[] bytes) => Open(bytes).WorkbookPart!.Workbook;

    private static X.Stylesheet Styles(byte[] bytes) => Open(bytes).WorkbookPart!.WorkbookStylesPart!.Stylesheet;

    private static WorksheetPart Part(byte[] bytes, string name)
    {
        var part = Open(bytes).WorkbookPart!;
        var sheet = part.Workbook.Sheets!.Elements<X.Sheet>().Single(sheet => sheet.Name == name);
        return (WorksheetPart)part.GetPartById(sheet.Id!);
    }

    private static IEnumerable<X.Cell> Cells(byte[] bytes, string name) =>
        Part(bytes, name).Worksheet.Descendants<X.Cell>();

    private static X.CellFormat Format(byte[] bytes, X.Cell cell) =>
        (X.CellFormat)Styles(bytes).CellFormats!.ElementAt((int)cell.StyleIndex!.Value);

    private static X.Font Font(byte[] bytes, X.Cell cell) =>
        (X.Font)Styles(bytes).Fonts!.ElementAt((int)Format(bytes, cell).FontId!.Value);

    private static string? FillColor(byte[] bytes, X.Cell cell) =>
        ((X.Fill)Styles(bytes).Fills!.ElementAt((int)Format(bytes, cell).FillId!.Value)).PatternFill!.ForegroundColor?.Rgb?.Value;
}
