using System.Net;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using ReadinessKit.Interviews.Panels;
using ReadinessKit.Tests.Support;
using ReadinessKit.Web.Data;

namespace ReadinessKit.Tests.Pages.Interviews.Rounds;

/// <summary>What is added to a record when nothing else of it changes any more.</summary>
public sealed class AddendumTests(Site site) : IClassFixture<Site>
{
    private const string Words = "The references came in a week later.\nAll three were good.";

    [Fact]
    public async Task Edits_after_the_decision_only_an_addendum_is_added_and_it_stands_on_the_record_with_name_and_time()
    {
        var round = await Decided();
        var rater = round.Raters[1].Visitor;

        var added = await rater.Press(await rater.Open(round.Address + "/record"), "Add it", ("Text", Words));

        Assert.Equal(HttpStatusCode.OK, added.Status);
        Assert.Contains("Added afterwards The references came in a week later. All three were good. Rater 2, Nov 21, 2026", added.Text);
        Assert.Contains("C-01 was chosen", added.Text);
        Assert.Contains("5.00", added.Text);

        // The same in Word and in JSON; and no way to change anything else.
        Assert.Contains("Rater 2, Nov 21, 2026", Office.Words(await Bytes(round, "/record.docx")));
        Assert.Contains("All three were good.", Office.Words(await Bytes(round, "/record.docx")));
        var json = JsonDocument.Parse(await Bytes(round, "/scores.json")).RootElement.GetProperty("addenda").EnumerateArray().Single();
        Assert.Equal((Words, "Rater 2", site.Clock.Now), (json.GetProperty("text").GetString(), json.GetProperty("by").GetString(), json.GetProperty("at").GetDateTimeOffset()));
        Assert.False((await round.Hr.Open(round.AddressOf(round.Candidates[0]) + "/result")).HasButton("Talk again"));
        Assert.False((await rater.Open(round.AddressOf(round.Candidates[0]) + "/result")).HasLink("Change my rating"));

        // The audit log knows that something was added, and no word of it.
        var log = await site.Log(round.Organization);
        Assert.Contains(log, e => e.Action == "added" && e.Subject.StartsWith(nameof(RecordAddendum), StringComparison.Ordinal));
        Assert.DoesNotContain(log, e => $"{e.Action}{e.Subject}{e.Fields}".Contains("references", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Who_leads_or_rated_adds_also_where_the_round_was_closed_without_a_decision_and_who_presses_twice_adds_once()
    {
        var round = await RoundOfAgency.Make(site, candidates: 1);
        await round.Hr.Press(await round.Hr.Open(round.Address + "/decision"), "Close the round", ("CloseBecause", "The post is no longer funded."));
        var page = await round.Hr.Open(round.Address + "/record");

        await round.Hr.Press(page, "Add it", ("Text", Words));
        await round.Hr.Press(page, "Add it", ("Text", Words));
        await round.Raters[0].Visitor.Press(await round.Raters[0].Visitor.Open(round.Address + "/record"), "Add it", ("Text", "The chair heard of it on Monday."));

        Assert.Equal(2, await round.Rows(db => db.RecordAddenda.CountAsync()));
        Assert.Contains("Kim Lee, Nov 21, 2026", (await round.Hr.Open(round.Address + "/record")).Text);
    }

    [Fact]
    public async Task Before_the_decision_nothing_is_added_and_what_was_typed_stands_there_to_copy()
    {
        var round = await RoundOfAgency.Make(site, candidates: 1);
        await round.Reveal(round.Candidates[0], [3], [3], [3]);

        Assert.False((await round.Hr.Open(round.Address + "/record")).HasButton("Add it"));
        var refused = await Send(round, round.Hr);

        Assert.Equal(HttpStatusCode.Conflict, refused.Status);
        Assert.Contains("The record takes additions when the decision is recorded or the round is closed.", refused.Text);
        Assert.Contains("All three were good.", refused.Text);
        Assert.Equal(0, await round.Rows(db => db.RecordAddenda.CountAsync()));
    }

    [Fact]
    public async Task Who_rated_nobody_and_does_not_lead_reads_the_record_and_adds_nothing()
    {
        var round = await Decided(SeatDuty.Observer, SeatDuty.Alternate);

        foreach (var rater in round.Raters.Skip(3))
        {
            var page = await rater.Visitor.Open(round.Address + "/record");
            Assert.Contains("C-01 was chosen", page.Text);
            Assert.False(page.HasButton("Add it"));
            Assert.Equal(HttpStatusCode.Forbidden, (await Send(round, rater.Visitor)).Status);
        }
    }

    [Fact]
    public async Task Nothing_too_much_and_what_must_not_stand_there_is_said_at_the_field()
    {
        var round = await Decided();
        var page = await round.Hr.Open(round.Address + "/record");

        var empty = await round.Hr.Press(page, "Add it", ("Text", " "));
        Assert.Equal((HttpStatusCode.BadRequest, "Write what is to be added"), (empty.Status, empty.Error("Text")));
        Assert.Equal("Shorten the text to 2,000 characters; there are 2,001", (await round.Hr.Press(page, "Add it", ("Text", new('x', 2001)))).Error("Text"));

        var asked = await round.Hr.Press(page, "Add it", ("Text", "He is bipolar."));
        Assert.Equal("Leave out “bipolar”, or tick below that it is about the work", asked.Error("Text"));
        await round.Hr.Press(asked, "Add it", ("Keeps", asked.Value("Keeps")));
        Assert.Equal(["He is bipolar."], await round.Rows(db => db.RecordAddenda.Select(a => a.Text).ToListAsync()));
    }

    private async Task<RoundOfAgency> Decided(params SeatDuty[] more)
    {
        var round = await RoundOfAgency.Make(site, candidates: 1);

        foreach (var duty in more)
        {
            await round.AddRater(duty);
        }

        await round.Reveal(round.Candidates[0], [5], [5], [5]);
        await round.Rows(async db =>
        {
            (await db.Candidates.SingleAsync()).FinalAt = site.Clock.Now;
            return await db.SaveChangesAsync();
        });
        await round.Hr.Press(await round.Hr.Open(round.Address + "/decision"), "Record the decision", ("Chosen", round.Candidates[0].Id.ToString()), ("Because", "They fit the post."));
        return round;
    }

    private static async Task<Screen> Send(RoundOfAgency round, Visitor visitor) =>
        await visitor.Post(round.Address + "/record", [new("__RequestVerificationToken", (await visitor.Open("/account/sign-out")).Value("__RequestVerificationToken")!), new("Text", Words)]);

    private static async Task<byte[]> Bytes(RoundOfAgency round, string below) =>
        await (await round.Hr.Get(round.Address + below)).Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken);
}
