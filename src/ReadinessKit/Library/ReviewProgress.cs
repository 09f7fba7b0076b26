namespace ReadinessKit.Library;

/// <summary>How far some points of a checklist are.</summary>
/// <param name="Statuses">The status of each.</param>
public sealed record ReviewProgress(IReadOnlyList<ReviewStatus> Statuses)
{
    /// <summary>How many points there are.</summary>
    public int Total => Statuses.Count;

    /// <summary>How many somebody has looked at.</summary>
    public int LookedAt => Total - Of(ReviewStatus.NotLookedAt);

    /// <summary>How many are not in place, and not said to be for others.</summary>
    public int Open => Statuses.Count(s => s.IsOpen());

    /// <summary>How many are partly or not yet in place.</summary>
    public int Gaps => Statuses.Count(s => s.IsGap());

    /// <summary>How many have a status.</summary>
    public int Of(ReviewStatus status) => Statuses.Count(s => s == status);

    /// <summary>The share of those that have a status, from 0 to 1; 0 where there are no points.</summary>
    public double Share(ReviewStatus status) => Total == 0 ? 0 : (double)Of(status) / Total;

    /// <summary>Where it stands in a sentence: "9 of 31 points looked at: 4 in place, 3 partly, 1 not yet, 1 not for us."</summary>
    public string Sentence
    {
        get
        {
            var parts = ReviewStatusWords.All.Where(s => s != ReviewStatus.NotLookedAt && Of(s) > 0).Select(s => $"{Of(s)} {s.InWords().ToLowerInvariant()}").ToArray();

            return LookedAt == 0 ? $"None of {Words.Count(Total, "point")} is looked at yet."
                : $"{(LookedAt == Total ? Total == 1 ? "The only point is" : $"All {Total} points are" : $"{LookedAt} of {Words.Count(Total, "point")} {(LookedAt == 1 ? "is" : "are")}")} looked at: {string.Join(", ", parts)}.";
        }
    }
}
