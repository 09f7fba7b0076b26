using System.Globalization;
using ReadinessKit.Readiness;

namespace ReadinessKit.Web.Pages.Readiness.Rounds;

/// <summary>What the groups said about one statement: a bar for each group, in shares of its width.</summary>
public sealed class RoundPicture(StatementResult result, OwnAnswer? own)
{
    public sealed record Part(string Kind, string X, string Width);

    public sealed record Bar(string Group, string Asked, Tally Tally, IReadOnlyList<Part> Parts);

    private static readonly (Opinion Opinion, string Kind)[] Kinds = [(Opinion.True, "true"), (Opinion.DontKnow, "unknown"), (Opinion.False, "false")];

    public StatementResult Result => result;

    public OwnAnswer? Own => own;

    public IEnumerable<Bar> Bars => result.Groups.Select(g => new Bar(g.Group.Name, g.Group.Words, g.Tally, [.. Parts(g.Tally)]));

    private static IEnumerable<Part> Parts(Tally tally)
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
