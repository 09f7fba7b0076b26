using System.Diagnostics;
using System.IO.Compression;
using System.Text;
using ReadinessKit.Pay;
using ReadinessKit.Tests.Support;
using ReadinessKit.Web.Exports;
using ReadinessKit.Web.Imports;
using static ReadinessKit.Tests.Support.RawWorkbook;

namespace ReadinessKit.Tests.Imports;

public sealed class RateFileTests
{
    [Fact]
    public void A_sheet_is_read_as_people_see_it()
    {
        var book = new RawWorkbook { Formats = ["$#,##0.00", "yyyy-mm-dd", "0%", "[$£-809]#,##0.00", "General"] };
        book.Raw("Rates", $"""
            <row r="2">{Text("Role", "A2")}{Text("Rate", "C2")}</row>
            <row r="4">{Number("17.5", 1, "C4")}{Text("Peer  specialist", "A4")}{Number("45000", 2, "D4")}{Number("0.035", 3, "E4")}{Number("20", 4, "F4")}<c r="G4" t="b"><v>1</v></c><c r="H4" t="e"><v>#REF!</v></c><c r="I4"><f>C4*2</f><v>35</v></c><c r="J4"><f>C4*3</f></c><c r="K4" t="str"><f>IF(1,"")</f><v></v></c>{Number("1.75E1", 5, "L4")}{Number("1E+308", 0, "M4")}{Number("17.333333333333332", 1, "N4")}</row>
            """);

        var table = Assert.Single(RateFile.Of("Rates.XLSX", book.ToBytes()).Tables);

        Assert.Equal([(2, "Role||Rate"), (4, "Peer specialist||17.5|2023-03-15|3.5%|£20|TRUE|#REF!|35|=C4*3||17.5|1E+308|17.33")], table.Rows.Select(r => (r.Number, string.Join('|', r.Cells))));
    }

    [Fact]
    public void Days_are_counted_from_where_the_workbook_counts_them() =>
        Assert.Equal("2027-03-16", Only(new RawWorkbook { Formats = ["m/d/yy"], Is1904 = true }.Raw("Rates", $"<row>{Number("45000", 1)}</row>")).Rows[0].Cells[0]);

    [Fact]
    public void Cells_and_rows_may_say_nothing_of_their_place_or_stand_in_any_order()
    {
        Assert.Equal([(1, "Role|Rate"), (2, "Aide|17")], Rows(Only(new RawWorkbook().Sheet("Rates", ["Role", "Rate"], ["Aide", "17"]))));
        Assert.Equal([(1, "Role|Rate"), (3, "Aide|17")], Rows(Only(new RawWorkbook().Raw("Rates", $"<row r=\"3\">{Number("17", 0, "B3")}{Text("Aide", "A3")}</row><row r=\"1\">{Text("Rate", "B1")}{Text("Role", "A1")}</row>"))));
    }

    [Fact]
    public void A_link_that_leads_nowhere_keeps_nobody_from_reading_the_rates()
    {
        using var stream = new MemoryStream();
        stream.Write(new RawWorkbook().Sheet("Rates", ["Role", "Rate"], ["Aide", "17"]).ToBytes());

        using (var zip = new ZipArchive(stream, ZipArchiveMode.Update, leaveOpen: true))
        {
            using var rels = new StreamWriter(zip.CreateEntry("xl/worksheets/_rels/" + zip.Entries.First(e => e.FullName.StartsWith("xl/worksheets/", StringComparison.Ordinal)).Name + ".rels").Open());
            rels.Write("""<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r9" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink" Target="mailto:hr@agency.org; jobs@agency.org" TargetMode="External"/></Relationships>""");
        }

        Assert.Equal([(1, "Role|Rate"), (2, "Aide|17")], Rows(Assert.Single(RateFile.Of("rates.xlsx", stream.ToArray()).Tables)));
    }

    [Theory]
    [InlineData("Role,Rate\nAide,17\nDriver,\"18\nCook,19\n", 3)]
    [InlineData("\"", 1)]
    public void A_quotation_mark_that_is_never_closed_is_named_with_its_row(string text, int row) =>
        Assert.Equal($"In row {row} a quotation mark is opened and never closed. Close it, and write two for one inside a field.", RateFile.Of("rates.csv", Encoding.UTF8.GetBytes(text)).Problem);

