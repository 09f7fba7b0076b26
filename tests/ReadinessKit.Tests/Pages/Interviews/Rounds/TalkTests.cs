using System.Net;
using Microsoft.EntityFrameworkCore;
using ReadinessKit.Tests.Support;

namespace ReadinessKit.Tests.Pages.Interviews.Rounds;

/// <summary>What may change after ratings are shown, and what stays.</summary>
public sealed class TalkTests(Site site) : IClassFixture<Site>
{
    [Fact]
    public async Task Edits_after_the_ratings_are_shown_need_a_reason_and_the_first_rating_stays()
    {
        var round = await Shown();
        var rater = round.Raters[2].Visitor;
        var form = await rater.Open(Below(round, "/result/q1"));

        var without = await rater.Press(form, "Change it", ("Score", "4"));
        Assert.Equal(HttpStatusCode.BadRequest, without.Status);
        Assert.NotNull(without.Error("Because"));

        var after = await rater.Press(without, "Change it", ("Score", "4"), ("Because", "I had missed the second half."));
        Assert.Contains("2 → 4", after.Text);
        Assert.Contains("Changed to 4: I had missed the second half.", after.Text);
        Assert.Equal("Talk about question 2", after.Heading);

        // 5, 4 and 2 gave 3.67; with 4 on the first question it is 4.00 in the end.
        Assert.Equal(["3.67", "4.00"], after.Row("Total"));
        Assert.Equal(2, (await round.AnswersOf(round.Raters[2], round.Candidates[0]))[0].Value);
    }

    [Fact]
    public async Task With_fewer_than_two_ratings_after_the_talk_only_HR_ends_it_with_a_reason_that_is_printed()
    {
        var round = await RoundOfAgency.Make(site, 3, 1);
        await round.Reveal(round.Candidates[0], [4, 4], [4, 4], [3, 3]);

        foreach (var rater in round.Raters.Skip(1))
        {
            await round.Hr.Press(await round.Hr.Open($"{round.AddressOf(round.Candidates[0])}/cards/{(await round.CardOf(rater, round.Candidates[0])).Id}"), "Take them off");
        }

        var chair = await Open(round, round.Raters[0].Visitor);
        Assert.Equal("One rater only: there is nothing to compare", chair.Heading);
        Assert.Contains("All questions have fewer than two ratings now. HR marks this candidate as final, with a reason.", chair.Text);
        Assert.False(chair.HasButton("Mark as final"));

        var hr = round.Hr;
        var without = await hr.Press(await Open(round, hr), "Mark as final");
        Assert.NotEqual("", without.Error("FinalBecause"));
        Assert.Equal(HttpStatusCode.BadRequest, (await hr.Press(without, "Mark as final", ("FinalBecause", "Two are bipolar."))).Status);
        await hr.Press(without, "Mark as final", ("FinalBecause", "Two knew the candidate after all."));

        Assert.Contains("Two knew the candidate after all.", (await Open(round, round.Raters[0].Visitor)).Text);
        Assert.Contains("Two knew the candidate after all.", (await hr.Open(round.Address + "/record")).Text);
    }

    [Fact]
    public async Task Who_takes_a_rating_back_can_leave_a_question_with_too_few_and_the_chair_can_not_end_the_talk_then()
    {
        var round = await RoundOfAgency.Make(site, 2, 1);
        await round.Reveal(round.Candidates[0], [4, 4], [4, 4]);
        var rater = round.Raters[1].Visitor;
        await rater.Press(await rater.Open(Below(round, "/result/q1")), "Change it", ("Score", "NotHeard"), ("Because", "I was out of the room."));

        var chair = await Open(round, round.Raters[0].Visitor);
        Assert.False(chair.HasButton("Mark as final"));
        var token = (await round.Raters[0].Visitor.Open("/account/sign-out")).Value("__RequestVerificationToken")!;
        var refused = await round.Raters[0].Visitor.Post(Below(round, "/result?handler=final"), [new("__RequestVerificationToken", token)]);

        Assert.Equal(HttpStatusCode.Conflict, refused.Status);
        Assert.Contains("Question 1 has fewer than two ratings now.", refused.Text);
    }

