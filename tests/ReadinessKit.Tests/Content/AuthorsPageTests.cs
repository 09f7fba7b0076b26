using System.Text.RegularExpressions;
using ReadinessKit.Content;
using ReadinessKit.Tests.Support;

namespace ReadinessKit.Tests.Content;

public sealed partial class AuthorsPageTests
{
    [Fact]
    public void The_examples_that_authors_learn_from_are_sound_content()
    {
        var folder = Directory.CreateTempSubdirectory("readinesskit-").FullName;
        Directory.CreateDirectory(Path.Combine(folder, "readiness"));

        foreach (var example in Example().Matches(Repository.Text("content/README.md")).Cast<Match>())
        {
            File.WriteAllText(Path.Combine(folder, "readiness", $"{example.Groups["id"].Value}.md"), example.Groups["text"].Value);
        }

        var content = SiteContent.Load(folder);

        Assert.Equal("budget", Assert.Single(content.Timeline.Quiz.Statements).Id);
        Assert.Equal(["foundation", "supervision"], content.Timeline.Outline.Steps.Select(s => s.Id));
        Assert.Equal(["inspired", "fears"], content.Motivation.All.Select(q => q.Id));
        Assert.Equal(["first-day", "words-at-work"], content.Shelf.Entries.Select(e => e.Id).Order());
        Assert.Equal(["rides"], content.RoleCheck.Activities.Select(a => a.Id));
        Assert.Equal(["driving-duty"], content.RoleCheck.Rules.Select(r => r.Id));
        Assert.Equal("Everyone is welcome.", content.JobAd!.EqualOpportunity.Brief);
        Directory.Delete(folder, recursive: true);
    }

    [GeneratedRegex(@"```markdown\n(?<text>---\n.*?\nid: (?<id>\S+)\n.*?)```", RegexOptions.Singleline | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Example();
}
