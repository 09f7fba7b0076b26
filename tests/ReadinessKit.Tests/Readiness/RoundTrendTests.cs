using ReadinessKit.Readiness;
using ReadinessKit.Tests.Support;

namespace ReadinessKit.Tests.Readiness;

public sealed class RoundTrendTests
{
    private static readonly Quiz Quiz = Sample.Edition().Quiz;

    [Fact]
    public void Each_statement_is_followed_from_round_to_round_with_its_counts()
    {
        var trend = RoundTrend.Of([Past("Baseline", Quiz, ("Staff", ["TFF", "FFF", "FFF", "FFF"])), Past("Later", Quiz, ("staff", ["TFF", "TFF", "TFF", "DFF", "FFF"]))])[0];

        Assert.Equal("From 1 of 4 true (Baseline) to 3 of 5 true (Later).", trend.Sentence);
        Assert.Equal([null, "staff"], trend.Lines.Select(l => l.Group));
        Assert.Equal([new Tally(1, 3, 0), new Tally(3, 1, 1)], trend.Lines[1].Points.Select(p => p.Tally!.Value));
    }

    [Fact]
    public void A_statement_in_other_words_is_another_statement()
    {
        var reworded = Quiz with { Statements = [Quiz.Statements[0] with { Text = "We know what pays for it, in writing." }, .. Quiz.Statements.Skip(1)] };
        var trends = RoundTrend.Of([Past("Baseline", Quiz, Staff), Past("Later", reworded, Staff)]);

        Assert.Equal([1, 0, 0], trends.Select(t => t.Earlier));
        Assert.Equal(["Later"], trends[0].All.Points.Select(p => p.Round.Name));
        Assert.Equal("4 of 4 true (Later); nothing to compare with yet.", trends[0].Sentence);
    }

    [Fact]
    public void A_statement_that_was_not_asked_is_not_compared()
    {
        var shorter = Quiz with { Statements = [.. Quiz.Statements.Skip(1)] };

        Assert.Equal(["team", "board"], RoundTrend.Of([Past("Baseline", Quiz, Staff), Past("Later", shorter, Staff)]).Select(t => t.Statement.Id));
        Assert.Equal(1, RoundTrend.Of([Past("Baseline", shorter, Staff), Past("Later", Quiz, Staff)])[0].Earlier);
    }

    [Fact]
    public void A_group_that_is_hidden_in_a_round_has_no_point_there()
    {
        var trend = RoundTrend.Of([Past("Baseline", Quiz, Staff, ("Board", ["TTT", "TTT", "TTT"])), Past("Later", Quiz, Staff, ("Board", ["TTT", "FTT", "FTT", "FTT"]))])[0];

        Assert.Equal([null, "Staff", "Board"], trend.Lines.Select(l => l.Group));
        Assert.Equal([null, new Tally(1, 3, 0)], trend.Lines[2].Points.Select(p => p.Tally));
        Assert.Equal("From 4 of 4 true (Baseline) to 5 of 8 true (Later).", trend.Sentence);
    }

    [Fact]
    public void Without_enough_answers_nothing_is_said() =>
        Assert.Equal("No round has enough answers to show.", RoundTrend.Of([Past("Baseline", Quiz, ("Staff", ["TTT"]))])[0].Sentence);

    [Fact]
    public void Without_a_round_there_is_no_trend() => Assert.Empty(RoundTrend.Of([]));

    private static (string Name, string[] Sheets) Staff => ("Staff", ["TTT", "TTT", "TTT", "TTT"]);

    private static PastRound Past(string name, Quiz quiz, params (string Name, string[] Sheets)[] groups)
    {
        var ids = groups.Select(_ => Guid.NewGuid()).ToArray();
        var closed = SmallGroups.Close(quiz, [.. groups.Zip(ids, (g, id) => new GroupSheets(id, [.. g.Sheets.Select(s => (s, 1))]))]);

        return new(name, new(2026, 11, 21), new(quiz, [.. groups.Zip(ids, (g, id) => new AskedGroup(g.Name, null, g.Sheets.Length, closed.Groups.GetValueOrDefault(id)))], closed.Together));
    }
}
