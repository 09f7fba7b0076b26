using ReadinessKit.Pay;

namespace ReadinessKit.Tests.Pay;

/// <summary>Cases by the month after the trial work: 1 is the first of the re-entitlement period, 36 its last. The figures of 2024 to 2026 hold 36 months.</summary>
public sealed class SsdiTimelineTests
{
    private const decimal Sga = 2000, NotSga = 1500;

    [Fact]
    public void Sga_in_the_first_month_is_paid_for_three_months_and_then_not()
    {
        // The trial work ended in December 2023, so month 1 is January 2024.
        var result = Work("2023-12", null, (1, Sga), (2, Sga), (3, Sga), (4, Sga), (5, NotSga), (6, Sga));

        Assert.Equal([true, true, true, false, true, false], result.Paid.Values);
        Assert.Equal(("2024-01", null, "2026-12"), Head(result));
    }

    [Fact]
    public void The_months_of_grace_are_paid_whatever_is_earned_and_each_later_month_by_itself() =>
        Assert.Equal([true, true, true, true, true, true, false, true], Work("2023-12", null, (1, NotSga), (2, NotSga), (3, Sga), (4, NotSga), (5, Sga), (6, NotSga), (7, Sga), (8, NotSga)).Paid.Values);

    [Fact]
    public void Sga_for_the_first_time_in_month_36_has_grace_that_crosses_it()
    {
        var result = Work("2022-12", null, (36, Sga), (37, Sga), (38, Sga), (39, Sga), (40, NotSga));

        Assert.Equal([true, true, true, false, false], result.Paid.Values);
        Assert.Equal(("2025-12", "2026-03", "2025-12"), Head(result));
    }

    [Fact]
    public void Sga_for_the_first_time_in_month_37_is_paid_for_three_months_and_ends_it()
    {
        var result = Work("2022-12", null, (36, NotSga), (37, Sga), (38, NotSga), (39, NotSga), (40, NotSga));

        Assert.Equal([true, true, true, true, false], result.Paid.Values);
        Assert.Equal(("2026-01", "2026-04", "2025-12"), Head(result));
    }

    [Fact]
    public void After_an_earlier_cessation_the_first_sga_after_month_36_ends_it_at_once()
    {
        var result = Work("2022-12", null, (13, Sga), (16, Sga), (36, NotSga), (37, NotSga), (38, Sga), (39, NotSga));

        Assert.Equal([true, false, true, true, false, false], result.Paid.Values);
        Assert.Equal(("2024-01", "2026-02", "2025-12"), Head(result));
    }

    [Fact]
    public void Without_sga_it_goes_on_past_month_36()
    {
        var result = Work("2022-12", null, (35, NotSga), (36, NotSga), (37, NotSga), (48, NotSga));

        Assert.DoesNotContain(false, result.Paid.Values);
        Assert.Equal((null, null, "2025-12"), Head(result));
    }

    [Fact]
    public void Grace_that_ends_in_month_37_ends_it_in_month_38()
    {
        var result = Work("2022-12", null, (35, Sga), (36, Sga), (37, Sga), (38, Sga));

        Assert.Equal([true, true, true, false], result.Paid.Values);
        Assert.Equal(("2025-11", "2026-02", "2025-12"), Head(result));
    }

    // 20 CFR 404.325, example 1: trial work through December 1999, SGA all along; the termination month is January 2003. Here 24 years later.
    [Fact]
    public void The_first_example_of_20_CFR_404_325_comes_out_as_published() =>
        Assert.Equal("2026-01", Work("2022-12", "2023-01", [.. Enumerable.Range(13, 36).Select(i => (i, Sga))]).TerminationMonth.ToString());

    // 20 CFR 404.325, example 2: no SGA through the re-entitlement period; SGA four months after it, in April 2003; the termination month is July 2003. Here 23 years later.
    [Fact]
    public void The_second_example_of_20_CFR_404_325_comes_out_as_published() =>
        Assert.Equal("2026-07", Work("2022-12", null, (40, Sga), (41, Sga)).TerminationMonth.ToString());

    [Fact]
    public void A_decision_of_social_security_goes_before_the_arithmetic()
    {
        var result = Work("2023-12", "2024-06", (1, Sga), (6, Sga), (7, Sga), (8, Sga), (9, Sga));

        Assert.Equal([true, true, true, true, false], result.Paid.Values);
        Assert.Equal("2024-06", result.CessationMonth.ToString());
    }

    [Fact]
    public void A_decision_after_month_36_ends_it_three_months_later() =>
        Assert.Equal("2026-05", Work("2022-12", "2026-02", (38, NotSga), (45, Sga)).TerminationMonth.ToString());

    [Theory]
    [InlineData("2023-12")]
    [InlineData("2020-01")]
    public void A_cessation_before_the_end_of_trial_work_is_refused(string cessation) =>
        Assert.Throws<ArgumentException>(() => Work("2023-12", cessation));

    [Fact]
    public void Months_of_trial_work_are_paid_and_need_no_figures()
    {
        var result = Work("2023-12", null, (-30, 9000), (0, 9000), (1, NotSga));

        Assert.Equal([true, true, true], result.Paid.Values);
        Assert.Null(result.CessationMonth);
    }

    [Fact]
    public void A_month_after_it_without_figures_is_refused_by_name() =>
        Assert.StartsWith("There are no figures for 2027.", Assert.Throws<MissingFigureException>(() => Work("2025-12", null, (1, Sga), (13, NotSga))).Message);

    [Theory]
    [InlineData(1690, false, false)]
    [InlineData(1690.01, false, true)]
    [InlineData(2830, true, false)]
    [InlineData(2830.01, true, true)]
    public void More_than_sga_is_more_and_people_who_are_blind_have_their_own(decimal countable, bool blind, bool isSga) =>
        Assert.Equal(isSga, new SsdiTimeline(ShippedPay.At("2025-12"), null, new Dictionary<Month, decimal> { [ShippedPay.At("2026-03")] = countable }, blind).Work(ShippedPay.Figures).CessationMonth is not null);

    private static SsdiTimeline.Result Work(string last, string? cessation, params (int After, decimal Countable)[] months) =>
        new SsdiTimeline(ShippedPay.At(last), Month.Parse(cessation), months.ToDictionary(m => ShippedPay.At(last).Add(m.After), m => m.Countable), false).Work(ShippedPay.Figures);

    private static (string?, string?, string) Head(SsdiTimeline.Result result) => (result.CessationMonth?.ToString(), result.TerminationMonth?.ToString(), result.ReentitlementLast.ToString());
}
