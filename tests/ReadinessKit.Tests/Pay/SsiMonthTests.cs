using ReadinessKit.Pay;

namespace ReadinessKit.Tests.Pay;

public sealed class SsiMonthTests
{
    // 2 × 994 + 85 = 2,073, and so for the other years.
    [Theory]
    [InlineData(2024, 1970.99, 0)]
    [InlineData(2024, 1970.98, 0.01)]
    [InlineData(2024, 1971, 0)]
    [InlineData(2025, 2018.98, 0.01)]
    [InlineData(2025, 2019, 0)]
    [InlineData(2026, 2072.98, 0.01)]
    [InlineData(2026, 2072.99, 0)]
    [InlineData(2026, 2073, 0)]
    [InlineData(2026, 2073.01, 0)]
    [InlineData(2026, 1000000, 0)]
    public void Ssi_ends_where_wages_reach_twice_the_rate_and_both_exclusions(int year, decimal wages, decimal payment) =>
        Assert.Equal(payment, Month(year, wages).Payment);

    [Theory]
    [InlineData(0, 0, 994)]
    [InlineData(84.99, 0, 994)]
    [InlineData(85, 0, 994)]
    [InlineData(85.01, 0.01, 993.99)]
    [InlineData(86, 0.50, 993.50)]
    [InlineData(1168, 541.50, 452.50)]
    public void The_first_85_dollars_do_not_count_and_half_of_the_rest_does(decimal wages, decimal countable, decimal payment)
    {
        var result = Month(2026, wages);

        Assert.Equal((countable, payment), (result.CountableIncome, result.Payment));
    }

    [Theory]
    [InlineData(2024, 1550)]
    [InlineData(2025, 1620)]
    [InlineData(2026, 1690)]
    public void Sga_is_more_than_its_amount_and_counts_against_applicants_who_are_not_blind(int year, decimal sga)
    {
        Assert.False(Month(year, sga - 0.01m).OverSga);
        Assert.False(Month(year, sga).OverSga);
        Assert.True(Month(year, sga + 0.01m).OverSga);
        Assert.False(Month(year, sga + 0.01m, blind: true).OverSga);
        Assert.False(Month(year, sga + 100, irwe: 100).OverSga);
        Assert.True(Month(year, sga + 100.01m, irwe: 100).OverSga);

        Assert.True(Month(year, sga + 0.01m).Payment > 0);
        Assert.True(Month(year, sga, recipient: false).Payment > 0);
        Assert.Equal(0, Month(year, sga + 0.01m, recipient: false).Payment);
        Assert.True(Month(year, sga + 0.01m, recipient: false, blind: true).Payment > 0);
        Assert.Contains("applicant", Month(year, sga + 0.01m, recipient: false).Trace[^1].Step);
    }

    // Worked examples that SSA published; the rate is that of a year with figures, as only countable income is SSA's.
    [Theory]
    [InlineData(300, 0, 0, 280)] // Understanding SSI: Social Security of $300, and nothing else
    [InlineData(0, 317, 0, 116)] // Understanding SSI: wages of $317, and nothing else
    [InlineData(0, 805, 350, 10)] // SSI Spotlight on blind work expenses (ssa.gov/ssi/spotlights/spot-blind-work.htm): $805, expenses of $350
    public void The_examples_of_ssa_come_out_as_published(decimal unearned, decimal wages, decimal bwe, decimal countable)
    {
        var result = new SsiMonth(2026, wages, unearned, 0, bwe, true, bwe > 0).Work(ShippedPay.Figures);

        Assert.Equal((countable, 994 - countable), (result.CountableIncome, result.Payment));
    }

    [Fact]
    public void What_other_income_leaves_of_the_general_exclusion_goes_to_wages_and_never_back()
    {
        Assert.Equal(0, Month(2026, 0, unearned: 20).CountableIncome);
        Assert.Equal(7.50m, Month(2026, 100, unearned: 0).CountableIncome);
        Assert.Equal(12.50m, Month(2026, 100, unearned: 10).CountableIncome);
        Assert.Equal(17.50m, Month(2026, 100, unearned: 20).CountableIncome);
        Assert.Equal(80, Month(2026, 10, unearned: 100).CountableIncome);
    }

    [Fact]
    public void Irwe_come_off_before_the_half_and_blind_expenses_after_it()
    {
        Assert.Equal(Month(2026, 1085).CountableIncome - 50, Month(2026, 1085, irwe: 100).CountableIncome);
        Assert.Equal(Month(2026, 1085).CountableIncome - 100, Month(2026, 1085, bwe: 100).CountableIncome);
        Assert.Equal(0, Month(2026, 500, irwe: 1_000_000).CountableIncome);
        Assert.Equal(280, Month(2026, 500, unearned: 300, bwe: 1_000_000).CountableIncome);
    }

    [Fact]
    public void Every_step_has_its_rule_and_its_citation_and_the_last_is_the_payment()
    {
        var result = Month(2026, 1168, unearned: 50);

        Assert.All(result.Trace, step => Assert.True(step.Rule.Length > 10 && (step.Citation.Contains("CFR") || step.Citation.Contains("USC"))));
        Assert.Equal(result.Payment, result.Trace[^1].Amount);
        Assert.Equal(["20 CFR 416.1112(c)(4)", "20 CFR 416.1112(c)(5)", "20 CFR 416.1112(c)(6), 416.976", "20 CFR 416.1112(c)(7)", "20 CFR 416.1112(c)(8)"], result.Trace.Select(t => t.Citation).Where(c => c.Contains("416.1112")));
    }

    [Fact]
    public void Half_a_cent_goes_up() => Assert.Equal((0.01m, 993.99m), (Month(2026, 85.01m).CountableIncome, Month(2026, 85.01m).Payment));

    private static SsiMonth.Result Month(int year, decimal wages, decimal unearned = 0, decimal irwe = 0, decimal bwe = 0, bool recipient = true, bool blind = false) =>
        new SsiMonth(year, wages, unearned, irwe, bwe, recipient, blind).Work(ShippedPay.Figures);
}
