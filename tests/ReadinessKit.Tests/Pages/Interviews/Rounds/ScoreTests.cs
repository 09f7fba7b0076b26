using System.Net;
using Microsoft.EntityFrameworkCore;
using ReadinessKit.Interviews.Panels;
using ReadinessKit.Tests.Support;

namespace ReadinessKit.Tests.Pages.Interviews.Rounds;

/// <summary>A rater fills in a card by forms alone.</summary>
public sealed class ScoreTests : IDisposable
{
    private readonly Site _site = new();

    [Fact]
    public async Task First_a_rater_says_that_they_can_be_fair_and_then_scores_question_by_question()
    {
        var (round, ana, address) = await Begin(confirmed: false);
        var card = await ana.Open(address);
        Assert.Equal("My card for C-01", card.Heading);
        Assert.Contains("Can you rate this round’s candidates fairly?", card.Text);
        Assert.False(card.HasLink("Begin"));
        Assert.Equal("My card for C-01", (await ana.Open(address + "/q1")).Heading);

        card = await ana.Press(card, "I can rate fairly");
        Assert.NotNull((await round.Rows(db => db.PanelSeats.SingleAsync(s => s.Id == round.Raters[0].Seat.Id))).ConfirmedAt);
        var first = await ana.Open(card.Link("Begin"));
        Assert.Equal("How would you listen to somebody who has lost hope?", first.Heading);
        Assert.Contains("Question 1 of 2 · Hope", first.Text);
        Assert.Contains("0 of 3 scorecards are in. You: 0 of 2 answered.", first.Text);
        Assert.Equal(["1 Not yetGives advice.“I would tell them.”", "2 Nearly", "3 SolidListens.“I would ask.”", "4 Strong", "5 OutstandingListens and waits.“I would stay.”"], first.Html.QuerySelectorAll(".scale label").Select(l => l.TextContent.Trim()));

        var second = await ana.Press(first, "Save and next", ("Rating", "4"), ("Evidence", "  “I would stay.”\n\nTwice. "));
        Assert.Equal("How would you help somebody choose where to go?", second.Heading);
        var look = await ana.Press(second, "Save and next", ("Rating", "not-heard"));
        Assert.Equal("Look it over and hand it in", look.Heading);
        var answers = await round.AnswersOf(round.Raters[0], round.Candidates[0]);
        Assert.Equal([(Heard.Rated, 4, "  “I would stay.”\n\nTwice. "), (Heard.NotHeard, null, "")], answers.Select(a => (a.Heard, a.Value, a.Evidence)));
        Assert.Equal(CardStanding.Draft, (await round.CardOf(round.Raters[0], round.Candidates[0])).Standing);

        var again = await ana.Open(address + "/q1");
        Assert.Equal("4", again.Html.QuerySelector("input[name=Rating]:checked")!.GetAttribute("value"));
        Assert.Equal("  “I would stay.”\n\nTwice. ", again.Html.QuerySelector("textarea[name=Evidence]")!.TextContent);
        Assert.Contains("Saved 10:00 AM.", again.Text);
        Assert.DoesNotContain("total", (await ana.Open(address)).Text, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task Who_does_not_rate_the_candidate_has_no_card()
    {
        var (round, _, address) = await Begin();
        var observer = await round.AddRater(SeatDuty.Observer);

        Assert.Equal(HttpStatusCode.NotFound, (await round.Hr.Open(address)).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await observer.Visitor.Open(address)).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await round.Raters[1].Visitor.Open(address + "/q9")).Status);
    }

