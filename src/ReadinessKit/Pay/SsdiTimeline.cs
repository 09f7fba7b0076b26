namespace ReadinessKit.Pay;

/// <summary>SSDI after the trial work period.</summary>
/// <param name="TrialWorkLastMonth">The ninth service month.</param>
/// <param name="EarlierCessationMonth">The month in which Social Security decided that disability ceased because of work, later than <paramref name="TrialWorkLastMonth"/>; null where it decided nothing yet.</param>
/// <param name="CountableByMonth">Countable earnings by month, in dollars from 0 to <see cref="Money.Most"/>.</param>
/// <param name="Blind">True for somebody who is blind by Social Security's definition.</param>
public sealed record SsdiTimeline(Month TrialWorkLastMonth, Month? EarlierCessationMonth, IReadOnlyDictionary<Month, decimal> CountableByMonth, bool Blind)
{
    /// <summary>How many months are paid beginning with the month of cessation, whatever is earned in them.</summary>
    public const int Grace = 3;

    /// <summary>What comes out.</summary>
    /// <param name="Paid">For each month given, whether SSDI is paid.</param>
    /// <param name="OverSga">For each month given after the trial work, whether countable earnings are more than SGA.</param>
    /// <param name="CessationMonth">The first month of SGA after the trial work, or as decided; null where there is none.</param>
    /// <param name="TerminationMonth">The first month without entitlement; null where it is not reached.</param>
    /// <param name="ReentitlementLast">The last of the 36 months.</param>
    /// <param name="Trace">The rules, each with the months that it leads to.</param>
    public sealed record Result(IReadOnlyDictionary<Month, bool> Paid, IReadOnlyDictionary<Month, bool> OverSga, Month? CessationMonth, Month? TerminationMonth, Month ReentitlementLast, IReadOnlyList<TimelineStep> Trace);

    /// <summary>Works the months out.</summary>
    /// <exception cref="MissingFigureException">When the year of a month after the trial work has no figures.</exception>
    /// <exception cref="ArgumentException">When the cessation is not after the trial work.</exception>
    public Result Work(WorkIncentives figures)
    {
        if (EarlierCessationMonth <= TrialWorkLastMonth)
        {
            throw new ArgumentException("The cessation has to be after the trial work.");
        }

        var reentitlementLast = TrialWorkLastMonth.Add(TrialWork.Reentitlement);
        var overSga = new SortedDictionary<Month, bool>(CountableByMonth.Where(m => m.Key > TrialWorkLastMonth).ToDictionary(m => m.Key, m => m.Value > figures.SgaOf(m.Key.Year, Blind)));
        var sgaMonths = overSga.Where(m => m.Value).Select(m => m.Key).ToArray();
        var cessation = EarlierCessationMonth ?? First(sgaMonths);
        var termination = Termination(cessation, reentitlementLast, sgaMonths);
        var paid = new SortedDictionary<Month, bool>(CountableByMonth.ToDictionary(m => m.Key, m => IsPaid(m.Key)));

        return new(paid, overSga, cessation, termination, reentitlementLast, Steps(cessation, termination, reentitlementLast));

        bool IsPaid(Month month) =>
            month <= TrialWorkLastMonth ? true
            : month >= termination ? false
            : cessation is not { } ceased || month < ceased.Add(Grace) || !overSga[month];
    }

    // 42 USC 423(a)(1), 20 CFR 404.325: the third month after the cessation, but not before the first month of SGA after the 36 months.
    private static Month? Termination(Month? cessation, Month reentitlementLast, Month[] sgaMonths)
    {
        if (cessation is not { } ceased)
        {
            return null;
        }

        // A decision that disability ceased is itself a month of SGA.
        var after = First([.. sgaMonths.Append(ceased).Where(m => m > reentitlementLast).Order()]);

        return after is { } first ? Later(ceased.Add(Grace), first) : null;
    }

    private static Month? First(Month[] months) => months.Length > 0 ? months[0] : null;

    private static Month Later(Month one, Month other) => one > other ? one : other;

    private List<TimelineStep> Steps(Month? cessation, Month? termination, Month reentitlementLast)
    {
        List<TimelineStep> steps =
        [
            new("Trial work", TrialWorkLastMonth, "Through the ninth service month SSDI pays in full, whatever is earned.", "20 CFR 404.1592(a)"),
            new("Re-entitlement ends", reentitlementLast, $"The {TrialWork.Reentitlement} months after it: SSDI pays for each month that is not SGA, without a new application.", "20 CFR 404.1592a(a), (b)"),
        ];

        if (cessation is { } ceased)
        {
            steps.Add(new("Cessation", ceased, EarlierCessationMonth is null ? "The first month after the trial work with countable earnings of more than SGA. Social Security decides it, and may average months or leave out a short try." : "The month that Social Security decided on.", "20 CFR 404.1592a(a)(1)"));
            steps.Add(new("Last month of grace", ceased.Add(Grace - 1), "The month of cessation and the two after it are paid, whatever is earned.", "20 CFR 404.1592a(a)(2)(i)"));
        }

        if (termination is { } ended)
        {
            steps.Add(new("Entitlement ends", ended, "The first month without entitlement: the third month after the cessation, but not before the first month of SGA after the 36 months.", "42 USC 423(a)(1); 20 CFR 404.325"));
        }

        return steps;
    }
}

/// <summary>A month that a rule leads to.</summary>
/// <param name="Step">What the month is.</param>
/// <param name="Month">The month.</param>
/// <param name="Rule">The rule in plain words.</param>
/// <param name="Citation">Where it stands.</param>
public sealed record TimelineStep(string Step, Month Month, string Rule, string Citation);
