using System.Net;
using Microsoft.EntityFrameworkCore;
using ReadinessKit.Interviews.Panels;
using ReadinessKit.Tests.Support;

namespace ReadinessKit.Tests.Pages.Interviews.Rounds;

/// <summary>The ranking, who decides, and who signs.</summary>
public sealed class DecisionTests(Site site) : IClassFixture<Site>
{
    [Fact]
    public async Task There_is_no_ranking_and_no_score_before_the_last_candidate_is_final()
    {
        var round = await RoundOfAgency.Make(site);
        await Final(round, (0, 5), (1, 4));
        await round.Reveal(round.Candidates[2], [3], [3], [3]);

        var page = await round.Hr.Open(round.Address + "/result");
        Assert.Equal("Of 3 candidates, 2 are final and 1 is open", page.Heading);
        Assert.DoesNotContain("5.00", page.Text);
        Assert.Contains("the committee talks", page.Text);
        Assert.Contains("There is no decision before", (await round.Hr.Open(round.Address + "/decision")).Text);
    }

    [Fact]
    public async Task Then_first_and_final_places_stand_side_by_side_and_ties_are_ties()
    {
        var round = await RoundOfAgency.Make(site);
        await Final(round, (0, 4), (1, 4), (2, 3));

        var page = await round.Raters[1].Visitor.Open(round.Address + "/result");
        Assert.Equal("C-01 and C-02 are tied at the top", page.Heading);
        Assert.Equal(["1, tied", "4.00", "1, tied", "4.00"], page.Row("C-02").Take(4));
        Assert.Equal(["3", "3.00", "3", "3.00"], page.Row("C-03").Take(4));
        Assert.DoesNotContain("Applicant", page.Text);
        Assert.Contains("C-01 Applicant 1", (await round.Hr.Open(round.Address + "/result")).Text);
    }

