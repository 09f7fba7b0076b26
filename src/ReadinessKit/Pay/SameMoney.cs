namespace ReadinessKit.Pay;

/// <summary>What the money of one full year buys at another rate, with fringe, supervision and what comes back each year.</summary>
/// <param name="Name">What the rate is, such as "Lowest pay here".</param>
/// <param name="Rate">Dollars an hour.</param>
/// <param name="CostOfOne">What one position costs in that year at this rate.</param>
/// <param name="Positions">How many positions the money buys, to the hundredth.</param>
/// <param name="Hours">How many hours a week that is, in all, to the tenth.</param>
public sealed record SameMoney(string Name, decimal Rate, decimal CostOfOne, decimal Positions, decimal Hours)
{
    /// <summary>The names of the rates.</summary>
    public const string LowestHere = "The lowest pay here", Entry = "Entry-level direct support", Start = "Start of the range", Midpoint = "Midpoint", End = "End of the range";

    /// <summary>The comparison at several rates; empty where the budget has no positions or misses a rate.</summary>
    /// <param name="budget">The budget.</param>
    /// <param name="minimum">The lowest pay of the chosen range, in dollars an hour; null without a range.</param>
    /// <param name="rates">The names of rates, with their dollars an hour, above zero.</param>
    /// <param name="figures">A dated figure by its key and year, in its unit; null for none.</param>
    public static IReadOnlyList<SameMoney> Of(PayBudget budget, decimal? minimum, IEnumerable<(string Name, decimal Rate)> rates, Func<string, int, decimal?> figures)
    {
        if (budget.Positions.Count == 0 || budget.Positions.Any(p => (p.Rate ?? minimum) is null))
        {
            return [];
        }

        var always = Always(budget);
        var year = BudgetResult.Of(budget, minimum, figures).FullYear.Number;
        var money = CostIn(always, year);
        var hours = HoursOfOne(budget);

        return
        [
            .. rates.Where(r => r.Rate > 0).Select(r =>
            {
                var cost = CostIn(One(always, r.Rate), year);
                var positions = cost == 0 ? 0 : money / cost;

                return new SameMoney(r.Name, r.Rate, cost, positions.ToCents(), decimal.Round(positions * hours, 1, MidpointRounding.AwayFromZero));
            }),
        ];

        decimal CostIn(PayBudget of, int number) => BudgetResult.Of(of, minimum, figures).Years[number - 1].Total;
    }

    /// <summary>A budget of years in which everybody works all the time. What is paid once would count in one year and not in another, and is left out.</summary>
    public static PayBudget Always(PayBudget budget) =>
        budget with { Positions = [.. budget.Positions.Select(p => p with { StartsOn = null })], Extras = [.. budget.Extras.Where(e => e.IsYearly)] };

    /// <summary>The same with one position at a rate.</summary>
    public static PayBudget One(PayBudget budget, decimal rate) => budget with { Positions = [new("one", "", 1, HoursOfOne(budget), rate, null)] };

    /// <summary>The hours a week of a position, on average.</summary>
    public static decimal HoursOfOne(PayBudget budget) => budget.Positions.Sum(p => p.Count * p.Hours) / budget.Positions.Sum(p => p.Count);

    /// <summary>The rates that a worksheet is compared at: the lowest wage here, entry level, and the range.</summary>
    /// <param name="worksheet">The worksheet with the organization's own rates.</param>
    /// <param name="range">The range; null without one.</param>
    public static IReadOnlyList<(string Name, decimal Rate)> Rates(PayWorksheet worksheet, RateRange? range)
    {
        var own = worksheet.OwnRates.Where(r => r.Kind != OwnRateKind.ThisRole).Select(r => (r.Kind, r.Hourly(worksheet.FullTimeHours).From)).OrderBy(r => r.From).ToArray();
        var entry = own.Where(r => r.Kind == OwnRateKind.EntryLevel).ToArray();

        return
        [
            .. own.Length > 0 ? [(LowestHere, own[0].From)] : Array.Empty<(string, decimal)>(),
            .. entry.Length > 0 ? [(Entry, entry[0].From)] : Array.Empty<(string, decimal)>(),
            .. range is null ? Array.Empty<(string, decimal)>() : [(Start, range.Minimum), (Midpoint, range.Midpoint), (End, range.Maximum)],
        ];
    }
}
