using System.Text.RegularExpressions;
using ReadinessKit.Content;
using ReadinessKit.Pay;
using ReadinessKit.Tests.Support;

namespace ReadinessKit.Tests.Content;

public sealed partial class AuthorsPageTests
{
    [Fact]
    public void The_examples_that_authors_learn_from_are_sound_content()
    {
        var folder = Directory.CreateTempSubdirectory("readinesskit-").FullName;

        // Two kinds can share an id, and a file is named by its id.
        foreach (var (i, example) in Example().Matches(Repository.Text("content/README.md")).Index())
        {
            var place = Directory.CreateDirectory(Path.Combine(folder, "readiness", $"{i}")).FullName;
            File.WriteAllText(Path.Combine(place, $"{example.Groups["id"].Value}.md"), example.Groups["text"].Value);
        }

        var content = SiteContent.Load(folder);

        Assert.Equal("budget", Assert.Single(content.Timeline.Quiz.Statements).Id);
        Assert.Equal(["foundation", "supervision"], content.Timeline.Outline.Steps.Select(s => s.Id));
        Assert.Equal(["inspired", "fears"], content.Motivation.All.Select(q => q.Id));
        Assert.Equal(["first-day", "first-myths", "words-at-work"], content.Shelf.Entries.Select(e => e.Id).Order());
        Assert.Equal(["timeline", "first-myths"], content.QuestionSets.Select(s => s.Id));
        Assert.Equal(["rides"], content.RoleCheck.Activities.Select(a => a.Id));
        Assert.Equal(["driving-duty", "good-health"], content.RoleCheck.Rules.Select(r => r.Id));
        Assert.Equal(["walk-along", "hear", "along"], content.Jobs.Statements.Take(3).Select(s => s.Id));
        Assert.Equal(["companion"], content.Jobs.Templates.Select(t => t.Id));
        Assert.Equal("Everyone is welcome.", content.JobAd!.EqualOpportunity.Brief);
        Assert.Contains("good health", content.JobReviewer.Review("You are in good health.").Findings.Select(f => f.Quote));
        Assert.NotNull(content.JobStructure);
        Assert.Equal(["choice", "hope"], content.Interviews.Proficiencies.Select(p => p.Id));
        Assert.Equal(["ana-gives-up", "skips-the-group"], content.Interviews.Questions.Select(q => q.Id));
        Assert.Equal("Rate alone, then talk.", Assert.Single(content.GuideWording.Pitfalls).Text);
        Assert.Equal(2.40m, content.Figures.Single().Of("state-rate", 2026));
        Assert.Equal(["counselor"], content.BenefitsAdvice.People.Select(p => p.Id));
        Assert.Equal(["alone"], content.PayFactors.All.Select(f => f.Id));
        Assert.Equal(("Above", "Name a next step."), (content.PayAdvice.Positions[PayStanding.Above].Title, Assert.Single(content.PayAdvice.Advice).Text));
        Assert.Equal(["pets"], content.QuestionCheck.Rules.Select(r => r.Id));
        Assert.Equal(["medicare", "health"], content.BudgetStart.Fringe.Select(f => f.Row.Id));
        Directory.Delete(folder, recursive: true);
    }

    [Fact]
    public void The_example_of_own_content_does_with_the_shipped_plan_what_the_page_says()
    {
        var shipped = SiteContent.ReadFolder(Repository.File("content"));
        var own = ContentFile.Of("readiness/implementation-plan.md", OwnExample().Match(Repository.Text("content/README.md")).Groups["text"].Value);
        var before = SiteContent.Load(shipped, []).Timeline.Outline;

        var after = SiteContent.Load(shipped, [own]).Timeline.Outline;

        var (first, was) = (after.Steps[0].Tasks, before.Steps[0].Tasks);
        Assert.Equal([.. was.Select(t => t.Id).Where(id => id != "champions"), "union"], first.Select(t => t.Id));
        Assert.Equal((3, 5), (was.Single(t => t.Id == "staff-forums").Weeks, first.Single(t => t.Id == "staff-forums").Weeks));
        Assert.Equal(before.Steps[0].Prose, after.Steps[0].Prose);
        Assert.Equal(before.Steps.Skip(1).SelectMany(s => s.Tasks).Select(t => (t.Id, t.Weeks, t.How)), after.Steps.Skip(1).SelectMany(s => s.Tasks).Select(t => (t.Id, t.Weeks, t.How)));
        Assert.Contains("title: Our way to the first performance review", SiteContent.Load(shipped, [own]).TimelinePlanFile.Text);
    }

    [GeneratedRegex(@"```markdown\n(?<text>---\nextends: base\n.*?)```", RegexOptions.Singleline | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex OwnExample();

    [GeneratedRegex(@"```markdown\n(?<text>---\n.*?\nid: (?<id>\S+)\n.*?)```", RegexOptions.Singleline | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Example();
}
