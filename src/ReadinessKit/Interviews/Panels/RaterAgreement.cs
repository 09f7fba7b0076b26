using MathNet.Numerics.Distributions;

namespace ReadinessKit.Interviews.Panels;

/// <summary>A figure with the limits between which it lies, by 95 in 100.</summary>
/// <param name="Value">The figure.</param>
/// <param name="Lowest">The lower limit; null where the scores give none.</param>
/// <param name="Highest">The upper limit; null where the scores give none.</param>
public sealed record Estimate(double Value, double? Lowest, double? Highest);

/// <summary>
/// The intraclass correlation of raters who agree in the scores themselves, and not only in their order: two-way random effects,
/// ICC(2,1) and ICC(2,k) of Shrout and Fleiss (1979), with the interval of McGraw and Wong (1996).
/// </summary>
/// <param name="One">How far one rater's scores can be relied on.</param>
/// <param name="All">How far the mean of all raters can be relied on.</param>
public sealed record RaterAgreement(Estimate One, Estimate All)
{
    private const double Tail = 0.025;

    /// <summary>Works it out; null where there are fewer than two rows or columns, or all scores are the same.</summary>
    /// <param name="rows">For each of those who were rated, one score for each rater.</param>
    public static RaterAgreement? Of(IReadOnlyList<IReadOnlyList<double>> rows)
    {
        var (n, k) = ((double)rows.Count, rows.Count == 0 ? 0d : rows[0].Count);

        if (n < 2 || k < 2)
        {
            return null;
        }

        var mean = rows.Average(r => r.Average());
        var between = k * rows.Sum(r => Square(r.Average() - mean));
        var raters = n * Enumerable.Range(0, (int)k).Sum(i => Square(rows.Average(r => r[i]) - mean));
        var total = rows.Sum(r => r.Sum(x => Square(x - mean)));
        var bms = between / (n - 1);
        var jms = raters / (k - 1);
        var ems = Math.Max(0, total - between - raters) / ((n - 1) * (k - 1));
        var single = (bms - ems) / (bms + (k - 1) * ems + k * (jms - ems) / n);

        if (!double.IsFinite(single))
        {
            return null;
        }

        var (lowest, highest) = Limits(n, k, bms, jms, ems, single);
        return new(new(single, lowest, highest), new(Stepped(single, k), lowest is { } low ? Stepped(low, k) : null, highest is { } high ? Stepped(high, k) : null));
    }

    // The mean of k raters, from one of them (Spearman and Brown); for these coefficients the two ways of working it out are one.
    private static double Stepped(double single, double k) => k * single / (1 + (k - 1) * single);

    private static (double? Lowest, double? Highest) Limits(double n, double k, double bms, double jms, double ems, double single)
    {
        var ratio = jms / ems;
        var rest = n * (1 + (k - 1) * single) - k * single;
        var freedom = (k - 1) * (n - 1) * Square(k * single * ratio + rest) / ((n - 1) * Square(k * single * ratio) + Square(rest));

        if (!double.IsFinite(freedom) || freedom <= 0)
        {
            return (null, null);
        }

        // With few degrees of freedom the quantile has no bound that a number can hold: its inverse has.
        var inverse = InverseOfF(n - 1, freedom, 1 - Tail);
        var above = 1 / InverseOfF(freedom, n - 1, 1 - Tail);
        var around = k * jms + (k * n - k - n) * ems;
        return (n * (bms * inverse - ems) / (around + n * bms * inverse), n * (above * bms - ems) / (around + n * above * bms));
    }

    private static double InverseOfF(double one, double other, double p)
    {
        var x = Beta.InvCDF(one / 2, other / 2, p);
        return one * (1 - x) / (other * x);
    }

    private static double Square(double x) => x * x;
}
