using System.Globalization;
using ReadinessKit.Jobs;
using ReadinessKit.Pay;
using ReadinessKit.Tests.Support;

namespace ReadinessKit.Tests.Pay;

public sealed class RateAmountTests
{
    [Theory]
    [InlineData("17.50", "17.50", "17.50", null)]
    [InlineData("$17.50", "17.50", "17.50", null)]
    [InlineData("$ 17.5", "17.50", "17.50", null)]
    [InlineData("USD 17.50", "17.50", "17.50", null)]
    [InlineData("17.50 USD", "17.50", "17.50", null)]
    [InlineData("17.50/hr", "17.50", "17.50", PayUnit.Hour)]
    [InlineData("$17.50 per hour", "17.50", "17.50", PayUnit.Hour)]
    [InlineData("$17.50 hourly", "17.50", "17.50", PayUnit.Hour)]
    [InlineData("36,400", "36400", "36400", null)]
    [InlineData("$36,400.00 annually", "36400", "36400", PayUnit.Year)]
    [InlineData("38k", "38000", "38000", null)]
    [InlineData("38.5K/yr", "38500", "38500", PayUnit.Year)]
    [InlineData("$17.50 - $19.50", "17.50", "19.50", null)]
    [InlineData("17.50–19.50/hr", "17.50", "19.50", PayUnit.Hour)]
    [InlineData("$17.50/hr to $19.50/hr", "17.50", "19.50", PayUnit.Hour)]
    [InlineData("38-42k", "38000", "42000", null)]
    [InlineData("38k-42k a year", "38000", "42000", PayUnit.Year)]
    [InlineData("17.333333333333332", "17.33", "17.33", null)]
    [InlineData("17.335", "17.34", "17.34", null)]
    [InlineData(".95", "0.95", "0.95", null)]
    public void Pay_is_read_as_people_write_it(string cell, string from, string to, PayUnit? unit) =>
        Assert.Equal(new RateAmount(decimal.Parse(from, CultureInfo.InvariantCulture), decimal.Parse(to, CultureInfo.InvariantCulture), unit), RateAmount.Read(cell).Amount);

    [Theory]
    [InlineData("tbd", "is no amount")]
    [InlineData("£17.50", "another currency")]
    [InlineData("17,50 €", "another currency")]
    [InlineData("CA$20", "another currency")]
    [InlineData("-17.50", "below zero")]
    [InlineData("−17.50", "below zero")]
    [InlineData("$-3", "below zero")]
    [InlineData("($17.50)", "below zero")]
    [InlineData("0", "is nothing")]
    [InlineData("1e308", "is no amount")]
    [InlineData("NaN", "is no amount")]
    [InlineData("Infinity", "is no amount")]
    [InlineData("99999999999999999999999999999999", "is no amount")]
    [InlineData("999,999,999,999,999", "more than 1,000,000 dollars")]
    [InlineData("999,999,999,999,999,999,999,999,999,999", "is no amount")]
    [InlineData("5,000,000", "more than 1,000,000 dollars")]
    [InlineData("17,50", "is no amount")]
    [InlineData("3%", "percentage")]
    [InlineData("2026-01-02", "is a date")]
    [InlineData("1/2/2026", "is a date")]
    [InlineData("$2,800/month", "another time")]
    [InlineData("640 biweekly", "another time")]
    [InlineData("$20+", "one end only")]
    [InlineData("up to $20", "one end only")]
    [InlineData("19.50 - 17.50", "begins with the higher")]
    [InlineData("#REF!", "an error of the spreadsheet")]
    [InlineData("=B2*1.03", "begins like a formula")]
    [InlineData("@SUM(A1)", "begins like a formula")]
    [InlineData("+cmd|' /C calc'!A0", "begins like a formula")]
    public void What_is_no_pay_is_refused_with_the_reason(string cell, string problem)
    {
        var read = RateAmount.Read(cell);

        Assert.Null(read.Amount);
        Assert.Contains(problem, read.Problem);
    }

    [Fact]
    public void Any_text_is_read_without_fault() => RandomText.ForAll(text =>
    {
        var (amount, problem) = RateAmount.Read(text);
        Assert.True((amount is null) != (problem is null), text);
    });
}
