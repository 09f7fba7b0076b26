namespace ReadinessKit.Pay;

/// <summary>
/// Where a range comes too close to other pay. From where on that is too close is a convention, and a judgment;
/// the shares stand in content.
/// </summary>
public static class PayCompression
{
    /// <summary>What is too close, as sentences; empty for nothing.</summary>
    /// <param name="worksheet">The worksheet with the organization's own rates.</param>
    /// <param name="range">The range.</param>
    /// <param name="thresholds">From where on it is pointed out.</param>
    public static IReadOnlyList<string> Of(PayWorksheet worksheet, RateRange range, PayThresholds thresholds) =>
    [
        .. Rates(worksheet, OwnRateKind.ThisRole)
            .Where(r => r.Rate.Years >= thresholds.Years && r.Pay.From < range.Minimum * (1 + thresholds.YearsGap))
            .Select(r => $"Somebody new would start at {PayWords.Dollars(range.Minimum)}; people with {Years(r.Rate.Years!.Value)} in the role earn {PayWords.Dollars(r.Pay.From)}{(r.Pay.From < range.Minimum ? ", which is less" : "")}. Raise their pay first, or the same day."),
        .. Rates(worksheet, OwnRateKind.Leads)
            .Where(r => r.Pay.From < range.Maximum * (1 + thresholds.LeadGap))
            .Select(r => $"{r.Rate.Role} leads people in this role and starts at {PayWords.Dollars(r.Pay.From)}; this range ends at {PayWords.Dollars(range.Maximum)}. Look at that pay too, so that leading stays worth it."),
        .. Rates(worksheet, OwnRateKind.EntryLevel)
            .Where(r => r.Pay.To > range.Minimum)
            .Select(r => $"{r.Rate.Role} (entry level) reaches {PayWords.Dollars(r.Pay.To)}, above the start of this range at {PayWords.Dollars(range.Minimum)}. A colleague with some years who moves into the peer role could lose pay."),
    ];

    /// <summary>What could not be looked at for want of rates, and what to do; empty for nothing.</summary>
    public static IReadOnlyList<PayToDo> Missing(PayWorksheet worksheet) =>
        Rates(worksheet, OwnRateKind.Leads).Any() ? [] : [new("Add what those are paid who lead people in this role, to see whether the ranges come too close", PayPart.Own)];

    private static IEnumerable<(OwnRate Rate, HourlyRange Pay)> Rates(PayWorksheet worksheet, OwnRateKind kind) =>
        worksheet.OwnRates.Where(r => r.Kind == kind).Select(r => (r, r.Hourly(worksheet.FullTimeHours)));

    private static string Years(decimal years) => years == 1 ? "1 year" : $"{PayWords.InDigits(years)} years";
}
