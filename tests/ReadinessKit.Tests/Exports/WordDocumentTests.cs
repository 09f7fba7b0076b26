using DocumentFormat.OpenXml.Packaging;
using ReadinessKit.Tests.Support;
using ReadinessKit.Web.Exports;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace ReadinessKit.Tests.Exports;

public sealed class WordDocumentTests
{
    private static readonly DateTimeOffset Created = new(2026, 3, 2, 9, 30, 15, TimeSpan.FromHours(-5));

    [Fact]
    public void A_rich_document_is_a_valid_file() => Assert.Empty(Office.Validate(Report()));

    [Fact]
    public void The_same_content_makes_the_same_bytes() => Assert.Equal(Report(), Report());

    [Fact]
    public void A_document_can_be_written_again_after_more_was_added()
    {
        var document = new WordDocument("Twice", Created, "Footer");
        document.Paragraph("One.");
        var first = document.ToBytes();
        document.Paragraph("Two.");

        Assert.Equal(["One."], Body(first).Elements<W.Paragraph>().Select(paragraph => paragraph.InnerText));
        Assert.Equal(["One.", "Two."], Body(document.ToBytes()).Elements<W.Paragraph>().Select(paragraph => paragraph.InnerText));
    }

    [Fact]
    public void Headings_are_real_headings_that_stay_with_what_follows()
    {
        var used = Body(Report()).Elements<W.Paragraph>().Select(StyleOf).Where(id => id.StartsWith("Heading", StringComparison.Ordinal));
        var styles = Styles(Report());

        Assert.Equal(["Heading1", "Heading2", "Heading2", "Heading3", "Heading1"], used);
        Assert.All([1, 2, 3], level =>
        {
            var style = styles.Single(style => style.StyleId == $"Heading{level}");
            Assert.Equal($"heading {level}", style.StyleName!.Val!.Value);
            Assert.Equal(level - 1, style.StyleParagraphProperties!.OutlineLevel!.Val!.Value);
            Assert.NotNull(style.StyleParagraphProperties.KeepNext);
            Assert.Equal(("Georgia", "0C4E45"), (style.StyleRunProperties!.RunFonts!.Ascii!.Value, style.StyleRunProperties.Color!.Val!.Value));
        });
    }

