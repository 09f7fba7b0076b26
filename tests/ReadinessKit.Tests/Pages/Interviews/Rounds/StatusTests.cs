using System.Net;
using System.Net.Http.Headers;
using System.Text.Json;
using Microsoft.AspNetCore.Mvc.Testing.Handlers;
using Microsoft.EntityFrameworkCore;
using ReadinessKit.Interviews.Panels;
using ReadinessKit.Tests.Support;

namespace ReadinessKit.Tests.Pages.Interviews.Rounds;

/// <summary>Who is in, while a page stays open.</summary>
public sealed class StatusTests(Site site) : IClassFixture<Site>
{
    [Fact]
    public async Task Who_leads_hears_names_and_a_rater_counts_and_nobody_a_value()
    {
        var round = await RoundOfAgency.Make(site, candidates: 1);
        await round.Submit(round.Raters[1], round.Candidates[0], 5);

        var chair = await Json(round.Raters[0].Visitor, round);
        Assert.Equal(("1 of 3", "1 of 3 cards are in"), (chair.GetProperty("count").GetString(), chair.GetProperty("words").GetString()));
        Assert.Equal(["Rater 1: not started", "Rater 2: in", "Rater 3: not started"], chair.GetProperty("cards").EnumerateArray().Select(c => $"{c.GetProperty("name")}: {c.GetProperty("standing")}"));
        Assert.Empty((await Json(round.Raters[2].Visitor, round)).GetProperty("cards").EnumerateArray());
        Assert.Equal(["id", "count", "words", "standing", "cards"], chair.EnumerateObject().Select(p => p.Name));
    }

    [Fact]
    public async Task A_page_that_listens_hears_of_the_next_card_and_of_the_end_of_the_session()
    {
        var round = await RoundOfAgency.Make(site, candidates: 1);
        using var request = new HttpRequestMessage(HttpMethod.Get, round.Address + "/status");
        request.Headers.Accept.Add(new MediaTypeWithQualityHeaderValue("text/event-stream"));
        using var client = site.CreateDefaultClient(new Uri(Visitor.Origin), new CookieContainerHandler(round.Raters[0].Visitor.Cookies));

        // It has begun when the first line comes.
        using var response = await client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, TestContext.Current.CancellationToken);
        await round.Submit(round.Raters[1], round.Candidates[0], 5);
        await site.Database(db => db.Sessions.Where(s => s.PersonId == round.Raters[0].Person.Id).ExecuteDeleteAsync());
        var text = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);

        Assert.Equal("text/event-stream", response.Content.Headers.ContentType!.MediaType);
        Assert.StartsWith("data: [", text, StringComparison.Ordinal);
        Assert.EndsWith("event: over\ndata: over\n\n", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Said something", text);
    }

    [Fact]
    public async Task Observers_and_people_without_a_seat_hear_nothing()
    {
        var round = await RoundOfAgency.Make(site, candidates: 1);
        var observer = await round.AddRater(SeatDuty.Observer);
        var stranger = await Given.SignedIn(site, round.Organization, Web.Accounts.Roles.Panelist);

        Assert.Equal(HttpStatusCode.NotFound, (await observer.Visitor.Get(round.Address + "/status")).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await stranger.Get(round.Address + "/status")).StatusCode);
    }

    [Fact]
    public async Task An_observer_reads_no_count_of_cards_before_the_ratings_are_shown()
    {
        var round = await RoundOfAgency.Make(site, raters: 2, candidates: 2);
        var observer = (await round.AddRater(SeatDuty.Observer)).Visitor;
        await round.Submit(round.Raters[0], round.Candidates[0], 5);
        await round.Reveal(round.Candidates[1], [3], [4]);

        var overview = await observer.Open(round.Address);
        Assert.Equal(["no time yet", "not shown yet", "to come"], overview.Row("C-01").Take(3));
        Assert.StartsWith("2 of 2", overview.Row("C-02")[1]);
        Assert.Null(overview.Html.QuerySelector("script[src*=panel]"));
        Assert.Equal("Open", (await observer.Open($"/o/{round.Organization.Slug}/interviews/rounds")).Row("Community bridger")[0]);
        var result = await observer.Open(round.AddressOf(round.Candidates[0]) + "/result");
        Assert.Equal("The ratings are not shown yet", result.Heading);
        Assert.Contains("You observe: how the cards stand is for those who rate.", result.Text);
        Assert.DoesNotContain("1 of 2", (await observer.Open(round.Address + "/result")).Text);

        // Who rates reads them.
        Assert.StartsWith("1 of 2", (await round.Raters[1].Visitor.Open(round.Address)).Row("C-01")[1]);
        Assert.Equal("Open: 3 of 4 cards in", (await round.Raters[1].Visitor.Open($"/o/{round.Organization.Slug}/interviews/rounds")).Row("Community bridger")[0]);
    }

    private static async Task<JsonElement> Json(Visitor visitor, RoundOfAgency round)
    {
        using var json = JsonDocument.Parse(await (await visitor.Get(round.Address + "/status")).Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        return json.RootElement[0].Clone();
    }
}