    [Fact]
    public async Task All_questions_on_one_page_are_saved_at_once()
    {
        var (round, ana, address) = await Begin();
        var all = await ana.Open(address + "/all");
        Assert.Equal(2, all.Html.QuerySelectorAll("fieldset.rating").Length);

        var card = await ana.Press(all, "Save", ("Answers[q1].Rating", "2"), ("Answers[q2].Rating", "not-asked"), ("Answers[q2].Evidence", "We ran out of time."));

        Assert.Equal("My card for C-01", card.Heading);
        Assert.Equal(["rated, no evidence yet", "not asked"], card.Html.QuerySelectorAll("td[data-label='Your card']").Select(d => d.TextContent));
        Assert.Equal([(2, ""), (null, "We ran out of time.")], (await round.AnswersOf(round.Raters[0], round.Candidates[0])).Select(a => (a.Value, a.Evidence)));
    }

    [Fact]
    public async Task What_can_not_be_read_is_said_at_its_field_and_nothing_typed_is_lost()
    {
        var (round, ana, address) = await Begin();
        var typed = new string('x', CardAnswer.MaxEvidence + 1);

        var refused = await ana.Press(await ana.Open(address + "/q1"), "Save and next", ("Rating", "6"), ("Evidence", typed));

        Assert.Equal(HttpStatusCode.BadRequest, refused.Status);
        Assert.Equal("Choose a score from 1 to 5, or why there is none", refused.Error("Rating"));
        Assert.Equal("Shorten the evidence to 4,000 characters; there are 4,001", refused.Error("Evidence"));
        Assert.Equal(typed, refused.Html.QuerySelector("textarea[name=Evidence]")!.TextContent);
        Assert.Empty(await round.AnswersOf(round.Raters[0], round.Candidates[0]));
    }

    [Fact]
    public async Task Two_tabs_that_write_the_same_answer_both_see_both_texts()
    {
        var (round, ana, address) = await Begin();
        var (one, other) = (await ana.Open(address + "/q1"), await ana.Open(address + "/q1"));
        await ana.Press(one, "Save and next", ("Rating", "4"), ("Evidence", "Stayed with them."));

        var both = await ana.Press(other, "Save and next", ("Rating", "2"), ("Evidence", "Gave advice."));

        Assert.Equal(HttpStatusCode.Conflict, both.Status);
        Assert.Contains("Something else was saved meanwhile", both.Text);
        Assert.Contains("4 Strong", both.Html.QuerySelector(".conflict")!.TextContent);
        Assert.Contains("Stayed with them.", both.Html.QuerySelector(".conflict")!.TextContent);
        Assert.Equal("Gave advice.", both.Html.QuerySelector("textarea[name=Evidence]")!.TextContent);
        Assert.Equal("Stayed with them.", (await round.AnswersOf(round.Raters[0], round.Candidates[0])).Single().Evidence);

        await ana.Press(both, "Save mine", ("Evidence", "Stayed with them. Gave advice."));
        Assert.Equal((2, "Stayed with them. Gave advice."), (await round.AnswersOf(round.Raters[0], round.Candidates[0])).Select(a => (a.Value!.Value, a.Evidence)).Single());
    }

    [Fact]
    public async Task On_the_page_of_all_questions_one_conflict_holds_up_no_other_answer()
    {
        var (round, ana, address) = await Begin();
        var all = await ana.Open(address + "/all");
        await ana.Press(await ana.Open(address + "/q1"), "Save and next", ("Evidence", "Here."));

        var both = await ana.Press(all, "Save", ("Answers[q1].Evidence", "There."), ("Answers[q2].Rating", "5"));

        Assert.Equal(HttpStatusCode.Conflict, both.Status);
        Assert.Contains("Here.", both.Html.QuerySelector(".conflict")!.TextContent);
        Assert.Equal([("Here.", null), ("", 5)], (await round.AnswersOf(round.Raters[0], round.Candidates[0])).Select(a => (a.Evidence, a.Value)));
        await ana.Press(both, "Save");
        Assert.Equal("There.", (await round.AnswersOf(round.Raters[0], round.Candidates[0]))[0].Evidence);
    }

