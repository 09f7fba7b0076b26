namespace ReadinessKit.Tests.Readiness;

public sealed class WordsTests
{
    [Fact]
    public void Days_are_written_three_ways()
    {
        var day = new DateOnly(2026, 9, 3);

        Assert.Equal(("September 3, 2026", "Sep 3, 2026", "2026-09-03"), (Words.Day(day), Words.ShortDay(day), Words.Iso(day)));
    }

    [Theory]
    [InlineData(0, "0 weeks", "no weeks")]
    [InlineData(1, "1 week", "one week")]
    [InlineData(2, "2 weeks", "two weeks")]
    [InlineData(11, "11 weeks", "eleven weeks")]
    [InlineData(12, "12 weeks", "twelve weeks")]
    [InlineData(13, "13 weeks", "13 weeks")]
    [InlineData(1500, "1500 weeks", "1500 weeks")]
    public void Numbers_stand_with_their_noun(int number, string counted, string spelled) =>
        Assert.Equal((counted, spelled), (Words.Count(number, "week"), Words.Spelled(number, "week")));

    [Theory]
    [InlineData(1, "one month")]
    [InlineData(6, "six months")]
    [InlineData(11, "eleven months")]
    [InlineData(12, "one year")]
    [InlineData(13, "13 months")]
    [InlineData(24, "24 months")]
    public void Twelve_months_are_a_year(int months, string words) => Assert.Equal(words, Words.Months(months));

    [Theory]
    [InlineData(0, 0, "under a month")]
    [InlineData(15, 0, "under a month")]
    [InlineData(16, 1, "about one month")]
    [InlineData(45, 1, "about one month")]
    [InlineData(46, 2, "about two months")]
    [InlineData(350, 11, "about eleven months")]
    [InlineData(351, 12, "about one year")]
    [InlineData(380, 12, "about one year")]
    [InlineData(381, 13, "about 13 months")]
    public void A_time_is_told_to_the_nearest_month(int days, int months, string words)
    {
        var from = new DateOnly(2026, 1, 1);

        Assert.Equal(months, Words.MonthsBetween(from, from.AddDays(days)));
        Assert.Equal(words, Words.About(from, from.AddDays(days)));
    }

    [Fact]
    public void Whole_months_of_the_calendar_are_that_many()
    {
        foreach (var start in Enumerable.Range(0, 1500).Select(new DateOnly(2024, 1, 1).AddDays))
        {
            Assert.Equal(Enumerable.Range(0, 61), Enumerable.Range(0, 61).Select(months => Words.MonthsBetween(start, start.AddMonths(months))));
        }
    }

    [Theory]
    [InlineData("", "")]
    [InlineData("a", "A")]
    [InlineData("about nine months", "About nine months")]
    [InlineData("éa Bc", "Éa Bc")]
    [InlineData("7 of 10", "7 of 10")]
    public void A_sentence_begins_with_a_capital(string words, string sentence) => Assert.Equal(sentence, Words.Sentence(words));

    [Theory]
    [InlineData(-5, "just now")]
    [InlineData(119, "just now")]
    [InlineData(120, "2 minutes ago")]
    [InlineData(3599, "59 minutes ago")]
    [InlineData(3600, "1 hour ago")]
    [InlineData(86399, "23 hours ago")]
    [InlineData(86400, "1 day ago")]
    public void What_is_past_is_told_in_one_unit(int seconds, string words) => Assert.Equal(words, Words.Ago(TimeSpan.FromSeconds(seconds)));
}
