using System.Globalization;
using ReadinessKit.Interviews;
using ReadinessKit.Interviews.Panels;
using ReadinessKit.Web.Data;

namespace ReadinessKit.Web.Pages.Interviews.Rounds;

/// <summary>What one rater said about one question, as the committee sees it.</summary>
/// <param name="Card">The card that it stands on.</param>
/// <param name="Rater">What the rater is called: "Rater 1".</param>
/// <param name="Mark">What stands in the dot: "4", "2 → 4" where it was changed, "–" without a score.</param>
/// <param name="Says">The same in words.</param>
/// <param name="Evidence">What they wrote.</param>
/// <param name="Earlier">What they had handed in before their card was opened again, where that was something else: in words, and what they had written.</param>
/// <param name="Changes">How it was changed after the ratings were shown, with the reasons.</param>
/// <param name="IsMine">True where whoever looks gave it.</param>
public sealed record RatingView(Guid Card, string Rater, string Mark, string Says, string Evidence, IReadOnlyList<(string Says, string Evidence)> Earlier, IReadOnlyList<string> Changes, bool IsMine)
{
    /// <summary>True where a note says something, now or before the card was opened again.</summary>
    public bool HasWords => Evidence.Length > 0 || Earlier.Any(e => e.Evidence.Length > 0);
}

/// <summary>A question with what all raters said about it.</summary>
public sealed record QuestionOfPanel(int Number, GuideQuestion Question, QuestionScore First, QuestionScore Final, IReadOnlyList<RatingView> Ratings, bool IsDisputed, string VoidedBecause)
{
    /// <summary>Why the panel should talk about it; "" where nothing asks for it.</summary>
    public string Talk => IsDisputed ? "talk about it: was it asked?" : Final.IsToTalkAbout ? "talk about it" : "";

    /// <summary>What stands beside its words, such as "below 3 for 2 of 3 raters".</summary>
    public string? MustHave => Final.BelowMinimum == 0 ? null
        : $"below {Question.Minimum} for {Final.BelowMinimum} of {Words.Count(Final.Scores.Count, "rater")}";

    /// <summary>The mean, with the first one where it was another.</summary>
    public string Mean => First.Mean == Final.Mean ? Final.Mean.InWords() : $"{First.Mean.InWords()} → {Final.Mean.InWords()}";
}

/// <summary>The ratings of a candidate as the committee sees them.</summary>
public sealed class PanelView
{
    private PanelView(CandidateScore first, CandidateScore final, IReadOnlyList<QuestionOfPanel> questions, IReadOnlyList<(string, string)> raters) =>
        (First, Final, Questions, Raters) = (first, final, questions, raters);

    public CandidateScore First { get; }

    public CandidateScore Final { get; }

    public IReadOnlyList<QuestionOfPanel> Questions { get; }

    /// <summary>What each rater is called, and who it is.</summary>
    public IReadOnlyList<(string Rater, string Name)> Raters { get; }

    /// <summary>How far the raters lie apart; null where there is nobody to compare with.</summary>
    public RangePicture? Range => Raters.Count < RevealCheck.FewestRatings ? null : RangePicture.Of(Final);

    /// <summary>What matters, in words: "Talk about questions 3 and 6".</summary>
    public string Heading => (Raters.Count, Questions.Where(q => q.Talk.Length > 0).Select(q => q.Number).ToList()) switch
    {
        (0, _) => "No rater is left",
        (1, []) => "One rater only: there is nothing to compare",
        (_, []) => "The raters are close: no question needs a talk",
        (_, [var one]) => $"Talk about question {one}",
        var (_, many) => $"Talk about questions {Words.List([.. many.Select(n => n.ToString(CultureInfo.InvariantCulture))])}",
    };

    /// <summary>The first and the final mean of each proficiency.</summary>
    public IEnumerable<(string Name, string First, string Final)> Proficiencies =>
        from id in First.Proficiencies.Concat(Final.Proficiencies).Select(p => p.Proficiency.Id).Distinct()
        let first = First.Proficiencies.FirstOrDefault(p => p.Proficiency.Id == id)
        let final = Final.Proficiencies.FirstOrDefault(p => p.Proficiency.Id == id)
        select ((first ?? final)!.Proficiency.Name, (first?.Mean).InWords(), (final?.Mean).InWords());

