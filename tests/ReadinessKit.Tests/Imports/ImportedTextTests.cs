using System.IO.Compression;
using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using ReadinessKit.Jobs;
using ReadinessKit.Tests.Support;
using ReadinessKit.Web.Exports;
using ReadinessKit.Web.Imports;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace ReadinessKit.Tests.Imports;

public sealed class ImportedTextTests
{
    [Fact]
    public void Word_files_of_our_own_are_read_as_headings_lists_and_tables()
    {
        var document = new WordDocument("Job", DateTimeOffset.UnixEpoch, "");
        document.Title("Peer Specialist");
        document.Heading(1, "Duties");
        document.Bullets(["Lead a group.", "Walk along."]);
        document.Paragraph(Run.Bold("Pay"));
        document.Table([new("Who", 1), new("For", 1)], [["Lead", "work"]]);

        Assert.Equal(
            [
                new(TextKind.Heading, 1, "Peer Specialist"), new(TextKind.Heading, 1, "Duties"), new(TextKind.ListItem, 1, "Lead a group."), new(TextKind.ListItem, 1, "Walk along."),
                new(TextKind.BoldLine, 0, "Pay"), new(TextKind.Row, 0, "Who\tFor"), new(TextKind.Row, 0, "Lead\twork"),
            ],
            ImportedText.Of("Job.DOCX", document.ToBytes()).Lines);
    }

    [Fact]
    public void Lines_broken_by_hand_typed_bullets_and_content_controls_are_read_and_deleted_words_are_not() =>
        Assert.Equal(
            [new(TextKind.Plain, 0, "Duties"), new(TextKind.ListItem, 1, "Lead groups"), new(TextKind.Plain, 0, "In a control"), new(TextKind.Plain, 0, "kept")],
            ImportedText.Of("job.docx", Word(
                new W.Paragraph(new W.Run(new W.Text("Duties"), new W.Break(), new W.Text("• Lead groups"))),
                new W.SdtBlock(new W.SdtContentBlock(Paragraph("In a control"))),
                new W.Paragraph(new W.DeletedRun(new W.Run(new W.DeletedText("gone"))), new W.InsertedRun(new W.Run(new W.Text("kept")))))).Lines);

    [Fact]
    public void A_cell_with_a_list_in_it_becomes_a_heading_and_the_list() =>
        Assert.Equal(
            [new(TextKind.BoldLine, 0, "Duties"), new(TextKind.Plain, 0, "Lead a group."), new(TextKind.Plain, 0, "Walk along.")],
            ImportedText.Of("job.docx", Word(new W.Table(new W.TableRow(new W.TableCell(Paragraph("Duties")), new W.TableCell(Paragraph("Lead a group."), Paragraph("Walk along.")))))).Lines);

    [Theory]
    [InlineData("job.docx", "not a zip", "This is not a Word file that can be read.")]
    [InlineData("job.docx", "", "This is not a Word file that can be read.")]
    [InlineData("job.doc", "x", "Only newer Word files can be read.")]
    [InlineData("job.docm", "x", "The file can hold macros.")]
    [InlineData("job.pdf", "x", "A PDF can't be read.")]
    [InlineData("job", "x", "Choose a Word file")]
    [InlineData("job.md", " \n ", "There is no text in it.")]
    public void What_can_not_be_read_is_refused_with_what_to_do(string name, string content, string problem) =>
        Refused(problem, name, Encoding.UTF8.GetBytes(content));

    [Fact]
    public void A_file_with_a_password_is_refused() => Refused("The file has a password", "job.docx", [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, 0]);

    [Fact]
    public void A_file_that_is_too_large_is_refused() => Refused("The file has more than 2 MB.", "job.docx", new byte[ImportedText.MostBytes + 1]);

    [Fact]
    public void Text_that_is_too_long_is_refused() => Assert.StartsWith("The text has more than 100,000 characters.", ImportedText.Pasted(new string('a', 100_001)).Problem);

    [Fact]
    public void Text_that_is_no_UTF_8_is_refused() => Refused("The file is not text in UTF-8.", "job.txt", [0x41, 0xFF, 0xFE]);

    [Fact]
    public void A_part_that_unpacks_to_far_more_is_refused() => Refused("The file holds far more", "job.docx", With("word/media/a.bin", new byte[30_000_000]));

    [Fact]
    public void Too_many_parts_are_refused() => Refused("The file holds far more", "job.docx", With([.. Enumerable.Range(0, 500).Select(i => ($"word/a{i}.bin", new byte[1]))]));

    [Fact]
    public void Macros_are_refused_also_under_a_harmless_name() => Refused("The file can hold macros.", "job.docx", With("word/vbaProject.bin", [1]));

    [Theory]
    [InlineData("attachedTemplate", true)]
    [InlineData("image", true)]
    [InlineData("hyperlink", false)]
    public void What_a_file_takes_in_from_elsewhere_is_refused_and_links_are_not(string type, bool isRefused)
    {
        var rels = $"""<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r9" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/{type}" Target="https://elsewhere.example/x" TargetMode="External"/></Relationships>""";
        var problem = ImportedText.Of("job.docx", With("word/_rels/document.xml.rels", Encoding.UTF8.GetBytes(rels))).Problem;

        Assert.Equal(isRefused, problem?.StartsWith("The file takes in a template, a picture or an object", StringComparison.Ordinal) == true);
    }

