namespace ReadinessKit.Pay;

/// <summary>What a line of a budget is for.</summary>
public enum BudgetPart
{
    /// <summary>Wages of positions that are alike.</summary>
    Wages,

    /// <summary>What the employer pays on top.</summary>
    Fringe,

    /// <summary>The time of whoever gives supervision.</summary>
    Supervision,

    /// <summary>What else positions cost.</summary>
    Extras,
}

/// <summary>A line of a budget.</summary>
/// <param name="Part">What it is for.</param>
/// <param name="Id">The id of the position, the row or the extra; "" for supervision.</param>
/// <param name="Name">What it is called.</param>
/// <param name="Years">Dollars and cents in each year; null where they are not counted.</param>
public sealed record BudgetLine(BudgetPart Part, string Id, string Name, IReadOnlyList<decimal?> Years)
{
    /// <summary>Dollars and cents in all years that are counted; null where none is.</summary>
    public decimal? Total => Years.All(y => y is null) ? null : Years.Sum();
}

/// <summary>The lines of one part of a budget.</summary>
/// <param name="Part">The part.</param>
/// <param name="Lines">Its lines, one or more.</param>
public sealed record BudgetGroup(BudgetPart Part, IReadOnlyList<BudgetLine> Lines)
{
    /// <summary>What it costs in each year; null where nothing of it is counted.</summary>
    public IReadOnlyList<decimal?> Years => [.. Lines[0].Years.Select((_, y) => Lines.All(l => l.Years[y] is null) ? null : Lines.Sum(l => l.Years[y]))];
}

/// <summary>A year of a budget: twelve months from its start.</summary>
/// <param name="Number">Counted from 1.</param>
/// <param name="From">Its first day.</param>
/// <param name="Total">Everything, in dollars and cents.</param>
/// <param name="Positions">How many positions there are on average: one that works half of the year is half of one.</param>
/// <param name="Hours">The hours that are paid.</param>
/// <param name="IsFull">True where every position works all of the year.</param>
/// <param name="Fringe">What each fringe row comes to, in their order.</param>
/// <param name="Missing">What is not counted.</param>
public sealed record BudgetYear(int Number, DateOnly From, decimal Total, decimal Positions, decimal Hours, bool IsFull, IReadOnlyList<FringeOfYear> Fringe, IReadOnlyList<BudgetGap> Missing)
{
    /// <summary>Its last day.</summary>
    public DateOnly To => From.AddYears(1).AddDays(-1);

    /// <summary>What one position costs for a whole year, on average; null without positions.</summary>
    public decimal? PerPosition => Positions == 0 ? null : (Total / Positions).ToCents();

    /// <summary>What one paid hour costs with everything; null without hours.</summary>
    public decimal? PerHour => Hours == 0 ? null : (Total / Hours).ToCents();
}

/// <summary>
/// What a budget comes to. Each line of each year is rounded to cents, halves up, and totals are sums of lines.
/// A wage limit holds for a year of the budget, with the figure of the calendar year in which that begins.
/// </summary>
/// <param name="Years">The years.</param>
/// <param name="Lines">The lines: wages, fringe, supervision, extras.</param>
public sealed record BudgetResult(IReadOnlyList<BudgetYear> Years, IReadOnlyList<BudgetLine> Lines)
{
    /// <summary>Everything, in dollars and cents.</summary>
    public decimal Total => Years.Sum(y => y.Total);

    /// <summary>What is not counted in some year; empty where all is.</summary>
    public IReadOnlyList<BudgetGap> Missing => [.. Years.SelectMany(y => y.Missing).Distinct()];

    /// <summary>The parts that have lines, in their order.</summary>
    public IReadOnlyList<BudgetGroup> Groups => [.. Lines.GroupBy(l => l.Part).OrderBy(g => g.Key).Select(g => new BudgetGroup(g.Key, [.. g]))];

    /// <summary>The calendar years in which somebody assumed something, for want of a figure.</summary>
    public IReadOnlyList<int> AssumedYears => [.. Years.Where(y => y.Fringe.Any(f => f.IsAssumed)).Select(y => y.From.Year)];

    /// <summary>The first year in which every position works all the time; the last one where there is none.</summary>
    public BudgetYear FullYear => Years.FirstOrDefault(y => y.IsFull) ?? Years[^1];

    /// <summary>What is counted of a part in a year.</summary>
    /// <param name="part">The part.</param>
    /// <param name="year">The year, counted from 1.</param>
    public decimal Of(BudgetPart part, int year) => Lines.Where(l => l.Part == part).Sum(l => l.Years[year - 1] ?? 0);

