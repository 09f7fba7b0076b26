using ReadinessKit.Library;

namespace ReadinessKit.Tests.Library;

public sealed class SpellingTests
{
    private static readonly Spelling Spelling = new(new Dictionary<string, int> { ["supervisor"] = 90, ["supervision"] = 9, ["rides"] = 2, ["roles"] = 50, ["rules"] = 7, ["pay"] = 5 });

    [Theory]
    [InlineData("boundary", "boundary", 0)]
    [InlineData("boundary", "bonudary", 1)]
    [InlineData("boundary", "boundry", 1)]
    [InlineData("boundary", "bounderys", 2)]
    [InlineData("ab", "ba", 1)]
    [InlineData("abc", "cab", 2)]
    [InlineData("", "pay", 3)]
    [InlineData("pay", "", 3)]
    public void A_swap_of_neighbors_is_one_step_like_any_other(string from, string to, int distance) =>
        Assert.Equal(distance, Spelling.Distance(from, to));

    [Theory]
    [InlineData("supervison", "supervision")]
    [InlineData("supervisro", "supervisor")]
    [InlineData("rlues", "rules")]
    [InlineData("rles", "roles")]
    [InlineData("pya", "pay")]
    [InlineData("pxyz", null)]
    [InlineData("xx", null)]
    public void The_nearest_word_is_one_that_begins_and_ends_alike_and_stands_there_most(string word, string? nearest) => Assert.Equal(nearest, Spelling.Nearest(word));
}
