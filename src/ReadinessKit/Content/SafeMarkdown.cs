using Markdig;
using Markdig.Extensions.Tables;
using Markdig.Renderers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace ReadinessKit.Content;

/// <summary>Markdown as authors may use it: tables and links, but no HTML, no attributes, and only links that are safe to follow.</summary>
public static class SafeMarkdown
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder()
        .UseYamlFrontMatter()
        .UsePipeTables()
        .UseEmphasisExtras(Markdig.Extensions.EmphasisExtras.EmphasisExtraOptions.Strikethrough)
        .DisableHtml()
        .Build();

    /// <summary>Parses a whole file, with its settings, so that lines are the file's own.</summary>
    public static MarkdownDocument Parse(string text) => Markdown.Parse(text, Pipeline);

    /// <summary>Notes a problem for every link that leads anywhere but to http, https, mailto or a page of this site.</summary>
    public static void CheckLinks(MarkdownDocument document, ProblemList problems)
    {
        foreach (var link in document.Descendants())
        {
            var url = link switch
            {
                LinkInline inline => inline.Url ?? "",
                AutolinkInline { IsEmail: false } auto => auto.Url,
                _ => null,
            };

            if (url is not null && !IsSafe(url))
            {
                problems.Add(link.Line + 1, $"The link '{url}' can't be used. Links begin with https://, http://, mailto: or / (a page of this site).");
            }
            else if (link is LinkInline { IsImage: true })
            {
                problems.Add(link.Line + 1, "Pictures can't be used in content. Say it in words, or link to it.");
            }
        }
    }

    /// <summary>True for http, https, mailto and relative addresses; false for every other scheme and for <c>//host</c>.</summary>
    public static bool IsSafe(string url)
    {
        if (url.Any(c => char.IsControl(c) || char.IsWhiteSpace(c) || c == '\\') || url.StartsWith("//", StringComparison.Ordinal))
        {
            return false;
        }

        var colon = url.IndexOf(':', StringComparison.Ordinal);
        var isRelative = colon < 0 || url.IndexOfAny(['/', '?', '#']) is var stop && stop >= 0 && stop < colon;

        return isRelative || url[..colon].ToLowerInvariant() is "http" or "https" or "mailto";
    }

    /// <summary>The HTML of some blocks of a parsed document.</summary>
    public static string ToHtml(IEnumerable<Block> blocks)
    {
        using var writer = new StringWriter();
        var renderer = new HtmlRenderer(writer);
        Pipeline.Setup(renderer);
        renderer.ObjectRenderers.ReplaceOrAdd<HtmlTableRenderer>(new TableHtml());

        foreach (var block in blocks)
        {
            renderer.Render(block);
        }

        return writer.ToString().Trim();
    }

    /// <summary>The plain words of a line, without emphasis and links.</summary>
    public static string ToText(ContainerInline? inlines)
    {
        if (inlines is null)
        {
            return "";
        }

        using var writer = new StringWriter();
        var renderer = new HtmlRenderer(writer) { EnableHtmlForInline = false, EnableHtmlEscape = false };
        Pipeline.Setup(renderer);
        renderer.Render(inlines);

        return writer.ToString().Trim();
    }
}
