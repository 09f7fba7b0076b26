using System.Text.RegularExpressions;
using DocumentFormat.OpenXml.Packaging;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace ReadinessKit.Web.Imports;

/// <summary>What a paragraph of a Word file looks like by its own settings and by its style.</summary>
internal sealed partial class WordLooks(MainDocumentPart part)
{
    // Styles rest on each other; a file may make a ring of them.
    private const int MostStyles = 20;

    private readonly Dictionary<string, W.Style> _styles = (part.StyleDefinitionsPart?.Styles?.Elements<W.Style>() ?? [])
        .Where(s => s.StyleId?.Value is not null)
        .DistinctBy(s => s.StyleId!.Value!)
        .ToDictionary(s => s.StyleId!.Value!);

    /// <summary>The level of a heading, from 1; null for other paragraphs.</summary>
    public int? HeadingLevel(W.Paragraph paragraph)
    {
        foreach (var name in Styles(paragraph).Select(s => s.StyleName?.Val?.Value?.ToLowerInvariant() ?? "").Append(Undefined(paragraph)))
        {
            if (name == "title")
            {
                return 1;
            }

            if (name.StartsWith("heading ", StringComparison.Ordinal) && int.TryParse(name["heading ".Length..], out var level) && level is >= 1 and <= 9)
            {
                return level;
            }
        }

        var outline = paragraph.ParagraphProperties?.OutlineLevel?.Val ?? Styles(paragraph).Select(s => s.StyleParagraphProperties?.OutlineLevel?.Val).FirstOrDefault(v => v is not null);

        return outline?.HasValue == true && outline.Value < 9 ? outline.Value + 1 : null;
    }

    /// <summary>How deep a line of a list stands, from 1; null for other paragraphs.</summary>
    public int? ListDepth(W.Paragraph paragraph)
    {
        var numbering = paragraph.ParagraphProperties?.NumberingProperties
            ?? Styles(paragraph).Select(s => s.StyleParagraphProperties?.NumberingProperties).FirstOrDefault(n => n is not null);

        if (numbering is null)
        {
            return Styles(paragraph).Any(s => s.StyleName?.Val?.Value?.StartsWith("List ", StringComparison.OrdinalIgnoreCase) == true && s.StyleName.Val.Value is not "List Paragraph") ? 1 : null;
        }

        // The number 0 takes a list off a paragraph.
        return numbering.NumberingId?.Val is { HasValue: true, Value: 0 } ? null : numbering.NumberingLevelReference?.Val is { HasValue: true, Value: var level } ? Math.Clamp(level, 0, 8) + 1 : 1;
    }

    /// <summary>True where every word is bold.</summary>
    public bool IsBold(W.Paragraph paragraph)
    {
        var byStyle = Styles(paragraph).Select(s => On(s.StyleRunProperties?.Bold)).FirstOrDefault(b => b is not null) ?? false;
        var runs = paragraph.Descendants<W.Run>().Where(r => r.Descendants<W.Text>().Any(t => !string.IsNullOrWhiteSpace(t.Text))).ToArray();

        return runs.Length > 0 && runs.All(run => On(run.RunProperties?.Bold) ?? OfCharacterStyle(run) ?? byStyle);
    }

    // Where a file leaves out its styles, their ids still say what they were: "Heading1" is "heading 1".
    private string Undefined(W.Paragraph paragraph) =>
        paragraph.ParagraphProperties?.ParagraphStyleId?.Val?.Value is { } id && !_styles.ContainsKey(id) ? HeadingId().Replace(id.ToLowerInvariant(), "heading $1") : "";

    private bool? OfCharacterStyle(W.Run run) =>
        run.RunProperties?.RunStyle?.Val?.Value is { } id && _styles.TryGetValue(id, out var style) ? On(style.StyleRunProperties?.Bold) : null;

    private static bool? On(W.OnOffType? setting) => setting is null ? null : setting.Val?.Value ?? true;

    [GeneratedRegex("^heading ?([1-9])$", RegexOptions.None, 1000)]
    private static partial Regex HeadingId();

    private IEnumerable<W.Style> Styles(W.Paragraph paragraph)
    {
        var id = paragraph.ParagraphProperties?.ParagraphStyleId?.Val?.Value;

        for (var i = 0; i < MostStyles && id is not null && _styles.TryGetValue(id, out var style); i++)
        {
            yield return style;
            id = style.BasedOn?.Val?.Value;
        }
    }
}
