using System.Net;
using ReadinessKit.Tests.Support;

namespace ReadinessKit.Tests.Pages.Readiness.Results;

/// <summary>The finished page of a result is kept on the server; nobody may notice.</summary>
public sealed class KeptPageTests(Site site) : IClassFixture<Site>
{
    [Fact]
    public async Task A_second_look_is_the_same_page_and_is_still_confidential()
    {
        var editor = site.Visitor();
        var made = await editor.Result("budget");

        using var again = await editor.Get(made.Address);

        Assert.Contains("Age", again.Headers.Select(h => h.Key));
        Assert.Contains("no-store", again.Headers.GetValues("Cache-Control").Single());
        Assert.Equal("no-referrer", again.Headers.GetValues("Referrer-Policy").Single());
        Assert.Equal(made.Html.Body!.InnerHtml, (await Screen.Read(again, made.Address)).Html.Body!.InnerHtml);
    }

    [Fact]
    public async Task A_change_shows_at_once_to_everybody_who_has_looked_before()
    {
        var editor = site.Visitor();
        var made = await editor.Result("budget");
        var reader = site.Visitor();
        await reader.Open(ReadLink(made));
        await reader.Open(made.Address);

        await editor.Press(await editor.Open(made.Address), "Save", ("Start", "2027-03-01"));

        Assert.Contains("March 1, 2027", (await reader.Open(made.Address)).Text.Replace("Mar 1,", "March 1,", StringComparison.Ordinal));
        Assert.Equal("2027-03-01", (await editor.Open(made.Address)).Value("Start"));
    }

    [Fact]
    public async Task A_reader_is_not_given_the_editors_page_nor_a_stranger_anybodys()
    {
        var editor = site.Visitor();
        var made = await editor.Result();
        await editor.Open(made.Address);
        var reader = site.Visitor();
        await reader.Open(ReadLink(made));

        Assert.False((await reader.Open(made.Address)).HasLink("Change the plan"));
        Assert.Equal(HttpStatusCode.NotFound, (await site.Visitor().Get(made.Address)).StatusCode);
    }

    [Fact]
    public async Task A_deleted_result_and_a_replaced_reading_link_are_gone_for_those_who_looked_before()
    {
        var editor = site.Visitor();
        var made = await editor.Result();
        var reader = site.Visitor();
        await reader.Open(ReadLink(made));
        await reader.Open(made.Address);

        await editor.Press(made, "Make a new reading link");
        Assert.Equal(HttpStatusCode.NotFound, (await reader.Get(made.Address)).StatusCode);

        await editor.Press(await editor.Open(made.Address + "/delete"), "Delete this result");
        Assert.Equal(HttpStatusCode.NotFound, (await editor.Get(made.Address)).StatusCode);
    }

    [Fact]
    public async Task The_next_days_first_look_starts_the_thirteen_months_anew()
    {
        using var own = new Site();
        var editor = own.Visitor();
        var made = await editor.Result();
        await editor.Open(made.Address);

        own.Clock.Now = own.Clock.Now.AddDays(1);
        var next = await editor.Open(made.Address);

        Assert.Contains("kept until December 22, 2027", next.Text);
        Assert.Equal(own.Clock.Today, await own.Database(db => Task.FromResult(db.Results.Single().LastOpenedOn)));
    }

    [Theory]
    [InlineData("")]
    [InlineData("/plan")]
    [InlineData("/plan/preview")]
    [InlineData("/delete")]
    [InlineData("/reading-link")]
    public async Task A_form_that_another_site_sends_is_refused(string page)
    {
        var editor = site.Visitor();
        var made = await editor.Result();
        using var request = new HttpRequestMessage(HttpMethod.Post, made.Address + page) { Content = new FormUrlEncodedContent([new("Start", "2027-03-01")]) };
        request.Headers.Add("Origin", "https://elsewhere.example");
        request.Headers.Add("Sec-Fetch-Site", "cross-site");

        Assert.Equal(HttpStatusCode.BadRequest, (await editor.Send(request)).StatusCode);
        Assert.Equal("2026-11-23", (await editor.Open(made.Address)).Value("Start"));
    }

    private static string ReadLink(Screen screen) => screen.Html.GetElementById("read-link")!.GetAttribute("value")!;
}
