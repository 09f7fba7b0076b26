using System.Net;
using Microsoft.EntityFrameworkCore;
using ReadinessKit.Tests.Support;
using ReadinessKit.Web.Accounts;
using ReadinessKit.Web.Data;

namespace ReadinessKit.Tests.Pages.Interviews.Rounds;

/// <summary>What committees meet, beside what the other tests here are about.</summary>
public sealed class EdgeCaseTests(Site site) : IClassFixture<Site>
{
    [Fact]
    public async Task Late_panelist_what_they_did_not_hear_counts_as_nothing_and_where_one_rating_is_left_HR_accepts_it_on_the_record()
    {
        var round = await RoundOfAgency.Make(site, 2, 1);
        await round.Submit(round.Raters[0], round.Candidates[0], 5, 4);
        await round.Submit(round.Raters[1], round.Candidates[0], 0, 2);
        var before = await round.Hr.Open(Result(round));
        Assert.Contains("Fewer than two ratings: question 1", before.Text);

        await round.Hr.Press(before, "Show the ratings", ("AcceptedBecause", "One rater came in after the first question."));

        var shown = await round.Raters[0].Visitor.Open(Result(round));
        Assert.Contains("I did not hear this", shown.Text);
        Assert.Equal(["4.00", "4.00"], shown.Row("Total"));
        await Finish(round);
        Assert.Contains("One rater came in after the first question.", (await round.Hr.Open(round.Address + "/record")).Text);
    }

    [Fact]
    public async Task Question_skipped_for_one_candidate_the_result_says_so_and_never_averages_round_it_silently()
    {
        var round = await RoundOfAgency.Make(site, 2, 3);
        await round.Reveal(round.Candidates[0], [5, null], [5, null]);
        await round.Reveal(round.Candidates[1], [4, 4], [4, 4]);
        await round.Reveal(round.Candidates[2], [3, 3], [3, 3]);
        await Finish(round);

        var result = await round.Hr.Open(round.Address + "/result");

        Assert.Contains("Not every question has a score. Ask by a follow-up in the same words, or leave the question out for everybody. C-01 Applicant 1: question 2", result.Text);
    }

    [Fact]
    public async Task Only_two_raters_and_they_split_they_talk_and_rate_again_or_it_stays_on_the_record_as_it_is()
    {
        var round = await RoundOfAgency.Make(site, 2, 1);
        await round.Reveal(round.Candidates[0], [5, 3], [2, 3]);

        var page = await round.Raters[0].Visitor.Open(Result(round));
        Assert.Equal("Talk about question 1", page.Heading);

        // Nobody else can rate from what others wrote.
        Assert.DoesNotContain((await round.Hr.Open(round.AddressOf(round.Candidates[0]))).Html.QuerySelectorAll("button"), b => b.TextContent.Contains("steps in"));

        // One of them looks at their rating again; the other stays with theirs.
        var second = round.Raters[1].Visitor;
        await second.Press(await second.Open(Result(round) + "/q1"), "Change it", ("Score", "3"), ("Because", "I had not heard the end."));
        Assert.Equal("Talk about question 1", (await round.Raters[0].Visitor.Open(Result(round))).Heading);
        await Finish(round);
        Assert.Equal(["3.25", "3.50"], (await round.Hr.Open(Result(round))).Row("Total"));
    }

    [Fact]
    public async Task Guide_error_who_was_asked_from_another_version_is_compared_with_care()
    {
        var round = await RoundOfAgency.Make(site, 2, 3);
        await round.Rows(async db =>
        {
            var first = await db.GuideVersions.AsNoTracking().SingleAsync();
            db.Add(new GuideVersion { OrganizationId = first.OrganizationId, GuideId = first.GuideId, Number = 2, Guide = first.Guide, At = first.At, PersonId = first.PersonId });
            return await db.SaveChangesAsync();
        });

        foreach (var candidate in round.Candidates)
        {
            await round.Reveal(candidate, [4, 4], [4, 4]);
        }

        await Finish(round);
        Assert.DoesNotContain("different versions", (await round.Hr.Open(round.Address + "/result")).Text);

        await round.Rows(async db =>
        {
            (await db.Candidates.SingleAsync(c => c.Number == 3)).GuideNumber = 2;
            return await db.SaveChangesAsync();
        });
        Assert.Contains("Candidates were asked from different versions of the guide. Their totals are hard to compare.", (await round.Hr.Open(round.Address + "/result")).Text);
    }

