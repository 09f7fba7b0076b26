using System.Globalization;
using System.Net;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using ReadinessKit.Content;
using ReadinessKit.Jobs;

namespace ReadinessKit.Web.Exports;

/// <summary>What a posting says beside the job description.</summary>
/// <param name="Organization">The name of the organization that hires.</param>
/// <param name="Posted">The day on which it is posted.</param>
/// <param name="Closes">The last day to apply; null where it stays open.</param>
/// <param name="HowToApply">What people do to apply.</param>
public sealed record Posting(string Organization, DateOnly Posted, DateOnly? Closes, string HowToApply)
{
    /// <summary>The organization's own site; null where it has none.</summary>
    public string? Site { get; init; }

    /// <summary>The town: search engines ask for it.</summary>
    public string Town { get; init; } = "";

    /// <summary>The state as two letters.</summary>
    public string State { get; init; } = "";

    /// <summary>True where all of the work is done from home.</summary>
    public bool IsRemote { get; init; }

    /// <summary>What the organization knows the opening by; null where it is none of its own.</summary>
    public string? Identifier { get; init; }

    /// <summary>The moment at which it closes where the organization is; null where it stays open.</summary>
    public DateTimeOffset? ValidThrough { get; init; }

    /// <summary>The town and the state in words; "" where neither is known.</summary>
    public string PlaceInWords => IsRemote ? "From home" : string.Join(", ", new[] { Town, State }.Where(p => p.Length > 0));
}

/// <summary>
/// A job description as a page or a piece of one, with the data that search engines read: schema.org's JobPosting as JSON-LD.
/// Google asks for title, description, datePosted, hiringOrganization, and jobLocation with a country; for work from home
/// jobLocationType TELECOMMUTE and applicantLocationRequirements take its place. Its own page is
/// https://developers.google.com/search/docs/appearance/structured-data/job-posting: look there before you rely on it.
/// </summary>
public static class JobPosting
{
    // Full-time begins at 35 hours a week for the Bureau of Labor Statistics; no law sets it.
    private const decimal FullTime = 35;

    // The default encoder writes <, > and & as \u003C and the like, so that no text can end the script element.
    private static readonly JsonSerializerOptions Safe = new() { Encoder = JavaScriptEncoder.Default, WriteIndented = true };

    /// <summary>A page of its own, to be put on any site.</summary>
    public static string Page(JobDescription description, Posting posting) =>
        $"""
        <!DOCTYPE html>
        <html lang="en">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <title>{Text($"{DescriptionDocument.Title(description)} · {posting.Organization}")}</title>
        </head>
        <body>
        {Fragment(description, posting)}
        </body>
        </html>

        """;

    /// <summary>The part of a page: the text, and the data in a script element that is never run.</summary>
    public static string Fragment(JobDescription description, Posting posting) =>
        $"<article>\n<h1>{Text(DescriptionDocument.Title(description))}</h1>\n<p>{Text(posting.Organization)}</p>\n{Body(description, posting, below: 1)}</article>\n<script type=\"application/ld+json\">\n{Json(description, posting)}\n</script>\n";

    /// <summary>The data. What is not decided is left out, never made up.</summary>
    public static string Json(JobDescription description, Posting posting)
    {
        var data = new JsonObject
        {
            ["@context"] = "https://schema.org/",
            ["@type"] = "JobPosting",
            ["title"] = XmlText.Clean(DescriptionDocument.Title(description)),
            ["description"] = Body(description, posting, below: null),
            ["datePosted"] = Words.Iso(posting.Posted),
            ["hiringOrganization"] = Object("Organization", ("name", XmlText.Clean(posting.Organization)), ("sameAs", posting.Site)),
            ["identifier"] = posting.Identifier is { } id ? Object("PropertyValue", ("name", XmlText.Clean(posting.Organization)), ("value", id)) : null,
            ["responsibilities"] = Lines(description.Areas.SelectMany(a => a.Duties).Select(d => d.Text)),
            ["qualifications"] = Lines(description.Qualifications.Select(q => q.Text)),
            ["jobBenefits"] = Lines([description.Conditions.Benefits]),
            ["workHours"] = Lines([description.Conditions.HoursInWords(), description.Conditions.Schedule]),
            ["employmentType"] = description.Conditions.HoursFrom is { } from ? ((description.Conditions.HoursTo ?? from) >= FullTime ? "FULL_TIME" : "PART_TIME") : null,
            ["validThrough"] = (posting.ValidThrough?.ToString("yyyy-MM-ddTHH:mm:sszzz", CultureInfo.InvariantCulture)) ?? (posting.Closes is { } closes ? $"{Words.Iso(closes)}T23:59" : null),
        };

        if (posting.IsRemote)
        {
            data["jobLocationType"] = "TELECOMMUTE";
            data["applicantLocationRequirements"] = posting.State.Length > 0 ? Object("State", ("name", $"{posting.State}, USA")) : Object("Country", ("name", "USA"));
        }
        else
        {
            data["jobLocation"] = new JsonObject
            {
                ["@type"] = "Place",
                ["address"] = Object("PostalAddress", ("streetAddress", Street(description.Conditions.Place)), ("addressLocality", posting.Town), ("addressRegion", posting.State), ("addressCountry", "US")),
            };
        }

        if (description.Pay is { } pay)
        {
            data["baseSalary"] = new JsonObject
            {
                ["@type"] = "MonetaryAmount",
                ["currency"] = "USD",
                ["value"] = new JsonObject
                {
                    ["@type"] = "QuantitativeValue",
                    ["minValue"] = pay.From,
                    ["maxValue"] = pay.To,
                    ["unitText"] = pay.Unit == PayUnit.Hour ? "HOUR" : "YEAR",
                },
            };
        }

        foreach (var name in data.Where(p => p.Value is null).Select(p => p.Key).ToArray())
        {
            data.Remove(name);
        }

        return data.ToJsonString(Safe);
    }

