namespace ReadinessKit.Interviews.Panels;

/// <summary>What one rater said about one question: first, and after the talk.</summary>
/// <param name="Rater">The id of the rater's seat.</param>
/// <param name="Question">The id of the question.</param>
/// <param name="First">The score on the card that was handed in, from 1 to 5; null where it was not asked or not heard.</param>
/// <param name="Final">The score that counts in the end; the same where nothing was changed.</param>
public sealed record PanelRating(Guid Rater, string Question, int? First, int? Final);

/// <summary>What a panel said about a candidate.</summary>
/// <param name="Id">The id of the candidate.</param>
/// <param name="Questions">The questions of the guide that they were asked from, in their order.</param>
/// <param name="Ratings">Everything that the cards say that are in.</param>
public sealed record RatedCandidate(Guid Id, IReadOnlyList<GuideQuestion> Questions, IReadOnlyList<PanelRating> Ratings)
{
    /// <summary>The raters whose cards are in.</summary>
    public IReadOnlySet<Guid> Raters => Ratings.Select(r => r.Rater).ToHashSet();
}

/// <summary>A question with all its scores.</summary>
/// <param name="Question">The question.</param>
/// <param name="Scores">The scores that raters gave; none where nobody heard it.</param>
/// <param name="IsVoided">True where it counts for nobody.</param>
public sealed record QuestionScore(GuideQuestion Question, IReadOnlyList<int> Scores, bool IsVoided)
{
    /// <summary>From this difference between the highest and the lowest score on, a panel should talk: three raters agree little then (r_wg at most .50).</summary>
    public const int SpreadToTalkAbout = 2;

    /// <summary>The mean of the scores, unrounded; null without any.</summary>
    public decimal? Mean => Scores.Count == 0 ? null : (decimal)Scores.Sum() / Scores.Count;

    /// <summary>The highest score less the lowest.</summary>
    public int Spread => Scores.Count == 0 ? 0 : Scores.Max() - Scores.Min();

    /// <summary>True where the scores are far apart.</summary>
    public bool IsToTalkAbout => !IsVoided && Spread >= SpreadToTalkAbout;

    /// <summary>How many raters scored a must-have below its minimum; none for any other question.</summary>
    public int BelowMinimum => !IsVoided && Question.Minimum is { } minimum ? Scores.Count(s => s < minimum) : 0;

    /// <summary>True where more than half of the raters scored a must-have below its minimum: a flag, and never a rejection.</summary>
    public bool IsBelowMinimum => BelowMinimum * 2 > Scores.Count;
}

/// <summary>A proficiency with the mean of its questions.</summary>
/// <param name="Proficiency">What was measured.</param>
/// <param name="Mean">The weighted mean of its questions, unrounded.</param>
public sealed record ProficiencyScore(Proficiency Proficiency, decimal Mean);

/// <summary>What one rater said over all questions that they scored.</summary>
/// <param name="Rater">The id of the rater's seat.</param>
/// <param name="Mean">The weighted mean of their scores, unrounded.</param>
public sealed record RaterScore(Guid Rater, decimal Mean);

/// <summary>
/// The score of a candidate: the mean of each question, the weighted mean of a proficiency's questions, and the weighted mean of all.
/// It is computed and never typed: mechanical combining predicts work better (Kuncel et al. 2013).
/// </summary>
public sealed record CandidateScore
{
    /// <summary>Thirds do not end: what differs behind this place of decimals differs by arithmetic alone.</summary>
    public const int Decimals = 12;

    /// <summary>The id of the candidate.</summary>
    public required Guid Candidate { get; init; }

    /// <summary>The questions in the order of the guide.</summary>
    public required IReadOnlyList<QuestionScore> Questions { get; init; }

    /// <summary>The proficiencies in the order in which they come up.</summary>
    public required IReadOnlyList<ProficiencyScore> Proficiencies { get; init; }

