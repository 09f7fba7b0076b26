using ReadinessKit.Pay;

namespace ReadinessKit.Tests.Pay;

public sealed class PartTimeViewTests
{
    [Fact]
    public void The_average_the_longest_and_the_month_of_most_paydays_stand_against_the_years_figures()
    {
        var view = PartTimeView.Of(ShippedPay.Figures, 2026, 18, 20, PayFrequency.Biweekly);

        Assert.Equal([1560, 1656, 2160], view.Months.Select(m => m.Amount));
        Assert.Equal([994 - ((1560 - 85) / 2m), null, 0], view.Months.Select(m => m.SsiPayment));
        Assert.Equal([true, true, null], view.Months.Select(m => m.IsTrialWork));
        Assert.Equal([false, false, null], view.Months.Select(m => m.IsSga));
        Assert.Equal([1210, 1690, 2073], view.Lines.Select(l => l.Amount));
        Assert.Contains("23 paid weekdays", view.Months[1].Name);
    }

    [Fact]
    public void The_surprise_of_the_longest_month_is_said()
    {
        Assert.Contains("surprises", PartTimeView.Of(ShippedPay.Figures, 2026, 18.50m, 20, PayFrequency.Biweekly).AfterTrialWork);
        Assert.StartsWith("An average month is more", PartTimeView.Of(ShippedPay.Figures, 2026, 19.51m, 20, PayFrequency.Biweekly).AfterTrialWork);
        Assert.StartsWith("No month is more", PartTimeView.Of(ShippedPay.Figures, 2026, 18, 20, PayFrequency.Biweekly).AfterTrialWork);
        Assert.Contains("the longest month does", PartTimeView.Of(ShippedPay.Figures, 2026, 13.50m, 20, PayFrequency.Biweekly).InTrialWork);
    }

    [Fact]
    public void Weekly_pay_has_months_of_five_paydays() =>
        Assert.Equal(("A month with five paydays", 1800), (PartTimeView.Of(ShippedPay.Figures, 2026, 18, 20, PayFrequency.Weekly).Months[2].Name, PartTimeView.Of(ShippedPay.Figures, 2026, 18, 20, PayFrequency.Weekly).Months[2].Amount));

    [Theory]
    [InlineData(1_000_000, 168)]
    [InlineData(0.01, 0.01)]
    public void It_stands_any_amount(decimal rate, decimal hours)
    {
        var view = PartTimeView.Of(ShippedPay.Figures, 2025, rate, hours, PayFrequency.Biweekly);

        Assert.All([view.Summary, view.OnSsi, view.InTrialWork, view.AfterTrialWork], sentence => Assert.EndsWith(".", sentence));
    }

    [Fact]
    public void Nothing_in_it_advises_another_rate_or_other_hours()
    {
        foreach (var rate in new[] { 12m, 16, 18.50m, 25, 60 })
        {
            var view = PartTimeView.Of(ShippedPay.Figures, 2026, rate, 20, PayFrequency.Weekly);

            Assert.All([view.Summary, view.OnSsi, view.InTrialWork, view.AfterTrialWork], sentence => Assert.DoesNotMatch("(?i)should|reduce|fewer|lower|keep (it|hours|pay)|instead", sentence));
        }
    }
}
