using ReadinessKit.Interviews.Panels;

namespace ReadinessKit.Tests.Interviews.Panels;

public sealed class CardReminderTests
{
    private static readonly DateTimeOffset Start = new(2026, 11, 21, 9, 0, 0, TimeSpan.Zero);

    [Theory]
    [InlineData(0, 0)]
    [InlineData(60 + 59, 0)]
    [InlineData(60 + 60, 1)]
    [InlineData(60 + (24 * 60) - 1, 1)]
    [InlineData(60 + (24 * 60), 2)]
    [InlineData(60 + (7 * 24 * 60), 2)]
    [InlineData(61 + (7 * 24 * 60), 0)]
    public void A_reminder_is_due_an_hour_and_a_day_after_an_interview_of_an_hour_until_a_week_is_over(int minutes, int due) =>
        Assert.Equal(due, CardReminder.DueBy(Start, 60, Start.AddMinutes(minutes)));

    [Fact]
    public void Without_a_time_of_the_interview_nothing_is_due() => Assert.Equal(0, CardReminder.DueBy(null, 60, Start));
}
