using Markdig.Extensions.Tables;
using Markdig.Extensions.Yaml;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace ReadinessKit.Content;

/// <summary>Some words, and whether they are in bold type.</summary>
public sealed record Span(string Text, bool IsBold);

/// <summary>A block of a text without its markup, for what is no page: a Word file, the reading grade.</summary>
/// <param name="Line">The line in its file, counted from 1.</param>
public abstract record Passage(int Line)
{
    /// <summary>The blocks of a file, in its order.</summary>
    public static IReadOnlyList<Passage> Read(ContentFile file) =>
        [.. SafeMarkdown.Parse(file.Text).Where(b => b is not (YamlFrontMatterBlock or LinkReferenceDefinitionGroup)).Select(Read).OfType<Passage>()];

    private static Passage? Read(Block block) => block switch
    {
        // What is wrong with an id is said when the file is read for its kind.
        HeadingBlock heading => new Heading(heading.Line + 1, heading.Level, Section.Split(heading, new ProblemList("")).Text),
        ListBlock list => new Points(list.Line + 1, list.IsOrdered, [.. list.OfType<ListItemBlock>().Select(Read)]),
        Table table => new Grid(table.Line + 1, [.. table.OfType<TableRow>().Select(row => row.OfType<TableCell>().Select(Words).ToArray())]),
        LeafBlock leaf => new Paragraph(leaf.Line + 1, Spans(leaf.Inline)),
        _ => null,
    };

    private static Point Read(ListItemBlock item) =>
        new(item.Line + 1, [.. item.Descendants<ParagraphBlock>().SelectMany((p, i) => i == 0 ? Spans(p.Inline) : [new Span("\n", false), .. Spans(p.Inline)])]);

    private static string Words(TableCell cell) => SafeMarkdown.ToText((cell.FirstOrDefault() as LeafBlock)?.Inline);

    private static Span[] Spans(ContainerInline? inlines) =>
        [.. (inlines ?? []).Select(inline => new Span(TextOf(inline), inline is EmphasisInline { DelimiterCount: 2 })).Where(span => span.Text.Length > 0)];

    private static string TextOf(Inline inline) => inline switch
    {
        LiteralInline literal => literal.Content.ToString(),
        CodeInline code => code.Content,
        HtmlEntityInline entity => entity.Transcoded.ToString(),
        AutolinkInline link => link.Url,
        LineBreakInline => " ",
        ContainerInline container => string.Concat(container.Select(TextOf)),
        _ => "",
    };
}

/// <summary>A heading.</summary>
public sealed record Heading(int Line, int Level, string Text) : Passage(Line)
{
    /// <summary>True for the heading of what everybody in a meeting gets on a sheet of its own.</summary>
    public bool IsOfHandOut => Level == 1 && Text.StartsWith("Hand-out ", StringComparison.Ordinal);
}

/// <summary>A paragraph.</summary>
public sealed record Paragraph(int Line, IReadOnlyList<Span> Spans) : Passage(Line)
{
    /// <summary>Its words.</summary>
    public string Text => string.Concat(Spans.Select(s => s.Text));
}

/// <summary>One line of a list.</summary>
public sealed record Point(int Line, IReadOnlyList<Span> Spans)
{
    /// <summary>Its words.</summary>
    public string Text => string.Concat(Spans.Select(s => s.Text));
}

/// <summary>A list, with bullets or numbers.</summary>
public sealed record Points(int Line, bool AreNumbered, IReadOnlyList<Point> Items) : Passage(Line);

/// <summary>A table, the row of its column names first.</summary>
public sealed record Grid(int Line, IReadOnlyList<IReadOnlyList<string>> Rows) : Passage(Line);
