using System.Net;
using Microsoft.EntityFrameworkCore;
using ReadinessKit.Interviews.Panels;
using ReadinessKit.Tests.Support;
using ReadinessKit.Web.Data;

namespace ReadinessKit.Tests.Pages.Interviews.Rounds;

/// <summary>When ratings are shown, to whom, and what stands there before.</summary>
public sealed class RevealTests(Site site) : IClassFixture<Site>
{
    private const string Show = "Show the ratings";

    [Fact]
    public async Task Before_the_last_card_the_chair_sees_who_is_missing_a_rater_only_how_many_and_nobody_a_value()
    {
        var round = await RoundOfAgency.Make(site);
        await round.Submit(round.Raters[0], round.Candidates[0], 5, 4);
        await round.Submit(round.Raters[1], round.Candidates[0], 2, 2);

        var chair = await Result(round, round.Raters[0].Visitor);
        Assert.Equal("2 of 3 cards are in", chair.Heading);
        Assert.Contains("Rater 3", chair.Text);
        Assert.False(chair.HasButton(Show));

        var rater = await Result(round, round.Raters[1].Visitor);
        Assert.Equal("2 of 3 cards are in", rater.Heading);
        Assert.DoesNotContain("Rater 3", rater.Text);
        Assert.DoesNotContain("Said something", chair.Text + rater.Text + (await Result(round, round.Hr)).Text);
    }

    [Fact]
    public async Task When_all_cards_are_in_the_chair_shows_them_to_all_who_rated()
    {
        var round = await AllIn(5, 4, 2);
        Assert.DoesNotContain("Said something", (await Result(round, round.Hr)).Text);
        Assert.False((await Result(round, round.Raters[1].Visitor)).HasButton(Show));

        var shown = await round.Raters[0].Visitor.Press(await Result(round, round.Raters[0].Visitor), Show);

        Assert.Equal("Talk about questions 1 and 2", shown.Heading);
        Assert.Equal("Talk about questions 1 and 2", (await Result(round, round.Raters[2].Visitor)).Heading);
        Assert.Contains("Said something about q1.", (await Result(round, round.Hr)).Text);
        Assert.Contains("3.67", shown.Text);
    }

    [Fact]
    public async Task A_rater_can_not_show_them_and_nobody_before_they_are_in()
    {
        var round = await AllIn(5, 4, 2);
        var page = await Result(round, round.Raters[1].Visitor);
        Assert.Equal(HttpStatusCode.Forbidden, (await Post(round, round.Raters[1].Visitor, page)).Status);

        var waiting = await RoundOfAgency.Make(site);
        await waiting.Submit(waiting.Raters[0], waiting.Candidates[0], 3);
        var refused = await Post(waiting, waiting.Hr, await Result(waiting, waiting.Hr));
        Assert.Equal(HttpStatusCode.Conflict, refused.Status);
        Assert.Contains("can’t be shown yet", refused.Text);
        Assert.Null((await Row(waiting)).RevealedAt);
    }

    [Fact]
    public async Task Two_who_press_at_once_show_them_once()
    {
        var round = await AllIn(5, 4, 2);
        var (chair, hr) = (await Result(round, round.Raters[0].Visitor), await Result(round, round.Hr));

        var both = await Task.WhenAll(round.Raters[0].Visitor.Press(chair, Show), round.Hr.Press(hr, Show));

        Assert.All(both, screen => Assert.True(screen.Status is HttpStatusCode.OK or HttpStatusCode.Conflict));
        Assert.All(both, screen => Assert.Contains("Said something", screen.Text));
        Assert.Single(await site.Log(round.Organization), e => e.Subject == $"RoundCandidate {round.Candidates[0].Id}" && e.Fields.Contains("RevealedAt"));
    }

    [Fact]
    public async Task Where_a_question_has_one_rating_only_HR_shows_them_and_says_why()
    {
        var round = await RoundOfAgency.Make(site);
        await round.Submit(round.Raters[0], round.Candidates[0], 5, 4);
        await round.Submit(round.Raters[1], round.Candidates[0], 4, null);
        await round.Submit(round.Raters[2], round.Candidates[0], 4, null);

        var chair = await Result(round, round.Raters[0].Visitor);
        Assert.Contains("Fewer than two ratings: question 2", chair.Text);
        Assert.False(chair.HasButton(Show));
        Assert.Equal(HttpStatusCode.Forbidden, (await Post(round, round.Raters[0].Visitor, chair)).Status);

        var without = await round.Hr.Press(await Result(round, round.Hr), Show);
        Assert.Equal(HttpStatusCode.BadRequest, without.Status);
        Assert.NotNull(without.Error("AcceptedBecause"));
        Assert.Null((await Row(round)).RevealedAt);

        await round.Hr.Press(without, Show, ("AcceptedBecause", "Two raters came late."));
        Assert.Equal("Two raters came late.", (await Row(round)).AcceptedBecause);
        Assert.Contains("Two raters came late.", (await Result(round, round.Raters[1].Visitor)).Text);
    }

