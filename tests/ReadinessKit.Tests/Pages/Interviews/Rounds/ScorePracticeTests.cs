using System.Net;
using Microsoft.EntityFrameworkCore;
using ReadinessKit.Tests.Support;

namespace ReadinessKit.Tests.Pages.Interviews.Rounds;

/// <summary>Raters practice before the first interview.</summary>
public sealed class ScorePracticeTests : IDisposable
{
    private readonly Site _site = new();

    [Fact]
    public async Task A_rater_rates_written_answers_and_then_sees_the_key_and_why()
    {
        var round = await RoundOfAgency.Make(_site, raters: 1, candidates: 1);
        var ana = round.Raters[0].Visitor;
        var page = await ana.Open(round.Address + "/practice");
        Assert.DoesNotContain("the key is", page.Text);
        Assert.DoesNotContain("It sounds careful", page.Text);

        var half = await ana.Press(page, "Show the key", ("Ratings[takes-over]", "2"), ("Ratings[warm-and-general]", "9"));
        Assert.Equal(HttpStatusCode.BadRequest, half.Status);
        Assert.Equal(["Rate the second answer", "Rate the third answer"], half.Summary);
        Assert.Null((await round.Rows(db => db.PanelSeats.SingleAsync())).PracticedAt);

        var rated = await ana.Press(half, "Show the key", ("Ratings[takes-over]", "1"), ("Ratings[plain-and-together]", "3"), ("Ratings[warm-and-general]", "4"));
        Assert.Contains("You chose 1; the key is 1 Not yet. That is the key. It sounds careful", rated.Text);
        Assert.Contains("You chose 3; the key is 5 Outstanding. Two below the key.", rated.Text);
        Assert.Equal(_site.Clock.Now, (await round.Rows(db => db.PanelSeats.SingleAsync())).PracticedAt);
    }

    [Fact]
    public async Task Who_has_not_practiced_is_led_there_before_their_first_card_is_in_and_HR_sees_who_did()
    {
        var round = await RoundOfAgency.Make(_site, raters: 2, candidates: 2);
        var ana = round.Raters[0].Visitor;
        var card = round.AddressOf(round.Candidates[0]) + "/score";

        var confirm = await ana.Open(card);
        Assert.Equal(round.Address + "/practice", confirm.Link("Practice first, five minutes"));
        var begun = await ana.Press(confirm, "I can rate fairly");
        Assert.Equal(round.Address + "/practice", begun.Link("Practice first, five minutes"));
        Assert.Equal("Chair", (await round.Hr.Open(round.Address + "/committee")).Row("Rater 1")[0]);

        await ana.Press(await ana.Open(round.Address + "/practice"), "Show the key", ("Ratings[takes-over]", "1"), ("Ratings[plain-and-together]", "3"), ("Ratings[warm-and-general]", "4"));
        Assert.False((await ana.Open(card)).HasLink("Practice first, five minutes"));
        Assert.Equal("Chair, practiced", (await round.Hr.Open(round.Address + "/committee")).Row("Rater 1")[0]);

        // Whose card is in knows how it goes.
        await round.Submit(round.Raters[1], round.Candidates[0], 3);
        Assert.False((await round.Raters[1].Visitor.Open(round.AddressOf(round.Candidates[1]) + "/score")).HasLink("Practice first, five minutes"));
    }

    public void Dispose() => _site.Dispose();
}
