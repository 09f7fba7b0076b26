using System.Globalization;
using ReadinessKit.Readiness;

namespace ReadinessKit.Web.Pages.Readiness.Rounds;

/// <summary>How the share of true among all answers changed from round to round, as columns.</summary>
public sealed class TrendPicture(StatementTrend trend)
{
    // Of the picture's height, below the label.
    private const double Height = 84, Top = 20;

    public sealed record Column(string Round, string Label, string Y, string Height);

    public StatementTrend Trend => trend;

    public IEnumerable<string> Rounds => trend.All.Points.Select(p => p.Round.Name);

    public IEnumerable<Column> Columns => trend.All.Points.Select(p =>
    {
        var height = Math.Max(2, Height * (p.Tally?.Share(Opinion.True) ?? 0));
        return new Column(p.Round.Name, p.Tally is { } tally ? $"{tally.True} of {tally.Answered}" : "not shown", Number(Top + Height - height), Number(p.Tally is null ? 0 : height));
    });

    private static string Number(double value) => value.ToString("0.#", CultureInfo.InvariantCulture);
}