    [Fact]
    public void Texts_that_cells_share_are_read_with_all_their_runs()
    {
        var book = new RawWorkbook { SharedStrings = "<si><t>Role</t></si><si><r><t>Peer </t></r><r><rPr><b/></rPr><t>specialist</t></r><rPh sb=\"0\" eb=\"1\"><t>aloud</t></rPh></si>" };
        book.Raw("Rates", "<row><c t=\"s\"><v>0</v></c></row><row><c t=\"s\"><v>1</v></c></row>");

        Assert.Equal([(1, "Role"), (2, "Peer specialist")], Rows(Only(book)));
    }

    [Theory]
    [InlineData("<si><t>Role</t></si>")]
    [InlineData(null)]
    public void A_file_whose_shared_texts_are_missing_is_refused_as_a_whole(string? texts) =>
        Refused("Some words of the file are missing in it.", new RawWorkbook { SharedStrings = texts }.Raw("Rates", "<row><c t=\"s\"><v>7</v></c></row>"));

    [Fact]
    public void Several_sheets_are_kept_apart_and_what_is_hidden_is_left_out()
    {
        var book = new RawWorkbook().Sheet("Office", ["Role", "Rate"]).Sheet("Empty").Sheet("Direct care", ["Role", "Rate"], ["Aide", "17"])
            .Raw("Secret", $"<row>{Text("Names")}</row>", "hidden").Raw("More secret", $"<row>{Text("Names")}</row>", "veryHidden")
            .Raw("Filtered", $"<row r=\"1\">{Text("Role", "A1")}{Text("SSN", "B1")}{Text("Rate", "C1")}</row><row r=\"2\" hidden=\"1\">{Text("Gone", "A2")}</row><row r=\"3\">{Text("Aide", "A3")}{Text("123", "B3")}{Number("17", 0, "C3")}</row>", before: "<cols><col min=\"2\" max=\"2\" width=\"9\" hidden=\"1\"/></cols>");
        var read = RateFile.Of("rates.xlsx", book.ToBytes());

        Assert.Equal(["Office", "Direct care", "Filtered"], read.Tables.Select(t => t.Name));
        Assert.Equal([(1, "Role||Rate"), (3, "Aide||17")], Rows(read.Tables[2]));
        Assert.Equal(["2 hidden sheets are left out.", "Hidden rows and columns are left out."], read.Notes);
    }

    [Fact]
    public void A_workbook_of_ours_comes_back()
    {
        var workbook = new Workbook("Rates", DateTimeOffset.UnixEpoch);
        workbook.AddSheet("Rates", [new("Role", 20), new("Rate", 10)]).Header();

        Assert.Equal("Role", Assert.Single(RateFile.Of("ours.xlsx", workbook.ToBytes()).Tables).Rows[0].Cells[0]);
    }

    [Theory]
    [InlineData("Role,Rate\r\n\"Aide, night\",\"17,50\"\"x\"\"\"", "Aide, night|17,50\"x\"")]
    [InlineData("Role;Rate\nAide, night;17", "Aide, night|17")]
    [InlineData("Role\tRate\nAide, night\t36,400", "Aide, night|36,400")]
    [InlineData("sep=;\nRole;Rate\nAide;17", "Role|Rate")]
    [InlineData("\uFEFFRole,Rate\n\"two\nlines\",17", "two lines|17")]
    public void Text_is_parted_by_commas_semicolons_or_tabs(string text, string second) => Assert.Equal(second, string.Join('|', RateFile.Pasted(text).Tables[0].Rows[text.StartsWith("sep") ? 0 : 1].Cells));

    [Fact]
    public void Text_is_read_in_the_signs_that_Excel_saves()
    {
        Assert.Equal("Café – 17", RateFile.Of("a.csv", [0x43, 0x61, 0x66, 0xE9, 0x20, 0x96, 0x20, 0x31, 0x37]).Tables[0].Rows[0].Cells[0]);
        Assert.Equal("Café", RateFile.Of("a.txt", [0xFF, 0xFE, .. Encoding.Unicode.GetBytes("Café\tx")]).Tables[0].Rows[0].Cells[0]);
    }

