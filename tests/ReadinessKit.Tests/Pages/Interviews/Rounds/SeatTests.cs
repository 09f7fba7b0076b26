using System.Net;
using Microsoft.EntityFrameworkCore;
using ReadinessKit.Interviews.Panels;
using ReadinessKit.Tests.Support;
using ReadinessKit.Web.Accounts;

namespace ReadinessKit.Tests.Pages.Interviews.Rounds;

/// <summary>Who joins a committee, steps out of it, and what becomes of their cards.</summary>
public sealed class SeatTests(Site site) : IClassFixture<Site>
{
    [Fact]
    public async Task Recusal_before_the_interview_the_seat_is_replaced()
    {
        var round = await RoundOfAgency.Make(site, 3, 2);
        var fresh = await Given.Person(site, round.Organization, Roles.PeerWorker, "Noa Ito");

        var committee = await round.Hr.Press(await round.Hr.Open(round.Address + "/committee"), "Steps out: Rater 3");
        Assert.Equal("no longer on the committee", committee.Row("Rater 3")[0]);
        committee = await round.Hr.Press(committee, "Add", ("PersonId", fresh.Id.ToString()), ("Duty", "Rater"), ("Kind", "PeerWorker"));

        Assert.Equal(["Rater", "Person in a peer role"], committee.Row("Noa Ito").Take(2));
        Assert.StartsWith("0 of 3", (await round.Hr.Open(round.Address)).Row("C-01 Applicant 1")[1]);
        Assert.Equal(2, await round.Rows(db => db.Scorecards.CountAsync(c => c.RaterId == fresh.Id && c.Standing == CardStanding.NotStarted)));
        Assert.Equal(HttpStatusCode.NotFound, (await round.Raters[2].Visitor.Open(round.Address)).Status);
    }

    [Fact]
    public async Task Recusal_midway_what_was_written_is_sealed_and_not_deleted_and_counts_for_nobody()
    {
        var round = await RoundOfAgency.Make(site, 3, 2);
        await round.Submit(round.Raters[1], round.Candidates[0], 2);
        await round.Reveal(round.Candidates[1], [4], [5], [3]);

        // One press by themselves; no reason is asked anywhere.
        var own = await round.Raters[1].Visitor.Open(round.Address);
        Assert.Empty(own.Form("Step out").QuerySelectorAll("textarea, input[type=text], select"));
        var away = await round.Raters[1].Visitor.Press(own, "Step out");

        Assert.Equal("Hiring rounds", away.Heading);
        Assert.DoesNotContain("Community bridger", away.Text);
        Assert.Equal(CardStanding.Recused, (await round.CardOf(round.Raters[1], round.Candidates[0])).Standing);
        Assert.Equal(CardStanding.Recused, (await round.CardOf(round.Raters[1], round.Candidates[1])).Standing);
        Assert.Equal([3, 4], (await round.Rows(db => db.ScorecardAnswers.Where(a => a.CandidateId == round.Candidates[1].Id && a.QuestionId == "q1").Select(a => a.Value!.Value).ToListAsync())).Order());
        Assert.Equal(6 + 2, await round.Rows(db => db.ScorecardAnswers.IgnoreQueryFilters(["Blind"]).CountAsync()));
    }

    [Fact]
    public async Task HR_can_limit_stepping_out_to_one_candidate()
    {
        var round = await RoundOfAgency.Make(site, 3, 2);
        var card = await round.CardOf(round.Raters[1], round.Candidates[0]);

        await round.Hr.Press(await round.Hr.Open($"{round.AddressOf(round.Candidates[0])}/cards/{card.Id}"), "Take them off");

        Assert.Equal(CardStanding.Recused, (await round.CardOf(round.Raters[1], round.Candidates[0])).Standing);
        Assert.Equal(CardStanding.NotStarted, (await round.CardOf(round.Raters[1], round.Candidates[1])).Standing);
        Assert.Equal(HttpStatusCode.OK, (await round.Raters[1].Visitor.Open(round.Address)).Status);

        // A rater can't take somebody else off.
        var token = (await round.Raters[2].Visitor.Open("/account/sign-out")).Value("__RequestVerificationToken")!;
        var other = await round.Raters[2].Visitor.Post(round.Address + "/step-out", [new("__RequestVerificationToken", token), new("SeatId", round.Raters[0].Seat.Id.ToString())]);
        Assert.Equal(HttpStatusCode.Forbidden, other.Status);
        Assert.Equal(CardStanding.NotStarted, (await round.CardOf(round.Raters[0], round.Candidates[0])).Standing);
    }

