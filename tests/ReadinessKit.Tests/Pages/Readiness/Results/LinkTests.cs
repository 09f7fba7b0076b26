using System.Net;
using Microsoft.EntityFrameworkCore;
using ReadinessKit.Tests.Support;
using ReadinessKit.Web.Site;

namespace ReadinessKit.Tests.Pages.Readiness.Results;

public sealed class LinkTests : IDisposable
{
    private readonly Site _site = new();

    public void Dispose() => _site.Dispose();

    [Fact]
    public async Task The_edit_link_opens_the_result_at_a_clean_address_and_lets_people_change_it()
    {
        var made = await _site.Visitor().Result("budget");

        var screen = await _site.Visitor().Open(Edit(made));

        Assert.Equal(made.Address, screen.Address);
        Assert.True(screen.HasLink("Change the plan"));
    }

    [Fact]
    public async Task The_reading_link_opens_the_result_and_every_change_is_hidden_and_refused()
    {
        var made = await _site.Visitor().Result("budget");
        var reader = _site.Visitor();

        var screen = await reader.Open(Read(made));

        Assert.Equal(made.Heading, screen.Heading);
        Assert.False(screen.HasLink("Change the plan"));
        Assert.False(screen.HasLink("Delete this result"));
        Assert.False(screen.HasButton("Save"));
        Assert.DoesNotContain("open/", screen.Html.DocumentElement.OuterHtml);

        foreach (var page in new[] { "", "/plan", "/plan/preview", "/delete", "/reading-link" })
        {
            Assert.Equal(HttpStatusCode.NotFound, (await reader.Post(made.Address + page, [new("Start", "2027-01-04")])).Status);
        }

        foreach (var page in new[] { "/plan", "/plan/preview", "/delete", "/reading-link" })
        {
            Assert.Equal(HttpStatusCode.NotFound, (await reader.Get(made.Address + page)).StatusCode);
        }

        Assert.Equal(HttpStatusCode.OK, (await reader.Get($"{made.Address}/files/board-report.docx")).StatusCode);
        Assert.Equal("2026-11-23", (await _site.Visitor().Open(Edit(made))).Value("Start"));
    }

    [Fact]
    public async Task Without_a_link_the_result_does_not_exist()
    {
        var made = await _site.Visitor().Result();

        foreach (var page in new[] { "", "/plan", "/delete", "/files/plan.xlsx", "/open/" + new string('a', 43) })
        {
            var screen = await _site.Visitor().Open(made.Address + page);

            Assert.Equal(HttpStatusCode.NotFound, screen.Status);
            Assert.Contains("open it with the link you saved", screen.Text);
        }
    }

    [Fact]
    public async Task The_key_of_one_result_opens_no_other()
    {
        var one = await _site.Visitor().Result();
        var other = await _site.Visitor().Result();

        var key = Edit(one).Split("/open/")[1];

        Assert.Equal(HttpStatusCode.NotFound, (await _site.Visitor().Get($"{other.Address}/open/{key}")).StatusCode);
    }

    [Fact]
    public async Task Only_fingerprints_of_the_keys_are_stored_and_nothing_is_logged()
    {
        var visitor = _site.Visitor();
        var made = await visitor.Result();
        await _site.Visitor().Open(Edit(made));
        await _site.Visitor().Get(Edit(made) + "x");

        foreach (var link in new[] { Edit(made), Read(made) })
        {
            var key = link.Split("/open/")[1];
            Assert.Equal(43, key.Length);
            Assert.DoesNotContain(key, _site.Log.Text);
            Assert.DoesNotContain(key, await StoredText());
        }
    }

    [Fact]
    public async Task Links_differ_each_time_and_from_each_other()
    {
        var one = await _site.Visitor().Result();
        var other = await _site.Visitor().Result();

        Assert.Equal(4, new[] { Edit(one), Read(one), Edit(other), Read(other) }.Select(l => l.Split("/open/")[1]).Distinct().Count());
    }

