using System.Net;
using Microsoft.EntityFrameworkCore;
using ReadinessKit.Tests.Support;
using ReadinessKit.Web.Accounts;

namespace ReadinessKit.Tests.Pages.Readiness.Rounds;

public sealed class AnswerTests : IDisposable
{
    private const string Riverbend = "riverbend-behavioral-health";

    private readonly Site _site = new();

    [Fact]
    public async Task The_invitation_says_who_asks_what_is_kept_and_what_will_show()
    {
        var (_, round) = await Round();
        var page = await _site.Visitor().Open(await round.Link("Staff"));

        Assert.All(
            [
                "The leadership team at Riverbend Behavioral Health would like to know", "It is up to you.", "changes nothing about your services, your benefits or your work",
                "No name is asked.", "as one of “Staff”, without time, place, device or order", "Until then only the number of answers shows.", "the single answers are deleted",
                "Backups that were made before then still hold them: nightly ones go in turn, others stay until whoever runs this site deletes them.",
                "A group with fewer than four answers is not shown", "If everybody in a larger group answers alike, that shows",
            ],
            words => Assert.Contains(words, page.Text));
        Assert.Equal(["tel:988", "https://www.weather.gov/"], new[] { page.Link("988"), page.Link("Leave this page") });
        Assert.Empty(page.Html.QuerySelectorAll("textarea, input[type=text]"));
        Assert.Contains("no-store", page.Response.Headers.CacheControl!.ToString());
    }

    [Fact]
    public async Task Every_statement_needs_an_answer_and_none_is_lost()
    {
        var (_, round) = await Round();
        var phone = _site.Visitor();
        var link = await round.Link("Staff");
        await phone.Open(link);

        var again = await phone.Post(link, GivenRound.Fields("TFDTFDTFDT").Skip(2));

        Assert.Equal(HttpStatusCode.BadRequest, again.Status);
        Assert.Equal(["Choose True, False or I don’t know for statement 1", "Choose True, False or I don’t know for statement 2"], again.Summary);
        Assert.Equal([null, null, "dont-know", "true", "false"], Given.Statements.Take(5).Select(again.Answer));
    }

    [Fact]
    public async Task One_browser_answers_once_and_may_change_its_answers()
    {
        var (organizer, round) = await Round();
        var phone = await round.Answer("Staff", "F");
        var link = await round.Link("Staff");

        var form = await phone.Open(link);
        Assert.Contains("Your answers are in. Here you can change them.", form.Text);
        Assert.All(Given.Statements, s => Assert.Equal("false", form.Answer(s)));
        await phone.Press(form, "Send my answers", ("Answers[budget]", "true"));

        Assert.Equal("1 of 12 invited", (await organizer.Open(round.Address)).Row("Staff")[0]);
        Assert.Equal("true", (await phone.Open(link)).Answer("budget"));
    }

    [Fact]
    public async Task Pressing_twice_at_once_is_one_answer()
    {
        var (organizer, round) = await Round();
        var (phone, link) = (_site.Visitor(), await round.Link("Staff"));
        await phone.Open(link);

        var screens = await Task.WhenAll(Enumerable.Range(0, 5).Select(_ => phone.Post(link, GivenRound.Fields("T"))));

        Assert.All(screens, screen => Assert.Equal("Thank you", screen.Heading));
        Assert.Equal("1 of 12 invited", (await organizer.Open(round.Address)).Row("Staff")[0]);
    }

    [Fact]
    public async Task Who_forgets_their_answers_here_leaves_them_but_nobody_sees_them()
    {
        var (organizer, round) = await Round();
        var phone = await round.Answer("Staff", "F");
        var link = await round.Link("Staff");

        var forgotten = await phone.Press(await phone.Open(link + "/thanks"), "Forget my answers on this device");
        Assert.Contains("This browser can no longer show or change what was answered here.", forgotten.Text);

        var form = await phone.Open(link);
        Assert.False(form.HasButton("Send my answers"));
        await phone.Post(link, GivenRound.Fields("T"));
        Assert.Equal("1 of 12 invited", (await organizer.Open(round.Address)).Row("Staff")[0]);
    }

