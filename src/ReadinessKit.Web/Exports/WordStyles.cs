using W = DocumentFormat.OpenXml.Wordprocessing;

namespace ReadinessKit.Web.Exports;

/// <summary>The styles of a Word document. Spaces are in twentieths of a point, sizes in half points.</summary>
/// <param name="page">The page that they are for.</param>
/// <param name="isCompact">True for small type and little space.</param>
internal sealed class WordStyles(WordPage page, bool isCompact)
{
    public const string Body = "Normal";
    public const string Title = "Title";
    public const string Lede = "Lede";
    public const string Note = "Note";
    public const string Bullet = "ListBullet";
    public const string Number = "ListNumber";
    public const string TableHead = "TableHead";
    public const string TableText = "TableText";
    public const string TableEnd = "TableEnd";
    public const string Footer = "Footer";

    // The names that Word does not know of itself.
    private static readonly string[] Own = [Lede, Note, TableHead, TableText, TableEnd];

    // Of compact type nothing is smaller than eight points.
    private const int Smallest = 16;

    private const string HeadingFace = "Georgia";
    private const string TextFace = "Arial";

    public static string Heading(int level)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(level, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(level, 3);
        return $"Heading{level}";
    }

    public W.Styles Write() => new(
        Defaults(),
        Text(Body, "Normal", Space(after: 140)),
        Headline(Title, "Title", size: 52, Space(after: 160)),
        Headline(Heading(1), "heading 1", size: 34, Space(before: 400, after: 120), level: 0),
        Headline(Heading(2), "heading 2", size: 27, Space(before: 320, after: 100), level: 1),
        Headline(Heading(3), "heading 3", size: 23, Space(before: 240, after: 80), level: 2),
        Text(Lede, "Lede", Space(after: 240), size: 26),
        Text(Note, "Note", Space(after: 140), size: 18, color: Palette.Muted),
        List(Bullet, "List Bullet"),
        List(Number, "List Number"),
        KeepWithNext(Text(TableHead, "Table Head", Space(line: 252), size: 20, color: Palette.Green, isBold: true)),
        Text(TableText, "Table Text", Space(line: 252), size: 20),
        Text(TableEnd, "Table End", Space(), size: 16),
        FooterLine());

    private W.DocDefaults Defaults() => new(
        new W.RunPropertiesDefault(new W.RunPropertiesBaseStyle(
            Face(TextFace),
            new W.Color { Val = Palette.Ink },
            new W.FontSize { Val = $"{Size(21)}" },
            new W.FontSizeComplexScript { Val = $"{Size(21)}" },
            new W.Languages { Val = WordPage.Language, EastAsia = WordPage.Language, Bidi = "ar-SA" })),
        new W.ParagraphPropertiesDefault(new W.ParagraphPropertiesBaseStyle(Space())));

    private W.Style Headline(string id, string name, int size, W.SpacingBetweenLines spacing, int? level = null)
    {
        var style = KeepWithNext(Text(id, name, spacing, size, Palette.Green, isBold: true));
        style.StyleRunProperties!.RunFonts = Face(HeadingFace);
        style.NextParagraphStyle = new W.NextParagraphStyle { Val = Body };
        if (level is { } depth)
        {
            style.StyleParagraphProperties!.OutlineLevel = new W.OutlineLevel { Val = depth };
        }

        return style;
    }

    private W.Style List(string id, string name)
    {
        var style = Text(id, name, Space(after: 140));
        style.StyleParagraphProperties!.ContextualSpacing = new W.ContextualSpacing();
        return style;
    }

    private W.Style FooterLine()
    {
        var style = Text(Footer, "footer", Space(), size: 18, color: Palette.Muted);
        style.StyleParagraphProperties!.Tabs = new W.Tabs(
            new W.TabStop { Val = W.TabStopValues.Right, Position = page.TextWidth });
        return style;
    }

    private static W.Style KeepWithNext(W.Style style)
    {
        style.StyleParagraphProperties!.KeepNext = new W.KeepNext();
        style.StyleParagraphProperties.KeepLines = new W.KeepLines();
        return style;
    }

    private W.Style Text(
        string id, string name, W.SpacingBetweenLines spacing, int size = 21, string color = Palette.Ink, bool isBold = false) => new()
        {
            Type = W.StyleValues.Paragraph,
            StyleId = id,
            Default = id == Body ? true : null,
            CustomStyle = Own.Contains(id) ? true : null,
            StyleName = new W.StyleName { Val = name },
            BasedOn = id == Body ? null : new W.BasedOn { Val = Body },
            PrimaryStyle = new W.PrimaryStyle(),
            StyleParagraphProperties = new W.StyleParagraphProperties { SpacingBetweenLines = spacing },
            StyleRunProperties = new W.StyleRunProperties
            {
                Bold = isBold ? new W.Bold() : null,
                Color = new W.Color { Val = color },
                FontSize = new W.FontSize { Val = $"{Size(size)}" },
                FontSizeComplexScript = new W.FontSizeComplexScript { Val = $"{Size(size)}" },
            },
        };

    private W.SpacingBetweenLines Space(int before = 0, int after = 0, int line = 276) =>
        new() { Before = $"{Squeeze(before)}", After = $"{Squeeze(after)}", Line = $"{(isCompact ? Math.Min(line, 240) : line)}", LineRule = W.LineSpacingRuleValues.Auto };

    private int Size(int size) => isCompact ? Math.Max(Smallest, size * 4 / 5) : size;

    private int Squeeze(int space) => isCompact ? space / 4 : space;

    private static W.RunFonts Face(string name) => new() { Ascii = name, HighAnsi = name, EastAsia = name, ComplexScript = name };
}
