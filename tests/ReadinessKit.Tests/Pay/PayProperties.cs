using FsCheck;
using FsCheck.Fluent;
using ReadinessKit.Pay;

namespace ReadinessKit.Tests.Pay;

/// <summary>What is true of every month of somebody who gets benefits already.</summary>
public sealed class PayProperties
{
    private sealed record Given(int Year, decimal Wages, decimal Unearned, decimal Irwe, decimal Bwe, bool Blind, decimal More)
    {
        public SsiMonth Month(decimal more = 0) => new(Year, Wages + more, Unearned, Irwe, Bwe, Recipient: true, Blind);

        public SsiMonth.Result Work(decimal more = 0) => Month(more).Work(ShippedPay.Figures);
    }

    private static readonly Gen<decimal> Cents = Gen.OneOf(Gen.Choose(0, 300_000), Gen.Choose(0, 20_000), Gen.Constant(0)).Select(c => c / 100m);

    private static readonly Gen<Given> Months =
        from year in Gen.Choose(2024, 2026)
        from wages in Cents
        from unearned in Cents
        from irwe in Cents
        from bwe in Cents
        from blind in Gen.Elements(true, false)
        from more in Gen.Choose(1, 100_000)
        select new Given(year, wages, unearned, irwe, bwe, blind, more / 100m);

    [Fact]
    public void Ssi_never_rises_with_wages() => ForAll(given => Assert.True(given.Work(given.More).Payment <= given.Work().Payment));

    [Fact]
    public void Total_cash_never_falls_with_wages() => ForAll(given => Assert.True(given.More + given.Work(given.More).Payment >= given.Work().Payment));

    [Fact]
    public void Where_a_payment_remains_and_no_exclusion_is_left_a_dollar_more_costs_fifty_cents() => ForAll(given =>
    {
        var plain = given with { Irwe = 0, Bwe = 0, Wages = given.Wages + 85 };

        if (plain.Work(1).Payment > 0)
        {
            Assert.Equal(plain.Work().Payment - 0.50m, plain.Work(1).Payment);
        }
    });

    [Fact]
    public void Ssi_is_never_less_than_nothing_nor_more_than_the_rate_and_the_trace_ends_with_it() => ForAll(given =>
    {
        var result = given.Work();

        Assert.InRange(result.Payment, 0, ShippedPay.Figures.BenefitRateOf(given.Year));
        Assert.Equal(Money.ToCents(result.CountableIncome), result.CountableIncome);
        Assert.Contains(result.Trace, t => t.Step == "SSI payment" && t.Amount == result.Payment);
    });

    [Fact]
    public void The_closed_formula_says_the_same() => ForAll(given =>
    {
        // SSI = max(0, FBR − max(0, U − 20) − max(0, max(0, E − unused20 − 65 − IRWE)/2 − BWE)).
        var unused = Math.Max(0, 20 - given.Unearned);
        var earned = Math.Max(0, (Math.Max(0, given.Wages - unused - 65 - given.Irwe) / 2) - given.Bwe);
        var countable = Math.Round(Math.Max(0, given.Unearned - 20) + earned, 2, MidpointRounding.AwayFromZero);

        Assert.Equal(Math.Max(0, ShippedPay.Figures.BenefitRateOf(given.Year) - countable), given.Work().Payment);
    });

    [Fact]
    public void Within_trial_work_ssdi_is_the_same_whatever_is_earned() => ForAll(given =>
    {
        var last = new Month(given.Year, 6);
        var months = Enumerable.Range(-8, 9).ToDictionary(last.Add, i => given.Wages + (given.More * (i + 9)));

        Assert.All(new SsdiTimeline(last, null, months, given.Blind).Work(ShippedPay.Figures).Paid.Values, Assert.True);
    });

    [Fact]
    public void More_earned_never_turns_a_month_of_sga_into_none() => ForAll(given =>
    {
        SsdiMonth.Result At(decimal more) => new SsdiMonth(new(given.Year, 1), given.Wages + more, given.Irwe, given.Bwe, given.Blind).Work(ShippedPay.Figures);

        Assert.True(!At(0).Sga || At(given.More).Sga);
        Assert.True(!At(0).TrialWorkMonth || At(given.More).TrialWorkMonth);
    });

    private static void ForAll(Action<Given> property) =>
        Prop.ForAll(Months.ToArbitrary(), property).Check(Config.QuickThrowOnFailure.WithQuietOnSuccess(true).WithMaxTest(500));
}
