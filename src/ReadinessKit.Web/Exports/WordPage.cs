using DocumentFormat.OpenXml;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace ReadinessKit.Web.Exports;

/// <summary>The page of a Word document: its size, margins, footer and language. Lengths are in twentieths of a point.</summary>
/// <param name="margin">How far the text stays from the edges.</param>
/// <param name="footerMargin">How far the footer does.</param>
internal sealed class WordPage(int margin, int footerMargin)
{
    public const string Language = "en-US";

    /// <summary>A page to read, with margins of an inch.</summary>
    public static readonly WordPage Usual = new(1_440, 720);

    /// <summary>A page that holds much, with margins of half an inch.</summary>
    public static readonly WordPage Narrow = new(720, 360);

    private const int Width = 12_240;
    private const int Height = 15_840;

    public int TextWidth => Width - 2 * margin;

    public W.SectionProperties Section(string footerId) => new(
        new W.FooterReference { Type = W.HeaderFooterValues.Default, Id = footerId },
        new W.PageSize { Width = Width, Height = Height },
        new W.PageMargin { Top = margin, Right = (uint)margin, Bottom = margin, Left = (uint)margin, Header = (uint)footerMargin, Footer = (uint)footerMargin, Gutter = 0 });

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
