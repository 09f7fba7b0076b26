using ReadinessKit.Interviews.Panels;
using ReadinessKit.Web.Accounts;
using ReadinessKit.Web.Data;

namespace ReadinessKit.Web.Pages.Interviews.Rounds;

/// <summary>All candidates beside each other. There is no ranking before the last one is final.</summary>
[For(nameof(Right.Interview))]
public sealed class ResultModel(AppDb db, Member member, TimeProvider clock) : ResultPage(db, member, clock)
{
    /// <summary>A candidate in the ranking.</summary>
    public sealed record Line(RoundCandidate Candidate, string Name, string FinalPlace, string Final, string FirstPlace, string First, RangePicture? Range, IReadOnlyList<string> Flags, IReadOnlyList<int> ToTalkAbout);

    /// <summary>How a candidate stands while there is no ranking, or who is in none.</summary>
    public sealed record Standing(RoundCandidate Candidate, string Name, string Words);

    /// <summary>True where places say something: enough candidates, and whoever looks sees all of them.</summary>
    public bool HasPlaces => SeesAll && FinalRanking.HasPlaces;

    /// <summary>The ranking, the highest score first; without places by the candidates’ numbers.</summary>
    public IReadOnlyList<Line> Lines => field ??= [.. FinalRanking.Candidates.OrderBy(c => HasPlaces ? 0 : CandidateOf(c.Score.Candidate).Number).Select(LineOf)];

    /// <summary>Those of whom whoever looks sees no values.</summary>
    public IReadOnlyList<Standing> Unseen => [.. Compared.Where(c => !Sees(c)).Select(c => new Standing(c, NameOf(c), IsForHr(c) ? "only HR opens this now" : "you don’t see these ratings"))];

    /// <summary>Those who are in no ranking, without scores.</summary>
    public IReadOnlyList<Standing> Apart => [.. Candidates.Except(Compared).Select(c => new Standing(c, NameOf(c), c.Standing.InWords()))];

    /// <summary>All, while there is no ranking.</summary>
    public IReadOnlyList<Standing> Waiting => [.. Candidates.Select(c => new Standing(c, NameOf(c), InWords(c)))];

    /// <summary>The ranking by those raters only who rated everybody; null where all candidates had the same raters.</summary>
    public IReadOnlyList<Line>? BySameRaters => SeesAll && Ranking.BySameRaters(Rated, VoidedIds, final: true) is { } ranking ? [.. ranking.Candidates.Select(LineOf)] : null;

    /// <summary>True where a total lies outside its raters’ means, which asks for a word.</summary>
    public bool HasTotalsOutside => FinalRanking.Candidates.Any(c => c.Score.IsOutsideRange);

    public bool HaveSameRaters => Ranking.HaveSameRaters(Rated);

    /// <summary>True where candidates were asked from different versions of the guide.</summary>
    public bool HaveDifferentGuides => Compared.Select(c => c.GuideNumber).Distinct().Count() > 1;

    /// <summary>Questions that some candidates have no score for, in words.</summary>
    public IReadOnlyList<string> Gaps =>
    [
        .. from ranked in FinalRanking.Candidates
           where ranked.Score.WithoutScore.Count > 0
           let candidate = CandidateOf(ranked.Score.Candidate)
           orderby candidate.Number
           let numbers = GuideOf(candidate).Questions.Index().Where(q => ranked.Score.WithoutScore.Any(w => w.Question.Id == q.Item.Id)).Select(q => $"{q.Index + 1}")
           select $"{NameOf(candidate)}: question {Words.List([.. numbers])}",
    ];

    public string Heading => !IsSettled
        ? Candidates.Count == 0 ? "No candidates yet" : Counts
        : !HasPlaces ? SeesAll ? "Too few candidates for ranks: compare the profiles" : "The candidates, side by side"
        : FinalRanking.Top.Count == 1 ? $"{NameOf(CandidateOf(FinalRanking.Top[0]))} has the highest score"
        : $"{Words.List([.. FinalRanking.Top.Select(id => NameOf(CandidateOf(id))).Order(StringComparer.Ordinal)])} are tied at the top";

    // "Of 3 candidates, 1 is final, 1 withdrew and 1 is open".
    private string Counts
    {
        get
        {
            int Have(CandidateStanding standing) => Candidates.Count(c => c.FinalAt is null && c.Standing == standing);

            var (final, open) = (Candidates.Count(c => c.FinalAt is not null), Candidates.Count(c => !c.IsSettled));
            List<string> parts = [.. new[]
            {
                (Count: final, Words: final == 1 ? "is final" : "are final"),
                (Count: Have(CandidateStanding.Withdrew), Words: CandidateStanding.Withdrew.InWords()),
                (Count: Have(CandidateStanding.NoShow), Words: CandidateStanding.NoShow.InWords()),
                (Count: open, Words: open == 1 ? "is open" : "are open"),
            }.Where(p => p.Count > 0).Select(p => $"{p.Count} {p.Words}")];
            return $"Of {Words.Count(Candidates.Count, "candidate")}, {Words.List(parts)}";
        }
    }

    private Line LineOf(RankedCandidate ranked)
    {
        var (candidate, first) = (CandidateOf(ranked.Score.Candidate), FirstRanking.Candidates.First(c => c.Score.Candidate == ranked.Score.Candidate));

        return new(
            candidate,
            NameOf(candidate),
            Place(ranked),
            ranked.Score.Total.InWords(),
            Place(first),
            first.Score.Total.InWords(),
            RangePicture.Brief(ranked.Score),
            [.. ranked.Score.BelowMinimum.Select(q => $"{q.Question.Proficiency.Name}: below {q.Question.Minimum} for {q.BelowMinimum} of {Words.Count(q.Scores.Count, "rater")}")],
            ranked.Score.NumbersToTalkAbout);
    }

    private static string Place(RankedCandidate ranked) => ranked.Place is { } place ? $"{place}{(ranked.IsTied ? ", tied" : "")}" : "none";

    private string InWords(RoundCandidate candidate) => candidate switch
    {
        _ when IsForHr(candidate) => "only HR opens this now",
        { FinalAt: not null } => "final",
        { Standing: CandidateStanding.NoShow or CandidateStanding.Withdrew } => candidate.Standing.InWords(),
        { RevealedAt: not null } => "the committee talks",
        _ when Observes => candidate.Standing.InWords(),
        _ => $"{Cards.Count(c => c.CandidateId == candidate.Id && c.Standing == CardStanding.Submitted)} of {Words.Count(Cards.Count(c => c.CandidateId == candidate.Id && (c.Standing.IsOpen() || c.Standing == CardStanding.Submitted)), "card")} in",
    };
}