    [Fact]
    public async Task Who_stepped_out_can_be_seated_again_where_the_ratings_are_not_shown()
    {
        var round = await RoundOfAgency.Make(site, 3, 2);
        await round.Submit(round.Raters[1], round.Candidates[0], 2);
        await round.Hr.Press(await round.Hr.Open(round.Address + "/committee"), "Steps out: Rater 2");
        await round.Reveal(round.Candidates[1], [4], [], [3]);

        await round.Hr.Press(await round.Hr.Open($"{round.Address}/committee/{round.Raters[1].Seat.Id}"), "Seat them again");

        Assert.Equal(CardStanding.Draft, (await round.CardOf(round.Raters[1], round.Candidates[0])).Standing);
        Assert.Equal(2, (await round.AnswersOf(round.Raters[1], round.Candidates[0]))[0].Value);
        Assert.Equal(CardStanding.Recused, (await round.CardOf(round.Raters[1], round.Candidates[1])).Standing);
    }

    [Fact]
    public async Task Chair_stepped_out_the_named_deputy_leads_and_nobody_else()
    {
        var round = await RoundOfAgency.Make(site, 2, 1);
        var deputy = await round.AddRater(SeatDuty.Deputy);
        Assert.DoesNotContain("Rater 1: not started", (await deputy.Visitor.Open(round.Address)).Text);

        await round.Raters[0].Visitor.Press(await round.Raters[0].Visitor.Open(round.Address), "Step out");

        Assert.Contains("Rater 1: stepped out", (await deputy.Visitor.Open(round.Address)).Text);
        Assert.DoesNotContain("Rater 1: stepped out", (await round.Raters[1].Visitor.Open(round.Address)).Text);
    }

    [Fact]
    public async Task Panelist_absent_for_one_candidate_an_alternate_steps_in_for_that_one()
    {
        var round = await RoundOfAgency.Make(site, 2, 2);
        var alternate = await round.AddRater(SeatDuty.Alternate);
        var card = await round.CardOf(round.Raters[1], round.Candidates[0]);
        var page = await round.Hr.Press(await round.Hr.Open($"{round.AddressOf(round.Candidates[0])}/cards/{card.Id}"), "End the waiting", ("Because", "Was not there"));
        Assert.Contains("Was not there", page.Text);

        await round.Hr.Press(page, "Rater 3 steps in");

        Assert.Equal(CardStanding.NotStarted, (await round.CardOf(alternate, round.Candidates[0])).Standing);
        Assert.Equal(0, await round.Rows(db => db.Scorecards.CountAsync(c => c.SeatId == alternate.Seat.Id && c.CandidateId == round.Candidates[1].Id)));
        Assert.StartsWith("0 of 2", (await round.Hr.Open(round.Address)).Row("C-01 Applicant 1")[1]);
    }

    [Fact]
    public async Task After_the_ratings_are_shown_nobody_is_added_to_that_candidate()
    {
        var round = await RoundOfAgency.Make(site, 2, 2);
        var alternate = await round.AddRater(SeatDuty.Alternate);
        await round.Reveal(round.Candidates[0], [4], [3]);
        var fresh = await Given.Person(site, round.Organization, Roles.Panelist, "Noa Ito");

        await round.Hr.Press(await round.Hr.Open(round.Address + "/committee"), "Add", ("PersonId", fresh.Id.ToString()), ("Duty", "Rater"));
        Assert.False((await round.Hr.Open(round.AddressOf(round.Candidates[0]))).HasButton("Rater 3 steps in"));
        var token = (await round.Hr.Open("/account/sign-out")).Value("__RequestVerificationToken")!;
        var late = await round.Hr.Post(round.AddressOf(round.Candidates[0]) + "/step-in", [new("__RequestVerificationToken", token), new("SeatId", alternate.Seat.Id.ToString())]);

        Assert.Equal(HttpStatusCode.Conflict, late.Status);
        Assert.Equal(2, await round.Rows(db => db.Scorecards.CountAsync(c => c.CandidateId == round.Candidates[0].Id)));
        Assert.Equal(3, await round.Rows(db => db.Scorecards.CountAsync(c => c.CandidateId == round.Candidates[1].Id)));
    }

