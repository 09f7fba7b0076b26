using ReadinessKit.Readiness;
using ReadinessKit.Tests.Support;

namespace ReadinessKit.Tests.Readiness;

public sealed class RoundResultTests
{
    [Fact]
    public void It_says_who_is_furthest_apart_with_every_count()
    {
        var result = Close(["TTT", "TTT", "TTT", "TTF"], ["FTT", "FTT", "FTT", "DTT", "TTF"]);

        Assert.Equal("9 of 20 people who were invited answered. They are furthest apart on “Money found”.", result.Sentence);
        Assert.Equal("Furthest apart: Group 0 (4 of 4 true) and Group 1 (1 of 5 true, 3 false, 1 don’t know).", result.Statements[0].Sentence);
        Assert.Equal("The groups hardly differ: Group 1 (4 of 5 true, 1 false) and Group 0 (3 of 4 true, 1 false).", result.Statements[1].Sentence);
        Assert.Equal("All groups agree: everybody said true, 9 of 9.", result.Statements[2].Sentence);
        Assert.Equal(["money", "board", "team"], result.Statements.Select(s => s.Statement.Id));
    }

    [Theory]
    [InlineData("TTT|TTT|TTT|FFF|FFF", "TTT|TTT|FFF|FFF", true)] // 3 of 5 against 2 of 4.
    [InlineData("TTT|TTT|TTT|TTT", "TTT|TTT|TTT|FFF", true)] // One person.
    [InlineData("TTT|TTT|TTT|TTT", "TTT|TTT|FFF|FFF", false)]
    public void Groups_that_hardly_differ_are_not_called_furthest_apart(string one, string other, bool hardly)
    {
        var result = Close(one.Split('|'), other.Split('|'));

        Assert.Equal(hardly, result.Sentence.EndsWith("The groups hardly differ on any statement.", StringComparison.Ordinal));
        Assert.All(result.Statements, s => Assert.StartsWith(hardly ? "The groups hardly differ: " : "Furthest apart: ", s.Sentence));
    }

    [Fact]
    public void A_unanimous_group_shows() =>
        Assert.Equal(new Tally(0, 4, 0), Close(["FFF", "FFF", "FFF", "FFF"]).Statements[0].Groups[0].Tally);

    [Theory]
    [InlineData("FFF", "All groups agree: nobody said true, 0 of 8.")]
    [InlineData("DDD", "All groups agree: nobody said true, 0 of 8.", false)]
    [InlineData("TTT", "All groups agree: everybody said true, 8 of 8.")]
    public void Agreement_is_said_in_words(string sheet, string sentence, bool isAgreed = true) =>
        Assert.Equal(isAgreed ? sentence : "The groups answered alike: 0 of 8 true, 8 don’t know in all.", Close([sheet, sheet, sheet, sheet], [sheet, sheet, sheet, sheet]).Statements[0].Sentence);

    [Fact]
    public void Small_groups_are_shown_together_where_they_are_four()
    {
        var result = Close(["TTT", "TTT", "TTT", "TTT"], ["FFF", "FFF"], ["FFF", "TFF"], []);

        Assert.Equal(["Group 0", "Smaller groups together"], result.Shown.Select(g => g.Name));
        Assert.Equal(["yes", "with the other small groups", "with the other small groups", "nobody answered"], result.Groups.Select(result.HowShown));
        Assert.Equal(new Tally(1, 3, 0), result.Statements.Single(s => s.Statement.Id == "money").Groups[1].Tally);
        Assert.Equal(new Tally(5, 3, 0), result.Statements.Single(s => s.Statement.Id == "money").All);
    }

    [Fact]
    public void Small_groups_that_are_not_four_together_are_lost()
    {
        var result = Close(["TTT", "TTT", "TTT", "TTT"], ["FFF", "FFF", "FFF"]);

        Assert.Equal(["yes", "no, fewer than four"], result.Groups.Select(result.HowShown));
        Assert.Equal("7 of 20 people who were invited answered. What 4 of these 7 said is shown. One group is large enough to be shown, so there is nothing to compare it with.", result.Sentence);
        Assert.Equal("Group 0 (4 of 4 true).", result.Statements[0].Sentence);
        Assert.Equal(new Tally(4, 0, 0), result.Statements[0].All);
    }

    [Fact]
    public void Nothing_is_shown_of_three_people()
    {
        var result = Close(["TTT", "TTT", "TTT"]);

        Assert.Empty(result.Statements);
        Assert.Null(result.Majority("money"));
        Assert.Equal("3 of 10 people who were invited answered. No group has 4 answers, so nothing they said is shown.", result.Sentence);
    }

    [Fact]
    public void More_answers_than_invited_are_seen()
    {
        Assert.True(new AskedGroup("Staff", 3, 4, null).IsMoreThanInvited);
        Assert.False(new AskedGroup("Staff", 4, 4, null).IsMoreThanInvited);
        Assert.False(new AskedGroup("Staff", null, 4, null).IsMoreThanInvited);
        Assert.Equal(("4 of 3 invited", "1 answer"), (new AskedGroup("Staff", 3, 4, null).Words, new AskedGroup("Staff", null, 1, null).Words));
    }

    [Fact]
    public void Most_of_what_is_shown_counts_and_nothing_else()
    {
        // Three hidden answers against two would turn it.
        var result = Close(["TTT", "TTT", "TTF", "FTF"], ["FFF", "FFF", "FFF"]);

        Assert.Equal((true, true, null), (result.Majority("money"), result.Majority("team"), result.Majority("board")));
    }

    private static RoundResult Close(params string[][] groups) => new RandomRound(groups).Close();
}
