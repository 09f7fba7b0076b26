using System.Net;
using Microsoft.EntityFrameworkCore;
using ReadinessKit.Interviews.Panels;
using ReadinessKit.Tests.Support;

namespace ReadinessKit.Tests.Pages.Interviews.Rounds;

/// <summary>A card is looked over, cleared of what must not stand on it, and handed in.</summary>
public sealed class ScoreSubmitTests : IDisposable
{
    private readonly Site _site = new();

    [Fact]
    public async Task A_card_is_handed_in_when_every_question_has_an_answer_and_is_locked_then()
    {
        var (round, ana, address) = await Begin();
        var early = await ana.Open(address + "/submit");
        Assert.Contains("Still open Question 1: How would you listen to somebody who has lost hope? Question 2:", early.Text);
        Assert.Contains("It locks your card.", early.Text);
        var refused = await ana.Press(early, "Hand in my card");
        Assert.Equal(HttpStatusCode.BadRequest, refused.Status);
        Assert.Equal(["Answer every question first: with a score, “not asked” or “I did not hear this”"], refused.Summary);

        await ana.Press(await ana.Open(address + "/all"), "Save", ("Answers[q1].Rating", "4"), ("Answers[q2].Rating", "not-asked"));
        var ready = await ana.Open(address + "/submit");
        Assert.Contains("Every question has an answer Scores without evidence", ready.Text);
        Assert.Contains("This is advice. Question 1:", ready.Text);
        var done = await ana.Press(ready, "Hand in my card");

        Assert.Equal("Your card is in", done.Heading);
        Assert.Contains("1 of 3 scorecards is in. It is locked. You see each other’s ratings when all cards are in.", done.Text);
        Assert.False(done.HasLink("See the result"));
        var card = await round.CardOf(round.Raters[0], round.Candidates[0]);
        Assert.Equal((CardStanding.Submitted, _site.Clock.Now, null), (card.Standing, card.SubmittedAt, card.EnteredById));
        Assert.Equal(HttpStatusCode.Conflict, (await ana.Press(ready, "Hand in my card")).Status);
    }

    [Fact]
    public async Task When_the_ratings_are_shown_the_card_leads_to_the_result()
    {
        var (round, ana, address) = await Begin();
        await round.Reveal(round.Candidates[0], [3, 4], [3, 4], [5, 4]);

        Assert.Equal(round.AddressOf(round.Candidates[0]) + "/result", (await ana.Open(address)).Link("See the result"));
        Assert.Equal(round.AddressOf(round.Candidates[0]) + "/result", (await ana.Open(address + "/submit")).Link("See the result"));
    }

    [Fact]
    public async Task Words_that_must_not_stand_in_the_record_are_named_and_moved_to_hrs_sealed_file()
    {
        var (round, ana, address) = await Begin();
        await ana.Press(await ana.Open(address + "/all"), "Save", ("Answers[q1].Evidence", "Listened first. She takes lithium. Two examples."), ("Answers[q2].Evidence", "Has two kids."));

        var look = await ana.Open(address + "/submit");
        Assert.Contains("Medication: “lithium”", look.Text);
        Assert.Contains("Children and child care: “two kids”", look.Text);
        Assert.Contains("Your notes are records: a candidate or a court may read them.", look.Text);
        Assert.Equal(HttpStatusCode.BadRequest, (await ana.Press(look, "Move to HR’s sealed file")).Status);
        var boxes = look.Html.QuerySelectorAll("input[name=Seal]").Select(b => b.GetAttribute("value")!).ToList();
        var moved = await ana.Press(look, "Move to HR’s sealed file", ("Seal", boxes[0]), ("Seal", boxes[^1]));

        Assert.DoesNotContain("Words to look at", moved.Text);
        Assert.Equal(["Listened first. Two examples.", ""], (await round.AnswersOf(round.Raters[0], round.Candidates[0])).Select(a => a.Evidence));
        Assert.Equal([("q1", "She takes lithium."), ("q2", "Has two kids.")], await round.Rows(async db => (await db.SealedNotes.OrderBy(n => n.QuestionId).ToListAsync()).Select(n => (n.QuestionId, n.Text)).ToList()));
        Assert.DoesNotContain("lithium", (await ana.Open(address + "/q1")).Text);
        Assert.Equal(HttpStatusCode.Conflict, (await ana.Press(look, "Move to HR’s sealed file", ("Seal", boxes[0]))).Status);
    }

