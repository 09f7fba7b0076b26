using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace ReadinessKit.Web.Exports;

/// <summary>Builds one .docx file from top to bottom, on Letter pages. Text is only ever text: it cannot hold a field.</summary>
/// <param name="title">What the file is called inside.</param>
/// <param name="created">When it was made.</param>
/// <param name="footer">What stands below each page.</param>
/// <param name="isCompact">True for small type and narrow margins, where much has to stand on one page.</param>
public sealed class WordDocument(string title, DateTimeOffset created, string footer, bool isCompact = false)
{
    private readonly WordPage _page = isCompact ? WordPage.Narrow : WordPage.Usual;
    private readonly W.Body _body = new();
    private readonly WordNumbering _numbering = new();

    /// <summary>The large words at the top.</summary>
    public void Title(params Run[] runs) => Add(WordStyles.Title, runs);

    /// <summary>A heading of level 1, 2 or 3, which stays on the page of what follows it.</summary>
    public void Heading(int level, params Run[] runs) => Add(WordStyles.Heading(level), runs);

    /// <summary>A heading of level 1 at the top of a new page.</summary>
    public void NewPage(params Run[] runs)
    {
        var heading = WordText.Paragraph(WordStyles.Heading(1), runs);
        heading.ParagraphProperties!.PageBreakBefore = new W.PageBreakBefore();
        _body.Append(heading);
    }

    /// <summary>The opening sentences, larger than the text.</summary>
    public void Lede(params Run[] runs) => Add(WordStyles.Lede, runs);

    /// <summary>A paragraph of text.</summary>
    public void Paragraph(params Run[] runs) => Add(WordStyles.Body, runs);

    /// <summary>A small, muted remark.</summary>
    public void Note(params Run[] runs) => Add(WordStyles.Note, runs);

    /// <summary>A list with bullets.</summary>
    public void Bullets(IEnumerable<string> items) => Bullets(AsRuns(items));

    /// <inheritdoc cref="Bullets(IEnumerable{string})"/>
    public void Bullets(IEnumerable<IReadOnlyList<Run>> items) => List(WordStyles.Bullet, WordNumbering.Bullets, items);

    /// <summary>A list that counts from 1.</summary>
    public void Numbered(IEnumerable<string> items) => Numbered(AsRuns(items));

    /// <inheritdoc cref="Numbered(IEnumerable{string})"/>
    public void Numbered(IEnumerable<IReadOnlyList<Run>> items) => List(WordStyles.Number, _numbering.StartCount(), items);

    /// <summary>A table as wide as the text, with a run for each cell. Its header repeats on every page, and no row splits across two.</summary>
    public void Table(IReadOnlyList<Column> columns, IEnumerable<IReadOnlyList<Run>> rows) =>
        _body.Append(WordTable.Write(columns, rows, _page.TextWidth, isCompact), WordText.Paragraph(WordStyles.TableEnd, []));

    /// <summary>The file: the same bytes for the same content.</summary>
    public byte[] ToBytes()
    {
        using var stream = new MemoryStream();
        using (var file = WordprocessingDocument.Create(stream, WordprocessingDocumentType.Document))
        {
            var part = file.AddMainDocumentPart();
            Write(part);
            OfficePackage.Describe(file, part, title, created);
        }

        return OfficePackage.Settle(stream);
    }

    private void Write(MainDocumentPart part)
    {
        part.AddNewPart<StyleDefinitionsPart>("styles").Styles = new WordStyles(_page, isCompact).Write();
        part.AddNewPart<NumberingDefinitionsPart>("numbering").Numbering = _numbering.Write();
        part.AddNewPart<DocumentSettingsPart>("settings").Settings = WordPage.Settings();
        part.AddNewPart<FooterPart>("footer").Footer = WordPage.Footer(footer);
        var body = (W.Body)_body.CloneNode(deep: true);
        body.Append(_page.Section("footer"));
        part.Document = new W.Document(body);
    }

    private void Add(string style, Run[] runs) => _body.Append(WordText.Paragraph(style, runs));

    private void List(string style, int numbering, IEnumerable<IReadOnlyList<Run>> items)
    {
        foreach (var item in items)
        {
            var paragraph = WordText.Paragraph(style, item);
            paragraph.ParagraphProperties!.NumberingProperties = new W.NumberingProperties(
                new W.NumberingLevelReference { Val = 0 },
                new W.NumberingId { Val = numbering });
            _body.Append(paragraph);
        }
    }

    private static IEnumerable<IReadOnlyList<Run>> AsRuns(IEnumerable<string> items) => items.Select(item => new Run[] { item });
}
