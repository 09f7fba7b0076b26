using DocumentFormat.OpenXml;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace ReadinessKit.Web.Exports;

/// <summary>The page of a Word document: its size, margins, footer and language. Lengths are in twentieths of a point.</summary>
internal static class WordPage
{
    public const string Language = "en-US";
    public const int TextWidth = Width - 2 * Margin;

    private const int Width = 12_240;
    private const int Height = 15_840;
    private const int Margin = 1_440;
    private const int FooterMargin = 720;

    public static W.SectionProperties Section(string footerId) => new(
        new W.FooterReference { Type = W.HeaderFooterValues.Default, Id = footerId },
        new W.PageSize { Width = Width, Height = Height },
        new W.PageMargin { Top = Margin, Right = Margin, Bottom = Margin, Left = Margin, Header = FooterMargin, Footer = FooterMargin, Gutter = 0 });

    public static W.Footer Footer(string text)
    {
        var paragraph = WordText.Paragraph(WordStyles.Footer, [text]);
        paragraph.Append(new W.Run(new W.TabChar()), Words("Page "), Field("PAGE"), Words(" of "), Field("NUMPAGES"));
        return new W.Footer(paragraph);
    }

    public static W.Settings Settings() => new(
        new W.Compatibility(new W.CompatibilitySetting
        {
            Name = W.CompatSettingNameValues.CompatibilityMode,
            Uri = "http://schemas.microsoft.com/office/word",
            Val = "15",
        }),
        new W.ThemeFontLanguages { Val = Language });

    private static W.SimpleField Field(string instruction) => new(Words("1")) { Instruction = instruction };

    private static W.Run Words(string words) => new(new W.Text(words) { Space = SpaceProcessingModeValues.Preserve });
}