    [Fact]
    public async Task Never_submits_HR_ends_the_waiting_with_a_reason_and_what_was_written_stays_sealed()
    {
        var round = await RoundOfAgency.Make(site, 2, 1);
        var card = await round.CardOf(round.Raters[1], round.Candidates[0]);
        var address = $"{round.AddressOf(round.Candidates[0])}/cards/{card.Id}";

        var without = await round.Hr.Press(await round.Hr.Open(address), "End the waiting", ("Because", " "));
        Assert.Equal(HttpStatusCode.BadRequest, without.Status);
        Assert.Equal("Write why: it stands on the record", without.Error("Because"));

        // The chair can't end the waiting.
        Assert.False((await round.Raters[0].Visitor.Open(address)).HasButton("End the waiting"));
        Assert.Equal(HttpStatusCode.NotFound, (await round.Raters[1].Visitor.Open(address)).Status);

        await round.Hr.Press(without, "End the waiting", ("Because", "Two reminders, no card"));
        Assert.Equal((CardStanding.Expired, "Two reminders, no card"), ((await round.CardOf(round.Raters[1], round.Candidates[0])).Standing, (await round.CardOf(round.Raters[1], round.Candidates[0])).Because));
    }

    [Fact]
    public async Task Edits_after_handing_in_before_the_ratings_are_shown_the_chair_opens_the_card_again_with_a_reason()
    {
        var round = await RoundOfAgency.Make(site, 2, 1);
        await round.Submit(round.Raters[1], round.Candidates[0], 4);
        var card = await round.CardOf(round.Raters[1], round.Candidates[0]);
        var page = await round.Raters[0].Visitor.Open($"{round.AddressOf(round.Candidates[0])}/cards/{card.Id}");

        await round.Raters[0].Visitor.Press(page, "Open it again", ("Because", "Left out a question"));

        Assert.Equal(CardStanding.Draft, (await round.CardOf(round.Raters[1], round.Candidates[0])).Standing);
        var late = await round.Raters[0].Visitor.Press(page, "Open it again", ("Because", "Again"));
        Assert.Equal(HttpStatusCode.Conflict, late.Status);
        Assert.Contains("the card is “being written” now", late.Text);
    }

    [Fact]
    public async Task What_was_handed_in_before_a_card_was_opened_again_stays_on_record_and_is_shown_with_the_rest()
    {
        var round = await RoundOfAgency.Make(site, 3, 1);
        var (candidate, rater) = (round.Candidates[0], round.Raters[1]);
        await round.Submit(round.Raters[0], candidate, 4);
        await round.Submit(round.Raters[2], candidate, 4);
        await round.Submit(rater, candidate, 4);
        var card = await round.CardOf(rater, candidate);
        await round.Hr.Press(await round.Hr.Open($"{round.AddressOf(candidate)}/cards/{card.Id}"), "Open it again", ("Because", "Left out a question"));

        await rater.Visitor.Press(await rater.Visitor.Open(round.AddressOf(candidate) + "/score"), "I can rate fairly");
        var question = await rater.Visitor.Open(round.AddressOf(candidate) + "/score/q1");
        await rater.Visitor.Press(question, "Save and next", ("Rating", "1"), ("Evidence", "Thought better of it."));
        await rater.Visitor.Press(await rater.Visitor.Open(round.AddressOf(candidate) + "/score/submit"), "Hand in my card");

        Assert.DoesNotContain("before the card was opened", (await round.Hr.Open(round.AddressOf(candidate) + "/result")).Text);
        await round.Hr.Press(await round.Hr.Open(round.AddressOf(candidate) + "/result"), "Show the ratings");
        var result = await round.Raters[0].Visitor.Open(round.AddressOf(candidate) + "/result");

        Assert.Contains("Handed in before the card was opened again: 4 Strong", result.Html.QuerySelector("#q1")!.TextContent);
        Assert.Contains("Said something about q1.", result.Html.QuerySelector("#q1")!.TextContent);
        Assert.Contains("Thought better of it.", result.Html.QuerySelector("#q1")!.TextContent);
        Assert.DoesNotContain("before the card was opened", result.Html.QuerySelector("#q2")!.TextContent);

        // HR seals words wherever they stand.
        await round.Hr.Press(await round.Hr.Open($"{round.AddressOf(candidate)}/result/q1/seal/{card.Id}"), "Seal these words", ("Sealed", "Said something"));
        var after = (await round.Raters[0].Visitor.Open(round.AddressOf(candidate) + "/result")).Html.QuerySelectorAll("#q1 .lines.muted").Single().TextContent;
        Assert.Equal("(words moved to HR’s sealed file) about q1.", after);

        // Who steps out takes it along.
        await round.Hr.Press(await round.Hr.Open($"{round.AddressOf(candidate)}/cards/{card.Id}"), "Take them off");
        Assert.DoesNotContain("before the card was opened", (await round.Raters[0].Visitor.Open(round.AddressOf(candidate) + "/result")).Text);
    }

