using DocumentFormat.OpenXml;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace ReadinessKit.Web.Exports;

/// <summary>Turns runs into a paragraph, where a line break in the text is one on the page.</summary>
internal static class WordText
{
    public static W.Paragraph Paragraph(string style, IEnumerable<Run> runs)
    {
        var paragraph = new W.Paragraph(new W.ParagraphProperties { ParagraphStyleId = new W.ParagraphStyleId { Val = style } });
        paragraph.Append(runs.Select(Write));
        return paragraph;
    }

    private static W.Run Write(Run run)
    {
        var written = new W.Run();
        if (run.IsBold)
        {
            written.Append(new W.RunProperties(new W.Bold()));
        }

        foreach (var (i, line) in XmlText.Clean(run.Text).Split('\n').Index())
        {
            if (i > 0)
            {
                written.Append(new W.Break());
            }

            written.Append(new W.Text(line) { Space = SpaceProcessingModeValues.Preserve });
        }

        return written;
    }
}