    [Fact]
    public async Task Without_the_cookie_nothing_is_counted()
    {
        var (organizer, round) = await Round();

        var refused = await _site.Visitor().Post(await round.Link("Staff"), GivenRound.Fields("T"));

        Assert.Equal(HttpStatusCode.BadRequest, refused.Status);
        Assert.Contains("Allow cookies for this site, open the link again, and answer", refused.Summary[0]);
        Assert.Equal("0 of 12 invited", (await organizer.Open(round.Address)).Row("Staff")[0]);
    }

    [Fact]
    public async Task The_cookie_goes_to_one_link_only_and_no_script_reads_it()
    {
        var (_, round) = await Round();
        var link = await round.Link("Staff");
        using var response = await _site.Visitor().Get(link);

        var cookie = Assert.Single(response.Headers.GetValues("Set-Cookie"));
        Assert.StartsWith("kit-answer=", cookie);
        Assert.Contains($"path={link};", cookie);
        Assert.Contains("httponly", cookie);
        Assert.Contains("samesite=lax", cookie);
    }

    [Fact]
    public async Task A_closed_round_takes_no_answer_and_says_so()
    {
        var (_, round) = await Round();
        var (early, late) = (await round.Answer("Staff", "F"), _site.Visitor());
        var link = await round.Link("Staff");
        await late.Open(link);
        await round.Close();
        var rows = await _site.AllRows();

        foreach (var phone in new[] { early, late })
        {
            var closed = await phone.Post(link, GivenRound.Fields("T"));
            Assert.Contains("This round is closed, and takes no more answers.", closed.Text);
        }

        Assert.Equal(rows, await _site.AllRows());
    }

    [Fact]
    public async Task A_link_of_no_round_does_not_exist() =>
        Assert.All(
            await Task.WhenAll(new[] { "/answer/abcdefghjkmn", "/answer/abcdefghjkmn/thanks", $"/answer/{new string('x', 500)}" }.Select(_site.Visitor().Open)),
            screen => Assert.Equal(HttpStatusCode.NotFound, screen.Status));

    [Fact]
    public async Task Limits_count_by_link_as_a_whole_agency_comes_from_one_address()
    {
        await using var site = Site.With(("KIT_ANSWERS_PER_MINUTE", "3"));
        var organizer = await Given.SignedIn(site, await Given.Organization(site), Roles.Executive);
        var round = await GivenRound.Start(site, organizer, Riverbend);
        await round.Answers("Staff", "T", "T", "T");

        var (phone, link) = (site.Visitor(), await round.Link("Staff"));
        var refused = await GivenRound.Answer(phone, link, "F");
        Assert.Equal(HttpStatusCode.TooManyRequests, refused.Status);
        Assert.Contains("what you chose is still here", refused.Summary[0]);
        Assert.Equal("false", refused.Answer("budget"));

        await round.Answer("Board", "T");
    }

    [Fact]
    public async Task Posts_from_other_sites_are_not_taken()
    {
        var (_, round) = await Round();
        using var request = new HttpRequestMessage(HttpMethod.Post, await round.Link("Staff")) { Content = new FormUrlEncodedContent(GivenRound.Fields("T")) };
        request.Headers.Add("Origin", "https://elsewhere.example");

        using var response = await _site.Visitor().Send(request);

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Equal(0, await _site.Database(db => db.RoundCounts.IgnoreQueryFilters([Web.Data.Ownership.Filter]).SumAsync(c => c.Answered)));
    }

    public void Dispose() => _site.Dispose();

    private async Task<(Visitor Organizer, GivenRound Round)> Round()
    {
        var organizer = await Given.SignedIn(_site, await Given.Organization(_site), Roles.Executive);
        return (organizer, await GivenRound.Start(_site, organizer, Riverbend));
    }
}
