using System.Net;
using Microsoft.EntityFrameworkCore;
using ReadinessKit.Interviews.Panels;
using ReadinessKit.Tests.Support;
using ReadinessKit.Web.Accounts;

namespace ReadinessKit.Tests.Pages.Interviews.Rounds;

/// <summary>A score sheet on paper is typed in afterwards.</summary>
public sealed class PaperTests(Site site) : IClassFixture<Site>
{
    [Fact]
    public async Task A_sheet_is_typed_in_by_HR_and_who_rated_and_who_typed_stay_apart()
    {
        var round = await RoundOfAgency.Make(site, 2, 1);
        var card = await round.CardOf(round.Raters[1], round.Candidates[0]);
        var address = $"{round.AddressOf(round.Candidates[0])}/cards/{card.Id}";
        var sheet = await round.Hr.Open((await round.Hr.Open(address)).Link("Type in a score sheet"));
        Assert.Contains("rated by Rater 2 · entered by Kim Lee", sheet.Text);

        var missing = await round.Hr.Press(sheet, "Hand it in for Rater 2", ("Answers[q1].Rating", "4"), ("Answers[q1].Evidence", "“I would ask.”"));
        Assert.Equal(HttpStatusCode.BadRequest, missing.Status);
        Assert.StartsWith("Choose what stands on the sheet", missing.Error("Answers[q2].Rating"));
        Assert.Contains("“I would ask.”", missing.Html.QuerySelector("textarea")!.TextContent);

        var done = await round.Hr.Press(missing, "Hand it in for Rater 2", ("Answers[q2].Rating", "not-asked"));

        Assert.Contains("in, typed in from paper", done.Text);
        var kept = await round.CardOf(round.Raters[1], round.Candidates[0]);
        Assert.Equal((CardStanding.Submitted, round.HrPerson.Id, round.Raters[1].Person.Id), (kept.Standing, kept.EnteredById, kept.RaterId));
        Assert.Equal([(Heard.Rated, (int?)4), (Heard.NotAsked, null)], (await round.AnswersOf(round.Raters[1], round.Candidates[0])).Select(a => (a.Heard, a.Value)));

        // Whoever typed it can't open it again, nor read it elsewhere.
        Assert.Equal(HttpStatusCode.NotFound, (await round.Hr.Open(address + "/paper")).Status);
        Assert.DoesNotContain("I would ask", (await round.Hr.Open(round.AddressOf(round.Candidates[0]) + "/result")).Text);
    }

    [Fact]
    public async Task Who_typed_in_a_sheet_takes_no_seat_to_rate_and_is_told_why_and_may_observe()
    {
        var round = await Typed();
        var committee = await round.Hr.Open(round.Address + "/committee");

        foreach (var duty in new[] { "Rater", "Deputy", "Alternate" })
        {
            var refused = await round.Hr.Press(committee, "Add", ("PersonId", round.HrPerson.Id.ToString()), ("Duty", duty));
            Assert.Equal(HttpStatusCode.BadRequest, refused.Status);
            Assert.StartsWith("They typed in a score sheet of this round", refused.Error("PersonId"));
        }

        Assert.False(await round.Rows(db => db.PanelSeats.AnyAsync(s => s.PersonId == round.HrPerson.Id)));
        var observes = await round.Hr.Press(committee, "Add", ("PersonId", round.HrPerson.Id.ToString()), ("Duty", "Observer"));
        Assert.Equal("Observer", observes.Row("Kim Lee")[0]);

        // An observer's seat does not become one that rates.
        var seat = await round.Rows(db => db.PanelSeats.SingleAsync(s => s.PersonId == round.HrPerson.Id));
        var page = await round.Hr.Press(await round.Hr.Open($"{round.Address}/committee/{seat.Id}"), "Save", ("Duty", "Rater"));
        Assert.StartsWith("They typed in a score sheet of this round", page.Error("Duty"));
        Assert.False(await round.Rows(db => db.Scorecards.AnyAsync(c => c.RaterId == round.HrPerson.Id)));
    }

    [Fact]
    public async Task Who_typed_in_a_sheet_does_not_step_in_for_a_candidate()
    {
        var round = await Typed();
        var seat = new Web.Data.PanelSeat { OrganizationId = round.Organization.Id, RoundId = round.Id, PersonId = round.HrPerson.Id, Duty = SeatDuty.Alternate, AddedAt = site.Clock.Now };
        await round.Rows(db =>
        {
            db.Add(seat);
            return db.SaveChangesAsync();
        });

        var page = await round.Hr.Open(round.AddressOf(round.Candidates[0]));
        Assert.False(page.HasButton("Kim Lee steps in"));
        var forced = await round.Hr.Post(round.AddressOf(round.Candidates[0]) + "/step-in", [new("__RequestVerificationToken", page.Value("__RequestVerificationToken")!), new("SeatId", seat.Id.ToString())]);

        Assert.Equal(HttpStatusCode.Conflict, forced.Status);
        Assert.False(await round.Rows(db => db.Scorecards.AnyAsync(c => c.RaterId == round.HrPerson.Id)));
    }