    [Fact]
    public async Task A_page_that_was_gone_back_to_and_changed_writes_over_nothing_unseen()
    {
        var (round, ana, address) = await Begin();
        var page = await ana.Open(address + "/q1");
        await ana.Press(page, "Save and next", ("Evidence", "First words."));
        Assert.Equal(HttpStatusCode.OK, (await ana.Press(page, "Save and next", ("Evidence", "First words."))).Status);

        var back = await ana.Press(page, "Save and next", ("Evidence", "Other words."));

        Assert.Equal(HttpStatusCode.Conflict, back.Status);
        Assert.Equal(("First words.", 1), (await round.AnswersOf(round.Raters[0], round.Candidates[0])).Select(a => (a.Evidence, a.Revision)).Single());
    }

    [Theory]
    [InlineData("submitted", "Your card is in, and locked.")]
    [InlineData("recused", "You stepped out. What you wrote is sealed, and counts for nobody.")]
    [InlineData("expired", "HR ended the waiting for your card.")]
    [InlineData("no-show", "This candidate did not come: there is nothing to rate.")]
    [InlineData("withdrew", "This candidate withdrew: there is nothing to rate.")]
    [InlineData("closed", "The round is closed.")]
    public async Task A_card_that_was_closed_meanwhile_takes_nothing_and_shows_what_was_typed(string how, string why)
    {
        var (round, ana, address) = await Begin();
        var (page, all) = (await ana.Open(address + "/q1"), await ana.Open(address + "/all"));
        await round.Rows(async db =>
        {
            var card = await db.Scorecards.SingleAsync(c => c.CandidateId == round.Candidates[0].Id && c.SeatId == round.Raters[0].Seat.Id);
            var candidate = await db.Candidates.SingleAsync(c => c.Id == round.Candidates[0].Id);

            switch (how)
            {
                case "submitted":
                    card.Submit(null, _site.Clock.Now);
                    break;
                case "recused":
                    card.StepOut();
                    break;
                case "expired":
                    card.Expire("Away.");
                    break;
                case "closed":
                    (await db.HiringRounds.SingleAsync(r => r.Id == round.Id)).Close("No money.", _site.Clock.Now);
                    break;
                default:
                    candidate.Standing = how == "no-show" ? CandidateStanding.NoShow : CandidateStanding.Withdrew;
                    break;
            }

            return await db.SaveChangesAsync();
        });

        var late = await ana.Press(page, "Save and next", ("Rating", "4"), ("Evidence", "Typed too late."));
        Assert.Equal(HttpStatusCode.Conflict, late.Status);
        Assert.Contains(why + " What you typed was not saved. It still stands below", late.Text);
        Assert.Equal("Typed too late.", late.Html.QuerySelector("textarea[name=Evidence]")!.TextContent);
        Assert.False(late.HasButton("Save and next"));
        Assert.Equal(HttpStatusCode.Conflict, (await ana.Press(all, "Save", ("Answers[q1].Evidence", "Late."))).Status);
        Assert.Empty(await round.AnswersOf(round.Raters[0], round.Candidates[0]));
        Assert.Contains(why, (await ana.Open(address)).Text);
        Assert.False((await ana.Open(address + "/submit")).HasButton("Hand in my card"));
    }

    [Fact]
    public async Task A_rater_declines_with_one_more_press_and_no_reason()
    {
        var (round, ana, address) = await Begin();

        var confirm = await ana.Open((await ana.Open(address)).Link("I don’t rate this candidate"));
        Assert.Empty(confirm.Html.QuerySelectorAll("main textarea, main input:not([type=hidden])"));
        var card = await ana.Press(confirm, "I don’t rate this candidate");

        Assert.Contains("You don’t rate this candidate. 0 of 2 scorecards are in.", card.Text);
        Assert.Equal(CardStanding.Declined, (await round.CardOf(round.Raters[0], round.Candidates[0])).Standing);
        Assert.Equal(HttpStatusCode.Conflict, (await ana.Press(confirm, "I don’t rate this candidate")).Status);
    }

