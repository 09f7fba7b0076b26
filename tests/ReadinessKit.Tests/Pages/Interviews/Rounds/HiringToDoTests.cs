using Microsoft.EntityFrameworkCore;
using ReadinessKit.Interviews.Panels;
using ReadinessKit.Tests.Support;

namespace ReadinessKit.Tests.Pages.Interviews.Rounds;

/// <summary>What waits in a round stands where people come in.</summary>
public sealed class HiringToDoTests(Site site) : IClassFixture<Site>
{
    [Fact]
    public async Task HR_and_the_chair_read_that_cards_are_missing_and_that_ratings_can_be_shown_and_raters_do_not()
    {
        var round = await RoundOfAgency.Make(site, 2, 2);
        var home = $"/o/{round.Organization.Slug}";
        Assert.DoesNotContain("missing", (await round.Hr.Open(home)).Text);

        await Interview(round, 0, site.Clock.Now.AddHours(-3));
        await round.Submit(round.Raters[0], round.Candidates[0], 4);
        Assert.Contains("Community bridger: 1 card is missing after its interview", (await round.Hr.Open(home)).Text);
        Assert.Contains("1 card is missing after its interview", (await round.Raters[0].Visitor.Open(home)).Text);
        Assert.DoesNotContain("missing", (await round.Raters[1].Visitor.Open(home)).Text);

        await round.Submit(round.Raters[1], round.Candidates[0], 4);
        var ready = await round.Hr.Open(home);
        Assert.DoesNotContain("missing", ready.Text);
        Assert.Equal("All cards are in", (await round.Hr.Open(ready.Link("the ratings of 1 candidate can be shown"))).Heading);
        Assert.DoesNotContain("can be shown", (await round.Raters[1].Visitor.Open(home)).Text);
    }

    [Fact]
    public async Task A_rater_reads_what_waits_now_and_what_is_to_come()
    {
        var round = await RoundOfAgency.Make(site, 2, 3);
        await Interview(round, 0, site.Clock.Now.AddMinutes(-5));
        await Interview(round, 1, site.Clock.Now.AddDays(2));

        Assert.Contains("1 scorecard waits for you; 2 interviews to come.", (await round.Raters[1].Visitor.Open($"/o/{round.Organization.Slug}")).Text);
    }

    [Fact]
    public async Task The_chair_finds_how_to_open_a_card_again_and_its_rater_reads_that_and_why()
    {
        var round = await RoundOfAgency.Make(site, 2, 1);
        await round.Submit(round.Raters[1], round.Candidates[0], 4);
        var chair = round.Raters[0].Visitor;
        var overview = await chair.Open(round.Address);
        Assert.False((await round.Raters[1].Visitor.Open(round.Address)).HasLink("open again: the card of Rater 2 for C-01"));

        await chair.Press(await chair.Open(overview.Link("open again: the card of Rater 2 for C-01")), "Open it again", ("Because", "Question 2 has no rating."));

        var rater = round.Raters[1].Visitor;
        Assert.Equal("opened again: Question 2 has no rating.", (await rater.Open($"/o/{round.Organization.Slug}/interviews/rounds")).Row("C-01 Community bridger")[1]);
        await rater.Press(await rater.Open(round.AddressOf(round.Candidates[0]) + "/score"), "I can rate fairly");
        Assert.Contains("Your card was opened again: Question 2 has no rating.", (await rater.Open(round.AddressOf(round.Candidates[0]) + "/score")).Text);
    }

    [Fact]
    public async Task HR_reads_how_many_sealed_notes_came_from_raters()
    {
        var round = await RoundOfAgency.Make(site, 2, 1);
        var rater = round.Raters[1].Visitor;
        var card = await rater.Press(await rater.Open(round.AddressOf(round.Candidates[0]) + "/score"), "I can rate fairly");
        Assert.DoesNotContain("sealed note", (await round.Hr.Open(round.Address)).Text);

        await rater.Press(card, "Send to HR", ("Tell", "Somebody asked about children."));

        var overview = await round.Hr.Open(round.Address);
        Assert.Contains("Somebody asked about children.", (await round.Hr.Open(overview.Link("1 sealed note"))).Text);
        Assert.Contains("1 sealed note from raters", (await round.Hr.Open($"/o/{round.Organization.Slug}")).Text);
        Assert.DoesNotContain("sealed note", (await round.Raters[0].Visitor.Open(round.Address)).Text);
        Assert.DoesNotContain("from raters", (await round.Raters[0].Visitor.Open($"/o/{round.Organization.Slug}")).Text);
    }

    [Fact]
    public async Task An_interview_that_somebody_rated_was_held()
    {
        var round = await RoundOfAgency.Make(site, 2, 1);
        Assert.Equal("C-01 Applicant 1 to come", (await round.Hr.Open(round.AddressOf(round.Candidates[0]))).Heading);

        await round.Submit(round.Raters[1], round.Candidates[0], 4);

        Assert.Equal("C-01 Applicant 1 held", (await round.Hr.Open(round.AddressOf(round.Candidates[0]))).Heading);
        Assert.Equal("held", (await round.Raters[0].Visitor.Open(round.Address)).Row("C-01")[2]);
        var data = await (await round.Hr.Get(round.AddressOf(round.Candidates[0]) + "/data.json")).Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        Assert.Contains(nameof(CandidateStanding.Held), data);
    }

    private static Task<int> Interview(RoundOfAgency round, int candidate, DateTimeOffset at) => round.Rows(async db =>
    {
        (await db.Candidates.SingleAsync(c => c.Id == round.Candidates[candidate].Id)).StartsAt = at;
        return await db.SaveChangesAsync();
    });
}
