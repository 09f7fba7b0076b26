using FsCheck;
using FsCheck.Fluent;
using ReadinessKit.Pay;

namespace ReadinessKit.Tests.Support;

/// <summary>A budget whose figures can be worked out by hand, and random ones.</summary>
public static class SampleBudget
{
    /// <summary>Figures of 2026 and of no other year.</summary>
    public static decimal? Figures(string key, int year) => (key, year) switch
    {
        ("social-security-rate", 2026) => 6.2m,
        ("social-security-base", 2026) => 184_500,
        ("medicare-rate", 2026) => 1.45m,
        ("futa-base", 2026) => 7_000,
        _ => null,
    };

    public static FringeRow SocialSecurity(decimal? amount = null, decimal? limit = null) => new("ss", "Social Security", FringeKind.PercentOfWages, amount, limit, "social-security");

    /// <summary>Two positions of 30 hours at $21 for one year, with nothing beside wages.</summary>
    public static PayBudget Of() => new() { Start = new(2026, 1, 1), Years = 1, SupervisorHours = 0, Positions = [new("p1", "Peer specialist", 2, 30, 21, null)] };

    /// <summary>A budget with everything in it.</summary>
    public static PayBudget Full() => Of() with
    {
        Years = 3,
        Raise = 0.03m,
        Positions = [new("p1", "Peer specialist", 2, 30, null, null), new("p2", "A third, =later", 1, 17.5m, 22.35m, new(2026, 9, 16))],
        Fringe =
        [
            SocialSecurity(0.062m, 190_000),
            new("medicare", "Medicare", FringeKind.PercentOfWages, null, null, "medicare"),
            new("state", "State unemployment", FringeKind.PercentOfWages, 0.0213m, 15_000, null),
            new("health", "Health plan", FringeKind.DollarsAMonth, 541.37m, null, null),
        ],
        SupervisorHours = 1.5m,
        SupervisorRate = 34.55m,
        Extras = [new("certification", "Certification", 350.5m, false), new("travel", "Travel", 122.22m, true)],
    };

    /// <summary>Checks a property on many budgets.</summary>
    public static void ForAll(Action<PayBudget> property) => Prop.ForAll(Budgets.ToArbitrary(), property).Check(Config.QuickThrowOnFailure.WithQuietOnSuccess(true).WithMaxTest(300));

    private static Gen<decimal> Between(int from, int to, decimal unit) => Gen.Choose(from, to).Select(n => n * unit);

    private static readonly Gen<BudgetPosition> Positions =
        from count in Gen.Choose(1, 9)
        from hours in Between(1, 160, 0.25m)
        from rate in Between(725, 9_000, 0.01m)
        from day in Gen.Choose(-1, 1_500)
        select new BudgetPosition($"p{day}", "Position", count, hours, rate, day < 0 ? null : new DateOnly(2026, 1, 1).AddDays(day));

    private static readonly Gen<FringeRow> Rows =
        from isPercent in Gen.Elements(true, false)
        from amount in Gen.OneOf(Gen.Constant<decimal?>(null), Between(0, 3_000, isPercent ? 0.0001m : 0.25m).Select(a => (decimal?)a))
        from limit in Gen.Elements<decimal?>(null, 500m, 7_000m, 60_000m)
        select new FringeRow("f", "Row", isPercent ? FringeKind.PercentOfWages : FringeKind.DollarsAMonth, amount, limit, null);

    private static readonly Gen<BudgetExtra> Costs =
        from dollars in Gen.OneOf(Gen.Constant<decimal?>(null), Between(0, 90_000, 0.01m).Select(d => (decimal?)d))
        from isYearly in Gen.Elements(true, false)
        select new BudgetExtra("e", "Cost", dollars, isYearly);

    private static readonly Gen<PayBudget> Budgets =
        from years in Gen.Choose(1, PayBudget.MaxYears)
        from month in Gen.Choose(1, 12)
        from raise in Between(0, 12, 0.01m)
        from supervisor in Between(0, 8, 0.5m)
        from positions in Gen.ArrayOf(Positions, 3)
        from fringe in Gen.ArrayOf(Rows, 3)
        from extras in Gen.ArrayOf(Costs, 2)
        select new PayBudget { Start = new(2026, month, 1), Years = years, Raise = raise, Positions = [.. positions], Fringe = [.. fringe], SupervisorHours = supervisor, SupervisorRate = 33.33m, Extras = [.. extras] };
}