    /// <summary>Puts it together.</summary>
    public static PanelView Of(RoundCandidate candidate, InterviewGuide guide, RevealedRatings ratings, IReadOnlyDictionary<string, string> voided, Guid? own, Func<Scorecard, string> nameOf)
    {
        var rated = ratings.Of(candidate, guide);
        var (first, final) = (CandidateScore.Of(rated, voided.Keys.ToHashSet(), final: false), CandidateScore.Of(rated, voided.Keys.ToHashSet(), final: true));
        var cards = ratings.CardsOf(candidate.Id);

        return new(
            first,
            final,
            [.. guide.Questions.Select((q, i) => new QuestionOfPanel(i + 1, q, first.Questions[i], final.Questions[i], [.. cards.Select((c, r) => Rating(c, r, q, guide, ratings, own))], !voided.ContainsKey(q.Id) && ratings.CountOf(candidate.Id, q.Id).IsDisputed, voided.GetValueOrDefault(q.Id, "")))],
            [.. cards.Select((c, i) => ($"Rater {i + 1}", nameOf(c)))]);
    }

    private static RatingView Rating(Scorecard card, int index, GuideQuestion question, InterviewGuide guide, RevealedRatings ratings, Guid? own)
    {
        var answer = ratings.Answer(card.Id, question.Id);
        var changes = ratings.Changes(card.Id, question.Id);
        var final = ratings.Final(card.Id, question.Id);
        var mark = answer?.Value == final ? Mark(final) : $"{Mark(answer?.Value)} → {Mark(final)}";
        string Score(int score) => $"{score} {guide.Scale.ElementAtOrDefault(score - Anchor.Lowest)}".TrimEnd();
        var says = final is { } score ? Score(score) : changes.Count > 0 ? Heard.NotHeard.InWords() : (answer?.Heard ?? Heard.Open).InWords();

        return new(card.Id, $"Rater {index + 1}", mark, says, answer?.Evidence ?? "", [.. ratings.Earlier(card.Id, question.Id).Select(e => (e.Value is { } before ? Score(before) : e.Heard.InWords(), e.Evidence == answer?.Evidence ? "" : e.Evidence))], [.. changes.Select(c => $"Changed to {Mark(c.Value)}: {c.Because}")], card.Id == own);
    }

    private static string Mark(int? score) => score?.ToString(CultureInfo.InvariantCulture) ?? "–";
}

/// <summary>Between which means the raters of a candidate lie, as a picture with a sentence.</summary>
/// <param name="From">Where the lowest mean stands.</param>
/// <param name="To">Where the highest mean stands.</param>
/// <param name="Total">Where the total stands.</param>
/// <param name="Sentence">What it shows.</param>
public sealed record RangePicture(string From, string To, string Total, string Sentence)
{
    /// <summary>Why a total can lie outside the means of its raters.</summary>
    public const string WhyOutside = "A total can lie outside the raters’ means where not everybody scored every question, since it is the mean of the questions.";

    /// <summary>The picture of a score; null without one.</summary>
    public static RangePicture? Of(CandidateScore score) => score is { Total: { } total, Range: { } range }
        ? new(At(range.Lowest), At(range.Highest), At(total), $"The raters’ own means go from {((decimal?)range.Lowest).InWords()} to {((decimal?)range.Highest).InWords()}; the total is {score.Total.InWords()}, on a scale from 1 to 5.{(score.IsOutsideRange ? $" {WhyOutside}" : "")}")
        : null;

    /// <summary>The same beside others, where a table says the rest: "2.75 to 4.25".</summary>
    public static RangePicture? Brief(CandidateScore score) => Of(score) is { } picture && score.Range is { } range
        ? picture with { Sentence = $"{((decimal?)range.Lowest).InWords()} to {((decimal?)range.Highest).InWords()}" }
        : null;

    // The scale from 1 to 5 on a line from 5 to 145.
    private static string At(decimal score) => (5 + ((score - 1) * 35)).ToString("0.#", CultureInfo.InvariantCulture);
}