    [Fact]
    public async Task Who_typed_in_a_sheet_stays_named_when_the_card_is_opened_again_or_its_rater_comes_back()
    {
        var round = await Typed();
        var card = await round.CardOf(round.Raters[1], round.Candidates[0]);

        await round.Hr.Press(await round.Hr.Open($"{round.AddressOf(round.Candidates[0])}/cards/{card.Id}"), "Take them off");
        await round.Hr.Press(await round.Hr.Open($"{round.Address}/committee/{round.Raters[1].Seat.Id}"), "Save", ("Duty", "Rater"));

        var kept = await round.CardOf(round.Raters[1], round.Candidates[0]);
        Assert.Equal((CardStanding.Draft, (Guid?)round.HrPerson.Id), (kept.Standing, kept.EnteredById));
        Assert.Contains("Only who types in a sheet from paper knows what stands on it; they rate nobody in this round.", (await round.Raters[0].Visitor.Open(round.Address)).Text);
    }

    [Fact]
    public async Task Nobody_with_a_seat_types_in_the_sheet_of_another_and_nothing_is_written_over()
    {
        var round = await RoundOfAgency.Make(site, 2, 2);
        var card = await round.CardOf(round.Raters[1], round.Candidates[0]);
        var address = $"{round.AddressOf(round.Candidates[0])}/cards/{card.Id}";
        var open = await round.Hr.Open(address + "/paper");
        await round.Rows(async db =>
        {
            (await db.Scorecards.SingleAsync(c => c.Id == card.Id)).Start();
            return await db.SaveChangesAsync();
        });

        var late = await round.Hr.Press(open, "Hand it in for Rater 2", ("Answers[q1].Rating", "4"), ("Answers[q2].Rating", "4"));
        Assert.Equal(HttpStatusCode.NotFound, late.Status);
        Assert.False((await round.Hr.Open(address)).HasLink("Type in a score sheet"));
        Assert.Empty(await round.AnswersOf(round.Raters[1], round.Candidates[0]));

        var seated = await Given.Person(site, round.Organization, Roles.HR, "Noa Ito");
        await round.Rows(db =>
        {
            db.Add(new Web.Data.PanelSeat { OrganizationId = round.Organization.Id, RoundId = round.Id, PersonId = seated.Id, Duty = SeatDuty.Rater, AddedAt = site.Clock.Now });
            return db.SaveChangesAsync();
        });
        var other = await round.CardOf(round.Raters[1], round.Candidates[1]);
        Assert.Equal(HttpStatusCode.NotFound, (await (await Given.SignedIn(site, seated)).Open($"{round.AddressOf(round.Candidates[1])}/cards/{other.Id}/paper")).Status);
    }

    [Fact]
    public async Task Who_types_in_a_sheet_and_was_signed_out_meanwhile_sees_what_they_typed()
    {
        var round = await RoundOfAgency.Make(site, 2, 1);
        var sheet = await Sheet(round);
        Assert.DoesNotContain("Nothing is saved yet", sheet.Text);
        Assert.Contains("It is saved when you hand it in, and not before.", sheet.Text);
        await round.Rows(db => db.Sessions.Where(s => s.PersonId == round.HrPerson.Id).ExecuteDeleteAsync());

        var screen = await round.Hr.Press(sheet, "Hand it in for Rater 2", ("Answers[q1].Rating", "4"), ("Answers[q1].Evidence", "<Long> notes & all."), ("Answers[q2].Evidence", "More."));

        Assert.Equal(HttpStatusCode.Unauthorized, screen.Status);
        Assert.Equal("You were signed out meanwhile", screen.Heading);
        Assert.Equal(["<Long> notes & all.", "More."], screen.Html.QuerySelectorAll("textarea").Select(t => t.TextContent));
    }