    /// <summary>What a budget comes to.</summary>
    /// <param name="budget">The budget, with one year or more.</param>
    /// <param name="minimum">The lowest pay of the chosen range, in dollars an hour, for positions without a rate; null without a range.</param>
    /// <param name="figures">A dated figure by its key and year, in its unit; null for none.</param>
    public static BudgetResult Of(PayBudget budget, decimal? minimum, Func<string, int, decimal?> figures)
    {
        var years = Enumerable.Range(1, budget.Years).ToArray();
        var positions = budget.Positions.Select(p => new Paid(p, BudgetTime.Offset(budget.Start, p.StartsOn), p.Rate ?? minimum)).ToArray();
        var fringe = years.Select(y => budget.Fringe.Select(f => FringeOfYear.Of(f, budget.Start.AddYears(y - 1).Year, figures)).ToArray()).ToArray();

        BudgetLine[] lines =
        [
            .. positions.Select(p => new BudgetLine(BudgetPart.Wages, p.Position.Id, p.Position.Name, [.. years.Select(y => p.Rate is null ? null : (decimal?)p.Wages(y, budget.Raise))])),
            .. budget.Fringe.Index().Select(f => new BudgetLine(BudgetPart.Fringe, f.Item.Id, f.Item.Name, [.. years.Select(y => Fringe(f.Item.Kind, fringe[y - 1][f.Index], positions, y, budget.Raise))])),
            .. budget.SupervisorHours == 0 ? Array.Empty<BudgetLine>() : [new BudgetLine(BudgetPart.Supervision, "", "Supervision", [.. years.Select(y => Supervision(budget, positions, y))])],
            .. budget.Extras.Select(e => new BudgetLine(BudgetPart.Extras, e.Id, e.Name, [.. years.Select(y => Extra(e, positions, y))])),
        ];

        return new(
            [
                .. years.Select(y => new BudgetYear(
                    y,
                    budget.Start.AddYears(y - 1),
                    lines.Sum(l => l.Years[y - 1] ?? 0),
                    positions.Sum(p => p.CountMonths(y)) / BudgetTime.Months,
                    (positions.Sum(p => p.CountMonths(y) * p.Position.Hours) * BudgetTime.Weeks / BudgetTime.Months).ToCents(),
                    positions.All(p => p.Months(y) == BudgetTime.Months),
                    fringe[y - 1],
                    [
                        .. positions.Where(p => p.Rate is null).Select(p => new BudgetGap(p.Position.Name, GapKind.NoRate)),
                        .. fringe[y - 1].Select(f => f.Missing).OfType<BudgetGap>(),
                        .. budget.SupervisorHours is null ? [new BudgetGap("Supervision", GapKind.NoHours)] : Array.Empty<BudgetGap>(),
                        .. budget is { SupervisorHours: > 0, SupervisorRate: null } ? [new BudgetGap("Supervision", GapKind.NoRate)] : Array.Empty<BudgetGap>(),
                        .. budget.Extras.Where(e => e.Dollars is null).Select(e => new BudgetGap(e.Name, GapKind.NoAmount)),
                    ])),
            ],
            lines);
    }

    /// <summary>What a dollar of pay has become in a year.</summary>
    internal static decimal Raised(decimal raise, int year) => Enumerable.Repeat(1 + raise, year - 1).Aggregate(1m, (all, one) => all * one);

    private static decimal? Supervision(PayBudget budget, Paid[] positions, int year) =>
        (budget.SupervisorHours * budget.SupervisorRate * Raised(budget.Raise, year) * BudgetTime.Weeks * positions.Sum(p => p.CountMonths(year)) / BudgetTime.Months)?.ToCents();

    private static decimal? Fringe(FringeKind kind, FringeOfYear row, Paid[] positions, int year, decimal raise)
    {
        if (row.Missing is not null || (kind == FringeKind.PercentOfWages && positions.Length > 0 && positions.All(p => p.Rate is null)))
        {
            return null;
        }

        if (kind == FringeKind.DollarsAMonth)
        {
            return (row.Share * positions.Sum(p => p.CountMonths(year))).ToCents();
        }

        return (row.Share * positions.Sum(p => Math.Min(p.Wages(year, raise), row.Limit * p.Position.Count ?? decimal.MaxValue))).ToCents();
    }

    private static decimal? Extra(BudgetExtra extra, Paid[] positions, int year) => extra.IsYearly
        ? (extra.Dollars * positions.Sum(p => p.CountMonths(year)) / BudgetTime.Months)?.ToCents()
        : (extra.Dollars * positions.Where(p => BudgetTime.StartsIn(p.Offset, year)).Sum(p => p.Position.Count))?.ToCents();

    private sealed record Paid(BudgetPosition Position, decimal Offset, decimal? Rate)
    {
        public decimal Months(int year) => BudgetTime.MonthsIn(Offset, year);

        public decimal CountMonths(int year) => Position.Count * Months(year);

        public decimal Wages(int year, decimal raise) =>
            (Position.Hours * (Rate ?? 0) * Raised(raise, year) * BudgetTime.Weeks * CountMonths(year) / BudgetTime.Months).ToCents();
    }
}
