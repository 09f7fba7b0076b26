namespace ReadinessKit.Pay;

/// <summary>Where the start of a range stands beside entry-level direct support and the lowest pay here (Provider's Handbook, "Setting Pay Rates").</summary>
/// <param name="Standing">The position; null where there is nothing to compare with.</param>
/// <param name="Sentences">The figures that it follows from.</param>
/// <param name="Missing">What is missing for it; null for nothing.</param>
public sealed record PayPosition(PayStanding? Standing, IReadOnlyList<string> Sentences, PayToDo? Missing)
{
    /// <summary>The position of the start of a range.</summary>
    /// <param name="worksheet">The worksheet with the organization's own rates.</param>
    /// <param name="start">Where the range starts, in dollars an hour.</param>
    /// <param name="tolerance">The share by which two rates may differ and still count as the same.</param>
    public static PayPosition Of(PayWorksheet worksheet, decimal start, decimal tolerance)
    {
        var others = worksheet.OwnRates.Where(r => r.Kind != OwnRateKind.ThisRole).Select(r => (Rate: r, r.Hourly(worksheet.FullTimeHours).From)).OrderBy(r => r.From).ToArray();
        var entry = others.FirstOrDefault(r => r.Rate.Kind == OwnRateKind.EntryLevel);
        var missing = entry.Rate is null ? new PayToDo("Add what entry-level direct support is paid here", PayPart.Own) : null;

        if (others.Length == 0)
        {
            return new(null, [], missing);
        }

        var lowest = others[0];
        var comparedWithEntry = entry.Rate is null ? (int?)null : Compare(start, entry.From, tolerance);
        var comparedWithLowest = Compare(start, lowest.From, tolerance);

        PayStanding? standing = comparedWithLowest < 0 ? PayStanding.Lowest : comparedWithEntry switch
        {
            < 0 => PayStanding.Below,
            0 => PayStanding.Same,
            > 0 => PayStanding.Above,
            null => comparedWithLowest == 0 ? PayStanding.Lowest : null,
        };

        return new(standing, [.. Sentences()], missing);

        IEnumerable<string> Sentences()
        {
            if (entry.Rate is not null)
            {
                yield return $"The range starts at {PayWords.Dollars(start)}. {entry.Rate.Role} (entry level) starts at {PayWords.Dollars(entry.From)}: {Difference(start, entry.From, comparedWithEntry!.Value)}.";
            }

            yield return comparedWithLowest switch
            {
                < 0 => $"No other role here starts lower: the next is {lowest.Rate.Role} at {PayWords.Dollars(lowest.From)}.",
                0 => $"No other role here starts lower than {lowest.Rate.Role} at {PayWords.Dollars(lowest.From)}, which is the same.",
                > 0 => $"The lowest pay in another role here is {PayWords.Dollars(lowest.From)} ({lowest.Rate.Role}).",
            };
        }
    }

    /// <summary>-1, 0 or 1: whether pay is below, the same or above, within a tolerance.</summary>
    /// <param name="pay">The pay.</param>
    /// <param name="beside">What it is held against, above zero.</param>
    /// <param name="tolerance">The share of that by which they may differ and still count as the same.</param>
    public static int Compare(decimal pay, decimal beside, decimal tolerance) => Math.Abs(pay - beside) <= beside * tolerance ? 0 : pay < beside ? -1 : 1;

    private static string Difference(decimal start, decimal other, int compared) => compared == 0
        ? start == other ? "the same" : $"{PayWords.Dollars(Math.Abs(start - other))} apart, which counts as the same"
        : $"the range starts {PayWords.Dollars(Math.Abs(start - other))} {(start > other ? "higher" : "lower")}, or {PayWords.Percent(decimal.Round(Math.Abs(start - other) / other, 3, MidpointRounding.AwayFromZero))}";
}
