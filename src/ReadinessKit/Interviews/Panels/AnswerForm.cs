using System.Globalization;

namespace ReadinessKit.Interviews.Panels;

/// <summary>What a rater typed about one question; every value may be missing or wrong.</summary>
public sealed class AnswerForm
{
    /// <summary>What is sent for a question that was not asked, or not heard.</summary>
    public const string NotAsked = "not-asked", NotHeard = "not-heard";

    /// <summary>The longest id of a draft, in characters.</summary>
    public const int MaxDraft = 64;

    /// <summary>A score, or why there is none; "" where nothing is chosen.</summary>
    public string? Rating { get; set; }

    /// <summary>What they heard.</summary>
    public string? Evidence { get; set; }

    /// <summary>The id of the draft in one tab.</summary>
    public string? Draft { get; set; }

    /// <summary>Counts what is sent from that draft.</summary>
    public string? Sequence { get; set; }

    /// <summary>The server's count of changes that the tab saw last.</summary>
    public string? Revision { get; set; }

    /// <summary>What is kept, as a form of a draft that begins.</summary>
    public static AnswerForm Of(SavedAnswer? kept, string draft) => new()
    {
        Rating = RatingOf(kept?.Answer ?? CardAnswer.None),
        Evidence = kept?.Answer.Evidence ?? "",
        Draft = draft,
        Sequence = "1",
        Revision = (kept?.Revision ?? 0).ToString(CultureInfo.InvariantCulture),
    };

    /// <summary>What is sent for a rating.</summary>
    public static string RatingOf(CardAnswer answer) => answer.Heard switch
    {
        Heard.Rated => answer.Value!.Value.ToString(CultureInfo.InvariantCulture),
        Heard.NotAsked => NotAsked,
        Heard.NotHeard => NotHeard,
        _ => "",
    };

    /// <summary>Reads the form. Of what was typed nothing is changed but the ends of lines and what no key types.</summary>
    /// <param name="field">The name before those of its fields, such as "Answers[q1]."</param>
    /// <param name="errors">Takes the messages.</param>
    public SavedAnswer Read(string field, List<RuleError> errors)
    {
        var evidence = new string([.. (Evidence ?? "").Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n').Where(c => c is '\n' or '\t' || !char.IsControl(c))]);
        errors.AddRange(TypedText.TooLong(field + nameof(Evidence), "evidence", evidence, CardAnswer.MaxEvidence) is { } error ? [error] : []);

        var (heard, value) = Rating switch
        {
            null or "" => (Heard.Open, (int?)null),
            NotAsked => (Heard.NotAsked, null),
            NotHeard => (Heard.NotHeard, null),
            [var digit] when digit - '0' is >= Anchor.Lowest and <= Anchor.Highest => (Heard.Rated, digit - '0'),
            _ => (Heard.Open, -1),
        };

        if (value == -1)
        {
            errors.Add(new(field + nameof(Rating), $"Choose a score from {Anchor.Lowest} to {Anchor.Highest}, or why there is none"));
            value = null;
        }

        return new(
            new(heard, value, evidence),
            Draft is { Length: > 0 and <= MaxDraft } ? Draft : "",
            long.TryParse(Sequence, NumberStyles.None, CultureInfo.InvariantCulture, out var sequence) ? sequence : 0,
            int.TryParse(Revision, NumberStyles.None, CultureInfo.InvariantCulture, out var revision) ? revision : 0);
    }
}
