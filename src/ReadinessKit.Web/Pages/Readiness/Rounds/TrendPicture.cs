using ReadinessKit.Readiness;

namespace ReadinessKit.Web.Pages.Readiness.Rounds;

/// <summary>How the answers to one statement changed: a bar for each round.</summary>
public sealed class TrendPicture(StatementTrend trend)
{
    public StatementTrend Trend => trend;

    public IEnumerable<string> Rounds => trend.All.Points.Select(p => p.Round.Name);

    public IReadOnlyList<OpinionBar> Bars => [.. trend.All.Points.Select(p => new OpinionBar(p.Round.Name, null, p.Tally))];
}