    [Fact]
    public async Task Words_of_a_sheet_that_must_not_stand_in_the_record_are_shown_once_and_moved_or_kept_and_nothing_typed_is_lost()
    {
        var round = await RoundOfAgency.Make(site, 2, 1);
        (string, string?)[] typed = [("Answers[q1].Rating", "4"), ("Answers[q1].Evidence", "Listened first. She was hospitalized with bipolar disorder and takes lithium."), ("Answers[q2].Rating", "3"), ("Answers[q2].Evidence", "Has two kids.")];

        var look = await round.Hr.Press(await Sheet(round), "Hand it in for Rater 2", typed);
        Assert.Equal(HttpStatusCode.BadRequest, look.Status);
        Assert.Equal(["Look at some words in the notes: move them to HR’s sealed file, or tick that you keep them"], look.Summary);
        Assert.Contains("Medication: “lithium”", look.Text);
        Assert.Equal(["Listened first. She was hospitalized with bipolar disorder and takes lithium.", "Has two kids."], look.Html.QuerySelectorAll("textarea").Select(t => t.TextContent));
        Assert.Equal(CardStanding.NotStarted, (await round.CardOf(round.Raters[1], round.Candidates[0])).Standing);

        // One box for a sentence, whatever was found in it, and one for its whole note.
        var boxes = look.Html.QuerySelectorAll("input[name=Seal]").Select(b => b.GetAttribute("value")!).ToList();
        var keeps = look.Html.QuerySelectorAll("input[name=Kept]").Select(b => b.GetAttribute("value")!).ToList();
        Assert.Equal((4, 2), (boxes.Count, keeps.Count));
        Assert.Equal(boxes.Distinct(), boxes);

        // What is ticked holds for the words that were looked at, and for no others.
        var half = await round.Hr.Press(look, "Hand it in for Rater 2", ("Seal", boxes[0]), ("Kept", keeps[1]), ("Answers[q2].Evidence", "Has three kids."));
        Assert.Equal(HttpStatusCode.BadRequest, half.Status);
        Assert.True(half.Html.QuerySelector($"input[value='{boxes[0]}']")!.HasAttribute("checked"));

        var done = await round.Hr.Press(look, "Hand it in for Rater 2", ("Seal", boxes[0]), ("Kept", keeps[1]));
        Assert.Contains("in, typed in from paper", done.Text);
        Assert.Equal(["Listened first.", "Has two kids."], (await round.AnswersOf(round.Raters[1], round.Candidates[0])).Select(a => a.Evidence));
        var note = await round.Rows(db => db.SealedNotes.SingleAsync());
        Assert.Equal(("q1", "She was hospitalized with bipolar disorder and takes lithium.", round.HrPerson.Id), (note.QuestionId, note.Text, note.PersonId));
    }

    [Fact]
    public async Task HR_reads_why_a_sheet_can_not_be_typed_in_where_the_rater_has_begun_on_the_screen()
    {
        var round = await RoundOfAgency.Make(site, 2, 1);
        var card = await round.CardOf(round.Raters[1], round.Candidates[0]);
        await round.Rows(async db =>
        {
            (await db.Scorecards.SingleAsync(c => c.Id == card.Id)).Start();
            return await db.SaveChangesAsync();
        });

        var page = await round.Hr.Open($"{round.AddressOf(round.Candidates[0])}/cards/{card.Id}");

        Assert.False(page.HasLink("Type in a score sheet"));
        Assert.Contains("Rater 2 has begun on the screen. What they wrote there is theirs alone until the ratings are shown", page.Text);
        Assert.DoesNotContain("has begun on the screen", (await round.Raters[0].Visitor.Open($"{round.AddressOf(round.Candidates[0])}/cards/{card.Id}")).Text);
    }

    [Fact]
    public async Task From_the_round_a_guide_and_a_score_sheet_are_printed_also_by_a_rater_who_may_read_no_other_guide()
    {
        var round = await RoundOfAgency.Make(site, 2, 1);
        var peer = await Given.Person(site, round.Organization, Roles.PeerWorker, "Noa Ito");
        await round.Hr.Press(await round.Hr.Open(round.Address + "/committee"), "Add", ("PersonId", peer.Id.ToString()), ("Duty", "Rater"));
        var noa = await Given.SignedIn(site, peer);

        var overview = await noa.Open(round.Address);
        var large = overview.Html.QuerySelector("#on-paper a[href$='score-sheet?large=true']")!.GetAttribute("href")!;
        var sheet = await noa.Open(large);
        Assert.Equal("Community bridger", sheet.Heading);
        Assert.NotNull(sheet.Html.QuerySelector(".score-sheet.large-print .boxes"));
        Assert.Contains("Version 1, of", sheet.Text);
        var guide = await noa.Open(overview.Link("to print: the guide"));
        Assert.Contains("Interview guide · ", guide.Text);

        Assert.Equal(HttpStatusCode.NotFound, (await noa.Open($"{round.Address}/print/2/guide")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await noa.Open($"{round.Address}/print/1/candidate-hand-out")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await (await Given.SignedIn(site, round.Organization, Roles.PeerWorker)).Open(large)).Status);

        var card = await round.CardOf(round.Raters[1], round.Candidates[0]);
        Assert.Equal(large, (await round.Hr.Open($"{round.AddressOf(round.Candidates[0])}/cards/{card.Id}")).Link("in large print"));
    }

    private static async Task<Screen> Sheet(RoundOfAgency round) =>
        await round.Hr.Open($"{round.AddressOf(round.Candidates[0])}/cards/{(await round.CardOf(round.Raters[1], round.Candidates[0])).Id}/paper");

    private async Task<RoundOfAgency> Typed()
    {
        var round = await RoundOfAgency.Make(site, 2, 1);
        var card = await round.CardOf(round.Raters[1], round.Candidates[0]);
        await round.Hr.Press(await round.Hr.Open($"{round.AddressOf(round.Candidates[0])}/cards/{card.Id}/paper"), "Hand it in for Rater 2", ("Answers[q1].Rating", "4"), ("Answers[q2].Rating", "4"));
        return round;
    }
}
