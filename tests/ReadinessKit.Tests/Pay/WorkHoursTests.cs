using ReadinessKit.Pay;

namespace ReadinessKit.Tests.Pay;

public sealed class WorkHoursTests
{
    [Fact]
    public void A_rate_and_hours_come_to_an_average_and_to_a_month_of_its_own_each()
    {
        var result = new WorkHours(2026, 18, 20).Work(ShippedPay.Figures);

        Assert.Equal(1560, result.AverageMonth);
        Assert.Equal((22 * 4 * 18, 20 * 4 * 18), (result.ByMonth[ShippedPay.At("2026-01")], result.ByMonth[ShippedPay.At("2026-02")]));
        Assert.Equal(23 * 4 * 18, result.LongestMonth);
        Assert.Equal(261 * 4 * 18, result.ByMonth.Values.Sum());
        Assert.Null(result.ReceivedByMonth);
        Assert.Empty(result.MonthsOverSga);
    }

    [Fact]
    public void Months_over_sga_are_those_that_earn_more_than_it()
    {
        // 92 hours in a month of 23 weekdays: exactly SGA in 2026 is none, a cent more an hour is both of them.
        Assert.Empty(new WorkHours(2026, 1690m / 92, 20).Work(ShippedPay.Figures).MonthsOverSga);
        Assert.Equal(["2026-07", "2026-12"], new WorkHours(2026, 18.38m, 20).Work(ShippedPay.Figures).MonthsOverSga.Select(m => m.ToString()));
    }

    [Fact]
    public void The_weekdays_of_a_year_are_counted_as_they_are() =>
        Assert.Equal([22, 20, 22, 22, 21, 22, 23, 21, 22, 22, 21, 23], Enumerable.Range(1, 12).Select(number => new Month(2026, number).Weekdays));

    [Theory]
    [InlineData(PayFrequency.Biweekly, "2026-01-02")]
    [InlineData(PayFrequency.Biweekly, "2025-12-19")]
    [InlineData(PayFrequency.Biweekly, "1960-01-01")]
    [InlineData(PayFrequency.Weekly, "2026-01-02")]
    public void Wages_are_received_on_paydays_each_for_a_full_period(PayFrequency frequency, string first)
    {
        var pay = new Paydays(frequency, DateOnly.Parse(first));
        var received = new WorkHours(2026, 10, 20, pay).Work(ShippedPay.Figures).ReceivedByMonth!;

        // Day by day, as slow as it is plain.
        Assert.All(received, month =>
        {
            var days = Enumerable.Range(1, DateTime.DaysInMonth(month.Key.Year, month.Key.Number)).Select(d => new DateOnly(month.Key.Year, month.Key.Number, d));
            Assert.Equal(days.Count(d => d >= pay.First && (d.DayNumber - pay.First.DayNumber) % (7 * pay.Weeks) == 0) * pay.Weeks * 200m, month.Value);
        });
    }

    [Fact]
    public void Three_paydays_in_a_month_are_seen_and_there_is_none_before_the_first()
    {
        var received = new WorkHours(2026, 10, 20, new(PayFrequency.Biweekly, new(2026, 1, 2))).Work(ShippedPay.Figures).ReceivedByMonth!;

        Assert.Equal(["2026-01", "2026-07"], received.Where(m => m.Value == 1200).Select(m => m.Key.ToString()));
        Assert.Equal([0, 800], new WorkHours(2026, 10, 20, new(PayFrequency.Biweekly, new(2026, 2, 6))).Work(ShippedPay.Figures).ReceivedByMonth!.Values.Take(2));
        Assert.All(new WorkHours(2026, 10, 20, new(PayFrequency.Weekly, new(2027, 1, 1))).Work(ShippedPay.Figures).ReceivedByMonth!.Values, amount => Assert.Equal(0, amount));
    }

    // 19.50 × 20 × 52 / 12 = 1,690 exactly, and 13.9615… would not be.
    [Theory]
    [InlineData(19.50, 20)]
    [InlineData(19.51, 19.75)]
    [InlineData(19.49, 20)]
    [InlineData(0.01, 168)]
    [InlineData(0, 168)]
    [InlineData(1000000, 0)]
    public void Hours_below_sga_are_as_many_as_stay_at_most_at_it(decimal rate, decimal hours) =>
        Assert.Equal(hours, new WorkHours(2026, rate, 1).Work(ShippedPay.Figures).MaxHoursBelowSga);

    [Fact]
    public void No_quarter_of_an_hour_more_would_fit_for_any_rate()
    {
        for (var rate = 7.25m; rate < 60; rate += 0.37m)
        {
            var result = new WorkHours(2026, rate, 20).Work(ShippedPay.Figures);

            Assert.All(new[] { (result.MaxHoursBelowSga, 1690m), (result.MaxHoursBelowTrialWork, 1210m) }, most =>
            {
                Assert.True(rate * most.Item1 * 52 <= most.Item2 * 12);
                Assert.True(rate * (most.Item1 + 0.25m) * 52 > most.Item2 * 12);
                Assert.Equal(0, most.Item1 * 4 % 1);
            });
            Assert.True(Ssi(rate * result.MaxHoursWithSsi * 52 / 12) > 0);
            Assert.Equal(0, Ssi(rate * (result.MaxHoursWithSsi + 0.25m) * 52 / 12));
        }
    }

    [Fact]
    public void With_ssi_a_payment_must_be_left() =>
        // 2,073 × 12 / 52 / 23.92 = 19.9999…: 20 hours come to 2,073.07.
        Assert.Equal(19.75m, new WorkHours(2026, 23.92m, 1).Work(ShippedPay.Figures).MaxHoursWithSsi);

    private static decimal Ssi(decimal wages) => new SsiMonth(2026, wages, 0, 0, 0, true, false).Work(ShippedPay.Figures).Payment;
}
