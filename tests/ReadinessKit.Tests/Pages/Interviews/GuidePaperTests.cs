using ReadinessKit.Tests.Support;

namespace ReadinessKit.Tests.Pages.Interviews;

/// <summary>What candidates and raters get on paper.</summary>
public sealed class GuidePaperTests : IDisposable
{
    private readonly Site _site = new();

    [Fact]
    public async Task Candidates_get_the_questions_only_where_everybody_does()
    {
        var guide = await GuideOfAgency.Make(_site);
        var without = await guide.Open("/files/1/candidate-hand-out");
        Assert.Contains("Ana Diaz, Hiring manager", without.Text);
        Assert.Contains("Kim Lee may take somebody’s place.", without.Text);
        Assert.Contains("Kim Lee: 555-0100 or kim@harbor.example", without.Text);
        Assert.Contains("About 60 minutes, with two questions.", without.Text);
        Assert.DoesNotContain("lost hope", without.Text);

        await guide.Hr.Press(await guide.Open("/hand-out"), "Save", ("SendsQuestions", "true"));
        var with = await guide.Open("/files/2/candidate-hand-out");
        Assert.Contains("How would you listen to somebody who has lost hope?", with.Text);
        Assert.Contains("Share only what you wish.", with.Text);
        Assert.DoesNotContain("Gives advice.", with.Text);
        Assert.DoesNotContain("Have you lost hope yourself?", with.Text);
    }

    [Fact]
    public async Task Without_a_contact_the_hand_out_says_to_ask_whoever_invited_and_it_comes_in_large_print()
    {
        var guide = await GuideOfAgency.Make(_site);
        await guide.Write(g => g with { HandOut = new() });

        var page = await guide.Open("/files/2/candidate-hand-out?large=true");

        Assert.Contains("Ask the person who invited you to the interview.", page.Text);
        Assert.DoesNotContain("Name a person", page.Text);
        Assert.NotNull(page.Html.QuerySelector(".large-print h1"));
        Assert.Equal(page.Address, (await guide.Hr.Open((await guide.Open("/files?number=2")).Html.QuerySelectorAll("a").Last(a => a.TextContent == "in large print").GetAttribute("href")!)).Address);
    }

    [Fact]
    public async Task A_score_sheet_has_boxes_with_anchors_and_two_that_are_no_score()
    {
        var guide = await GuideOfAgency.Make(_site);
        var sheet = await guide.Open("/files/1/score-sheet?large=true");

        Assert.NotNull(sheet.Html.QuerySelector(".score-sheet.large-print"));
        Assert.Equal(["1 Not yet Gives advice.", "2 Nearly", "3 Solid Listens.", "4 Strong", "5 Outstanding Listens and waits.", "Not asked", "I did not hear this"],
            sheet.Html.QuerySelectorAll(".question")[0].QuerySelectorAll(".boxes li").Select(l => string.Join(' ', l.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))));
        Assert.Contains("Entered by", sheet.Text);
    }

    public void Dispose() => _site.Dispose();
}
