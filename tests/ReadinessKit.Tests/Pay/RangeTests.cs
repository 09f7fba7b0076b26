using ReadinessKit.Jobs;
using ReadinessKit.Pay;
using static ReadinessKit.Tests.Support.SamplePayWorksheet;

namespace ReadinessKit.Tests.Pay;

/// <summary>From rates to a range, to the cent.</summary>
public sealed class RangeTests
{
    [Theory]
    [InlineData(36_400, 40, 17.50)]
    [InlineData(36_400, 37.5, 18.67)]
    [InlineData(20_800, 20, 20.00)]
    [InlineData(43_451.20, 40, 20.89)]
    public void Pay_for_a_year_becomes_pay_for_an_hour_by_the_hours_of_its_week(decimal year, decimal hours, decimal hour) =>
        Assert.Equal(hour, HourlyPay.ForAnHour(year, PayUnit.Year, hours));

    [Fact]
    public void A_rate_without_hours_is_for_full_time()
    {
        var rate = new OwnRate("a", "Aide", OwnRateKind.Other, 39_000, 41_925, PayUnit.Year);

        Assert.Equal(new HourlyRange(18.75m, 20.16m), rate.Hourly(40));
        Assert.Equal(new HourlyRange(20, 21.5m), rate.Hourly(37.5m));
        Assert.Equal(new HourlyRange(37.5m, 40.31m), (rate with { Hours = 20 }).Hourly(40));
    }

    [Theory]
    [InlineData(new[] { 21.0 }, 21.0)]
    [InlineData(new[] { 30.0, 10.0, 21.0 }, 21.0)]
    [InlineData(new[] { 30.0, 10.0, 21.0, 22.0 }, 21.5)]
    [InlineData(new[] { 10.01, 10.02 }, 10.02)]
    public void The_median_of_an_even_number_is_the_mean_of_the_two_in_the_middle(double[] amounts, double median) =>
        Assert.Equal((decimal)median, HourlyPay.Median(amounts.Select(a => (decimal)a)));

    [Fact]
    public void There_is_no_median_of_nothing() => Assert.Null(HourlyPay.Median([]));

    [Theory]
    [InlineData(20, 50, 16.00, 24.00)]
    [InlineData(23.50, 25, 20.89, 26.11)]
    [InlineData(21, 0, 21, 21)]
    [InlineData(21, 100, 14, 28)]
    [InlineData(18.33, 30, 15.94, 20.72)]
    public void A_range_ends_at_its_start_and_the_whole_spread_and_not_at_the_midpoint_and_half_of_it(decimal midpoint, decimal percent, decimal minimum, decimal maximum) =>
        Assert.Equal(new RateRange(minimum, midpoint, maximum), RateRange.Around(midpoint, percent / 100));

    [Fact]
    public void The_arithmetic_stands_in_plain_sight()
    {
        var worksheet = Of();
        var range = ScenarioRange.Of(worksheet, worksheet.Scenarios[0], Factors);

        Assert.Equal(
            [
                "Midpoint $23.50 = median of 3 published ranges $21.40 + certification $1.10 + group facilitation $1.00",
                "Minimum $20.89 = midpoint ÷ (1 + 25% ÷ 2)",
                "Maximum $26.11 = minimum × (1 + 25%)",
            ],
            range.Lines);
        Assert.Null(range.Missing);
    }

    [Theory]
    [InlineData(PayBase.EntryTop, 19.50, "highest pay of entry-level direct support")]
    [InlineData(PayBase.ThisRole, 18.00, "middle of what this role is paid today")]
    [InlineData(PayBase.NearbyMedian, 21.40, "median of 3 published ranges")]
    [InlineData(PayBase.Typed, 22.25, "figure that we chose")]
    public void A_scenario_starts_from_what_it_says(PayBase start, decimal amount, string words)
    {
        var range = ScenarioRange.Of(Of(), Scenario("x", start, 22.25m), Factors);

        Assert.Equal((amount, words, amount), (range.Base!.Value, range.BaseWords, range.Range!.Midpoint));
    }

    [Fact]
    public void Public_data_give_their_median()
    {
        var worksheet = Of() with { PublicRates = [new("p", "21-1094", "Community Health Workers", "Springfield, MA", 16, 18, 22.16m, 27, null, "OEWS, May 2025"), new("q", "21-1093", "Assistants", "Springfield, MA", null, null, null, null, null, "OEWS, May 2025")] };
        var scenario = Scenario("x", PayBase.PublicMedian) with { Public = "p" };

        var range = ScenarioRange.Of(worksheet, scenario, Factors);

        Assert.StartsWith("Midpoint $22.16 = public median of Community Health Workers, Springfield, MA $22.16", range.Lines[0]);
        Assert.Equal("There is no median for Assistants in Springfield, MA. Choose other public data, or type a figure", ScenarioRange.Of(worksheet, scenario with { Public = "q" }, Factors).Missing!.Text);
        Assert.Equal(new PayToDo("Choose which public data this scenario starts from", PayPart.Scenarios), ScenarioRange.Of(worksheet, scenario with { Public = "gone" }, Factors).Missing);
    }

    [Theory]
    [InlineData(PayBase.NearbyMedian, "Add published rates first, or type a figure", PayPart.Nearby)]
    [InlineData(PayBase.PublicMedian, "Add public data first, or type a figure", PayPart.Public)]
    [InlineData(PayBase.EntryTop, "Add what entry-level direct support is paid here first, or type a figure", PayPart.Own)]
    [InlineData(PayBase.ThisRole, "Add what this role is paid today first, or type a figure", PayPart.Own)]
    [InlineData(PayBase.Typed, "Type the figure that this scenario starts from", PayPart.Scenarios)]
    public void Without_its_base_a_scenario_says_what_to_do(PayBase start, string toDo, PayPart part)
    {
        var range = ScenarioRange.Of(new(), Scenario("x", start), Factors);

        Assert.Equal(new PayToDo(toDo, part), range.Missing);
        Assert.Null(range.Range);
        Assert.Empty(range.Lines);
    }

    [Theory]
    [InlineData(20.89, 0.89, 0)]
    [InlineData(23.50, 1, 0.5)]
    [InlineData(26.11, 1.11, 1)]
    [InlineData(18, 0.77, -0.55)]
    public void Pay_stands_by_its_share_of_the_midpoint_and_by_how_far_into_the_range_it_is(decimal pay, decimal compa, decimal penetration)
    {
        var range = RateRange.Around(23.5m, 0.25m);

        Assert.Equal((compa, penetration), (range.CompaRatio(pay), range.Penetration(pay)));
        Assert.Null(RateRange.Around(23.5m, 0).Penetration(pay));
    }

    [Fact]
    public void Each_career_step_pays_more_than_the_one_before()
    {
        var steps = SteppedRange.Of(Of().Steps, RateRange.Around(23.5m, 0.25m));

        Assert.Equal([new(22.98m, 28.72m), new(26.43m, 33.03m)], steps.Select(s => s.Range));
    }
}