    /// <summary>What search engines ask for and the posting does not have.</summary>
    public static IReadOnlyList<RuleError> Missing(JobDescription description, Posting posting) =>
    [
        .. description.Title.Length > 0 ? [] : new RuleError[] { new("Title", "Enter the title of the post") },
        .. posting.Organization.Length > 0 ? [] : new RuleError[] { new("Organization", "Enter the name of your organization") },
        .. posting.IsRemote || posting.Town.Length > 0 ? [] : new RuleError[] { new("Town", "Enter the town where the work is done, or say that it is done from home") },
        .. description.Pay is not null ? [] : new RuleError[] { new("Pay", "Enter the pay range") },
    ];

    // Without headings for search engines, which show paragraphs and lists only.
    private static string Body(JobDescription description, Posting posting, int? below)
    {
        var html = new StringBuilder();
        string Title(int level, string text) => below is { } deeper ? $"<h{level + deeper}>{Text(text)}</h{level + deeper}>\n" : $"<p>{Text(text)}</p>\n";
        string Table(Grid grid) => below is null
            ? $"<ul>{string.Concat(grid.Rows.Skip(1).Select(r => $"<li>{Text(string.Join("; ", r.Where(c => c.Length > 0)))}</li>"))}</ul>\n"
            : $"<table>\n<tr>{string.Concat(grid.Rows[0].Select(c => $"<th scope=\"col\">{Text(c)}</th>"))}</tr>\n{string.Concat(grid.Rows.Skip(1).Select(r => $"<tr>{string.Concat(r.Select(c => $"<td>{Text(c)}</td>"))}</tr>\n"))}</table>\n";

        foreach (var passage in DescriptionOutline.Of(description))
        {
            html.Append(passage switch
            {
                Heading heading => Title(heading.Level, heading.Text),
                Paragraph paragraph => $"<p>{Text(paragraph.Text)}</p>\n",
                Points points => $"<ul>\n{string.Concat(points.Items.Select(i => $"<li>{Text(i.Text)}</li>\n"))}</ul>\n",
                Grid grid => Table(grid),
                _ => "",
            });
        }

        if (posting.HowToApply.Length > 0)
        {
            html.Append($"{Title(1, "How to apply")}<p>{Text(posting.HowToApply)}{(posting.Closes is { } closes ? $" Apply by {Words.Day(closes)}." : "")}</p>\n");
        }

        return html.ToString();
    }

    private static string? Lines(IEnumerable<string> texts) => XmlText.Clean(string.Join("\n", texts.Where(t => t.Length > 0))) is { Length: > 0 } lines ? lines : null;

    // Many places are described and not addressed: "our office and people’s homes".
    private static string? Street(string place) => place.Length > 0 && char.IsAsciiDigit(place[0]) ? XmlText.Clean(place) : null;

    private static JsonObject Object(string type, params (string Name, string? Value)[] values) =>
        new([KeyValuePair.Create("@type", (JsonNode?)type), .. values.Where(v => v.Value is { Length: > 0 }).Select(v => KeyValuePair.Create(v.Name, (JsonNode?)v.Value))]);

    private static string Text(string text) => WebUtility.HtmlEncode(XmlText.Clean(text));
}