    [Fact]
    public async Task Somebody_seated_while_a_candidate_had_withdrawn_rates_them_when_that_is_undone_before_anybody_rated_them()
    {
        var round = await RoundOfAgency.Make(site, 2, 2);
        var (early, rated) = (round.Candidates[0], round.Candidates[1]);
        await round.Submit(round.Raters[0], rated, 4);

        foreach (var candidate in round.Candidates)
        {
            await round.Hr.Press(await round.Hr.Open(round.AddressOf(candidate)), "Withdrew");
        }

        var late = await round.AddRater();

        foreach (var candidate in round.Candidates)
        {
            await round.Rows(async db =>
            {
                db.RemoveRange(await db.Scorecards.Where(c => c.CandidateId == candidate.Id && c.SeatId == late.Seat.Id).ToListAsync());
                return await db.SaveChangesAsync();
            });
            await round.Hr.Press(await round.Hr.Open(round.AddressOf(candidate)), "Held");
        }

        Assert.Equal(CardStanding.NotStarted, (await round.CardOf(late, early)).Standing);
        Assert.Equal(0, await round.Rows(db => db.Scorecards.CountAsync(c => c.CandidateId == rated.Id && c.SeatId == late.Seat.Id)));
    }

    [Fact]
    public async Task Chair_taken_off_one_candidate_the_deputy_shows_the_ratings_of_that_one()
    {
        var round = await RoundOfAgency.Make(site, 2, 2);
        var deputy = await round.AddRater(SeatDuty.Deputy);
        var (first, second) = (round.Candidates[0], round.Candidates[1]);

        foreach (var candidate in round.Candidates)
        {
            await round.Submit(round.Raters[1], candidate, 4);
            await round.Submit(deputy, candidate, 3);
        }

        await round.Submit(round.Raters[0], second, 4);
        var card = await round.CardOf(round.Raters[0], first);
        await round.Hr.Press(await round.Hr.Open($"{round.AddressOf(first)}/cards/{card.Id}"), "Take them off");

        Assert.False((await round.Raters[0].Visitor.Open(round.AddressOf(first) + "/result")).HasButton("Show the ratings"));
        Assert.False((await deputy.Visitor.Open(round.AddressOf(second) + "/result")).HasButton("Show the ratings"));
        Assert.True((await deputy.Visitor.Open(round.AddressOf(first) + "/result")).HasButton("Show the ratings"));
    }

    [Fact]
    public async Task Candidate_withdraws_after_the_talk_has_ended_too_and_it_can_be_undone()
    {
        var round = await RoundOfAgency.Make(site, 2, 1);
        await round.Reveal(round.Candidates[0], [4, 4], [4, 4]);
        await round.Hr.Press(await round.Hr.Open(round.AddressOf(round.Candidates[0]) + "/result"), "Mark as final");

        var page = await round.Hr.Press(await round.Hr.Open(round.AddressOf(round.Candidates[0])), "Withdrew");
        Assert.Equal("C-01 Applicant 1 withdrew", page.Heading);
        Assert.Equal("C-01 Applicant 1 held", (await round.Hr.Press(page, "Held")).Heading);
    }

