namespace ReadinessKit.Pay;

/// <summary>Where somebody stands in the trial work period of SSDI: nine service months within sixty (42 USC 422(c); 20 CFR 404.1592).</summary>
/// <param name="InWindow">How many service months lie in the sixty that end with the latest given.</param>
/// <param name="LastMonth">The ninth service month of the first nine within any sixty consecutive months; null where there are none.</param>
public sealed record TrialWork(int InWindow, Month? LastMonth)
{
    /// <summary>How many service months end the period.</summary>
    public const int Needed = 9;

    /// <summary>In how many consecutive months they have to lie.</summary>
    public const int Window = 60;

    /// <summary>How long the re-entitlement period is, in months.</summary>
    public const int Reentitlement = 36;

    /// <summary>True where the period is over.</summary>
    public bool Completed => LastMonth is not null;

    /// <summary>The first month of the re-entitlement period; null before it.</summary>
    public Month? ReentitlementFirst => LastMonth?.Add(1);

    /// <summary>The last month of the re-entitlement period; null before it.</summary>
    public Month? ReentitlementLast => LastMonth?.Add(Reentitlement);

    /// <summary>Counts service months, given in any order; the same one twice counts once.</summary>
    public static TrialWork Of(IEnumerable<Month> serviceMonths)
    {
        Month[] months = [.. serviceMonths.Distinct().Order()];

        if (months.Length == 0)
        {
            return new(0, null);
        }

        Month? last = null;

        for (var i = Needed - 1; i < months.Length && last is null; i++)
        {
            last = months[i].Since(months[i - Needed + 1]) < Window ? months[i] : null;
        }

        return new(months.Count(m => months[^1].Since(m) < Window), last);
    }

    /// <summary>The rules behind it.</summary>
    public IReadOnlyList<TraceStep> Trace() =>
    [
        new("Service months in the last sixty", InWindow, $"{Words.Sentence(Words.Number(Needed))} service months within any {Window} consecutive months end the trial work period. They need not follow each other.", "42 USC 422(c)(4); 20 CFR 404.1592(e)") { IsCount = true },
        new("Months of re-entitlement", Reentitlement, $"The {Reentitlement} months after the ninth service month.", "20 CFR 404.1592a(b)") { IsCount = true },
    ];
}
