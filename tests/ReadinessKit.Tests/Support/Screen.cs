using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace ReadinessKit.Tests.Support;

/// <summary>A page as a person sees it.</summary>
public sealed class Screen
{
    private Screen(HttpResponseMessage response, string address, IHtmlDocument html) => (Response, Address, Html) = (response, address, html);

    public HttpResponseMessage Response { get; }

    /// <summary>The address in the browser's bar.</summary>
    public string Address { get; }

    public IHtmlDocument Html { get; }

    public HttpStatusCode Status => Response.StatusCode;

    /// <summary>The main heading.</summary>
    public string Heading => Words(Html.QuerySelector("h1"));

    /// <summary>All words of the page.</summary>
    public string Text => Words(Html.QuerySelector("main"));

    /// <summary>The messages at the top of a form.</summary>
    public IReadOnlyList<string> Summary => [.. Html.QuerySelectorAll("#errors li").Select(Words)];

    public static async Task<Screen> Read(HttpResponseMessage response, string address)
    {
        var text = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        return new(response, address, new HtmlParser().ParseDocument(text));
    }

    /// <summary>The message at a field, or null.</summary>
    public string? Error(string field) =>
        Html.GetElementById("error-" + field.Replace('[', '-').Replace('.', '-').Replace("]", ""))?.TextContent.Replace("Please fix:", "").Trim();

    /// <summary>What stands in a field.</summary>
    public string? Value(string field) => Html.QuerySelector<IHtmlInputElement>($"input[name='{field}']")?.Value;

    /// <summary>The answer chosen for a statement, or null.</summary>
    public string? Answer(string statement) => Html.QuerySelector<IHtmlInputElement>($"input[name='Answers[{statement}]']:checked")?.Value;

    /// <summary>The form with a button of these words.</summary>
    public IHtmlFormElement Form(string button) => Button(button).Form!;

    /// <summary>The button of these words.</summary>
    public IHtmlButtonElement Button(string words) => Html.QuerySelectorAll<IHtmlButtonElement>("form button").Single(b => Words(b) == words);

    /// <summary>The address behind a link of these words.</summary>
    public string Link(string words) => Html.QuerySelectorAll<IHtmlAnchorElement>("a").First(a => Words(a) == words).GetAttribute("href")!;

    public bool HasLink(string words) => Html.QuerySelectorAll("a").Any(a => Words(a) == words);

    public bool HasButton(string words) => Html.QuerySelectorAll("button").Any(b => Words(b) == words);

    /// <summary>The cells of the row of a task, by its title.</summary>
    public IReadOnlyList<string> Row(string task) =>
        [.. Html.QuerySelectorAll("tr").First(r => Words(r.QuerySelector("th summary") ?? r.QuerySelector("th")) == task).QuerySelectorAll("td").Select(Words)];

    private static string Words(INode? node) => string.Join(' ', (node?.TextContent ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