    [Fact]
    public async Task Nobody_changes_the_rating_of_somebody_else()
    {
        var round = await Shown();
        var page = await Open(round, round.Raters[1].Visitor);

        // The address names the candidate and the question; whose card it is follows from who asks.
        Assert.Single(page.Html.QuerySelectorAll("#q1 a"), a => a.TextContent.StartsWith("Change my rating", StringComparison.Ordinal));
        Assert.Equal(HttpStatusCode.NotFound, (await round.Hr.Open(Below(round, "/result/q1"))).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await round.Raters[1].Visitor.Open(Below(round, "/result/nothing"))).Status);
    }

    [Fact]
    public async Task Who_changes_it_in_two_windows_is_told_so_the_second_time_and_nothing_typed_is_lost()
    {
        var round = await Shown();
        var rater = round.Raters[2].Visitor;
        var (one, two) = (await rater.Open(Below(round, "/result/q1")), await rater.Open(Below(round, "/result/q1")));
        await rater.Press(one, "Change it", ("Score", "4"), ("Because", "First thought."));

        var second = await rater.Press(two, "Change it", ("Score", "3"), ("Because", "Second thought."));

        Assert.Equal(HttpStatusCode.Conflict, second.Status);
        Assert.Contains("Second thought.", second.Html.QuerySelector("textarea")!.TextContent);
        Assert.Equal(1, await round.Rows(db => db.RevisedRatings.CountAsync(r => r.CandidateId == round.Candidates[0].Id)));

        await rater.Press(second, "Change it");
        Assert.Contains("2 → 3", (await Open(round, rater)).Text);
    }

    [Theory]
    [InlineData("6", "Because I say so.")]
    [InlineData("0", "Because I say so.")]
    [InlineData("nonsense", "Because I say so.")]
    [InlineData("4", "")]
    public async Task What_is_no_rating_is_refused_at_its_field(string score, string because)
    {
        var round = await Shown();
        var rater = round.Raters[2].Visitor;

        var page = await rater.Press(await rater.Open(Below(round, "/result/q1")), "Change it", ("Score", score), ("Because", because));

        Assert.Equal(HttpStatusCode.BadRequest, page.Status);
        Assert.Single(page.Summary);
    }

    [Fact]
    public async Task When_it_is_final_nobody_changes_a_rating_until_the_talk_begins_again()
    {
        var round = await Shown();
        var (chair, rater) = (round.Raters[0].Visitor, round.Raters[2].Visitor);
        var form = await rater.Open(Below(round, "/result/q1"));
        Assert.False((await Open(round, rater)).HasButton("Mark as final"));
        await chair.Press(await Open(round, chair), "Mark as final");

        var late = await rater.Press(form, "Change it", ("Score", "4"), ("Because", "Too late."));
        Assert.Equal(HttpStatusCode.Conflict, late.Status);
        Assert.StartsWith("Final: 3.67", (await Open(round, rater)).Heading, StringComparison.Ordinal);

        var without = await chair.Press(await Open(round, chair), "Talk again");
        Assert.Equal(HttpStatusCode.BadRequest, without.Status);
        await chair.Press(without, "Talk again", ("ReopenBecause", "rating-misread"));

        await rater.Press(await rater.Open(Below(round, "/result/q1")), "Change it", ("Score", "4"), ("Because", "In time."));
        Assert.Contains("2 → 4", (await Open(round, rater)).Text);
        Assert.Contains(await site.Log(round.Organization), e => e.Action == "reopened the talk: rating-misread");
        Assert.DoesNotContain(await site.Log(round.Organization), e => (e.Action + e.Subject + e.Fields).Contains("In time", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Question_misfires_for_all_it_is_left_out_for_everybody_with_a_reason_and_a_warning_where_nothing_else_measures_the_same()
    {
        var round = await Shown();
        var chair = round.Raters[0].Visitor;
        Assert.Equal(HttpStatusCode.NotFound, (await round.Raters[1].Visitor.Open(round.Address + "/questions/q1/void")).Status);

        var confirm = await chair.Open(round.Address + "/questions/q1/void");
        Assert.Contains("No question about Hope would be left", confirm.Text);
        var without = await chair.Press(confirm, "Leave it out for everybody");
        Assert.Equal(HttpStatusCode.BadRequest, without.Status);
        await chair.Press(without, "Leave it out for everybody", ("Because", "It was read out in two ways."));

        var page = await Open(round, round.Raters[1].Visitor);
        Assert.Equal("Talk about question 2", page.Heading);
        Assert.Contains("Left out for everybody: It was read out in two ways.", page.Text);
        Assert.False((await chair.Open(round.Address + "/questions/q1/void")).HasButton("Leave it out for everybody"));
    }

    [Fact]
    public async Task Candidate_volunteers_a_diagnosis_HR_seals_the_words_and_the_committee_reads_them_no_more()
    {
        var round = await Shown();
        Assert.False((await Open(round, round.Raters[0].Visitor)).Text.Contains("Seal words", StringComparison.Ordinal));
        var card = await round.CardOf(round.Raters[1], round.Candidates[0]);
        var form = await round.Hr.Open(Below(round, $"/result/q1/seal/{card.Id}"));

        var wrong = await round.Hr.Press(form, "Seal these words", ("Sealed", "words that nobody wrote"));
        Assert.Equal(HttpStatusCode.BadRequest, wrong.Status);
        Assert.Contains("words that nobody wrote", wrong.Html.QuerySelector("textarea")!.TextContent);

        await round.Hr.Press(form, "Seal these words", ("Sealed", "something about"));

        var page = await Open(round, round.Raters[0].Visitor);
        Assert.Contains("Said (words moved to HR’s sealed file) q1.", page.Text);
        var file = await round.Hr.Open(round.Address + "/sealed");
        Assert.Contains("something about", file.Text);
        Assert.Equal(HttpStatusCode.Forbidden, (await round.Raters[0].Visitor.Open(round.Address + "/sealed")).Status);
        Assert.Contains(await site.Log(round.Organization), e => e.Action == "added" && e.Subject.StartsWith("SealedNote", StringComparison.Ordinal));
    }

    private static string Below(RoundOfAgency round, string rest) => round.AddressOf(round.Candidates[0]) + rest;

    private static Task<Screen> Open(RoundOfAgency round, Visitor visitor) => visitor.Open(Below(round, "/result"));

    // Three raters gave both questions 5, 4 and 2.
    private async Task<RoundOfAgency> Shown()
    {
        var round = await RoundOfAgency.Make(site, candidates: 1);
        await round.Reveal(round.Candidates[0], [5], [4], [2]);
        return round;
    }
}
