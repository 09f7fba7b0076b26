using Markdig.Extensions.Tables;
using Markdig.Extensions.Yaml;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using ReadinessKit.Content;
using ReadinessKit.Jobs;

namespace ReadinessKit.Web.Imports;

/// <summary>Reads Markdown. HTML in it is text.</summary>
internal static class MarkdownText
{
    public static IReadOnlyList<TextLine> Read(string text) => [.. Lines(SafeMarkdown.Parse(text), depth: 0).Where(l => l.Text.Length > 0)];

    private static IEnumerable<TextLine> Lines(ContainerBlock container, int depth) => container.SelectMany(block => Lines(block, depth));

    private static IEnumerable<TextLine> Lines(Block block, int depth) => block switch
    {
        YamlFrontMatterBlock front => front.Lines.ToString().Split('\n').Select(l => new TextLine(TextKind.Plain, 0, OneLine.Of(l))),
        LinkReferenceDefinitionGroup or ThematicBreakBlock => [],
        HeadingBlock heading => [new(TextKind.Heading, heading.Level, Words(heading.Inline))],
        Table table => table.OfType<TableRow>().Select(Row),
        ListBlock list => list.OfType<ListItemBlock>().SelectMany(item => Lines(item, depth + 1)),
        ContainerBlock quote => Lines(quote, depth),
        CodeBlock code => code.Lines.ToString().Split('\n').Select(l => new TextLine(TextKind.Plain, 0, OneLine.Of(l))),
        LeafBlock { Inline: { } inline } => Paragraph(inline, depth),
        _ => [],
    };

    // Two spaces or a backslash at the end of a line part what people mean as two.
    private static IEnumerable<TextLine> Paragraph(ContainerInline inline, int depth)
    {
        if (inline.FirstChild is EmphasisInline { DelimiterCount: 2, NextSibling: null } bold && depth == 0)
        {
            return [new(TextKind.BoldLine, 0, Words(bold))];
        }

        foreach (var soft in inline.Descendants<LineBreakInline>().Where(b => !b.IsHard).ToArray())
        {
            soft.ReplaceBy(new LiteralInline(" "));
        }

        return SafeMarkdown.ToText(inline).Split('\n').Select(OneLine.Of).Select(l => new TextLine(depth > 0 ? TextKind.ListItem : TextKind.Plain, depth, l));
    }

    private static TextLine Row(TableRow row) =>
        new(TextKind.Row, 0, string.Join('\t', row.OfType<TableCell>().Select(c => Words((c.FirstOrDefault() as LeafBlock)?.Inline))).TrimEnd('\t'));

    private static string Words(ContainerInline? inline) => OneLine.Of(SafeMarkdown.ToText(inline));
}
