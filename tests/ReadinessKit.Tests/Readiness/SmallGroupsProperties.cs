using System.Text;
using System.Text.Json;
using ReadinessKit.Readiness;
using ReadinessKit.Tests.Support;
using ReadinessKit.Web.Exports;

namespace ReadinessKit.Tests.Readiness;

/// <summary>What is true of every closed round, on random ones: nobody is found in it.</summary>
public sealed class SmallGroupsProperties
{
    [Fact]
    public void Nothing_is_shown_that_fewer_than_four_people_said() => RandomRound.ForAll(round =>
    {
        var result = round.Close();

        Assert.All(result.Shown, group => Assert.True(group.Answered >= 4));
        Assert.All(result.Statements.SelectMany(s => s.Groups), g => Assert.True(g.Tally.Answered >= 4));
        Assert.All(Lines(result), line => Assert.True(line.Answered >= 4 && line.Answered == line.True + line.False + line.DontKnow));
    });

    [Fact]
    public void What_is_left_after_subtracting_is_nobody_or_at_least_four() => RandomRound.ForAll(round =>
    {
        foreach (var statement in round.Close().Statements)
        {
            for (var chosen = 0; chosen < 1 << statement.Groups.Count; chosen++)
            {
                var left = statement.All.Answered - statement.Groups.Where((_, i) => (chosen >> i & 1) == 1).Sum(g => g.Tally.Answered);
                Assert.True(left is 0 or >= 4, $"{left} left");
            }
        }
    });

    [Fact]
    public void Whatever_people_in_small_groups_said_pages_and_files_stay_the_same() => RandomRound.ForAll(round =>
    {
        var small = round.Small.ToArray();
        var together = small.Sum(g => g.Length);

        // Too few together: they may have said anything. Else what they said may come from any of them.
        var sheets = together < 4 ? [.. Enumerable.Repeat("FDT", together)] : small.SelectMany(g => g).Reverse().ToArray();
        var others = new Queue<string>(sheets);
        var other = new RandomRound([.. round.Groups.Select(g => g.Length < 4 ? [.. g.Select(_ => others.Dequeue())] : g)]);

        Assert.Equal(Shown(round.Close()), Shown(other.Close()));
    });

    [Fact]
    public void Everybody_in_a_group_of_four_or_more_is_counted_once() => RandomRound.ForAll(round =>
    {
        var result = round.Close();
        var large = round.Groups.Where(g => g.Length >= 4).Sum(g => g.Length);
        var together = round.Small.Sum(g => g.Length);

        Assert.All(result.Statements, s => Assert.Equal(large + (together >= 4 ? together : 0), s.All.Answered));
        Assert.Equal(round.Groups.Sum(g => g.Length), result.Answered);
    });

    [Fact]
    public void The_greatest_distance_comes_first() => RandomRound.ForAll(round =>
    {
        var statements = round.Close().Statements;

        Assert.Equal(statements.OrderByDescending(s => s.Distance), statements);
        Assert.All(statements, s => Assert.Equal(
            s.Groups.SelectMany(a => s.Groups.Select(b => Tally.Distance(a.Tally, b.Tally))).Max(),
            s.Furthest is { } two ? Tally.Distance(two.More.Tally, two.Less.Tally) : 0,
            12));
    });

    // Everything that anybody gets to see of a round.
    private static string Shown(RoundResult result)
    {
        var file = new RoundCountsFile("Baseline", result);
        var pages = result.Statements.Select(s => $"{s.Statement.Id} {s.Sentence} {s.All} {string.Join(' ', s.Groups.Select(g => g.Words))}");

        return string.Join('\n', [result.Sentence, .. result.Groups.Select(g => $"{g.Words} {result.HowShown(g)}"), .. pages, Encoding.UTF8.GetString(file.ToCsv()), Encoding.UTF8.GetString(file.ToJson())]);
    }

    private static IEnumerable<(string Group, int Answered, int True, int False, int DontKnow)> Lines(RoundResult result)
    {
        var file = new RoundCountsFile("Baseline", result);
        var csv = Encoding.UTF8.GetString(file.ToCsv()).Split("\r\n").Skip(1).Where(l => l.Length > 0).Select(l => l.Split(','))
            .Select(f => (f[3].Trim('"'), int.Parse(f[5]), int.Parse(f[6]), int.Parse(f[7]), int.Parse(f[8])));
        using var json = JsonDocument.Parse(file.ToJson());
        var counts = json.RootElement.GetProperty("statements").EnumerateArray().SelectMany(s => s.GetProperty("groups").EnumerateArray())
            .Select(g => (True: g.GetProperty("true").GetInt32(), False: g.GetProperty("false").GetInt32(), DontKnow: g.GetProperty("dontKnow").GetInt32()))
            .Select(c => ("", c.True + c.False + c.DontKnow, c.True, c.False, c.DontKnow));

        return [.. csv, .. counts];
    }
}