    [Theory]
    [InlineData(0)]
    [InlineData(4)]
    public void There_is_no_heading_but_of_levels_1_to_3(int level) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new WordDocument("Levels", Created, "").Heading(level, "Too far"));

    [Fact]
    public void Every_style_in_use_is_defined()
    {
        using var file = Open(Report());
        var footer = file.MainDocumentPart!.FooterParts.Single().Footer;
        var used = Body(Report()).Descendants<W.Paragraph>().Concat(footer.Descendants<W.Paragraph>()).Select(StyleOf);

        Assert.Subset(Styles(Report()).Select(style => style.StyleId!.Value!).ToHashSet(), used.ToHashSet());
    }

    [Fact]
    public void Bold_runs_are_bold_and_others_are_not()
    {
        var paragraph = Body(Report()).Elements<W.Paragraph>().Single(paragraph => paragraph.InnerText.StartsWith("Start with", StringComparison.Ordinal));

        Assert.Equal(
            [("Start with ", false), ("grant reporting", true), (".", false)],
            paragraph.Elements<W.Run>().Select(run => (run.InnerText, run.RunProperties?.Bold is not null)));
    }

    [Fact]
    public void Lists_are_real_lists_and_each_numbered_one_counts_from_1()
    {
        using var file = Open(Report());
        var items = Body(Report()).Elements<W.Paragraph>()
            .Where(paragraph => paragraph.ParagraphProperties?.NumberingProperties is not null)
            .ToLookup(paragraph => paragraph.ParagraphProperties!.NumberingProperties!.NumberingId!.Val!.Value, StyleOf);
        var numbering = file.MainDocumentPart!.NumberingDefinitionsPart!.Numbering;

        Assert.Equal(["ListBullet", "ListBullet"], items[1]);
        Assert.Equal(["ListNumber", "ListNumber"], items[2]);
        Assert.Equal(["ListNumber"], items[3]);
        Assert.Equal(["bullet", "decimal", "decimal"], numbering.Elements<W.NumberingInstance>().Select(instance => numbering
            .Elements<W.AbstractNum>().Single(form => form.AbstractNumberId! == instance.AbstractNumId!.Val!)
            .Descendants<W.NumberingFormat>().Single().Val!.InnerText));
        Assert.Equal([1, 1], numbering.Descendants<W.StartOverrideNumberingValue>().Select(start => start.Val!.Value));
    }

    [Fact]
    public void A_table_repeats_its_header_and_keeps_its_rows_whole()
    {
        var rows = Body(Report()).Elements<W.Table>().First().Elements<W.TableRow>().ToArray();

        Assert.Equal(61, rows.Length);
        Assert.All(rows, row => Assert.Single(row.Descendants<W.CantSplit>()));
        Assert.Equal([rows[0]], rows.Where(row => row.Descendants<W.TableHeader>().Any()));
        Assert.All(rows[0].Descendants<W.Shading>(), shading => Assert.Equal("E3F0EC", shading.Fill!.Value));
        Assert.Equal(3, rows[0].Descendants<W.Shading>().Count());
    }

    [Fact]
    public void A_tables_columns_share_the_width_of_the_text_and_may_be_right_aligned()
    {
        var table = Body(Report()).Elements<W.Table>().First();
        var widths = table.Descendants<W.GridColumn>().Select(column => int.Parse(column.Width!));

        Assert.Equal([5616, 1872, 1872], widths);
        Assert.All(table.Elements<W.TableRow>(), row => Assert.Equal(
            [null, null, "right"],
            row.Elements<W.TableCell>().Select(cell => cell.Descendants<W.Justification>().SingleOrDefault()?.Val?.InnerText)));
    }

    [Fact]
    public void A_row_has_a_cell_for_each_column() => Assert.Throws<ArgumentOutOfRangeException>(
        () => new WordDocument("Rows", Created, "").Table([new("One", 1), new("Two", 1)], [["only one"]]));

    [Fact]
    public void Pages_are_Letter_with_inch_margins_and_a_footer_that_counts_them()
    {
        using var file = Open(Report());
        var section = Body(Report()).Elements<W.SectionProperties>().Single();
        var (size, margin) = (section.Elements<W.PageSize>().Single(), section.Elements<W.PageMargin>().Single());
        var footer = file.MainDocumentPart!.FooterParts.Single().Footer;

        Assert.Equal((12_240u, 15_840u), (size.Width!.Value, size.Height!.Value));
        Assert.Equal((1_440, 1_440u, 1_440, 1_440u), (margin.Top!.Value, margin.Right!.Value, margin.Bottom!.Value, margin.Left!.Value));
        Assert.Equal("Food & Friends <2026>Page 1 of 1", footer.InnerText);
        Assert.Equal(["PAGE", "NUMPAGES"], footer.Descendants<W.SimpleField>().Select(field => field.Instruction!.Value));
        Assert.Equal(file.MainDocumentPart.GetIdOfPart(file.MainDocumentPart.FooterParts.Single()), section.Elements<W.FooterReference>().Single().Id!.Value);
    }

    [Fact]
    public void The_file_says_what_it_is_and_in_which_language()
    {
        using var file = Open(Report());
        var part = file.MainDocumentPart!;

        Assert.Equal(("Food & Friends report", "ReadinessKit"), (file.PackageProperties.Title, file.PackageProperties.Creator));
        Assert.Equal(Created.UtcDateTime, file.PackageProperties.Created!.Value.ToUniversalTime());
        Assert.Equal("en-US", part.StyleDefinitionsPart!.Styles!.DocDefaults!.Descendants<W.Languages>().Single().Val!.Value);
        Assert.Equal("en-US", part.DocumentSettingsPart!.Settings.Elements<W.ThemeFontLanguages>().Single().Val!.Value);
    }

    [Theory]
    [InlineData("a\0b\u000Bc\u001Fd\uFFFF", "abcd")]
    [InlineData("whole \uD83D\uDE00 pair", "whole \uD83D\uDE00 pair")]
    [InlineData(" <w:fldSimple w:instr=\"PAGE\"/>{ PAGE } ", " <w:fldSimple w:instr=\"PAGE\"/>{ PAGE } ")]
    public void Text_is_kept_as_text_but_for_what_XML_cannot_hold(string text, string kept) => Holds(text, kept);

    [Fact]
    public void Half_a_character_is_left_out() => Holds("high \uD83D. low \uDE00. end \uD83D", "high . low . end ");

    [Fact]
    public void A_line_break_in_the_text_is_one_on_the_page()
    {
        var paragraph = Body(One("one\r\ntwo\rthree\n")).Elements<W.Paragraph>().Single();

        Assert.Equal(["one", "two", "three", ""], paragraph.Descendants<W.Text>().Select(line => line.Text));
        Assert.Equal(3, paragraph.Descendants<W.Break>().Count());
    }

    [Fact]
    public void LibreOffice_prints_the_document()
    {
        Office.RequireLibreOffice();

        Assert.Equal(1, Office.PdfPages(Office.ToPdf(One("A short word."), ".docx")));
        Assert.InRange(Office.PdfPages(Office.ToPdf(Report(), ".docx")), 3, 5);
    }

    private static byte[] Report()
    {
        var document = new WordDocument("Food & Friends report", Created, "Food & Friends <2026>");
        document.Title("Readiness report");
        document.Lede("Food & Friends is close to ready.");
        document.Note("Prepared on 2 March 2026.");
        document.Heading(1, "What we recommend");
        document.Paragraph("Start with ", Run.Bold("grant reporting"), ".");
        document.Bullets([[Run.Bold("Adopt the policy. "), "The draft is below."], ["Name one lead."]]);
        document.Heading(2, "First steps");
        document.Numbered(["Choose a lead.", "Clean up the donor list."]);
        document.Heading(2, "Next steps");
        document.Numbered(["Run a pilot."]);
        document.Heading(3, "The plan");
        document.Table(
            [new("Step", 60), new("Starts", 20), new("Hours", 20, AlignRight: true)],
            Enumerable.Range(1, 60).Select(i => new Run[] { $"Step {i}", Run.Bold("6 Apr 2026"), $"{i}" }));
        document.Heading(1, "What it costs");
        document.Table([new("Item", 1), new("Dollars", 2, AlignRight: true)], [["Licenses", "900"]]);
        return document.ToBytes();
    }

    private static byte[] One(string text)
    {
        var document = new WordDocument(text, Created, text);
        document.Paragraph(text);
        return document.ToBytes();
    }

    private static void Holds(string text, string kept)
    {
        using var file = Open(One(text));

        Assert.Empty(Office.Validate(One(text)));
        Assert.Equal(kept, Body(One(text)).Elements<W.Paragraph>().Single().InnerText);
        Assert.Equal(kept.Trim(), file.PackageProperties.Title!.Trim());
        Assert.StartsWith(kept, file.MainDocumentPart!.FooterParts.Single().Footer.InnerText);
        Assert.Empty(Body(One(text)).Descendants<W.SimpleField>());
    }

    private static WordprocessingDocument Open(byte[] bytes) => WordprocessingDocument.Open(new MemoryStream(bytes), isEditable: false);

    private static W.Body Body(byte[] bytes) => Open(bytes).MainDocumentPart!.Document.Body!;

    private static IEnumerable<W.Style> Styles(byte[] bytes) => Open(bytes).MainDocumentPart!.StyleDefinitionsPart!.Styles!.Elements<W.Style>();

    private static string StyleOf(W.Paragraph paragraph) => paragraph.ParagraphProperties!.ParagraphStyleId!.Val!.Value!;
}
