using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using System.Text.Json;
using System.Text.Json.Serialization;
using ReadinessKit.Jobs;
using ReadinessKit.Web.Imports;

namespace ReadinessKit.Web.Api;

/// <summary>What the API is asked.</summary>
public sealed record JobToReview(
    [property: Description("The job description, as plain text or Markdown."), MinLength(1), MaxLength(ImportedText.MostCharacters)] string Text);

/// <summary>What the API answers, and the command line too.</summary>
public sealed record ReviewedJob(
    [property: Description("The text that was reviewed; start and end count in it.")] string Text,
    [property: Description("What there is to talk about, in the order of the text. What is missing comes last.")] IReadOnlyList<ReviewedFinding> Findings)
{
    /// <summary>How it is written, everywhere.</summary>
    public static readonly JsonSerializerOptions Json = Write(new(JsonSerializerDefaults.Web));

    public static ReviewedJob Of(JobReview review) => new(review.Text, [.. review.Findings.Select(ReviewedFinding.Of)]);

    public static JsonSerializerOptions Write(JsonSerializerOptions options)
    {
        options.Converters.Add(new JsonStringEnumConverter(JsonNamingPolicy.CamelCase, allowIntegerValues: false));
        options.NumberHandling = JsonNumberHandling.Strict;
        return options;
    }
}

/// <summary>One thing to talk about.</summary>
public sealed record ReviewedFinding(
    [property: Description("The words it is about, as they stand in the text; empty when it is about something that is missing.")] string Quote,
    [property: Description("Where the words begin in the text, in UTF-16 code units; 0 when something is missing.")] int Start,
    [property: Description("Where they end, the first code unit after them; 0 when something is missing.")] int End,
    [property: Description("What it is about: work that may not fit a peer role (duty), words that label people or sound clinical (language), what may turn away people whom the law protects (law), or what is left open (structure).")] JobCategory Category,
    [property: Description("Why work may not fit: busy-work, agenda or power-imbalance. Empty for the other categories.")] IReadOnlyList<string> Reasons,
    [property: Description("Why it matters.")] string Message,
    [property: Description("Where that comes from.")] string Source,
    [property: Description("A wording that would do.")] string Suggestion)
{
    public static ReviewedFinding Of(JobFinding finding) =>
        new(finding.Quote, finding.Start, finding.End, finding.Category, [.. finding.Reasons.Select(r => r.Id)], finding.Message, finding.Source, finding.Suggestion);
}
