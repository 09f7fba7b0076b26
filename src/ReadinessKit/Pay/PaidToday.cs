namespace ReadinessKit.Pay;

/// <summary>People in the role as they are paid today, beside a range. They are counted and never named.</summary>
/// <param name="Rate">Their rate as it was typed.</param>
/// <param name="Pay">Their pay for an hour.</param>
/// <param name="CompaFrom">The lowest pay as a share of the midpoint.</param>
/// <param name="CompaTo">The highest.</param>
/// <param name="PenetrationFrom">How far into the range the lowest pay is, from 0 to 1 within it; null for a range without a spread.</param>
/// <param name="PenetrationTo">The highest.</param>
/// <param name="IsBelow">True where the lowest pay is below the minimum.</param>
/// <param name="IsAbove">True where the highest is above the maximum.</param>
/// <param name="CostForOne">What it costs in a year to bring one person from the lowest pay to the minimum, in dollars; zero where nobody is below.</param>
/// <param name="Cost">The same for all of them; null where it is not said how many they are.</param>
public sealed record PaidToday(OwnRate Rate, HourlyRange Pay, decimal CompaFrom, decimal CompaTo, decimal? PenetrationFrom, decimal? PenetrationTo, bool IsBelow, bool IsAbove, decimal CostForOne, decimal? Cost)
{
    /// <summary>Everybody who is in the role already.</summary>
    /// <param name="worksheet">The worksheet with the organization's own rates.</param>
    /// <param name="range">The range.</param>
    public static IReadOnlyList<PaidToday> Of(PayWorksheet worksheet, RateRange range) =>
        [.. worksheet.OwnRates.Where(r => r.Kind == OwnRateKind.ThisRole).Select(r => Of(r, r.Hourly(worksheet.FullTimeHours), r.Hours ?? worksheet.FullTimeHours, range))];

    /// <summary>Where they stand, as a sentence.</summary>
    /// <param name="range">The range.</param>
    public string Says(RateRange range)
    {
        var who = Rate.People is { } people ? $"{Words.Count(people, "person", "people")}" : "People";
        var where = (IsBelow, IsAbove) switch
        {
            (true, true) => $"from below the minimum of {PayWords.Dollars(range.Minimum)} to above the maximum of {PayWords.Dollars(range.Maximum)}",
            (true, false) => $"below the minimum of {PayWords.Dollars(range.Minimum)}",
            (false, true) => $"above the maximum of {PayWords.Dollars(range.Maximum)}: their pay stays, and there is no room to grow",
            _ => "within the range",
        };

        return $"{who} at {PayWords.Dollars(Pay.From, Pay.To)}: {where}.{(IsBelow ? $" {CostWords}" : "")}";
    }

    private bool IsAtMost => Pay.To > Pay.From;

    private string CostWords => Cost is { } all
        ? $"To bring {(Rate.People == 1 ? "this person" : "them")} to it costs {(IsAtMost ? "at most " : "")}{PayWords.Dollars(all)} a year in wages."
        : $"To bring one of them to it costs {(IsAtMost ? "at most " : "")}{PayWords.Dollars(CostForOne)} a year in wages.";

    private static PaidToday Of(OwnRate rate, HourlyRange pay, decimal hours, RateRange range)
    {
        var forOne = (Math.Max(0, range.Minimum - pay.From) * hours * HourlyPay.WeeksInYear).ToCents();

        return new(rate, pay, range.CompaRatio(pay.From), range.CompaRatio(pay.To), range.Penetration(pay.From), range.Penetration(pay.To), pay.From < range.Minimum, pay.To > range.Maximum, forOne, forOne * rate.People);
    }
}
