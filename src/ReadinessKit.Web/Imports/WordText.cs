using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using ReadinessKit.Jobs;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace ReadinessKit.Web.Imports;

/// <summary>Reads the text of a Word file: headings, lists, tables and bold lines. Its headers, footers, notes and comments are left out.</summary>
internal static class WordText
{
    public const string Macros = "The file can hold macros. Open it, save it as Word without macros (.docx), and choose that; or paste the text.";

    private const int LongestHeading = 120, LongestNumberedHeading = 6;

    public static ImportedText Read(byte[] file)
    {
        if (WordPackage.Problem(file) is { } problem)
        {
            return ImportedText.Refused(problem);
        }

        try
        {
            using var document = WordprocessingDocument.Open(new MemoryStream(PackageGuard.WithoutLinks(file)), isEditable: false);

            if (document.MainDocumentPart?.Document?.Body is not { } body)
            {
                return ImportedText.Refused(WordPackage.NotWord);
            }

            var lines = Lines(body, new WordLooks(document.MainDocumentPart)).Where(l => l.Text.Length > 0).ToArray();

            return lines.Sum(l => l.Text.Length) > ImportedText.MostCharacters
                ? ImportedText.Refused($"The file has more than {ImportedText.MostCharacters:N0} characters. Paste the part that describes the job.")
                : ImportedText.Found(lines);
        }
        catch (Exception e) when (BrokenFile.IsWhy(e))
        {
            return ImportedText.Refused(WordPackage.NotWord);
        }
    }

    private static IEnumerable<TextLine> Lines(OpenXmlElement container, WordLooks looks) => container.ChildElements.SelectMany(child => child switch
    {
        W.Paragraph paragraph => Lines(paragraph, looks),
        W.Table table => table.Descendants<W.TableRow>().Where(row => row.Ancestors<W.Table>().First() == table).SelectMany(row => Row(row, looks)),
        W.DeletedRun or AlternateContentFallback or W.SectionProperties => [],
        _ => child.HasChildren ? Lines(child, looks) : [],
    });

    private static TextLine[] Lines(W.Paragraph paragraph, WordLooks looks)
    {
        var texts = Text(paragraph).Split('\n').Select(OneLine.Of).Where(t => t.Length > 0).ToArray();

        if (texts.Length == 0)
        {
            return [];
        }

        var isShort = texts.Length == 1 && texts[0].Length <= LongestHeading;

        if (isShort && looks.HeadingLevel(paragraph) is { } level)
        {
            return [new(TextKind.Heading, level, texts[0])];
        }

        var depth = looks.ListDepth(paragraph);

        if (isShort && (depth is null || texts[0].Split(' ').Length <= LongestNumberedHeading) && (looks.IsBold(paragraph) || (depth is null && PastedText.IsCapitals(texts[0]))))
        {
            return [new(TextKind.BoldLine, 0, texts[0])];
        }

        // A line that somebody began with a sign for a bullet is a line of a list, too.
        return [.. texts.Select(text => depth is { } deep ? new(TextKind.ListItem, deep, text) : PastedText.Read(text) is [{ Kind: TextKind.ListItem } item] ? item : new TextLine(TextKind.Plain, 0, text))];
    }

    // A cell may hold a whole list; then the row is its label and what stands below it.
    private static IEnumerable<TextLine> Row(W.TableRow row, WordLooks looks)
    {
        var cells = row.Elements<W.TableCell>().Concat(row.Elements<W.SdtCell>().SelectMany(c => c.Descendants<W.TableCell>())).Select(cell => Lines(cell, looks).Where(l => l.Text.Length > 0).ToArray()).ToArray();
        var filled = cells.Where(cell => cell.Length > 0).ToArray();

        return filled switch
        {
            [] => [],
            [var one] => one,
            _ when filled.All(cell => cell is [{ Kind: not TextKind.Row }]) => [new(TextKind.Row, 0, string.Join('\t', cells.Select(cell => cell is [var line, ..] ? line.Text : "")).TrimEnd('\t'))],
            [[var label], ..] => [label with { Kind = TextKind.BoldLine, Level = 0 }, .. filled[1..].SelectMany(cell => cell)],
            _ => filled.SelectMany(cell => cell),
        };
    }

    private static string Text(W.Paragraph paragraph) => string.Concat(paragraph.Descendants()
        .Where(e => e is W.Text or W.TabChar or W.Break or W.CarriageReturn or W.NoBreakHyphen or W.SymbolChar)
        .Where(e => !e.Ancestors().TakeWhile(a => a != paragraph).Any(a => a is AlternateContentFallback or W.DeletedRun or W.RunProperties))
        .Select(e => e switch
        {
            W.Text text => text.Text,
            W.Break or W.CarriageReturn => "\n",
            W.NoBreakHyphen => "-",
            _ => " ",
        }));
}
