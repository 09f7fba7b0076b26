using ReadinessKit.Tests.Support;

namespace ReadinessKit.Tests.Readiness;

/// <summary>What a deadline from outside says beside the plan. All true: tasks until May 10, 2026, and a floor on September 2.</summary>
public sealed class DeadlineTests
{
    private static readonly string[] AllTrue = ["money", "team", "board"];

    [Fact]
    public void Without_a_deadline_nothing_is_compared()
    {
        var result = Sample.Result(AllTrue);

        Assert.Null(result.DeadlineComparison);
        Assert.False(result.DeadlineFromOutside);
    }

    [Fact]
    public void A_deadline_without_a_date_says_what_it_takes()
    {
        Assert.Equal(
            "Your deadline is set from outside. The handbook says at least six months, and your tasks take about two months.",
            Sample.Result(AllTrue, fromOutside: true).DeadlineComparison);
        Assert.Equal(
            "Your deadline is set from outside. The handbook gives no length here, and your tasks take about three months.",
            Sample.Result([], fromOutside: true).DeadlineComparison);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_date_is_a_deadline_from_outside(bool said)
    {
        var result = Sample.Result(AllTrue, said, new(2026, 9, 2));

        Assert.True(result.DeadlineFromOutside);
        Assert.Equal(new DateOnly(2026, 9, 2), result.Deadline);
    }

    [Fact]
    public void A_deadline_before_the_start_says_so() =>
        Assert.Equal(
            "Your deadline, March 1, 2026, is before your start. The handbook says at least six months, and your tasks take about two months.",
            Sample.Result(AllTrue, true, new(2026, 3, 1)).DeadlineComparison);

    [Fact]
    public void A_deadline_on_the_start_is_after_it() =>
        Assert.Equal(
            "Your deadline, March 2, 2026, is under a month after your start. The handbook says at least six months, and your tasks take about two months. That is about six months more than you have.",
            Sample.Result(AllTrue, true, new(2026, 3, 2)).DeadlineComparison);

    [Theory]
    [InlineData("2026-09-02", "September 2, 2026, is about six months")]
    [InlineData("2026-09-03", "September 3, 2026, is about six months")]
    [InlineData("2027-03-02", "March 2, 2027, is about one year")]
    [InlineData("2028-03-02", "March 2, 2028, is about 24 months")]
    public void A_deadline_on_the_plans_last_day_or_later_fits(string deadline, string away) =>
        Assert.Equal(
            $"Your deadline, {away} after your start. The handbook says at least six months, and your tasks take about two months. The plan fits.",
            Sample.Result(AllTrue, true, DateOnly.Parse(deadline)).DeadlineComparison);

    [Theory]
    [InlineData("2026-09-01", "September 1, 2026, is about six months", "under a month")]
    [InlineData("2026-06-02", "June 2, 2026, is about three months", "about three months")]
    [InlineData("2026-04-02", "April 2, 2026, is about one month", "about five months")]
    public void A_deadline_before_the_plans_last_day_says_what_is_lacking(string deadline, string away, string more) =>
        Assert.Equal(
            $"Your deadline, {away} after your start. The handbook says at least six months, and your tasks take about two months. That is {more} more than you have.",
            Sample.Result(AllTrue, true, DateOnly.Parse(deadline)).DeadlineComparison);

    [Theory]
    [InlineData("2026-05-24", "May 24, 2026, is about three months", "These tasks alone would fit, but expect longer.")]
    [InlineData("2026-05-23", "May 23, 2026, is about three months", "That is under a month more than you have.")]
    public void Without_a_floor_the_tasks_alone_count(string deadline, string away, string end) =>
        Assert.Equal(
            $"Your deadline, {away} after your start. The handbook gives no length here, and your tasks take about three months. {end}",
            Sample.Result([], true, DateOnly.Parse(deadline)).DeadlineComparison);
}
