namespace ReadinessKit.Pay;

/// <summary>One month of work of somebody who gets SSDI. Amounts are dollars from 0 to <see cref="Money.Most"/>.</summary>
/// <param name="Month">The month in which the work is done.</param>
/// <param name="Gross">Gross earnings of the work in that month, whenever they are paid.</param>
/// <param name="Irwe">Impairment-related work expenses.</param>
/// <param name="Subsidy">Pay that the work itself is not worth, as Social Security found, and special conditions.</param>
/// <param name="Blind">True for somebody who is blind by Social Security's definition.</param>
public sealed record SsdiMonth(Month Month, decimal Gross, decimal Irwe, decimal Subsidy, bool Blind)
{
    /// <summary>What comes out of a month.</summary>
    /// <param name="TrialWorkMonth">True where it is a service month, if there are some left.</param>
    /// <param name="Countable">What is compared with SGA.</param>
    /// <param name="Sga">True where countable earnings are more than SGA.</param>
    /// <param name="Trace">Every step.</param>
    public sealed record Result(bool TrialWorkMonth, decimal Countable, bool Sga, IReadOnlyList<TraceStep> Trace);

    /// <summary>Works the month out.</summary>
    /// <exception cref="MissingFigureException">When its year has no figures.</exception>
    public Result Work(WorkIncentives figures)
    {
        var (trialWork, sga) = (figures.TrialWorkOf(Month.Year), figures.SgaOf(Month.Year, Blind));
        var countable = Math.Max(0, Gross - Irwe - Subsidy);

        return new(Gross > trialWork, countable, countable > sga,
        [
            new("Gross earnings", Gross, "Earnings before taxes, in the month in which the work is done.", "20 CFR 404.1574(b)"),
            new($"Trial work amount of {Month.Year}", trialWork, "A month is a service month when gross earnings are more than this. Exactly this much is not. Expenses and subsidies come off nothing here.", "20 CFR 404.1592(b)(1)"),
            new("Impairment-related work expenses", Irwe, "What a person pays for things they need because of a disability in order to work.", "20 CFR 404.1576"),
            new("Subsidy and special conditions", Subsidy, "Pay above what the work is worth does not count.", "20 CFR 404.1574(a)(2), 404.1573(c)"),
            new("Countable earnings", countable, "Gross earnings less both, and never less than nothing.", "20 CFR 404.1574, 404.1576"),
            Blind
                ? new($"SGA of {Month.Year}, for people who are blind", sga, "Work is substantial gainful activity when countable earnings are more than this.", "20 CFR 404.1584(d)")
                : new($"SGA of {Month.Year}", sga, "Work is substantial gainful activity when countable earnings are more than this.", "20 CFR 404.1574(b)(2)"),
        ]);
    }
}
