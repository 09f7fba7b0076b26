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
}