    [Fact]
    public async Task A_note_that_changed_meanwhile_is_not_moved_by_an_old_page()
    {
        var (round, ana, address) = await Begin();
        await ana.Press(await ana.Open(address + "/q1"), "Save and next", ("Evidence", "She takes lithium."));
        var look = await ana.Open(address + "/submit");
        await ana.Press(await ana.Open(address + "/q1"), "Save and next", ("Evidence", "Calm. She takes lithium."));

        var late = await ana.Press(look, "Move to HR’s sealed file", ("Seal", look.Html.QuerySelector("input[name=Seal]")!.GetAttribute("value")));

        Assert.Equal(HttpStatusCode.Conflict, late.Status);
        Assert.Contains("The note changed meanwhile, and was not moved", late.Text);
        Assert.Equal(0, await round.Rows(db => db.SealedNotes.CountAsync()));
    }

    [Fact]
    public async Task Words_that_are_moved_go_from_what_was_handed_in_before_the_card_was_opened_again_too()
    {
        var (round, ana, address) = await Begin();
        await ana.Press(await ana.Open(address + "/all"), "Save", ("Answers[q1].Rating", "4"), ("Answers[q1].Evidence", "Calm. She takes lithium."), ("Answers[q2].Rating", "4"));
        await ana.Press(await ana.Open(address + "/submit"), "Hand in my card");
        var card = await round.CardOf(round.Raters[0], round.Candidates[0]);
        await round.Hr.Press(await round.Hr.Open($"{round.AddressOf(round.Candidates[0])}/cards/{card.Id}"), "Open it again", ("Because", "A note to look at"));

        var look = await ana.Open(address + "/submit");
        await ana.Press(look, "Move to HR’s sealed file", ("Seal", look.Html.QuerySelector("input[name=Seal]")!.GetAttribute("value")));

        Assert.Equal("Calm. (words moved to HR’s sealed file)", await round.Rows(db =>
        {
            db.PersonId = round.Raters[0].Person.Id;
            return db.EarlierAnswers.Where(a => a.QuestionId == "q1").Select(a => a.Evidence).SingleAsync();
        }));
    }

    [Fact]
    public async Task A_sentence_with_two_findings_has_one_box_and_moving_it_is_confirmed()
    {
        var (round, ana, address) = await Begin();
        await ana.Press(await ana.Open(address + "/q1"), "Save and next", ("Evidence", "Calm. She was hospitalized with bipolar disorder and takes lithium."));

        var look = await ana.Open(address + "/submit");
        Assert.DoesNotContain("Nothing was destroyed", look.Text);
        Assert.True(look.Html.QuerySelectorAll(".finding .tag").Length > 1);
        var boxes = look.Html.QuerySelectorAll("input[name=Seal]");
        Assert.Equal(["Move this sentence: “She was hospitalized with bipolar disorder and takes lithium.”", "Move the whole note of question 1"], boxes.Select(b => b.ParentElement!.TextContent.Trim()));
        var moved = await ana.Press(look, "Move to HR’s sealed file", ("Seal", boxes[0].GetAttribute("value")));

        Assert.Equal("Moved to HR’s sealed file. Nothing was destroyed.", moved.Html.QuerySelector("main [role=status].note")!.TextContent);
        Assert.Equal("Calm.", (await round.AnswersOf(round.Raters[0], round.Candidates[0]))[0].Evidence);
    }

    public void Dispose() => _site.Dispose();

    private async Task<(RoundOfAgency Round, Visitor Ana, string Address)> Begin()
    {
        var round = await RoundOfAgency.Make(_site);
        await round.Rows(db => db.PanelSeats.ExecuteUpdateAsync(s => s.SetProperty(p => p.ConfirmedAt, _site.Clock.Now)));
        return (round, round.Raters[0].Visitor, round.AddressOf(round.Candidates[0]) + "/score");
    }
}
