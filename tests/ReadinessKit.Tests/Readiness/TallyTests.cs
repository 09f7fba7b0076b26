using ReadinessKit.Readiness;

namespace ReadinessKit.Tests.Readiness;

public sealed class TallyTests
{
    [Theory]
    [InlineData(3, 2, 0, true)]
    [InlineData(2, 3, 0, false)]
    [InlineData(2, 2, 0, null)]
    [InlineData(3, 1, 2, null)]
    [InlineData(4, 1, 2, true)]
    [InlineData(0, 0, 5, null)]
    [InlineData(0, 0, 0, null)]
    public void Most_is_more_than_half_of_all_who_answered_those_included_who_do_not_know(int yes, int no, int unknown, bool? most) =>
        Assert.Equal(most, new Tally(yes, no, unknown).Majority);

    [Theory]
    [InlineData(5, 0, 0, "5 of 5 true", "5 of 5 true")]
    [InlineData(5, 1, 1, "5 of 7 true", "5 of 7 true, 1 false, 1 don’t know")]
    [InlineData(0, 0, 4, "0 of 4 true", "0 of 4 true, 4 don’t know")]
    public void It_is_said_with_its_count(int yes, int no, int unknown, string words, string all) =>
        Assert.Equal((words, all), (new Tally(yes, no, unknown).Words, new Tally(yes, no, unknown).AllWords));

    [Theory]
    [InlineData(4, 0, 0, 0, 7, 0, 1)]
    [InlineData(4, 0, 0, 8, 0, 0, 0)]
    [InlineData(4, 0, 0, 1, 3, 0, 0.75)]
    [InlineData(0, 4, 0, 0, 0, 4, 1)]
    [InlineData(2, 2, 0, 2, 0, 2, 0.5)]
    public void The_distance_is_the_share_that_would_have_to_answer_otherwise(int yes, int no, int unknown, int otherYes, int otherNo, int otherUnknown, double distance)
    {
        var (a, b) = (new Tally(yes, no, unknown), new Tally(otherYes, otherNo, otherUnknown));

        Assert.Equal(distance, Tally.Distance(a, b), 12);
        Assert.Equal(distance, Tally.Distance(b, a), 12);
    }
}
