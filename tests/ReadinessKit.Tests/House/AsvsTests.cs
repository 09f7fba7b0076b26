using System.Text.RegularExpressions;
using ReadinessKit.Tests.Support;

namespace ReadinessKit.Tests.House;

/// <summary>The table of security requirements names only tests that are there.</summary>
public sealed partial class AsvsTests
{
    [Fact]
    public void Every_row_names_a_test_that_is_there_or_says_why_there_is_none()
    {
        var tests = Directory.EnumerateFiles(Repository.File("tests"), "*.cs", SearchOption.AllDirectories)
            .Where(f => !f.Contains("/obj/", StringComparison.Ordinal))
            .SelectMany(f => Method().Matches(File.ReadAllText(f)).Select(m => m.Groups[1].Value))
            .ToHashSet();
        var rows = Repository.Text("tests/ReadinessKit.Tests/House/asvs.md").Split('\n').Where(l => l.StartsWith("| ", StringComparison.Ordinal)).Skip(1).ToList();

        Assert.True(rows.Count > 60);
        Assert.All(rows, row =>
        {
            var how = row.Split('|')[3].Trim();
            var named = Name().Matches(how).Select(m => m.Groups[1].Value).ToList();
            Assert.All(named, name => Assert.Contains(name, tests));
            Assert.True(named.Count > 0 || how.StartsWith("Does not apply: ", StringComparison.Ordinal) || how.StartsWith("Decision: ", StringComparison.Ordinal), row);
        });
    }

    [GeneratedRegex(@"public (?:async )?(?:Task|void) ([A-Z]\w+)\(", RegexOptions.None, 1000)]
    private static partial Regex Method();

    [GeneratedRegex(@"`([A-Z][a-z]?\w*_\w+)`", RegexOptions.None, 1000)]
    private static partial Regex Name();
}
