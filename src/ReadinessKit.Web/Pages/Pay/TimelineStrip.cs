using ReadinessKit.Pay;

namespace ReadinessKit.Web.Pages.Pay;

/// <summary>A month of the picture.</summary>
/// <param name="X">Where it stands, in units of the picture.</param>
/// <param name="Y">As before, from the top.</param>
/// <param name="Look">The class of its box.</param>
/// <param name="Sign">The sign in it, for eyes that see no color.</param>
public sealed record StripMonth(int X, int Y, string Look, string Sign);

/// <summary>A year of the picture.</summary>
public sealed record StripYear(int Year, int Y);

/// <summary>Months as a picture: a row for each year.</summary>
public sealed record TimelineStrip(IReadOnlyList<StripYear> Years, IReadOnlyList<StripMonth> Months, string Sentence)
{
    public const int Left = 44, Top = 22, Step = 26, Width = Left + (12 * Step);

    // More rows than anybody has use for.
    private const int MostYears = 30;

    public static readonly IReadOnlyList<string> Letters = ["J", "F", "M", "A", "M", "J", "J", "A", "S", "O", "N", "D"];

    public int Height => Top + (Years.Count * Step) + 4;

    public static TimelineStrip? Of(IReadOnlyList<Month> serviceMonths, SsdiTimeline? after, SsdiTimeline.Result? result)
    {
        var looks = new SortedDictionary<Month, (string Look, string Sign)>();

        foreach (var (month, isPaid) in result?.Paid ?? new Dictionary<Month, bool>())
        {
            looks[month] = isPaid ? ("paid", "✓") : ("unpaid", "✗");
        }

        foreach (var month in serviceMonths.Where(m => after is null || m <= after.TrialWorkLastMonth).Concat(after is null ? [] : [after.TrialWorkLastMonth]))
        {
            looks[month] = ("trial", "T");
        }

        if (result?.CessationMonth is { } ceased)
        {
            looks[ceased] = (looks.GetValueOrDefault(ceased).Look ?? "paid", "C");
        }

        if (result?.TerminationMonth is { } ended)
        {
            looks[ended] = ("unpaid", "E");
        }

        int[] years = [.. looks.Keys.Select(m => m.Year).Distinct().TakeLast(MostYears)];

        if (years.Length == 0)
        {
            return null;
        }

        var rows = years.Index().ToDictionary(y => y.Item, y => Top + (y.Index * Step));
        var counts = looks.Values.CountBy(l => l.Look).ToDictionary();

        return new(
            [.. rows.Select(r => new StripYear(r.Key, r.Value))],
            [.. looks.Where(m => rows.ContainsKey(m.Key.Year)).Select(m => new StripMonth(Left + ((m.Key.Number - 1) * Step), rows[m.Key.Year], m.Value.Look, m.Value.Sign))],
            $"Of the months shown, {Words.List([.. new[] { ("trial", "trial work, paid in full"), ("paid", "paid"), ("unpaid", "not paid") }.Where(l => counts.ContainsKey(l.Item1)).Select(l => $"{counts[l.Item1]} {(counts[l.Item1] == 1 ? "is" : "are")} {l.Item2}")])}.");
    }
}
