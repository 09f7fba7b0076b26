using System.Globalization;
using ReadinessKit.Readiness;

namespace ReadinessKit.Web.Pages.Readiness.Rounds;

/// <summary>A tally as a bar: true, then unknown, then false, in shares of its width.</summary>
public sealed record OpinionBar(string Label, string? Asked, Tally? Tally)
{
    public sealed record Part(string Kind, string X, string Width);

    private static readonly (Opinion Opinion, string Kind)[] Kinds = [(Opinion.True, "true"), (Opinion.DontKnow, "unknown"), (Opinion.False, "false")];

    public string Words => Tally?.Words ?? "not shown";

    public IEnumerable<Part> Parts => Tally is { } tally ? PartsOf(tally) : [];

    private static IEnumerable<Part> PartsOf(Tally tally)
    {
        var from = 0.0;

        foreach (var (opinion, kind) in Kinds.Where(k => tally.Of(k.Opinion) > 0))
        {
            yield return new(kind, Percent(from), Percent(tally.Share(opinion)));
            from += tally.Share(opinion);
        }
    }

    private static string Percent(double share) => (100 * share).ToString("0.##", CultureInfo.InvariantCulture) + "%";
}