    /// <summary>The weighted mean of all questions that have a score, unrounded, from 1 to 5; null without any.</summary>
    public required decimal? Total { get; init; }

    /// <summary>What each rater said over the questions that count, in the order in which the raters come up.</summary>
    public required IReadOnlyList<RaterScore> Raters { get; init; }

    /// <summary>The lowest and the highest mean that a single rater gave over the questions; null without any.</summary>
    public (decimal Lowest, decimal Highest)? Range => Raters.Count == 0 ? null : (Raters.Min(r => r.Mean), Raters.Max(r => r.Mean));

    /// <summary>
    /// True where the total lies outside what single raters gave over all: where not everybody scored every question, the means of questions and those of raters weigh the same scores differently.
    /// </summary>
    public bool IsOutsideRange => (Total, Range) is ({ } total, { } range)
        && (decimal.Round(total, Decimals) < decimal.Round(range.Lowest, Decimals) || decimal.Round(total, Decimals) > decimal.Round(range.Highest, Decimals));

    /// <summary>The numbers of the questions to talk about, counted from 1 in the order of the guide.</summary>
    public IReadOnlyList<int> NumbersToTalkAbout => [.. Questions.Index().Where(q => q.Item.IsToTalkAbout).Select(q => q.Index + 1)];

    /// <summary>The questions to talk about.</summary>
    public IReadOnlyList<QuestionScore> ToTalkAbout => [.. Questions.Where(q => q.IsToTalkAbout)];

    /// <summary>The must-haves that more than half of the raters scored below their minimum.</summary>
    public IReadOnlyList<QuestionScore> BelowMinimum => [.. Questions.Where(q => q.IsBelowMinimum)];

    /// <summary>The questions that count and have no score, so that this total is made of fewer than others may be.</summary>
    public IReadOnlyList<QuestionScore> WithoutScore => [.. Questions.Where(q => !q.IsVoided && q.Scores.Count == 0)];

    /// <summary>Works out the score of a candidate.</summary>
    /// <param name="candidate">What the panel said.</param>
    /// <param name="voided">The ids of the questions that count for nobody.</param>
    /// <param name="final">True for the scores after the talk, false for those that were handed in.</param>
    /// <param name="only">The raters who count; all where it is null.</param>
    public static CandidateScore Of(RatedCandidate candidate, IReadOnlySet<string> voided, bool final, IReadOnlySet<Guid>? only = null)
    {
        var given = candidate.Ratings
            .Where(r => only?.Contains(r.Rater) != false)
            .Select(r => (r.Rater, r.Question, Score: final ? r.Final : r.First))
            .Where(r => r.Score is not null)
            .ToLookup(r => r.Question, r => (r.Rater, Score: r.Score!.Value));
        var questions = candidate.Questions.Select(q => new QuestionScore(q, [.. given[q.Id].Select(r => r.Score)], voided.Contains(q.Id))).ToList();
        var counting = questions.Where(q => !q.IsVoided && q.Mean is not null).ToList();
        var byRater = counting.SelectMany(q => given[q.Question.Id].Select(r => (r.Rater, q.Question.Weight, r.Score))).GroupBy(r => r.Rater)
            .Select(rater => new RaterScore(rater.Key, rater.Sum(r => r.Weight * r.Score) / rater.Sum(r => r.Weight))).ToList();

        return new()
        {
            Candidate = candidate.Id,
            Questions = questions,
            Proficiencies = [.. counting.GroupBy(q => q.Question.Proficiency.Id).Select(group => new ProficiencyScore(group.First().Question.Proficiency, WeightedMean([.. group])!.Value))],
            Total = WeightedMean(counting),
            Raters = byRater,
        };
    }

    private static decimal? WeightedMean(List<QuestionScore> questions) =>
        questions.Count == 0 ? null : questions.Sum(q => q.Question.Weight * q.Mean!.Value) / questions.Sum(q => q.Question.Weight);
}