    [Fact]
    public async Task Where_a_round_shows_all_together_the_first_candidate_waits_for_the_last()
    {
        var round = await RoundOfAgency.Make(site, candidates: 2, set: r => r.RevealsTogether = true);

        foreach (var rater in round.Raters)
        {
            await round.Submit(rater, round.Candidates[0], 3);
        }

        var page = await Result(round, round.Hr);
        Assert.Contains("1 other candidate still waits for cards", page.Text);
        Assert.False(page.HasButton(Show));
        Assert.Equal(HttpStatusCode.Conflict, (await Post(round, round.Hr, page)).Status);

        foreach (var rater in round.Raters)
        {
            await round.Submit(rater, round.Candidates[1], 3);
        }

        Assert.True((await Result(round, round.Hr)).HasButton(Show));
    }

    [Theory]
    [InlineData(CardStanding.Declined, "You said that you don’t rate this candidate")]
    [InlineData(CardStanding.Recused, "You stepped out for this candidate")]
    [InlineData(CardStanding.Expired, "Your card for this candidate was closed")]
    public async Task Who_did_not_rate_is_told_why_they_see_nothing(CardStanding standing, string why)
    {
        var round = await RoundOfAgency.Make(site);
        await round.Submit(round.Raters[0], round.Candidates[0], 5, 4);
        await round.Submit(round.Raters[1], round.Candidates[0], 4, 4);
        await round.Rows(async db =>
        {
            var card = await db.Scorecards.SingleAsync(c => c.CandidateId == round.Candidates[0].Id && c.SeatId == round.Raters[2].Seat.Id);
            (standing == CardStanding.Declined ? card.Decline : standing == CardStanding.Recused ? card.StepOut : (Action)(() => card.Expire("On leave.")))();
            return await db.SaveChangesAsync();
        });
        await round.Hr.Press(await Result(round, round.Hr), Show);

        var page = await Result(round, round.Raters[2].Visitor);
        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.Contains(why, page.Text);
        Assert.DoesNotContain("Said something", page.Text);
        Assert.Contains("Said something", (await Result(round, round.Raters[1].Visitor)).Text);
    }

    [Fact]
    public async Task An_observer_sees_ratings_only_where_the_round_lets_them()
    {
        var round = await AllIn(5, 4, 4);
        var observer = await round.AddRater(SeatDuty.Observer);
        await round.Hr.Press(await Result(round, round.Hr), Show);
        Assert.DoesNotContain("Said something", (await Result(round, observer.Visitor)).Text);

        await round.Rows(async db =>
        {
            (await db.HiringRounds.SingleAsync(r => r.Id == round.Id)).ObserversSeeRatings = true;
            return await db.SaveChangesAsync();
        });
        Assert.Contains("Said something", (await Result(round, observer.Visitor)).Text);
    }

    [Fact]
    public async Task A_card_that_opens_again_at_the_same_moment_stops_the_reveal()
    {
        var round = await AllIn(5, 4, 2);
        var page = await Result(round, round.Hr);
        await round.Rows(async db =>
        {
            (await db.Scorecards.SingleAsync(c => c.CandidateId == round.Candidates[0].Id && c.SeatId == round.Raters[2].Seat.Id)).Reopen("Mistyped.");
            return await db.SaveChangesAsync();
        });

        var refused = await round.Hr.Press(page, Show);

        Assert.Equal(HttpStatusCode.Conflict, refused.Status);
        Assert.Equal(0, await round.Rows(db => db.ScorecardAnswers.CountAsync(a => a.CandidateId == round.Candidates[0].Id && a.IsRevealed)));
    }

    [Fact]
    public async Task Nobody_shows_the_ratings_of_who_withdrew_or_did_not_come()
    {
        var round = await AllIn(5, 4, 2);
        await round.Rows(async db =>
        {
            (await db.Candidates.SingleAsync(c => c.Id == round.Candidates[0].Id)).Standing = CandidateStanding.Withdrew;
            return await db.SaveChangesAsync();
        });

        var page = await Result(round, round.Hr);
        Assert.Equal("This candidate withdrew", page.Heading);
        Assert.False(page.HasButton(Show));
        Assert.Equal(HttpStatusCode.Conflict, (await Post(round, round.Hr, page)).Status);
    }

    private static Task<Screen> Result(RoundOfAgency round, Visitor visitor) => visitor.Open(round.AddressOf(round.Candidates[0]) + "/result");

    private static async Task<Screen> Post(RoundOfAgency round, Visitor visitor, Screen page) =>
        await visitor.Post(round.AddressOf(round.Candidates[0]) + "/result?handler=reveal", [new("__RequestVerificationToken", page.Value("__RequestVerificationToken") ?? (await visitor.Open("/account/sign-out")).Value("__RequestVerificationToken")!)]);

    private static Task<RoundCandidate> Row(RoundOfAgency round) => round.Rows(db => db.Candidates.AsNoTracking().SingleAsync(c => c.Id == round.Candidates[0].Id));

    // Each rater gives both questions one score.
    private async Task<RoundOfAgency> AllIn(params int[] scores)
    {
        var round = await RoundOfAgency.Make(site);

        foreach (var (rater, score) in round.Raters.Zip(scores))
        {
            await round.Submit(rater, round.Candidates[0], score);
        }

        return round;
    }
}