    [Theory]
    [InlineData("a.xlsm", "The file can hold macros.")]
    [InlineData("a.xlsb", "Only newer Excel files can be read.")]
    [InlineData("a.xls", "Only newer Excel files can be read.")]
    [InlineData("a.ods", "Only newer Excel files can be read.")]
    [InlineData("a.pdf", "A PDF can’t be read.")]
    [InlineData("a.docx", "A text document can’t be read here.")]
    [InlineData("a.exe", "Choose an Excel file")]
    [InlineData("a", "Choose an Excel file")]
    [InlineData("a.xlsx", "This is not an Excel file")]
    public void Another_kind_of_file_is_refused_with_what_to_do(string name, string problem) => Refused(problem, name, "Role,Rate"u8.ToArray());

    [Fact]
    public void A_name_that_lies_is_found_out()
    {
        Refused("The file is no CSV file, whatever its name says.", "rates.csv", Of(["Role", "Rate"]));
        Refused("This is not text.", "rates.csv", [0x52, 0x00, 0x01]);
        Refused("This is not an Excel file", "rates.xlsx", new WordDocument("Job", DateTimeOffset.UnixEpoch, "").ToBytes());
    }

    [Fact]
    public void A_file_with_a_password_is_refused() => Refused("The file has a password", "rates.xlsx", [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, 0]);

    [Theory]
    [InlineData("")]
    [InlineData(" \n , \n,,")]
    public void Nothing_is_said_to_be_nothing(string text)
    {
        Refused("There are no rows in it.", "rates.csv", Encoding.UTF8.GetBytes(text));
        Refused("There are no rows in it.", new RawWorkbook().Sheet("Rates", ["", ""]));
    }

    [Fact]
    public void Too_much_is_refused_by_what_there_is_too_much_of()
    {
        string[] wide = [.. Enumerable.Range(0, 61).Select(i => $"Column {i}")];
        Refused("There are more than 2,000 rows.", "rates.csv", Encoding.UTF8.GetBytes(string.Join('\n', Enumerable.Repeat("Aide,17", 2001))));
        Refused("There are more than 60 columns.", "rates.csv", Encoding.UTF8.GetBytes(string.Join(',', wide)));
        Refused("There are more than 60 columns.", new RawWorkbook().Sheet("Rates", wide));
        Refused("The file has more than 2 MB.", "rates.csv", new byte[RateFile.MostBytes + 1]);
        Refused("The file holds more text than can be shown.", "rates.csv", Encoding.UTF8.GetBytes(string.Join('\n', Enumerable.Repeat(new string('a', 450), 2000))));
        Assert.StartsWith("There are more than 400,000 characters.", RateFile.Pasted(new string('a', 400_001)).Problem);
        Assert.Equal(RateTable.MaxCell, RateFile.Pasted("Role\n" + new string('a', 600)).Tables[0].Rows[1].Cells[0].Length);
    }

    [Fact]
    public void A_hundred_thousand_rows_are_refused_soon_and_in_little_memory()
    {
        var file = new RawWorkbook().Raw("Rates", string.Concat(Enumerable.Range(1, 100_000).Select(i => $"<row r=\"{i}\"><c r=\"A{i}\"><v>{i * 7919 % 100_003}</v></c></row>"))).ToBytes();
        Assert.True(file.Length < RateFile.MostBytes, $"{file.Length} bytes");
        var (before, watch) = (GC.GetAllocatedBytesForCurrentThread(), Stopwatch.StartNew());

        Refused("There are more than 2,000 rows.", "rates.xlsx", file);
        Assert.True(GC.GetAllocatedBytesForCurrentThread() - before < 100_000_000, $"{GC.GetAllocatedBytesForCurrentThread() - before:N0} bytes in {watch.Elapsed}");
    }

    [Fact]
    public void A_part_that_unpacks_to_far_more_is_refused()
    {
        var bomb = new RawWorkbook().Sheet("Rates", ["Role"]);
        bomb.Parts["xl/media/a.bin"] = new byte[60_000_000];
        Refused("The file holds far more than rates.", bomb);

        var sheet = new RawWorkbook().Raw("Rates", new string(' ', 60_000_000));
        Refused("The file holds far more than rates.", sheet);
    }

    [Fact]
    public void Macros_are_refused_also_under_a_harmless_name()
    {
        var book = new RawWorkbook().Sheet("Rates", ["Role"]);
        book.Parts["xl/vbaProject.bin"] = [1];
        Refused("The file can hold macros.", book);
    }

