using ReadinessKit.Readiness;

namespace ReadinessKit.Tests.Readiness;

/// <summary>What people type as start, deadline and name. Today is March 2, 2026.</summary>
public sealed class PlanDatesTests
{
    private static readonly DateOnly Today = new(2026, 3, 2);

    [Theory]
    [InlineData("2026-04-05")]
    [InlineData(" 2026-04-05 ")]
    [InlineData("4/5/2026")]
    [InlineData("04/05/2026")]
    [InlineData("April 5, 2026")]
    [InlineData("april 05, 2026")]
    [InlineData("Apr 5, 2026")]
    public void Dates_are_read_as_fields_send_them_and_as_people_write_them(string text)
    {
        Assert.True(PlanForm.TryReadDate(text, out var date));
        Assert.Equal(new(2026, 4, 5), date);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("5.4.2026")]
    [InlineData("13/1/2026")]
    [InlineData("2/29/2026")]
    [InlineData("4/5/26")]
    [InlineData("2026-4-5")]
    [InlineData("2026-04-05T00:00")]
    [InlineData("4-5-2026")]
    [InlineData("5 April 2026")]
    [InlineData("tomorrow")]
    [InlineData("٤/٥/٢٠٢٦")]
    public void Anything_else_is_no_date(string? text) => Assert.False(PlanForm.TryReadDate(text, out _));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData(" \t ")]
    public void A_deadline_may_be_left_empty(string? text) => Assert.Equal((null, null), PlanForm.ReadDeadline(text, Today));

    [Theory]
    [InlineData("2026-03-03")]
    [InlineData("2036-03-02")]
    public void A_deadline_is_after_today_and_within_ten_years(string text) =>
        Assert.Equal((DateOnly.Parse(text), null), PlanForm.ReadDeadline(text, Today));

    [Theory]
    [InlineData("2026-03-02")]
    [InlineData("2020-01-01")]
    [InlineData("2036-03-03")]
    public void Another_deadline_is_an_error(string text) =>
        Assert.Equal((null, new RuleError("Deadline", "Enter a deadline after today and within ten years, or leave it empty")), PlanForm.ReadDeadline(text, Today));

    [Fact]
    public void A_deadline_that_is_no_date_is_another_error() =>
        Assert.Equal((null, new RuleError("Deadline", "Enter the deadline as a date, such as 6/30/2027, or leave it empty")), PlanForm.ReadDeadline("June", Today));

    [Theory]
    [InlineData("2025-03-02")]
    [InlineData("2026-03-02")]
    [InlineData("2031-03-02")]
    public void A_start_is_from_a_year_ago_to_five_years_ahead(string text) =>
        Assert.Equal((DateOnly.Parse(text), null), PlanForm.ReadStart(text, Today));

    [Theory]
    [InlineData("2025-03-01")]
    [InlineData("2031-03-03")]
    public void Another_start_is_an_error(string text) =>
        Assert.Equal((null, new RuleError("Start", "Enter a start between March 2, 2025 and March 2, 2031")), PlanForm.ReadStart(text, Today));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("soon")]
    public void A_start_that_is_no_date_is_another_error(string? text) =>
        Assert.Equal((null, new RuleError("Start", "Enter the start as a date, such as 3/2/2026")), PlanForm.ReadStart(text, Today));

    [Theory]
    [InlineData(null, null)]
    [InlineData(" ", null)]
    [InlineData("\r\n\u0000", null)]
    [InlineData(" Our agency ", "Our agency")]
    [InlineData("Our\nagency", "Our agency")]
    public void A_name_is_plain_words_or_none(string? text, string? name) => Assert.Equal((name, null), PlanForm.ReadName(text));

    [Fact]
    public void A_name_may_have_100_characters_and_no_more()
    {
        var longest = new string('x', 100);

        Assert.Equal((longest, null), PlanForm.ReadName($" {longest} "));
        Assert.Equal((null, new RuleError("Name", "Shorten the name to 100 characters; it has 101")), PlanForm.ReadName(longest + "x"));
    }
}
