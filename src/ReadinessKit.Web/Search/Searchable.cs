using System.Net;
using System.Text.RegularExpressions;
using ReadinessKit.Content;

namespace ReadinessKit.Web.Search;

/// <summary>A part of a page that can be found.</summary>
/// <param name="Kind">What the page is: "Article", "Timeline quiz".</param>
/// <param name="Page">The title of the page.</param>
/// <param name="Heading">The heading of the part; "" for the beginning of the page.</param>
/// <param name="Address">Where it stands.</param>
/// <param name="Text">Its words, without markup.</param>
public sealed partial record Searchable(string Kind, string Page, string Heading, string Address, string Text)
{
    /// <summary>Every part of every page that is made of content.</summary>
    public static IEnumerable<Searchable> All(SiteContent content) =>
        [.. Articles(content), .. Checklists(content), .. Quiz(content), .. Plan(content), .. Motivation(content)];

    // The last part of an article holds links only.
    private static IEnumerable<Searchable> Articles(SiteContent content) => content.Shelf.Articles.SelectMany(article => article.Sections.SkipLast(1)
        .Select(s => new Searchable("Article", article.Entry.Title, s.Title, $"{article.Entry.Address}#{s.Anchor}", Plain(s.Html)))
        .Prepend(new("Article", article.Entry.Title, "", article.Entry.Address, $"{Plain(article.Lede)} {article.Entry.Summary} For: {article.Entry.Audience}. Source: {article.Entry.Source}.")));

    private static IEnumerable<Searchable> Checklists(SiteContent content) => content.Shelf.Checklists.SelectMany(checklist => checklist.Items
        .Select(i => new Searchable("Checklist", checklist.Entry.Title, i.Text, $"{checklist.Entry.Address}#{i.Id}", $"{Plain(i.Why)} {Plain(i.Good)} {i.IfNotYet.Title}. {i.IfNotYet.How}"))
        .Prepend(new("Checklist", checklist.Entry.Title, "", checklist.Entry.Address, $"{Plain(checklist.Lede)} {checklist.Entry.Summary}")));

    private static IEnumerable<Searchable> Quiz(SiteContent content) => content.Timeline.Quiz.Statements.Index()
        .Select(s => new Searchable("Timeline quiz", content.Timeline.Quiz.Title, s.Item.Text, $"/readiness/quiz#statement-{s.Index + 1}", $"{Plain(s.Item.Why)} {Plain(s.Item.True)} {Tasks(s.Item.IfNotYet)}"))
        .Append(new("Timeline quiz", content.Timeline.Quiz.Title, "How the horizon is set", "/readiness#horizon", string.Join(' ', content.Timeline.Quiz.Horizons.Select(h => $"{h.Heading}. {h.Meaning}"))))
        .Prepend(new("Timeline quiz", content.Timeline.Quiz.Title, "", "/readiness/quiz", Plain(content.Timeline.Quiz.Lede)));

    private static IEnumerable<Searchable> Plan(SiteContent content) => content.Timeline.Outline.Steps
        .Select(s => new Searchable("Plan", "What the plan holds", s.Title, "/readiness#plan", $"{Plain(s.Prose)} {Tasks(s.Tasks)}"));

    private static IEnumerable<Searchable> Motivation(SiteContent content) => content.Motivation.All
        .Select(q => new Searchable("Self-assessment", content.Motivation.Title, q.Text, "/readiness/motivation", $"A good answer names: {q.GoodAnswer}"))
        .Prepend(new("Self-assessment", content.Motivation.Title, "", "/readiness/motivation", Plain(content.Motivation.Lede)));

    private static string Tasks(IEnumerable<ReadinessKit.Readiness.PlanTask> tasks) => string.Join(' ', tasks.Select(t => $"{t.Title}. {t.How}"));

    private static string Plain(string html) => WebUtility.HtmlDecode(Tag().Replace(WithinLine().Replace(html, ""), " ")).ReplaceLineEndings(" ").Trim();

    [GeneratedRegex("</?(a|em|strong|code|del)\\b[^>]*>", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex WithinLine();

    [GeneratedRegex("<[^>]*>", RegexOptions.None, 1000)]
    private static partial Regex Tag();
}
