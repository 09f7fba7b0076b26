using ReadinessKit.Tests.Support;
using ReadinessKit.Web.Exports;
using X = DocumentFormat.OpenXml.Spreadsheet;

namespace ReadinessKit.Tests.Exports;

public sealed class WorkbookTextTests
{
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
        var bytes = Written(text);
        using var opened = new OpenedWorkbook(bytes);
        var cell = opened.Cells("One")["A1"];

        Assert.Null(cell.CellFormula);
        Assert.Equal(X.CellValues.SharedString, cell.DataType!.Value);
        Assert.True(opened.Format(cell).QuotePrefix!.Value);
        Assert.Equal(text.Replace("\0", "").Replace('\r', '\n'), Office.Read(bytes)["One"][0][0]);
    }

    [Fact]
    public void Other_text_has_no_quote_before_it()
    {
        using var opened = new OpenedWorkbook(Written("Buy-in = done"));

        Assert.Null(opened.Format(opened.Cells("One")["A1"]).QuotePrefix);
    }

    [Theory]
    [InlineData("a\0b\u000Bc\u001Fd\uFFFF", "abcd")]
    [InlineData("whole \uD83D\uDE00 pair", "whole \uD83D\uDE00 pair")]
    [InlineData("one\r\ntwo\rthree", "one\ntwo\nthree")]
    [InlineData(" <b>&amp;</b> ", " <b>&amp;</b> ")]
    [InlineData("_x003D_1+1", "_x003D_1+1")]
    public void Text_is_kept_but_for_what_XML_cannot_hold(string text, string kept)
    {
        Assert.Empty(Office.Validate(Written(text)));
        Assert.Equal(kept, Office.Read(Written(text))["One"][0][0]);
    }

    [Fact]
    public void Half_a_character_is_left_out()
    {
        // Not a theory: an attribute cannot hold these.
        var bytes = OpenedWorkbook.One(sheet => sheet.Row(Cell.Text("high \uD83D."), Cell.Text("low \uDE00."), Cell.Text("end \uD83D")));

        Assert.Empty(Office.Validate(bytes));
        Assert.Equal(["high .", "low .", "end "], Office.Read(bytes)["One"][0]);
    }

    [Fact]
    public void Text_ends_where_a_cell_is_full_and_never_inside_a_character()
    {
        var bytes = OpenedWorkbook.One(sheet => sheet.Row(
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
        var book = new Workbook("Names", DateTimeOffset.UnixEpoch);

        Assert.Equal(name, book.AddSheet(wanted, []).Name);
        Assert.Empty(Office.Validate(book.ToBytes()));
    }

    [Fact]
    public void Sheets_of_one_name_are_told_apart()
    {
        var book = new Workbook("Names", DateTimeOffset.UnixEpoch);
        var names = new[] { "Team", "TEAM", new string('x', 40), new string('x', 50) }.Select(name => book.AddSheet(name, []).Name);

        Assert.Equal(["Team", "TEAM 2", new string('x', 31), new string('x', 29) + " 2"], names);
    }

    private static byte[] Written(string text) => OpenedWorkbook.One(sheet => sheet.Row(Cell.Text(text)));
}
