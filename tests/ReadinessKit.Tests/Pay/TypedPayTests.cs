using ReadinessKit.Pay;

namespace ReadinessKit.Tests.Pay;

public sealed class TypedPayTests
{
    [Theory]
    [InlineData("2026-04", "2026-04")]
    [InlineData("4/2026", "2026-04")]
    [InlineData(" april  2026 ", "2026-04")]
    [InlineData("Sept 2025", "2025-09")]
    [InlineData("Apr. 2026", "2026-04")]
    [InlineData("2026-13", null)]
    [InlineData("0001-01", null)]
    [InlineData("9999-12", null)]
    [InlineData("April", null)]
    [InlineData("04", null)]
    public void A_month_is_taken_as_people_type_it(string typed, string? month) => Assert.Equal(month, Month.ParseTyped(typed)?.ToString());

    [Theory]
    [InlineData("$1,690.50", 1690.50)]
    [InlineData(" 1690 ", 1690d)]
    [InlineData("", 0d)]
    [InlineData("-1", null)]
    [InlineData("1e6", null)]
    [InlineData("1000000.01", null)]
    [InlineData("NaN", null)]
    [InlineData("99999999999999999999999999999999999999", null)]
    public void So_is_an_amount(string typed, double? amount)
    {
        var errors = new List<RuleError>();
        var read = new TypedBenefits(errors).Amount("Field", typed);

        Assert.Equal(((decimal?)amount ?? 0, amount is null), (read, errors.Count == 1));
    }

    [Fact]
    public void Months_may_stand_in_a_row()
    {
        var errors = new List<RuleError>();

        Assert.Equal(["2025-01", "2025-02", "2025-03", "2025-12", "2026-01"], new TypedBenefits(errors).Months("M", "2025-01 to March 2025\n12/2025, 2026-01").Select(m => m.ToString()));
        Assert.Empty(errors);
    }

    [Fact]
    public void Amounts_stand_behind_their_months()
    {
        var errors = new List<RuleError>();
        var amounts = new TypedBenefits(errors).AmountsByMonth("M", "April 2026 1,700\n2026-05: $900.50\n2026-06 – 2026-07 = 10");

        Assert.Equal([("2026-04", 1700), ("2026-05", 900.50m), ("2026-06", 10), ("2026-07", 10)], amounts.Select(a => (a.Key.ToString(), a.Value)));
        Assert.Empty(errors);
    }

    [Theory]
    [InlineData("April 2026", "“April” is no month.")]
    [InlineData("2026-04", "“2026-04” can’t be read.")]
    [InlineData("soon 100", "“soon” is no month.")]
    [InlineData("2026-04 1\n2026-04 2", "April 2026 stands there twice.")]
    [InlineData("1960-01 to 2099-12 5", "That is more than 600 months.")]
    [InlineData("2026-05 to 2026-04 5", "“2026-05 to 2026-04” is no month.")]
    public void What_can_not_be_read_says_how_to_write_it(string typed, string message)
    {
        var errors = new List<RuleError>();
        new TypedBenefits(errors).AmountsByMonth("M", typed);

        Assert.StartsWith(message, Assert.Single(errors).Message);
    }

    [Fact]
    public void Blanks_without_end_take_no_time()
    {
        var errors = new List<RuleError>();
        var started = TimeProvider.System.GetTimestamp();
        new TypedBenefits(errors).AmountsByMonth("M", "2026-04" + new string(' ', 200_000) + "x");
        new TypedBenefits(errors).Months("M", "2026-04" + new string('\t', 200_000) + "to" + new string('-', 10_000));

        Assert.Equal(2, errors.Count);
        Assert.True(TimeProvider.System.GetElapsedTime(started) < TimeSpan.FromSeconds(2));
    }
}
