using ReadinessKit.Pay;

namespace ReadinessKit.Tests.Pay;

public sealed class TrialWorkTests
{
    [Fact]
    public void Nothing_worked_is_nothing_used() => Assert.Equal((0, false, null, null, null), Of(TrialWork.Of([])));

    [Fact]
    public void Nine_months_in_a_row_end_it_and_the_36_after_it_are_the_re_entitlement_period() =>
        Assert.Equal((9, true, "2025-09", "2025-10", "2028-09"), Of(TrialWork.Of(From("2025-01", 9))));

    [Fact]
    public void Eight_do_not() => Assert.Equal((8, false, null, null, null), Of(TrialWork.Of(From("2025-01", 8))));

    [Fact]
    public void Nine_within_sixty_months_end_it_and_within_sixty_one_they_do_not()
    {
        // January 2020 through December 2024 are sixty months.
        Assert.Equal((9, true, "2024-12"), Head(TrialWork.Of([.. From("2020-01", 8), ShippedPay.At("2024-12")])));
        Assert.Equal((8, false, null), Head(TrialWork.Of([.. From("2020-01", 8), ShippedPay.At("2025-01")])));
    }

    [Fact]
    public void The_window_rolls_on_past_months_that_are_too_old()
    {
        Month[] months = [ShippedPay.At("2018-01"), .. From("2023-01", 8), ShippedPay.At("2024-06")];

        Assert.Equal((9, true, "2024-06"), Head(TrialWork.Of(months)));
    }

    [Fact]
    public void It_ends_with_the_first_nine_and_later_months_change_nothing_but_the_count() =>
        Assert.Equal((12, true, "2025-09"), Head(TrialWork.Of(From("2025-01", 12))));

    [Fact]
    public void It_stays_ended_when_its_months_grow_old() =>
        Assert.Equal((1, true, "2010-09"), Head(TrialWork.Of([.. From("2010-01", 9), ShippedPay.At("2026-01")])));

    [Fact]
    public void The_order_does_not_matter_and_the_same_month_counts_once()
    {
        var months = From("2025-01", 9).ToArray();

        Assert.Equal(Of(TrialWork.Of(months)), Of(TrialWork.Of([.. months.Reverse(), .. months])));
        Assert.Equal((1, false, null), Head(TrialWork.Of(Enumerable.Repeat(months[0], 9))));
    }

    private static IEnumerable<Month> From(string first, int count) => Enumerable.Range(0, count).Select(ShippedPay.At(first).Add);

    private static (int, bool, string?) Head(TrialWork work) => (work.InWindow, work.Completed, work.LastMonth?.ToString());

    private static (int, bool, string?, string?, string?) Of(TrialWork work) =>
        (work.InWindow, work.Completed, work.LastMonth?.ToString(), work.ReentitlementFirst?.ToString(), work.ReentitlementLast?.ToString());
}
