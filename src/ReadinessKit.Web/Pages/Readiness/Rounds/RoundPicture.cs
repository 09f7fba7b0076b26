using ReadinessKit.Readiness;

namespace ReadinessKit.Web.Pages.Readiness.Rounds;

/// <summary>What the groups said about one statement: a bar for each group.</summary>
public sealed class RoundPicture(StatementResult result, OwnAnswer? own)
{
    public StatementResult Result => result;

    public OwnAnswer? Own => own;

    public IReadOnlyList<OpinionBar> Bars => [.. result.Groups.Select(g => new OpinionBar(g.Group.Name, g.Group.Words, g.Tally))];
}
