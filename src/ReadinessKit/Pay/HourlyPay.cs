using ReadinessKit.Jobs;

namespace ReadinessKit.Pay;

/// <summary>Pay for an hour, from the lowest to the highest, in dollars and cents.</summary>
/// <param name="From">The lowest.</param>
/// <param name="To">The highest.</param>
public readonly record struct HourlyRange(decimal From, decimal To)
{
    /// <summary>Half way between the two, in cents.</summary>
    public decimal Middle => ((From + To) / 2).ToCents();
}

/// <summary>Makes every rate pay for an hour, so that rates compare. Each result is rounded to cents, halves up.</summary>
public static class HourlyPay
{
    /// <summary>The weeks by which pay for a year is divided.</summary>
    public const decimal WeeksInYear = 52;

    /// <summary>Pay for an hour: for a year it is divided by the hours of a week and 52.</summary>
    /// <param name="amount">The pay, in dollars.</param>
    /// <param name="unit">For which time.</param>
    /// <param name="hours">The hours of the week that pay for a year is for, above zero.</param>
    public static decimal ForAnHour(decimal amount, PayUnit unit, decimal hours) =>
        (unit == PayUnit.Year ? amount / (hours * WeeksInYear) : amount).ToCents();

    /// <summary>A rate of the organization as pay for an hour.</summary>
    /// <param name="rate">The rate.</param>
    /// <param name="fullTime">The hours of a full-time week, for a rate that names none.</param>
    public static HourlyRange Hourly(this OwnRate rate, decimal fullTime) => Of(rate.From, rate.To, rate.Unit, rate.Hours ?? fullTime);

    /// <summary>A rate from elsewhere as pay for an hour.</summary>
    /// <param name="rate">The rate.</param>
    /// <param name="fullTime">The hours of a full-time week, for a rate that names none.</param>
    public static HourlyRange Hourly(this NearbyRate rate, decimal fullTime) => Of(rate.From, rate.To, rate.Unit, rate.Hours ?? fullTime);

    /// <summary>What as many lie below as above: the middle one, or the mean of the two in the middle, in cents; null for none.</summary>
    public static decimal? Median(IEnumerable<decimal> amounts)
    {
        var sorted = amounts.Order().ToArray();

        return sorted.Length == 0 ? null : ((sorted[(sorted.Length - 1) / 2] + sorted[sorted.Length / 2]) / 2).ToCents();
    }

    private static HourlyRange Of(decimal from, decimal to, PayUnit unit, decimal hours) => new(ForAnHour(from, unit, hours), ForAnHour(to, unit, hours));
}
