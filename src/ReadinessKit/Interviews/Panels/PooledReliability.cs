namespace ReadinessKit.Interviews.Panels;

/// <summary>What one candidate's raters said, each over all questions, before anybody talked.</summary>
/// <param name="Candidate">The id of the candidate.</param>
/// <param name="Scores">The mean of each rater's scores, in the order of their seats.</param>
public sealed record IndependentScores(Guid Candidate, IReadOnlyList<decimal> Scores);

/// <summary>
/// How far the raters of an organization agree, over many candidates. With few candidates a coefficient is mostly chance
/// (with four, nine in ten estimates of a true .74 lie anywhere between .12 and .93), so that none is given then.
/// </summary>
public sealed record PooledReliability
{
    /// <summary>With fewer candidates there is no figure.</summary>
    public const int FewestCandidates = 20;

    /// <summary>How many raters each of these candidates had.</summary>
    public required int Raters { get; init; }

    /// <summary>How many candidates count: those who had the same number of raters.</summary>
    public required int Candidates { get; init; }

    /// <summary>How many candidates were rated by more or by fewer, and do not count.</summary>
    public required int LeftOut { get; init; }

    /// <summary>The figures; null with too few candidates, or where all scores are the same.</summary>
    public required RaterAgreement? Agreement { get; init; }

    /// <summary>How many candidates are missing.</summary>
    public int Missing => Math.Max(0, FewestCandidates - Candidates);

    /// <summary>Works out how far raters agree. The number of raters that most candidates had is the one that counts.</summary>
    public static PooledReliability Of(IReadOnlyCollection<IndependentScores> candidates)
    {
        var bySize = candidates.Where(c => c.Scores.Count >= 2).GroupBy(c => c.Scores.Count).OrderByDescending(g => g.Count()).ThenByDescending(g => g.Key).FirstOrDefault();
        double[][] rows = [.. (bySize ?? Enumerable.Empty<IndependentScores>()).Select(c => c.Scores.Select(s => (double)s).ToArray())];

        return new()
        {
            Raters = bySize?.Key ?? 0,
            Candidates = rows.Length,
            LeftOut = candidates.Count - rows.Length,
            Agreement = rows.Length < FewestCandidates ? null : RaterAgreement.Of(rows),
        };
    }
}
