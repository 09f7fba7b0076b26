using ReadinessKit.Pay;

namespace ReadinessKit.Tests.Pay;

public sealed class ShippedFiguresTests
{
    [Theory]
    [InlineData(2024, 1550, 2590, 1110, 943)]
    [InlineData(2025, 1620, 2700, 1160, 967)]
    [InlineData(2026, 1690, 2830, 1210, 994)]
    public void The_figures_are_those_that_were_published(int year, int sga, int sgaBlind, int trialWork, int rate)
    {
        var figures = ShippedPay.Figures;

        Assert.Equal<decimal>([sga, sgaBlind, trialWork, rate, 20, 65], [figures.SgaOf(year, false), figures.SgaOf(year, true), figures.TrialWorkOf(year), figures.BenefitRateOf(year), figures.GeneralExclusionOf(year), figures.EarnedExclusionOf(year)]);
        Assert.Equal((2 * rate) + 85, figures.BreakEvenOf(year));
    }

    [Theory]
    [InlineData(2024, 168_600)]
    [InlineData(2025, 176_100)]
    [InlineData(2026, 184_500)]
    public void So_are_those_of_employers(int year, int wageBase) =>
        Assert.Equal([6.20m, wageBase, 1.45m, 6m, 7000m, 7.25m, 684m], new[] { "social-security-rate", "social-security-base", "medicare-rate", "futa-rate", "futa-base", "minimum-wage", "flsa-salary" }.Select(key => ShippedPay.Payroll.Of(key, year)));

    [Theory]
    [InlineData(2023)]
    [InlineData(2027)]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(int.MaxValue)]
    public void A_year_without_figures_is_refused_by_name_and_no_other_takes_its_place(int year)
    {
        var message = $"There are no figures for {year}. The years here are 2024, 2025 and 2026.";

        Assert.Equal(message, Assert.Throws<MissingFigureException>(() => ShippedPay.Figures.SgaOf(year, false)).Message);
        Assert.Equal(message, ShippedPay.Payroll.Refusal(year));
    }

    [Fact]
    public void Every_figure_names_its_source() => Assert.All(ShippedPay.Figures.Figures.All.Concat(ShippedPay.Payroll.All), figure =>
    {
        Assert.StartsWith("https://www.", figure.Address);
        Assert.True(figure.Source.Length > 8, figure.Source);
    });

    [Fact]
    public void The_advice_names_people_and_says_what_to_check()
    {
        Assert.Equal(["counselor", "help-line", "bpqy"], ShippedPay.Advice.People.Select(p => p.Id));
        Assert.Contains("never-ask", ShippedPay.Advice.Employers.Select(e => e.Id));
        Assert.Contains("check", ShippedPay.Advice.People[1].Text);
    }
}