    [Fact]
    public async Task A_new_reading_link_ends_the_one_before()
    {
        var visitor = _site.Visitor();
        var made = await visitor.Result();
        var reader = _site.Visitor();
        await reader.Open(Read(made));

        var renewed = await visitor.Press(made, "Make a new reading link");

        Assert.NotEqual(Read(made), Read(renewed));
        Assert.Equal(HttpStatusCode.NotFound, (await reader.Get(made.Address)).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await _site.Visitor().Open(Read(renewed))).Status);
        Assert.Equal(HttpStatusCode.OK, (await _site.Visitor().Open(Edit(made))).Status);
    }

    [Fact]
    public async Task An_editor_on_another_device_is_told_that_the_reading_link_is_elsewhere()
    {
        var made = await _site.Visitor().Result();

        var screen = await _site.Visitor().Open(Edit(made));

        Assert.Null(screen.Html.GetElementById("read-link"));
        Assert.Contains("known only to the browser that made it", screen.Text);
    }

    [Fact]
    public async Task An_editor_who_opens_the_reading_link_may_still_edit()
    {
        var visitor = _site.Visitor();
        var made = await visitor.Result();

        Assert.True((await visitor.Open(Read(made))).HasLink("Change the plan"));
    }

    [Fact]
    public async Task Deleting_takes_the_result_away_for_everybody()
    {
        var visitor = _site.Visitor();
        var made = await visitor.Result();
        var asked = await visitor.Open(made.Link("Delete this result"));

        var done = await visitor.Press(asked, "Delete this result");

        Assert.Equal("The result is deleted", done.Heading);
        Assert.Equal(HttpStatusCode.NotFound, (await _site.Visitor().Open(Edit(made))).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await visitor.Open(made.Address)).Status);
        Assert.Equal(0, await _site.Database(db => db.Results.CountAsync()));
    }

    [Fact]
    public async Task Opening_the_page_that_asks_about_deleting_deletes_nothing()
    {
        var visitor = _site.Visitor();
        var made = await visitor.Result();

        await visitor.Open(made.Link("Delete this result"));

        Assert.Equal(1, await _site.Database(db => db.Results.CountAsync()));
    }

    [Fact]
    public async Task A_result_not_opened_for_thirteen_months_is_gone_and_the_page_says_until_when()
    {
        var visitor = _site.Visitor();
        var made = await visitor.Result();
        Assert.Contains("kept until December 21, 2027", made.Text);

        _site.Clock.Now = new(2027, 12, 21, 12, 0, 0, TimeSpan.Zero);
        Assert.Equal(0, await _site.Database(db => ExpiredResults.Delete(db, _site.Clock.Today, default)));
        _site.Clock.Now = new(2027, 12, 22, 12, 0, 0, TimeSpan.Zero);

        Assert.Equal(HttpStatusCode.NotFound, (await visitor.Get(made.Address)).StatusCode);
        Assert.Equal(1, await _site.Database(db => ExpiredResults.Delete(db, _site.Clock.Today, default)));
    }

    [Fact]
    public async Task Opening_a_result_starts_the_time_anew()
    {
        var visitor = _site.Visitor();
        var made = await visitor.Result();
        _site.Clock.Now = new(2027, 12, 1, 12, 0, 0, TimeSpan.Zero);
        await visitor.Open(made.Address);
        _site.Clock.Now = new(2028, 12, 30, 12, 0, 0, TimeSpan.Zero);

        var screen = await visitor.Open(made.Address);

        Assert.Contains("kept until January 30, 2030", screen.Text);
    }

    private static string Edit(Screen screen) => screen.Html.GetElementById("edit-link")!.GetAttribute("value")!;

    private static string Read(Screen screen) => screen.Html.GetElementById("read-link")!.GetAttribute("value")!;

    private Task<string> StoredText() =>
        _site.Database(async db => System.Text.Json.JsonSerializer.Serialize(await db.Results.AsNoTracking().ToListAsync()));
}
