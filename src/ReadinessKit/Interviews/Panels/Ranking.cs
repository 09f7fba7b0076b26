namespace ReadinessKit.Interviews.Panels;

/// <summary>A candidate's place.</summary>
/// <param name="Place">Counted from 1; those who are tied share it. Null without a score.</param>
/// <param name="IsTied">True where somebody else has the same score.</param>
/// <param name="Score">The score.</param>
public sealed record RankedCandidate(int? Place, bool IsTied, CandidateScore Score);

/// <summary>The candidates by their scores. Ties are ties: nothing hidden breaks them.</summary>
public sealed record Ranking
{
    /// <summary>With fewer candidates there are profiles, and no ranks.</summary>
    public const int FewestCandidates = 3;

    /// <summary>The candidates, the highest score first.</summary>
    public required IReadOnlyList<RankedCandidate> Candidates { get; init; }

    /// <summary>True where enough candidates have a score, so that places say something.</summary>
    public bool HasPlaces => Candidates.Count(c => c.Place is not null) >= FewestCandidates;

    /// <summary>The candidates at the top; more than one where they are tied.</summary>
    public IReadOnlyList<Guid> Top => [.. Candidates.Where(c => c.Place == 1).Select(c => c.Score.Candidate)];

    /// <summary>True where every candidate was rated by the same people.</summary>
    public static bool HaveSameRaters(IReadOnlyList<RatedCandidate> candidates) => candidates.All(c => c.Raters.SetEquals(candidates[0].Raters));

    /// <summary>Ranks candidates by what all their raters said.</summary>
    public static Ranking Of(IReadOnlyList<RatedCandidate> candidates, IReadOnlySet<string> voided, bool final) => Rank(candidates, voided, final, null);

    /// <summary>
    /// Ranks candidates by those raters only who rated everybody, since some raters are milder than others;
    /// null where all candidates had the same raters, or no rater rated everybody.
    /// </summary>
    public static Ranking? BySameRaters(IReadOnlyList<RatedCandidate> candidates, IReadOnlySet<string> voided, bool final)
    {
        if (HaveSameRaters(candidates))
        {
            return null;
        }

        var everywhere = candidates.Select(c => c.Raters.AsEnumerable()).Aggregate((a, b) => a.Intersect(b)).ToHashSet();
        return everywhere.Count == 0 ? null : Rank(candidates, voided, final, everywhere);
    }

    private static Ranking Rank(IReadOnlyList<RatedCandidate> candidates, IReadOnlySet<string> voided, bool final, IReadOnlySet<Guid>? only)
    {
        var scores = candidates.Select(c => CandidateScore.Of(c, voided, final, only)).OrderByDescending(s => Rounded(s) ?? -1).ToList();
        return new()
        {
            Candidates = [.. scores.Select(s => new RankedCandidate(
                Rounded(s) is { } mine ? scores.Count(o => Rounded(o) > mine) + 1 : null,
                Rounded(s) is { } same && scores.Count(o => Rounded(o) == same) > 1,
                s))],
        };
    }

    private static decimal? Rounded(CandidateScore score) => score.Total is { } total ? decimal.Round(total, CandidateScore.Decimals) : null;
}
