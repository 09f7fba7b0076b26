using ReadinessKit.Content;
using ReadinessKit.Jobs;
using ReadinessKit.Tests.Support;

namespace ReadinessKit.Tests.Jobs;

public sealed class JobStructureTests
{
    private const string Whole =
        """
        # Peer specialist

        ## Purpose

        The peer specialist walks beside people as an equal.

        ## Supervision

        You report to the peer supervisor.

        ## Responsibilities

        ### One to one

        - Meet people where they like.

        ### Groups

        - Host a group.

        ### Community

        - Know what the town offers.

        ### Own work

        - Come to supervision prepared.

        ## Pay

        $21 to $25 an hour
        """;

    private static readonly JobReviewer Reviewer = SiteContent.Load(Repository.File("content")).JobReviewer;

    [Fact]
    public void A_whole_description_lacks_nothing() => Assert.Empty(Reviewer.Review(Whole).Findings);

    [Theory]
    [InlineData("## Supervision\n\nYou report to the peer supervisor.\n\n", "", "supervisor")]
    [InlineData("$21 to $25 an hour", "Competitive", "pay")]
    [InlineData("### Groups\n\n- Host a group.\n\n", "", "areas")]
    [InlineData("### Own work\n", "### Two\n\n- Two.\n\n### Three\n\n- Three.\n\n### Four\n\n- Four.\n\n### Own work\n", "areas")]
    [InlineData("## Purpose\n\nThe peer specialist walks beside people as an equal.\n\n", "", "function")]
    [InlineData("The peer specialist walks beside people as an equal.", "- Fewer hospital days\n- Better attendance\n- Savings", "function")]
    [InlineData("as an equal.", "as an equal. It saves money. It looks good.", "function")]
    public void What_is_missing_as_a_whole_is_said_at_the_end_without_any_words(string part, string other, string rule)
    {
        Assert.Contains(part, Whole);
        var finding = Assert.Single(Reviewer.Review(Whole.Replace(part, other, StringComparison.Ordinal)).Findings);

        Assert.Equal((rule, "", 0, 0, JobCategory.Structure), (finding.Rule, finding.Quote, finding.Start, finding.End, finding.Category));
        Assert.True(finding.IsAboutSomethingAbsent && finding.Message.Length > 0 && finding.Source.Length > 0 && finding.Suggestion.Length > 0);
    }

    [Theory]
    [InlineData("## Purpose\n", "## Definition\n")]
    [InlineData("## Purpose\n", "## Overview\n\nWe own homes. We like them. People live there.\n\n## Purpose\n")]
    [InlineData("as an equal.", "as an equal. Days and evenings vary. No two are the same.")]
    [InlineData("## Pay", "## What the role is not\n\n- Nobody counts visits.\n- Nobody writes notes.\n- Nobody drives.\n\n## Pay")]
    [InlineData("$21 to $25 an hour", "Compensation: $21.00-$25.25/hour")]
    [InlineData("## Supervision\n\nYou report to the peer supervisor.", "## Who you'll report to\n\nOur director, who has done this work.")]
    public void What_is_said_in_another_way_is_not_missing(string part, string other)
    {
        Assert.Contains(part, Whole);
        Assert.Empty(Reviewer.Review(Whole.Replace(part, other, StringComparison.Ordinal)).Findings);
    }

    [Theory]
    [InlineData("Duties\n\nOne to one\n\n- Meet people.\n\nGroups\n\n- Host a group.\n\nCommunity\n\n- Know the town.\n")]
    [InlineData("## Area 1: One to one\n- Meet people.\n\n## Area 2: Groups\n- Host a group.\n")]
    public void Areas_are_seen_by_their_looks(string duties) => Assert.Contains("areas", Reviewer.Review(duties).Findings.Select(f => f.Rule));

    [Theory]
    [InlineData("*One to one*", "*Groups*", "*Company*", "*Own work*")]
    [InlineData("1. *One to one*", "2. *Groups*", "3. *Company*", "4. *Own work*")]
    public void Slanted_areas_end_where_the_next_bold_heading_begins(params string[] areas)
    {
        var duties = string.Join("\n\n", areas.Select(a => $"{a}\n   - Meet people where they like."));
        var text = $"**What you'd be doing**\n\n{duties}\n\n**Who we hope to find**\n\nYou must have:\n- No felony convictions\n\n**The setup**\n\nMostly afternoons.\n\n**Odds and ends**\n\nThe kettle is on.";
        var rules = Reviewer.Review(text).Findings.Select(f => f.Rule).ToArray();

        Assert.DoesNotContain("areas", rules);
        Assert.Contains("convictions", rules);
    }

    [Fact]
    public void Bold_areas_below_a_bold_heading_are_counted_whatever_stands_within_them()
    {
        var areas = string.Join("\n\n", new[] { "One to one", "Groups", "Community" }.Select(a => $"**{a}**\n\n*First*\n- Meet people.\n\n*Later*\n- Keep in touch."));

        Assert.Contains("areas", Reviewer.Review($"**Duties**\n\n{areas}").Findings.Select(f => f.Rule));
    }

    [Theory]
    [InlineData("A peer specialist for our clubhouse, $22 an hour. Apply by Friday.")]
    [InlineData("")]
    public void A_few_words_are_no_description_that_could_lack_something(string text) => Assert.Empty(Reviewer.Review(text).Findings);

    [Fact]
    public void Areas_that_cannot_be_told_are_not_counted() =>
        Assert.Empty(Reviewer.Review(string.Join('\n', Whole.Split('\n').Where(line => !line.StartsWith("###", StringComparison.Ordinal)))).Findings);

    [Theory]
    [InlineData("{#pay}", "{#pai}", "There is nothing to look at with the id 'pai'. Did you mean 'pay'?")]
    [InlineData("- Write: $21 to $25 an hour, with the same benefits as all staff.\n", "", "'Write' is missing in 'The pay'. Add it.")]
    public void What_is_wrong_with_its_words_is_named(string part, string other, string message)
    {
        var problems = new List<ContentProblem>();
        var text = Repository.Text("content/jobs/structure.md").ReplaceLineEndings("\n").With(part, other);

        Assert.Null(JobStructure.Read([ContentFile.Of("structure.md", text)], problems));
        Assert.Contains(message, problems.Select(p => p.Message));
    }

    [Fact]
    public void A_second_file_of_its_kind_is_one_too_many()
    {
        var problems = new List<ContentProblem>();
        var file = ContentFile.Of("structure.md", Repository.Text("content/jobs/structure.md"));

        JobStructure.Read([file, file], problems);

        Assert.Equal("structure.md is of kind 'job-structure' too. Take one of the two out.", Assert.Single(problems).Message);
    }
}