    [Theory]
    [InlineData("mailto:hr@agency.org; jobs@agency.org")]
    [InlineData("http:// www.agency.org")]
    [InlineData("http://")]
    [InlineData("")]
    public void A_link_that_leads_nowhere_keeps_nobody_from_reading_the_rest(string address)
    {
        var rels = $"""<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r9" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink" Target="{address}" TargetMode="External"/></Relationships>""";

        Assert.Equal([new(TextKind.Plain, 0, "Lead a group.")], ImportedText.Of("job.docx", With("word/_rels/document.xml.rels", Encoding.UTF8.GetBytes(rels))).Lines);
    }

    [Theory]
    [InlineData("99999999999", "0")]
    [InlineData("1", "99999999999")]
    [InlineData("x", "-5")]
    public void A_number_that_is_none_keeps_nobody_from_reading_a_list(string number, string level)
    {
        var document = $"""<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:pPr><w:numPr><w:ilvl w:val="{level}"/><w:numId w:val="{number}"/></w:numPr></w:pPr><w:r><w:t>Lead a group.</w:t></w:r></w:p></w:body></w:document>""";

        Assert.Equal([new(TextKind.ListItem, 1, "Lead a group.")], ImportedText.Of("job.docx", With("word/document.xml", Encoding.UTF8.GetBytes(document))).Lines);
    }

    [Fact]
    public void Headings_are_known_by_the_ids_of_styles_that_are_left_out() =>
        Assert.Equal(
            [new(TextKind.Heading, 2, "Duties"), new(TextKind.Plain, 0, "Lead a group.")],
            ImportedText.Of("job.docx", Word(new W.Paragraph(new W.ParagraphProperties(new W.ParagraphStyleId { Val = "Heading2" }), new W.Run(new W.Text("Duties"))), Paragraph("Lead a group."))).Lines);

    [Fact]
    public void Depth_without_end_is_refused()
    {
        var deep = $"""<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>{string.Concat(Enumerable.Repeat("<w:sdt><w:sdtContent>", 20_000))}{string.Concat(Enumerable.Repeat("</w:sdtContent></w:sdt>", 20_000))}</w:body></w:document>""";

        Refused("The file holds far more", "job.docx", With("word/document.xml", Encoding.UTF8.GetBytes(deep)));
    }

    [Fact]
    public void A_document_type_that_could_grow_without_end_is_refused() =>
        Refused("This is not a Word file", "job.docx", With("word/document.xml", Encoding.UTF8.GetBytes("<!DOCTYPE a [<!ENTITY b \"c\">]><a>&b;</a>")));

    [Fact]
    public void Broken_parts_never_break_the_site()
    {
        var file = Word(Paragraph("Lead a group."));

        for (var at = 0; at < file.Length; at += 7)
        {
            var broken = (byte[])file.Clone();
            broken[at] ^= 0x5A;
            var read = ImportedText.Of("job.docx", broken);
            Assert.True(read.Problem is not null || read.Lines.Count > 0);
        }
    }

    [Fact]
    public void Pasted_text_has_bullets_of_any_kind_headings_in_capitals_and_lines_that_a_mail_program_broke() =>
        Assert.Equal(
            [
                new(TextKind.BoldLine, 0, "KEY DUTIES"), new(TextKind.ListItem, 1, "Lead groups of people"), new(TextKind.ListItem, 1, "Walk along"), new(TextKind.ListItem, 1, "Listen"),
                new(TextKind.Heading, 2, "Pay"), new(TextKind.BoldLine, 0, "Hours"), new(TextKind.Row, 0, "Reports to\tLead"), new(TextKind.Plain, 0, "One line."), new(TextKind.Plain, 0, "Another"),
            ],
            ImportedText.Pasted("KEY DUTIES\r\n• Lead groups\r\nof people\n1. Walk along\n o Listen\n\n## Pay ##\n**Hours**\nReports to\tLead\nOne line.\nAnother\0").Lines);

    [Fact]
    public void Any_text_is_read_without_fault() => RandomText.ForAll(text =>
    {
        foreach (var read in new[] { ImportedText.Pasted(text), ImportedText.Of("a.md", Encoding.UTF8.GetBytes(text)) })
        {
            Assert.DoesNotContain(read.Lines, l => l.Text.Length == 0 || l.Text.Contains('\n'));
            DescriptionReader.Read(read.Lines);
        }
    });

    private static void Refused(string problem, string name, byte[] file)
    {
        var read = ImportedText.Of(name, file);

        Assert.StartsWith(problem, read.Problem);
        Assert.Empty(read.Lines);
    }

    private static W.Paragraph Paragraph(string text) => new(new W.Run(new W.Text(text)));

    private static byte[] Word(params OpenXmlElement[] body)
    {
        using var stream = new MemoryStream();

        using (var file = WordprocessingDocument.Create(stream, WordprocessingDocumentType.Document))
        {
            file.AddMainDocumentPart().Document = new W.Document(new W.Body(body));
        }

        return stream.ToArray();
    }

    private static byte[] With(string name, byte[] part) => With([(name, part)]);

    private static byte[] With(params (string Name, byte[] Part)[] parts)
    {
        using var stream = new MemoryStream();
        stream.Write(Word(Paragraph("Lead a group.")));

        using (var zip = new ZipArchive(stream, ZipArchiveMode.Update, leaveOpen: true))
        {
            foreach (var (name, part) in parts)
            {
                zip.GetEntry(name)?.Delete();
                using var entry = zip.CreateEntry(name).Open();
                entry.Write(part);
            }
        }

        return stream.ToArray();
    }
}
