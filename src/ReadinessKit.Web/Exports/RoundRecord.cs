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

    /// <summary>What it measures, and how much it counts.</summary>
    public string Measures => string.Join(" · ", [Question.Proficiency.Name, .. Question.Counts]);

    /// <summary>True for the same question in the same words: versions of a guide may word one differently.</summary>
    public bool IsSame(RecordedQuestion other) => Question.Id == other.Question.Id && Question.Asked.Text == other.Question.Asked.Text;
}

/// <summary>What one rater said about one question for one candidate.</summary>
/// <param name="Rater">Their name.</param>
/// <param name="Initials">What stands for it beside a score.</param>
/// <param name="Question">The question.</param>
/// <param name="Heard">What they said first: a score, or why there is none.</param>
/// <param name="First">The score on the card that was handed in.</param>
/// <param name="Final">The score that counts in the end.</param>
/// <param name="Reasons">How it was changed, and why.</param>
/// <param name="EnteredBy">Who typed it in from paper; "" where nobody did.</param>
public sealed record RecordedRating(string Rater, string Initials, RecordedQuestion Question, Heard Heard, int? First, int? Final, IReadOnlyList<string> Reasons, string EnteredBy)
{
    /// <summary>Why there is no first score; "" where there is one.</summary>
    public string Words => Heard == Heard.Rated ? "" : Heard.InWords();

    /// <summary>The score as it is printed: "4", "2 → 4" where it was changed, "not asked", "not heard".</summary>
    public string Score
    {
        get
        {
            var first = First is { } given ? $"{given}" : Heard.InFewWords();
            return First == Final ? first : $"{first} → {(Final is { } last ? $"{last}" : Heard.NotHeard.InFewWords())}";
        }
    }

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

    /// <summary>What each rater gave a question, with their initials: "JC 4, LP 2 → 4". A score stays on its line. One "not asked" where all say so; "" where the question is not theirs.</summary>
    public string ScoresOf(RecordedQuestion question)
    {
        var ratings = Ratings.Where(r => r.Question.IsSame(question)).ToList();
        List<string> scores = ratings.Count > 1 && ratings.All(r => r.Score == Heard.NotAsked.InFewWords()) ? [Heard.NotAsked.InFewWords()] : [.. ratings.Select(r => $"{r.Initials} {r.Score}")];
        return string.Join(", ", scores.Select(s => s.Replace(' ', '\u00A0')));
    }

    /// <summary>The must-haves that most raters scored below their minimum.</summary>
    public string Flags => Final is null ? "" : Final.BelowMinimum.Count == 0 ? "no flag"
        : string.Join("; ", Final.BelowMinimum.Select(q => $"{q.Question.Proficiency.Name}: below {q.Question.Minimum} for {q.BelowMinimum} of {q.Scores.Count}"));
}

/// <summary>What somebody added after the decision.</summary>
/// <param name="Text">Their words.</param>
/// <param name="By">Their name.</param>
/// <param name="At">When.</param>
/// <param name="When">The same by the clock where the organization works.</param>
public sealed record RecordedAddendum(string Text, string By, DateTimeOffset At, string When);

/// <summary>What a hiring round leaves behind: enough to say later how it was decided, and no note of anybody.</summary>
public sealed record RoundRecord
{
    /// <summary>What stands below the scores.</summary>
    public const string HowToRead = "Each score stands behind the initials of its rater; “2 → 4” was changed after the talk. What was not asked or not heard is no score, and never a zero. A question’s score is the mean of its raters; the total is the mean of the questions, weighted as said. First: as the cards were handed in. Final: after the talk. A flag rejects nobody.";

    public required string Title { get; init; }

    public required string Organization { get; init; }

    /// <summary>The questions of all versions of the guide that were asked.</summary>
    public required IReadOnlyList<RecordedQuestion> Questions { get; init; }

    /// <summary>Who is on the committee, with the initials that stand beside their scores: "JC Jody Cassin, chair".</summary>
    public required IReadOnlyList<string> Committee { get; init; }

    /// <summary>Who is no longer on the committee, with initials where scores of theirs are in here. No reason is known.</summary>
    public required IReadOnlyList<string> NoLonger { get; init; }

    public required IReadOnlyList<RecordedCandidate> Candidates { get; init; }

    /// <summary>What is not in it, and why.</summary>
    public required IReadOnlyList<string> LeavesOut { get; init; }

    /// <summary>The decision in a sentence.</summary>
    public required string Decision { get; init; }

    /// <summary>Why; "" where no reason was needed.</summary>
    public required string Because { get; init; }

    public required IReadOnlyList<string> Signers { get; init; }

    /// <summary>What was added after the decision, the oldest first. Nothing else changes then.</summary>
    public required IReadOnlyList<RecordedAddendum> Addenda { get; init; }

    /// <summary>The candidates with scores in here.</summary>
    public IReadOnlyList<RecordedCandidate> Scored => [.. Candidates.Where(c => c.HasRatings)];

    /// <summary>Which ratings were others before their card was opened again, or were changed after the talk, and why.</summary>
    public IReadOnlyList<string> Changes =>
        [.. from candidate in Candidates from rating in candidate.Ratings where rating.Reasons.Count > 0 select $"{candidate.Name}, question {rating.Question.Number}, {rating.Initials}. {Sentences(rating.Reasons)}"];

    /// <summary>Remarks on one line, each with its end.</summary>
    public static string Sentences(IEnumerable<string> remarks) => string.Join(" ", remarks.Select(r => r.TrimEnd('.') + "."));

    /// <summary>The name of a file made of it.</summary>
    public string FileName(string ending) => $"{FileNames.Of(Title, "round")}-{ending}";

    /// <summary>A weight as it is written in files.</summary>
    public static string Weight(GuideQuestion question) => question.Weight.ToString("0.#", CultureInfo.InvariantCulture);
}
