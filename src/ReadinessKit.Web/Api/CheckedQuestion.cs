using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using System.Text.Json;
using System.Text.Json.Serialization;
using ReadinessKit.Interviews;

namespace ReadinessKit.Web.Api;

/// <summary>What the API is asked about a question.</summary>
public sealed record QuestionToCheck(
    [property: Description("The question in the words in which it would be asked."), MinLength(1), MaxLength(QuestionCheck.MaxQuestion)] string Question);

/// <summary>What the API answers about a question, and the command line too.</summary>
public sealed record CheckedQuestion(
    [property: Description("Whether it may be asked before an offer: allowed, care or do-not-ask. Of several parts, the worst."), JsonConverter(typeof(VerdictNames))] Verdict Verdict,
    [property: Description("The rule that says so; null for allowed.")] string? Rule,
    [property: Description("The words that caused it, in their order; none for allowed.")] IReadOnlyList<CheckedSpan> Spans,
    [property: Description("Why not, or what to take care of; null for allowed.")] string? Reason,
    [property: Description("The legal basis in one sentence; null for allowed.")] string? Basis,
    [property: Description("Where that stands; null for allowed.")] string? Source,
    [property: Description("A question that gets at the same need of the job; null for allowed.")] string? Instead)
{
    public static CheckedQuestion Of(QuestionVerdict verdict) =>
        new(verdict.Verdict, verdict.Rule, [.. verdict.Spans.Select(s => new CheckedSpan(s.Quote, s.Start, s.End))], verdict.Reason, verdict.Basis, verdict.Source, verdict.Instead);

    /// <summary>The verdict as it is written everywhere.</summary>
    public static string NameOf(Verdict verdict) => JsonNamingPolicy.KebabCaseLower.ConvertName(verdict.ToString());
}

/// <summary>Words of a question.</summary>
public sealed record CheckedSpan(
    [property: Description("The words as they were sent.")] string Quote,
    [property: Description("Where they begin, in UTF-16 code units.")] int Start,
    [property: Description("Where they end, the first code unit after them.")] int End);

internal sealed class VerdictNames() : JsonStringEnumConverter<Verdict>(JsonNamingPolicy.KebabCaseLower, allowIntegerValues: false);
