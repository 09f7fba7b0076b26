namespace ReadinessKit.Pay;

/// <summary>What an employer pays on wages by law, with dated figures that a fringe row follows year by year.</summary>
/// <param name="Key">What a row keeps.</param>
/// <param name="Name">What it is called.</param>
/// <param name="Rate">The key of the dated rate, in percent; null where the person types the rate.</param>
/// <param name="Limit">The key of the dated yearly wage above which nothing is due; null without one.</param>
/// <param name="Citation">Where the rule stands.</param>
public sealed record PayrollFigure(string Key, string Name, string? Rate, string? Limit, string Citation)
{
    /// <summary>The id of the file of figures.</summary>
    public const string File = "us-payroll";

    /// <summary>All that a row can follow. For federal unemployment the rate depends on credits of the state, so it is typed.</summary>
    public static readonly IReadOnlyList<PayrollFigure> All =
    [
        new("social-security", "Social Security, the employer’s share", "social-security-rate", "social-security-base", "26 U.S.C. 3111(a), 3121(a)(1)"),
        new("medicare", "Medicare, the employer’s share", "medicare-rate", null, "26 U.S.C. 3111(b)"),
        new("futa", "Federal unemployment (FUTA)", null, "futa-base", "26 U.S.C. 3301, 3302, 3306(b)(1)"),
    ];

    /// <summary>The one with a key; null for none.</summary>
    public static PayrollFigure? Named(string? key) => All.FirstOrDefault(f => f.Key == key);

    /// <summary>The figures of a file, as the rule asks for them: null where a year has none. Another year's never takes its place.</summary>
    public static Func<string, int, decimal?> From(Figures? figures) =>
        (key, year) => figures?.All.FirstOrDefault(f => f.Key == key)?.Values.TryGetValue(year, out var value) == true ? value : null;
}

/// <summary>What a fringe row comes to in one year.</summary>
/// <param name="Share">The share of wages, from 0 to 1, or the dollars a month.</param>
/// <param name="Limit">The yearly wages of one position above which nothing is due; null without a limit.</param>
/// <param name="IsAssumed">True where somebody typed what to assume, as there is no figure for the year.</param>
/// <param name="Missing">Why nothing is counted; null where something is, be it 0.</param>
public sealed record FringeOfYear(decimal Share, decimal? Limit, bool IsAssumed, BudgetGap? Missing)
{
    /// <summary>What a row comes to in a calendar year.</summary>
    /// <param name="row">The row.</param>
    /// <param name="year">The calendar year in which the year of the budget begins.</param>
    /// <param name="figures">A dated figure by its key and year, in its unit; null for none.</param>
    public static FringeOfYear Of(FringeRow row, int year, Func<string, int, decimal?> figures)
    {
        if (PayrollFigure.Named(row.Figure) is not { } followed || row.Kind != FringeKind.PercentOfWages)
        {
            return row.Amount is { } typed ? new(typed, row.Kind == FringeKind.PercentOfWages ? row.WageLimit : null, false, null) : NoAmount();
        }

        if (followed.Rate is null && row.Amount is null)
        {
            return NoAmount();
        }

        var rate = followed.Rate is { } rateKey ? figures(rateKey, year) / 100 : null;
        var limit = followed.Limit is { } limitKey ? figures(limitKey, year) : null;
        var assumesRate = followed.Rate is not null && rate is null;
        var assumesLimit = followed.Limit is not null && limit is null;

        // Nobody assumes that nothing is due of what the law takes by a rate of its own.
        return (assumesRate && (row.Amount ?? 0) == 0) || (assumesLimit && row.WageLimit is null)
            ? new(0, null, false, new(row.Name, GapKind.NoFigure, year))
            : new(rate ?? row.Amount ?? 0, followed.Limit is null ? null : limit ?? row.WageLimit, assumesRate || assumesLimit, null);

        FringeOfYear NoAmount() => new(0, null, false, new(row.Name, GapKind.NoAmount));
    }
}
