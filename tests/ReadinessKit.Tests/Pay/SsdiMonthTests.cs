using ReadinessKit.Pay;

namespace ReadinessKit.Tests.Pay;

public sealed class SsdiMonthTests
{
    [Theory]
    [InlineData("2024-01", 1110)]
    [InlineData("2025-12", 1160)]
    [InlineData("2026-04", 1210)]
    public void A_trial_work_month_is_more_than_the_amount_of_its_year_whatever_expenses_are(string month, decimal amount)
    {
        Assert.False(Work(month, amount - 0.01m).TrialWorkMonth);
        Assert.False(Work(month, amount).TrialWorkMonth);
        Assert.True(Work(month, amount + 0.01m).TrialWorkMonth);
        Assert.True(Work(month, amount + 0.01m, irwe: 500, subsidy: 500).TrialWorkMonth);
    }

    [Theory]
    [InlineData("2024-01", 1550, false)]
    [InlineData("2025-12", 1620, false)]
    [InlineData("2026-04", 1690, false)]
    [InlineData("2024-01", 2590, true)]
    [InlineData("2025-12", 2700, true)]
    [InlineData("2026-04", 2830, true)]
    public void Sga_is_more_than_the_amount_after_expenses_and_subsidy(string month, decimal amount, bool blind)
    {
        Assert.False(Work(month, amount - 0.01m, blind: blind).Sga);
        Assert.False(Work(month, amount, blind: blind).Sga);
        Assert.True(Work(month, amount + 0.01m, blind: blind).Sga);
        Assert.False(Work(month, amount + 300, irwe: 200, subsidy: 100, blind: blind).Sga);
        Assert.True(Work(month, amount + 300.01m, irwe: 200, subsidy: 100, blind: blind).Sga);
    }

    [Fact]
    public void Countable_earnings_are_never_less_than_nothing() => Assert.Equal(0, Work("2026-04", 100, irwe: 1_000_000, subsidy: 1_000_000).Countable);

    [Fact]
    public void A_month_of_a_year_without_figures_is_refused_by_name() =>
        Assert.StartsWith("There are no figures for 2027.", Assert.Throws<MissingFigureException>(() => Work("2027-01", 1)).Message);

    private static SsdiMonth.Result Work(string month, decimal gross, decimal irwe = 0, decimal subsidy = 0, bool blind = false) =>
        new SsdiMonth(ShippedPay.At(month), gross, irwe, subsidy, blind).Work(ShippedPay.Figures);
}
