using System.Globalization;
using ReadinessKit.Library;

namespace ReadinessKit.Web.Pages.Readiness.Reviews;

/// <summary>How far a part of a checklist is as a bar: each status in its share of the width.</summary>
public sealed record ReviewBar(string Label, ReviewProgress Progress)
{
    public sealed record Part(string Kind, string X, string Width);

    public static readonly IReadOnlyList<(ReviewStatus Status, string Kind)> Kinds =
    [
        (ReviewStatus.InPlace, "in-place"), (ReviewStatus.Partly, "partly"), (ReviewStatus.NotYet, "not-yet"), (ReviewStatus.NotForUs, "not-for-us"), (ReviewStatus.NotLookedAt, "not-looked-at"),
    ];

    /// <summary>How many are looked at, for beside the bar.</summary>
    public string Words => $"{Progress.LookedAt} of {Progress.Total} looked at";

    /// <summary>How many have each status, in the order of <see cref="Kinds"/>.</summary>
    public IEnumerable<int> Counts => Kinds.Select(k => Progress.Of(k.Status));

    public IEnumerable<Part> Parts
    {
        get
        {
            var from = 0.0;

            foreach (var (status, kind) in Kinds.Where(k => Progress.Of(k.Status) > 0))
            {
                yield return new(kind, Percent(from), Percent(Progress.Share(status)));
                from += Progress.Share(status);
            }
        }
    }

    private static string Percent(double share) => (100 * share).ToString("0.##", CultureInfo.InvariantCulture) + "%";
}
