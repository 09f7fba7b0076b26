namespace ReadinessKit.Pay;

/// <summary>A pay range for an hour, in dollars and cents.</summary>
/// <param name="Minimum">Where it starts.</param>
/// <param name="Midpoint">What it is built around. As minimum and maximum are rounded, half way between them may be a cent off.</param>
/// <param name="Maximum">Where it ends.</param>
public sealed record RateRange(decimal Minimum, decimal Midpoint, decimal Maximum)
{
    /// <summary>
    /// The range around a midpoint: it starts at midpoint ÷ (1 + spread ÷ 2) and ends at its start × (1 + spread), each in cents.
    /// So the spread is what the highest pay has over the lowest; midpoint × (1 + spread ÷ 2) would be a narrower range.
    /// </summary>
    /// <param name="midpoint">Dollars an hour, above zero.</param>
    /// <param name="spread">From 0 to 1.</param>
    public static RateRange Around(decimal midpoint, decimal spread)
    {
        var minimum = (midpoint / (1 + (spread / 2))).ToCents();

        return new(minimum, midpoint.ToCents(), (minimum * (1 + spread)).ToCents());
    }

    /// <summary>Pay as a share of the midpoint, to the hundredth: 1 is the midpoint.</summary>
    public decimal CompaRatio(decimal pay) => (pay / Midpoint).ToCents();

    /// <summary>How far into the range pay is, to the hundredth: 0 at the minimum, 1 at the maximum; null where both are the same.</summary>
    public decimal? Penetration(decimal pay) => Maximum == Minimum ? null : ((pay - Minimum) / (Maximum - Minimum)).ToCents();

    /// <summary>
    /// The range in whole quarters of a dollar, rounded outward: down at its start, up at its end.
    /// A start that would fall below a floor is rounded up.
    /// </summary>
    /// <param name="floor">What the start must not fall below, in dollars an hour.</param>
    public (decimal From, decimal To) InQuarters(decimal floor)
    {
        var down = Math.Floor(Minimum * 4) / 4;
        var from = down < floor ? Math.Ceiling(Minimum * 4) / 4 : down;

        return (from, Math.Max(from, Math.Ceiling(Maximum * 4) / 4));
    }
}
