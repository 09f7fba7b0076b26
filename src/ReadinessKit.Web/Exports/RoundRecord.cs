using System.Globalization;
using ReadinessKit.Interviews;
using ReadinessKit.Interviews.Panels;

namespace ReadinessKit.Web.Exports;

/// <summary>A question of the record.</summary>
/// <param name="Number">Its place in the guide, counted from 1.</param>
/// <param name="Question">The question.</param>
/// <param name="VoidedBecause">Why it counts for nobody; "" where it counts.</param>
public sealed record RecordedQuestion(int Number, GuideQuestion Question, string VoidedBecause)
{
    public bool IsVoided => VoidedBecause.Length > 0;
}

/// <summary>What one rater said about one question for one candidate.</summary>
public sealed record RecordedRating(string Rater, RecordedQuestion Question, int? First, int? Final, string Words, IReadOnlyList<string> Reasons, string EnteredBy)
{
    /// <summary>What is to be said of it beside the scores; "" where there is nothing.</summary>
    public string Remark => string.Join(". ", new List<string>([Words, .. Reasons, EnteredBy]).Where(w => w.Length > 0));
}

/// <summary>A candidate of the record. Scores and ratings are there only for whoever may see them.</summary>
public sealed record RecordedCandidate
{
    public required string Name { get; init; }

    /// <summary>How they stand: "final", "withdrew".</summary>
    public required string Standing { get; init; }

    /// <summary>The version of the guide that they were asked from.</summary>
    public required int GuideNumber { get; init; }

    public required IReadOnlyList<RecordedQuestion> Questions { get; init; }

    public CandidateScore? First { get; init; }

    public CandidateScore? Final { get; init; }

    public IReadOnlyList<RecordedRating> Ratings { get; init; } = [];

    /// <summary>What else belongs on the record: accepted shortfalls, cards that were ended, what was typed in from paper.</summary>
    public IReadOnlyList<string> Remarks { get; init; } = [];

    public bool HasRatings => First is not null;

    /// <summary>The must-haves that most raters scored below their minimum.</summary>
    public string Flags => Final is null ? "" : Final.BelowMinimum.Count == 0 ? "no flag"
        : string.Join("; ", Final.BelowMinimum.Select(q => $"{q.Question.Proficiency.Name}: below {q.Question.Minimum} for {q.BelowMinimum} of {q.Scores.Count}"));
}

/// <summary>What a hiring round leaves behind: enough to say later how it was decided, and no note of anybody.</summary>
public sealed record RoundRecord
{
    public required string Title { get; init; }

    public required string Organization { get; init; }

    /// <summary>The questions of all versions of the guide that were asked.</summary>
    public required IReadOnlyList<RecordedQuestion> Questions { get; init; }

    /// <summary>Who rated.</summary>
    public required IReadOnlyList<string> Committee { get; init; }

    /// <summary>Who is no longer on the committee. No reason is known.</summary>
    public required IReadOnlyList<string> NoLonger { get; init; }

    public required IReadOnlyList<RecordedCandidate> Candidates { get; init; }

    /// <summary>What is not in it, and why.</summary>
    public required IReadOnlyList<string> LeavesOut { get; init; }

    /// <summary>The decision in a sentence.</summary>
    public required string Decision { get; init; }

    /// <summary>Why; "" where no reason was needed.</summary>
    public required string Because { get; init; }

    public required IReadOnlyList<string> Signers { get; init; }

    /// <summary>The name of a file made of it.</summary>
    public string FileName(string ending) => $"{FileNames.Of(Title, "round")}-{ending}";

    /// <summary>A weight as it is written in files.</summary>
    public static string Weight(GuideQuestion question) => question.Weight.ToString("0.#", CultureInfo.InvariantCulture);
}