    [Fact]
    public async Task Candidate_withdraws_their_ratings_are_kept_and_it_can_be_undone_and_a_no_show_takes_no_ratings()
    {
        var round = await RoundOfAgency.Make(site, 2, 2);
        await round.Submit(round.Raters[0], round.Candidates[0], 4);

        var page = await round.Hr.Press(await round.Hr.Open(round.AddressOf(round.Candidates[0])), "Withdrew");
        Assert.Equal("C-01 Applicant 1 withdrew", page.Heading);
        Assert.Equal("withdrew", (await round.Raters[0].Visitor.Open(round.Address)).Row("C-01")[2]);
        Assert.Equal(4, (await round.AnswersOf(round.Raters[0], round.Candidates[0]))[0].Value);
        Assert.Equal("C-01 Applicant 1 held", (await round.Hr.Press(page, "Held")).Heading);

        await round.Hr.Press(await round.Hr.Open(round.AddressOf(round.Candidates[1])), "Did not come");
        Assert.False((await round.Rows(db => db.Candidates.SingleAsync(c => c.Number == 2))).TakesRatings);
        Assert.False((await round.Raters[0].Visitor.Open(round.Address)).HasLink("My card: C-02"));
    }

    [Fact]
    public async Task A_committee_has_one_chair_and_who_has_begun_to_rate_keeps_rating()
    {
        var round = await RoundOfAgency.Make(site, 2, 1);
        await round.Submit(round.Raters[1], round.Candidates[0], 4);
        var seat = $"{round.Address}/committee/{round.Raters[1].Seat.Id}";

        Assert.StartsWith("There is a chair", (await round.Hr.Press(await round.Hr.Open(seat), "Save", ("Duty", "Chair"))).Error("Duty"));
        Assert.StartsWith("They have begun to rate", (await round.Hr.Press(await round.Hr.Open(seat), "Save", ("Duty", "Observer"))).Error("Duty"));
        Assert.Equal("Choose what they do on the committee", (await round.Hr.Press(await round.Hr.Open(seat), "Save", ("Duty", "7"))).Error("Duty"));
        Assert.Equal("Deputy", (await round.Hr.Press(await round.Hr.Open(seat), "Save", ("Duty", "Deputy"))).Row("Rater 2")[0]);
    }

    [Fact]
    public async Task Who_is_added_late_gets_cards_for_interviews_to_come_only_unless_HR_says_otherwise()
    {
        var round = await RoundOfAgency.Make(site, 2, 3);
        var (late, all) = (await Given.Person(site, round.Organization, Roles.PeerWorker, "Noa Ito"), await Given.Person(site, round.Organization, Roles.PeerWorker, "Sam Lee"));
        Assert.DoesNotContain("still to come", (await round.Hr.Open(round.Address + "/committee")).Text);
        await round.Submit(round.Raters[1], round.Candidates[0], 2);
        await round.Rows(async db =>
        {
            (await db.Candidates.SingleAsync(c => c.Id == round.Candidates[1].Id)).StartsAt = site.Clock.Now.AddHours(-2);
            return await db.SaveChangesAsync();
        });

        var committee = await round.Hr.Open(round.Address + "/committee");
        Assert.Contains("C-01 Applicant 1 and C-02 Applicant 2 were interviewed already. With a card for somebody new, these candidates wait again until it is in.", committee.Text);
        await round.Hr.Press(committee, "Add", ("PersonId", late.Id.ToString()), ("Duty", "Rater"));
        Assert.Equal([round.Candidates[2].Id], await round.Rows(db => db.Scorecards.Where(c => c.RaterId == late.Id).Select(c => c.CandidateId).ToListAsync()));

        await round.Hr.Press(committee, "Add", ("PersonId", all.Id.ToString()), ("Duty", "Rater"), ("OnlyToCome", "false"));
        Assert.Equal(3, await round.Rows(db => db.Scorecards.CountAsync(c => c.RaterId == all.Id)));

        // An observer who begins to rate is asked the same.
        var observer = await round.AddRater(SeatDuty.Observer);
        var seat = await round.Hr.Open($"{round.Address}/committee/{observer.Seat.Id}");
        Assert.Contains("C-01 Applicant 1 and C-02 Applicant 2 were interviewed already.", seat.Text);
        await round.Hr.Press(seat, "Save", ("Duty", "Rater"));
        Assert.Equal([round.Candidates[2].Id], await round.Rows(db => db.Scorecards.Where(c => c.SeatId == observer.Seat.Id).Select(c => c.CandidateId).ToListAsync()));
        await round.Hr.Press(await round.Hr.Open($"{round.Address}/committee/{observer.Seat.Id}"), "Save", ("OnlyToCome", "false"));
        Assert.Equal(3, await round.Rows(db => db.Scorecards.CountAsync(c => c.SeatId == observer.Seat.Id)));
    }
}