    [Fact]
    public async Task Fewer_than_three_candidates_have_profiles_and_no_ranks()
    {
        var round = await RoundOfAgency.Make(site, candidates: 2);
        await Final(round, (0, 4), (1, 3));

        var page = await round.Hr.Open(round.Address + "/result");
        Assert.Equal("Too few candidates for ranks: compare the profiles", page.Heading);
        Assert.DoesNotContain("place", page.Text, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task Who_withdrew_or_did_not_come_is_listed_without_a_score()
    {
        var round = await RoundOfAgency.Make(site, candidates: 4);
        await Final(round, (0, 4), (1, 3), (2, 2));
        await round.Rows(async db =>
        {
            (await db.Candidates.SingleAsync(c => c.Id == round.Candidates[3].Id)).Standing = CandidateStanding.NoShow;
            return await db.SaveChangesAsync();
        });

        var page = await round.Hr.Open(round.Address + "/result");
        Assert.Contains("C-04 Applicant 4: did not come", page.Text);
        Assert.Equal("C-01 Applicant 1 has the highest score", page.Heading);
    }

    [Fact]
    public async Task Where_raters_differ_there_is_a_warning_and_the_ranking_by_those_who_rated_everybody()
    {
        var round = await RoundOfAgency.Make(site);
        await round.Rows(async db =>
        {
            (await db.Scorecards.SingleAsync(c => c.CandidateId == round.Candidates[0].Id && c.SeatId == round.Raters[2].Seat.Id)).Decline();
            return await db.SaveChangesAsync();
        });
        await round.Submit(round.Raters[0], round.Candidates[0], 4);
        await round.Submit(round.Raters[1], round.Candidates[0], 4);
        await round.Rows(async db =>
        {
            await db.ShowRatings(round.Candidates[0].Id, TestContext.Current.CancellationToken);
            var candidate = await db.Candidates.SingleAsync(c => c.Id == round.Candidates[0].Id);
            candidate.Reveal(round.HrPerson.Id, "", site.Clock.Now);
            candidate.FinalAt = site.Clock.Now;
            return await db.SaveChangesAsync();
        });
        await Final(round, (1, 3), (2, 2));

        var page = await round.Hr.Open(round.Address + "/result");
        Assert.Contains("Not everybody had the same raters", page.Text);
        Assert.Contains("By those only who rated everybody", page.Text);

        // Who declined sees no value of that candidate, and no places.
        var declined = await round.Raters[2].Visitor.Open(round.Address + "/result");
        Assert.Contains("you don’t see these ratings", declined.Text);
        Assert.DoesNotContain("4.00", declined.Text);
        Assert.Contains("3.00", declined.Text);
        Assert.DoesNotContain("highest", declined.Heading);
    }

    [Fact]
    public async Task Somebody_with_the_highest_score_needs_no_reason_and_then_nothing_changes()
    {
        var round = await RoundOfAgency.Make(site);
        await Final(round, (0, 4), (1, 4), (2, 3));
        var chair = round.Raters[0].Visitor;

        var decided = await chair.Press(await chair.Open(round.Address + "/decision"), "Record the decision", ("Chosen", round.Candidates[1].Id.ToString()));

        Assert.Equal("The decision", decided.Heading);
        Assert.Contains("C-02", decided.Text);
        Assert.False((await chair.Open(round.AddressOf(round.Candidates[0]) + "/result")).HasButton("Talk again"));
        Assert.False(decided.HasButton("Record the decision"));
    }

    [Theory]
    [InlineData(2)]
    [InlineData(null)]
    public async Task Anybody_else_or_nobody_needs_one(int? place)
    {
        var round = await RoundOfAgency.Make(site);
        await Final(round, (0, 4), (1, 4), (2, 3));
        var chosen = place is { } i ? round.Candidates[i].Id.ToString() : DecisionForm.Nobody;

        var without = await round.Hr.Press(await round.Hr.Open(round.Address + "/decision"), "Record the decision", ("Chosen", chosen));
        Assert.Equal(HttpStatusCode.BadRequest, without.Status);
        Assert.NotNull(without.Error("Because"));

        var decided = await round.Hr.Press(without, "Record the decision", ("Chosen", chosen), ("Because", "They can begin at once."));
        Assert.Contains("They can begin at once.", decided.Text);
    }

    [Fact]
    public async Task Nobody_chooses_who_is_not_there_and_raters_choose_nobody()
    {
        var round = await RoundOfAgency.Make(site);
        await Final(round, (0, 4), (1, 4), (2, 3));
        var page = await round.Hr.Open(round.Address + "/decision");

        Assert.NotNull((await round.Hr.Press(page, "Record the decision", ("Chosen", Guid.NewGuid().ToString()))).Error("Chosen"));
        Assert.NotNull((await round.Hr.Press(page, "Record the decision")).Error("Chosen"));

        var rater = round.Raters[1].Visitor;
        Assert.False((await rater.Open(round.Address + "/decision")).HasButton("Record the decision"));
        var token = (await rater.Open("/account/sign-out")).Value("__RequestVerificationToken")!;
        Assert.Equal(HttpStatusCode.Forbidden, (await rater.Post(round.Address + "/decision", [new("__RequestVerificationToken", token), new("Chosen", DecisionForm.Nobody)])).Status);
    }

    [Fact]
    public async Task The_members_of_the_committee_sign_once_each()
    {
        var round = await RoundOfAgency.Make(site);
        await Final(round, (0, 5), (1, 4), (2, 3));
        await round.Hr.Press(await round.Hr.Open(round.Address + "/decision"), "Record the decision", ("Chosen", round.Candidates[0].Id.ToString()));

        var page = await round.Raters[1].Visitor.Open(round.Address + "/decision");
        var signed = await round.Raters[1].Visitor.Press(page, "Sign");
        await round.Raters[1].Visitor.Press(page, "Sign");

        Assert.Contains("Rater 2, Nov 21, 2026", signed.Text);
        Assert.False(signed.HasButton("Sign"));
        Assert.False((await round.Hr.Open(round.Address + "/decision")).HasButton("Sign"));
        Assert.Equal(1, await round.Rows(db => db.DecisionSignatures.CountAsync(s => s.RoundId == round.Id)));
    }

    [Fact]
    public async Task Who_rated_nobody_signs_nothing_and_is_told_why()
    {
        var round = await RoundOfAgency.Make(site);
        var alternate = (await round.AddRater(SeatDuty.Alternate)).Visitor;
        await Final(round, (0, 5), (1, 4), (2, 3));
        await round.Hr.Press(await round.Hr.Open(round.Address + "/decision"), "Record the decision", ("Chosen", round.Candidates[0].Id.ToString()));

        var page = await alternate.Open(round.Address + "/decision");
        Assert.False(page.HasButton("Sign"));
        Assert.Contains("You rated nobody in this round", page.Text);
        var refused = await alternate.Post(round.Address + "/decision?handler=sign", [new("__RequestVerificationToken", (await alternate.Open("/account/sign-out")).Value("__RequestVerificationToken")!)]);

        Assert.Equal(HttpStatusCode.Conflict, refused.Status);
        Assert.Contains("there is nothing for you to sign", refused.Text);
        Assert.Equal(0, await round.Rows(db => db.DecisionSignatures.CountAsync(s => s.RoundId == round.Id)));
    }

    [Fact]
    public async Task Where_a_total_lies_outside_the_means_of_its_raters_the_page_says_why()
    {
        var round = await RoundOfAgency.Make(site, raters: 2, candidates: 2);
        await round.Reveal(round.Candidates[0], [1, 3], [0, 2]);
        await round.Reveal(round.Candidates[1], [4, 3], [4, 2]);
        const string why = "A total can lie outside the raters’ means where not everybody scored every question";

        var outside = await round.Hr.Open(round.AddressOf(round.Candidates[0]) + "/result");
        Assert.Contains("go from 2.00 to 2.00; the total is 1.75", outside.Text);
        Assert.Contains(why, outside.Text);
        Assert.DoesNotContain(why, (await round.Hr.Open(round.AddressOf(round.Candidates[1]) + "/result")).Text);

        await round.Rows(async db =>
        {
            await db.Candidates.Where(c => c.RoundId == round.Id).ForEachAsync(c => c.FinalAt = site.Clock.Now);
            return await db.SaveChangesAsync();
        });
        Assert.Contains(why, (await round.Hr.Open(round.Address + "/result")).Text);
    }

    [Fact]
    public async Task A_round_is_closed_without_a_decision_with_a_reason()
    {
        var round = await RoundOfAgency.Make(site);
        var page = await round.Hr.Open(round.Address + "/decision");
        Assert.NotNull((await round.Hr.Press(page, "Close the round")).Error("CloseBecause"));

        var closed = await round.Hr.Press(page, "Close the round", ("CloseBecause", "The post is no longer funded."));

        Assert.Equal("Closed without a decision", closed.Heading);
        Assert.Contains("The post is no longer funded.", closed.Text);
    }

    [Fact]
    public async Task Agreement_is_shown_from_twenty_candidates_on()
    {
        var round = await RoundOfAgency.Make(site);
        Assert.Contains("20 candidates more", (await round.Hr.Open($"/o/{round.Organization.Slug}/interviews/rounds/agreement")).Text);

        var many = await RoundOfAgency.Make(site, candidates: 20);
        await Final(many, [.. Enumerable.Range(0, 20).Select(i => (i, 1 + (i % 4)))]);
        await many.Hr.Press(await many.Hr.Open(many.Address + "/decision"), "Record the decision", ("Chosen", many.Candidates[3].Id.ToString()));
        var page = await many.Hr.Open($"/o/{many.Organization.Slug}/interviews/rounds/agreement");
        Assert.Contains("20 candidates, 3 raters each", page.Text);
        Assert.Contains("1.00", page.Text);
    }

    // Everybody gives a candidate the same score; then it is final.
    private static async Task Final(RoundOfAgency round, params (int Candidate, int Score)[] scores)
    {
        foreach (var (i, score) in scores)
        {
            await round.Reveal(round.Candidates[i], [score], [score], [score]);
            await round.Rows(async db =>
            {
                (await db.Candidates.SingleAsync(c => c.Id == round.Candidates[i].Id)).FinalAt = round.Site.Clock.Now;
                return await db.SaveChangesAsync();
            });
        }
    }
}
