using System.Net;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using ReadinessKit.Tests.Support;

namespace ReadinessKit.Tests.Pages.Interviews.Rounds;

/// <summary>What a script sends while somebody types.</summary>
public sealed class ScoreAutosaveTests : IDisposable
{
    private readonly Site _site = new();

    [Fact]
    public async Task It_is_saved_once_however_often_it_is_sent_and_what_is_older_changes_nothing()
    {
        var (round, ana, address) = await Begin();
        Assert.Equal((200, 1), await Revision(await Send(ana, address, "First", 1)));
        Assert.Equal((200, 2), await Revision(await Send(ana, address, "First and second", 2)));

        Assert.Equal((200, 2), await Revision(await Send(ana, address, "First and second", 2)));
        Assert.Equal((200, 2), await Revision(await Send(ana, address, "First", 1)));

        var answer = (await round.AnswersOf(round.Raters[0], round.Candidates[0])).Single();
        Assert.Equal(("First and second", 4, 2, 2L), (answer.Evidence, answer.Value, answer.Revision, answer.Sequence));
    }

    [Fact]
    public async Task Another_tab_is_told_what_stands_there()
    {
        var (round, ana, address) = await Begin();
        await Send(ana, address, "Here", 1);

        var other = await Send(ana, address, "There", 5, draft: "other");

        Assert.Equal(HttpStatusCode.Conflict, other.StatusCode);
        var said = (await Json(other)).GetProperty("other");
        Assert.Equal(("4", "4 Strong", "Here", 1, "10:00 AM"), (said.GetProperty("rating").GetString(), said.GetProperty("words").GetString(), said.GetProperty("evidence").GetString(), said.GetProperty("revision").GetInt32(), said.GetProperty("at").GetString()));
        Assert.Equal((200, 2), await Revision(await Send(ana, address, "There", 6, draft: "other", revision: 1)));
        Assert.Equal("There", (await round.AnswersOf(round.Raters[0], round.Candidates[0])).Single().Evidence);
    }

    [Fact]
    public async Task Two_that_arrive_at_the_same_moment_are_kept_or_shown_and_never_lost()
    {
        var (round, ana, address) = await Begin();
        await ana.Open(address);

        var all = await Task.WhenAll(Enumerable.Range(1, 8).Select(i => Send(ana, address, $"Words {i}", i)));

        Assert.All(all, a => Assert.Equal(HttpStatusCode.OK, a.StatusCode));
        Assert.Equal("Words 8", (await round.AnswersOf(round.Raters[0], round.Candidates[0])).Single().Evidence);
    }

    [Fact]
    public async Task Whoever_is_signed_out_or_somebody_else_is_told_so_and_nothing_is_saved()
    {
        var (round, ana, address) = await Begin();
        Assert.Equal(HttpStatusCode.Forbidden, (await Send(ana, address, "Not mine", 1, person: round.Raters[1].Person.Id)).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await round.Hr.Get(address + "?handler=Token")).StatusCode);

        var token = await Token(ana, address);
        await round.Rows(db => db.Sessions.Where(s => s.PersonId == round.Raters[0].Person.Id).ExecuteDeleteAsync());
        Assert.Equal(HttpStatusCode.Unauthorized, (await Send(ana, address, "Late", 1, token: token)).StatusCode);
        Assert.Empty(await round.AnswersOf(round.Raters[0], round.Candidates[0]));

        // Signed in again, the old token may be refused; a new one is there for the asking.
        await ana.SignIn(round.Raters[0].Person.Email!);
        Assert.Equal((200, 1), await Revision(await Send(ana, address, "Late", 1)));
    }

    [Fact]
    public async Task A_closed_card_says_so()
    {
        var (round, ana, address) = await Begin();
        var token = await Token(ana, address);
        await round.Submit(round.Raters[0], round.Candidates[0], 3);

        var late = await Send(ana, address, "Late", 1, token: token);

        Assert.Equal((HttpStatusCode.Conflict, "Your card is in, and locked."), (late.StatusCode, (await Json(late)).GetProperty("closed").GetString()));
    }

    [Fact]
    public async Task Saving_while_somebody_types_writes_no_lines_into_the_audit_log()
    {
        var (round, ana, address) = await Begin();
        await Send(ana, address, "One", 1);
        var lines = await round.Rows(db => db.AuditLog.CountAsync());

        await Send(ana, address, "One two", 2);

        Assert.Equal(lines, await round.Rows(db => db.AuditLog.CountAsync()));
    }

    public void Dispose() => _site.Dispose();

    private static async Task<HttpResponseMessage> Send(Visitor visitor, string address, string evidence, int sequence, string draft = "one", int revision = 0, Guid? person = null, string? token = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, address + "?handler=Save")
        {
            Content = new FormUrlEncodedContent([new("Rating", "4"), new("Evidence", evidence), new("Draft", draft), new("Sequence", $"{sequence}"), new("Revision", $"{revision}"), .. person is null ? [] : new KeyValuePair<string, string>[] { new("PersonId", $"{person}") }]),
        };
        request.Headers.Add("X-Requested-With", "XMLHttpRequest");
        request.Headers.Add("RequestVerificationToken", token ?? await Token(visitor, address));
        return await visitor.Send(request);
    }

    private static async Task<string> Token(Visitor visitor, string address)
    {
        var answer = await visitor.Get(address + "?handler=Token");
        return answer.IsSuccessStatusCode ? (await Json(answer)).GetProperty("token").GetString()! : "none";
    }

    private static async Task<JsonElement> Json(HttpResponseMessage answer) => JsonDocument.Parse(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).RootElement;

    private static async Task<(int Status, int Revision)> Revision(HttpResponseMessage answer) => ((int)answer.StatusCode, (await Json(answer)).GetProperty("revision").GetInt32());

    private async Task<(RoundOfAgency Round, Visitor Ana, string Address)> Begin()
    {
        var round = await RoundOfAgency.Make(_site);
        await round.Rows(db => db.PanelSeats.ExecuteUpdateAsync(s => s.SetProperty(p => p.ConfirmedAt, _site.Clock.Now)));
        return (round, round.Raters[0].Visitor, round.AddressOf(round.Candidates[0]) + "/score/q1");
    }
}