    [Fact]
    public async Task A_question_that_some_rated_and_others_call_not_asked_is_talked_about_also_after_the_ratings_are_shown()
    {
        var round = await RoundOfAgency.Make(site, 3, 1);
        await round.Reveal(round.Candidates[0], [4, 4], [4, 4], [4, null]);

        var page = await round.Raters[0].Visitor.Open(Result(round));

        Assert.Equal("Talk about question 2", page.Heading);
        Assert.Contains("talk about it: was it asked?", page.Html.QuerySelector("#q2")!.TextContent);
        Assert.DoesNotContain("talk about it", page.Html.QuerySelector("#q1")!.TextContent);
    }

    [Fact]
    public async Task In_a_closed_round_what_is_kept_stands_as_text_and_no_form_fails()
    {
        var round = await RoundOfAgency.Make(site, 2, 1);
        var (candidate, late) = (await round.Hr.Open(round.AddressOf(round.Candidates[0])), await round.Hr.Open(round.Address + "/decision"));
        await round.Hr.Press(late, "Close the round", ("CloseBecause", "No money."));

        foreach (var (address, says) in new[] { (round.AddressOf(round.Candidates[0]), "its candidates stay as they are. Name Applicant 1"), (round.Address + "/settings", "its settings stay as they are. Post Community bridger"), (round.Address + "/candidates/new", "nobody can be added") })
        {
            var page = await round.Hr.Open(address);
            Assert.Contains(says, page.Text);
            Assert.False(page.HasButton("Save") || page.HasButton("Add"));
            Assert.Empty(page.Html.QuerySelectorAll("main input[type=text], main textarea"));
        }

        // What somebody typed before it was closed is still there to copy.
        Assert.Equal("Somebody else", (await round.Hr.Press(candidate, "Save", ("Name", "Somebody else"))).Value("Name"));
        var second = await round.Hr.Press(late, "Close the round", ("CloseBecause", "The grant ended."));
        Assert.Equal(HttpStatusCode.Conflict, second.Status);
        Assert.Contains("The grant ended.", second.Text);
    }

    [Fact]
    public async Task Who_does_not_rate_a_candidate_is_not_told_to_wait_for_the_ratings()
    {
        var round = await RoundOfAgency.Make(site, 2, 1);
        var rater = round.Raters[1].Visitor;
        var fair = await rater.Open(round.AddressOf(round.Candidates[0]) + "/score");
        Assert.Contains("So you may learn who it is only in the room", fair.Text);
        await rater.Press(fair, "I can rate fairly");

        var declined = await rater.Press(await rater.Open(round.AddressOf(round.Candidates[0]) + "/score/decline"), "I don’t rate this candidate");

        Assert.Contains("You don’t rate this candidate.", declined.Text);
        Assert.DoesNotContain("You see each other’s ratings", declined.Text);
        Assert.DoesNotContain("answered", declined.Text);
    }

    [Fact]
    public async Task Who_may_not_read_guides_is_sent_to_none()
    {
        var round = await RoundOfAgency.Make(site, 1, 0);
        var address = $"/o/{round.Organization.Slug}/interviews/rounds";
        var peer = await Given.SignedIn(site, round.Organization, Roles.PeerWorker);

        Assert.False((await peer.Open(address)).HasLink("Interview guides"));
        Assert.True((await round.Hr.Open(address)).HasLink("Interview guides"));
    }

    [Fact]
    public async Task No_show_takes_no_ratings_and_stands_in_no_ranking()
    {
        var round = await RoundOfAgency.Make(site, 2, 1);
        await round.Hr.Press(await round.Hr.Open(round.AddressOf(round.Candidates[0])), "Did not come");

        var card = await round.Raters[0].Visitor.Open(round.AddressOf(round.Candidates[0]) + "/score");
        Assert.Contains("This candidate did not come: there is nothing to rate.", card.Text);
        Assert.DoesNotContain("1.00", (await round.Hr.Open(round.Address + "/result")).Text);
    }

    private static string Result(RoundOfAgency round) => round.AddressOf(round.Candidates[0]) + "/result";

    private static Task<int> Finish(RoundOfAgency round) => round.Rows(async db =>
    {
        foreach (var candidate in await db.Candidates.ToListAsync())
        {
            candidate.FinalAt = round.Site.Clock.Now;
        }

        return await db.SaveChangesAsync();
    });
}
