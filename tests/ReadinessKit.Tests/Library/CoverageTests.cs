using System.Net;
using ReadinessKit.Tests.Support;

namespace ReadinessKit.Tests.Library;

/// <summary>What the sources say stands on the pages: <c>facts.md</c> names for each fact the words that must appear.</summary>
public sealed class CoverageTests(Site site) : IClassFixture<Site>
{
    private static readonly IReadOnlyDictionary<string, (string Fact, string Term)[]> Facts = Read();

    public static TheoryData<string> Pages => [.. Facts.Keys];

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Every_fact_of_a_page_stands_on_it(string page)
    {
        var screen = await site.Visitor().Open(LibraryPages.Address(page));
        var text = Plain(screen.Text);

        Assert.Equal(HttpStatusCode.OK, screen.Status);
        Assert.Empty(Facts[page].Where(f => !text.Contains(Plain(f.Term), StringComparison.OrdinalIgnoreCase)).Select(f => $"“{f.Term}”: {f.Fact}"));
    }

    [Fact]
    public void No_fact_of_the_list_got_lost()
    {
        Assert.Equal(23, Facts.Count);
        Assert.True(Facts.Values.Sum(f => f.Length) >= 941, $"{Facts.Values.Sum(f => f.Length)} facts");
        Assert.All(Facts.Values.SelectMany(f => f), fact => Assert.NotEqual("", fact.Term));
    }

    private static Dictionary<string, (string Fact, string Term)[]> Read() =>
        Repository.Text("tests/ReadinessKit.Tests/Library/facts.md").Split("\n## ").Skip(1).ToDictionary(
            part => part.Split('\n')[0].Trim(),
            part => part.Split('\n').Where(line => line.StartsWith('|')).Skip(2).Select(line => line.Split('|')).Select(cells => (cells[1].Trim(), cells[2].Trim())).ToArray());

    private static string Plain(string text) => text.Replace('’', '\'').Replace('‘', '\'');
}
