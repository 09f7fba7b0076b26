using ReadinessKit.Pay;
using ReadinessKit.Tests.Support;

namespace ReadinessKit.Tests.Pay;

/// <summary>What is true of every range.</summary>
public sealed class RangeProperties
{
    [Fact]
    public void The_minimum_is_at_most_the_midpoint_and_that_at_most_the_maximum() => SamplePayWorksheet.ForAll((midpoint, spread) =>
    {
        var range = RateRange.Around(midpoint, spread);

        Assert.True(range.Minimum <= range.Midpoint && range.Midpoint <= range.Maximum + 0.01m, $"{range}");
    });

    [Fact]
    public void Half_way_between_minimum_and_maximum_is_the_midpoint_up_to_rounding() => SamplePayWorksheet.ForAll((midpoint, spread) =>
    {
        var range = RateRange.Around(midpoint, spread);

        Assert.InRange((range.Minimum + range.Maximum) / 2 - midpoint, -0.02m, 0.02m);
    });

    [Fact]
    public void The_spread_of_the_range_is_the_spread_that_was_asked_for_up_to_rounding() => SamplePayWorksheet.ForAll((midpoint, spread) =>
    {
        var range = RateRange.Around(midpoint, spread);

        Assert.InRange(((range.Maximum - range.Minimum) / range.Minimum) - spread, -0.005m, 0.005m);
    });

    [Fact]
    public void Everything_is_in_whole_cents() => SamplePayWorksheet.ForAll((midpoint, spread) =>
    {
        var range = RateRange.Around(midpoint, spread);

        Assert.All([range.Minimum, range.Midpoint, range.Maximum], amount => Assert.Equal(amount.ToCents(), amount));
    });

    [Fact]
    public void More_for_a_factor_never_lowers_a_range() => SamplePayWorksheet.ForAll((midpoint, spread) =>
    {
        var (less, more) = (RateRange.Around(midpoint, spread), RateRange.Around(midpoint + 0.5m, spread));

        Assert.True(more.Minimum >= less.Minimum && more.Maximum >= less.Maximum);
    });

    [Fact]
    public void At_the_minimum_penetration_is_zero_at_the_maximum_one_and_pay_at_the_midpoint_has_a_ratio_of_one() => SamplePayWorksheet.ForAll((midpoint, spread) =>
    {
        var range = RateRange.Around(midpoint, spread);

        Assert.Equal(1, range.CompaRatio(range.Midpoint));

        if (range.Maximum > range.Minimum)
        {
            Assert.Equal((0, 1), (range.Penetration(range.Minimum)!.Value, range.Penetration(range.Maximum)!.Value));
        }
    });

    [Fact]
    public void A_median_lies_between_the_lowest_and_the_highest_and_does_not_know_their_order() => SamplePayWorksheet.ForAll((first, spread) =>
    {
        decimal[] amounts = [first, first * (1 + spread), first + 3, first / 2];
        var median = HourlyPay.Median(amounts)!.Value;

        Assert.InRange(median, amounts.Min() - 0.01m, amounts.Max() + 0.01m);
        Assert.Equal(median, HourlyPay.Median(amounts.Reverse()));
    });

    [Fact]
    public void Who_is_brought_to_the_minimum_is_no_longer_below_it() => SamplePayWorksheet.ForAll((midpoint, spread) =>
    {
        var range = RateRange.Around(midpoint, spread);
        var worksheet = new PayWorksheet { OwnRates = [SamplePayWorksheet.Own("a", "A", OwnRateKind.ThisRole, 2, 2)] };
        var before = PaidToday.Of(worksheet, range)[0];
        var raised = new PayWorksheet { OwnRates = [worksheet.OwnRates[0] with { From = 2 + (before.CostForOne / (40 * 52)), To = 2 + (before.CostForOne / (40 * 52)) }] };

        Assert.Equal((false, 0m), (PaidToday.Of(raised, range)[0].IsBelow, PaidToday.Of(raised, range)[0].CostForOne));
    });
}