    [Theory]
    [InlineData("externalLinkPath", true)]
    [InlineData("hyperlink", false)]
    public void What_a_file_takes_in_from_elsewhere_is_refused_and_links_are_not(string type, bool isRefused)
    {
        var book = new RawWorkbook().Sheet("Rates", ["Role"]);
        book.Parts["xl/worksheets/_rels/sheet1.xml.rels"] = Encoding.UTF8.GetBytes($"""<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r9" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/{type}" Target="https://elsewhere.example/x" TargetMode="External"/></Relationships>""");

        Assert.Equal(isRefused, RateFile.Of("a.xlsx", book.ToBytes()).Problem?.StartsWith("The file takes in another workbook", StringComparison.Ordinal) == true);
    }

    [Theory]
    [InlineData("<!DOCTYPE a [<!ENTITY b \"c\">]><a>&b;</a>")]
    [InlineData("<worksheet")]
    [InlineData("not xml")]
    [InlineData("<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData><row><c s=\"many\"><v>1</v></c></row></sheetData></worksheet>")]
    public void Broken_XML_is_refused(string xml)
    {
        var book = new RawWorkbook().Sheet("Rates", ["Role"]);
        book.Parts["xl/worksheets/sheet1.xml"] = Encoding.UTF8.GetBytes(xml);
        Refused("This is not an Excel file that can be read.", book);
    }

    [Fact]
    public void Depth_without_end_is_refused() =>
        Refused("The file holds far more", new RawWorkbook().Raw("Rates", string.Concat(Enumerable.Repeat("<row>", 20_000)) + string.Concat(Enumerable.Repeat("</row>", 20_000))));

    [Fact]
    public void Broken_bytes_never_break_the_site()
    {
        var file = Of(["Role", "Rate"], ["Aide", "17"]);

        for (var at = 0; at < file.Length; at += 5)
        {
            var broken = (byte[])file.Clone();
            broken[at] ^= 0x5A;
            var read = RateFile.Of("rates.xlsx", broken);
            Assert.True(read.Problem is not null || read.Tables.Count > 0);
        }
    }

    [Fact]
    public void A_table_comes_through_a_form_as_it_was_and_anything_else_is_no_table()
    {
        var table = RateFile.Pasted("Role\tRate\n\nAide\t17").Tables[0];
        var sent = TravelingTable.Read(TravelingTable.Write(table).ReplaceLineEndings("\r\n"))!;

        Assert.Equal(Rows(table), Rows(sent));

        foreach (var wrong in new[] { null, "", "name", "name\nx\ty", "name\n0\ty", "name\n-1\ty", "name\n1", $"name\n1\t{new string('\t', 60)}", $"name{string.Concat(Enumerable.Repeat("\n1\ta", 2001))}", "name\n99999999999\ta" })
        {
            Assert.Null(TravelingTable.Read(wrong));
        }
    }

    [Fact]
    public void Any_text_is_read_without_fault() => RandomText.ForAll(text =>
    {
        foreach (var read in new[] { RateFile.Pasted(text), RateFile.Of("a.csv", Encoding.UTF8.GetBytes(text)) })
        {
            Assert.True(read.Problem is not null || read.Tables[0].Rows.All(r => r.Cells.All(c => !c.Any(char.IsControl))));

            foreach (var table in read.Tables)
            {
                Assert.Equal(Rows(table), Rows(TravelingTable.Read(TravelingTable.Write(table))!));
                RateRows.Read(table, RateColumns.Guess(table), null, new());
                PublicRows.Read(table, "");
            }
        }
    });

    private static (int Number, string Cells)[] Rows(RateTable table) => [.. table.Rows.Select(r => (r.Number, string.Join('|', r.Cells)))];

    private static RateTable Only(RawWorkbook book)
    {
        var read = RateFile.Of("rates.xlsx", book.ToBytes());
        Assert.Null(read.Problem);
        return Assert.Single(read.Tables);
    }

    private static void Refused(string problem, RawWorkbook book) => Refused(problem, "rates.xlsx", book.ToBytes());

    private static void Refused(string problem, string name, byte[] file)
    {
        var read = RateFile.Of(name, file);

        Assert.StartsWith(problem, read.Problem);
        Assert.Empty(read.Tables);
    }
}
