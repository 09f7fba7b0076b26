using AngleSharp.Html.Parser;

namespace ReadinessKit.Tests.Support;

/// <summary>What a browser would find in HTML made from content, by the rules of the URL Standard and not by the code under test.</summary>
public static class Harmless
{
    private static readonly HashSet<string> Elements =
    [
        "html", "head", "body", "p", "a", "em", "strong", "del", "code", "pre", "blockquote", "ul", "ol", "li", "br", "hr", "img",
        "h1", "h2", "h3", "h4", "h5", "h6", "table", "thead", "tbody", "tr", "th", "td",
    ];

    private static readonly HashSet<string> Attributes = ["href", "src", "alt", "title", "class", "start", "scope", "data-label"];

    /// <summary>
    /// Elements and attributes that no Markdown makes, and addresses that a browser would take for another scheme than
    /// http, https and mailto, or for another host without a scheme.
    /// </summary>
    public static (string[] Foreign, string[] Astray) Judge(string html)
    {
        var elements = new HtmlParser().ParseDocument(html).All.ToArray();
        var attributes = elements.SelectMany(e => e.Attributes).ToArray();

        return (
            [
                .. elements.Select(e => e.LocalName).Where(name => !Elements.Contains(name)),
                .. attributes.Select(a => a.Name).Where(name => !Attributes.Contains(name)),
            ],
            [.. attributes.Where(a => a.Name is "href" or "src").Select(a => a.Value).Where(IsAstray)]);
    }

    /// <summary>True where a browser on a page of the site would leave for something else than http, https or mailto, or for a host without a scheme.</summary>
    public static bool IsAstray(string address)
    {
        var url = string.Concat(address.Where(c => c is not ('\t' or '\n' or '\r'))).Trim([.. Enumerable.Range(0, 33).Select(c => (char)c)]);
        var colon = url.IndexOf(':', StringComparison.Ordinal);
        var scheme = colon > 0 && char.IsAsciiLetter(url[0]) && url[..colon].All(c => char.IsAsciiLetterOrDigit(c) || c is '+' or '-' or '.')
            ? url[..colon].ToLowerInvariant()
            : null;

        return scheme is null ? url.Length > 1 && url[0] is '/' or '\\' && url[1] is '/' or '\\' : scheme is not ("http" or "https" or "mailto");
    }
}