    [Fact]
    public async Task Who_was_signed_out_meanwhile_sees_what_they_typed()
    {
        var (round, ana, address) = await Begin();
        var page = await ana.Open(address + "/q1");
        await round.Rows(db => db.Sessions.Where(s => s.PersonId == round.Raters[0].Person.Id).ExecuteDeleteAsync());

        var screen = await ana.Press(page, "Save and next", ("Rating", "4"), ("Evidence", "<Long> notes & all."));

        Assert.Equal(HttpStatusCode.Unauthorized, screen.Status);
        Assert.Equal("You were signed out meanwhile", screen.Heading);
        Assert.Equal("<Long> notes & all.", screen.Html.QuerySelector("textarea")!.TextContent);
        Assert.Equal("_blank", screen.Html.QuerySelector("main a[href^='/sign-in?to=']")!.GetAttribute("target"));
        Assert.Equal(HttpStatusCode.OK, (await ana.Open(address)).Status);
        Assert.Equal("Sign in", (await ana.Open(address)).Heading);
    }

    [Fact]
    public async Task Unlawful_or_off_guide_question_asked_HR_is_told_privately_and_it_is_sealed()
    {
        var (round, ana, address) = await Begin();
        Assert.Equal(HttpStatusCode.BadRequest, (await ana.Press(await ana.Open(address), "Send to HR", ("Tell", " "))).Status);

        var told = await ana.Press(await ana.Open(address), "Send to HR", ("Tell", "Somebody asked about sick days."));

        Assert.Contains("HR has it. It is sealed", told.Text);
        var note = await round.Rows(db => db.SealedNotes.SingleAsync());
        Assert.Equal(("", "Somebody asked about sick days.", round.Raters[0].Person.Id), (note.QuestionId, note.Text, note.PersonId));
        Assert.Contains(await round.Rows(db => db.AuditLog.Select(e => e.Subject).ToListAsync()), s => s == $"SealedNote {note.Id}");
    }

    [Fact]
    public async Task Whatever_is_sent_the_answer_is_no_error_of_ours()
    {
        var (round, ana, address) = await Begin();
        var token = new KeyValuePair<string, string>("__RequestVerificationToken", (await ana.Open(address + "/q1")).Value("__RequestVerificationToken")!);
        (string Address, string[] Fields)[] forms =
        [
            (address + "/q1", ["Rating", "Evidence", "Draft", "Sequence", "Revision", "PersonId", "Do", "{0}"]),
            (address + "/q1?handler=Save", ["Rating", "Evidence", "Draft", "Sequence", "Revision", "PersonId"]),
            (address + "/all", ["Answers[q1].Rating", "Answers[q1].Evidence", "Answers[q1].Sequence", "Answers[{0}].Rating", "Answers[q1]", "Answers"]),
            (address + "/submit?handler=Seal", ["Seal", "Seal[{0}]"]),
            (address + "?handler=Tell", ["Tell", "told"]),
            (round.Address + "/practice", ["Ratings", "Ratings[takes-over]", "Ratings[{0}]"]),
        ];

        foreach (var (form, fields) in forms)
        {
            foreach (var (field, rough) in fields.SelectMany(f => new[] { "", " ", "-1", "6", "99999999999999999999", "q1:1:0", "\0", "😀", "[]", "\u202E", new('x', 5000) }.Select(r => (string.Format(f, r), r))))
            {
                var screen = await ana.Post(form, [token, new(field, rough), new(field, "twice")]);
                Assert.True((int)screen.Status < 500, $"{form}, '{field}' with '{rough}': {screen.Status}");
            }
        }
    }

    public void Dispose() => _site.Dispose();

    private async Task<(RoundOfAgency Round, Visitor Ana, string Address)> Begin(bool confirmed = true)
    {
        var round = await RoundOfAgency.Make(_site);

        if (confirmed)
        {
            await round.Rows(db => db.PanelSeats.ExecuteUpdateAsync(s => s.SetProperty(p => p.ConfirmedAt, _site.Clock.Now)));
        }

        return (round, round.Raters[0].Visitor, round.AddressOf(round.Candidates[0]) + "/score");
    }
}
