using System.Net;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using ReadinessKit.Tests.Support;
using ReadinessKit.Web.Accounts;

namespace ReadinessKit.Tests.Pages.Jobs;

public sealed class OpeningTests(Site site) : IClassFixture<Site>
{
    private static readonly (string, string?)[] Details =
        [("HowToApply", "Send a letter to jobs@harbor.example."), ("ClosesOn", "2026-12-15"), ("Town", "Springfield"), ("State", "MA"), ("Site", "https://harbor.example")];

    [Fact]
    public async Task From_a_draft_come_Word_text_Markdown_a_page_to_print_and_an_ad_in_three_lengths()
    {
        var job = await JobOfAgency.Make(site);
        var files = await job.Open("/files");

        foreach (var (link, type) in new[] { ("Word", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"), ("Plain text", "text/plain"), ("Markdown", "text/markdown") })
        {
            using var file = await job.Hr.Get(files.Link(link));
            Assert.Equal((HttpStatusCode.OK, type), (file.StatusCode, file.Content.Headers.ContentType!.MediaType));
            Assert.StartsWith("peer-specialist.", file.Content.Headers.ContentDisposition!.FileName);
        }

        Assert.Contains("a draft that is not published", files.Text);
        Assert.Contains("Lead two support groups a week.", (await job.Hr.Open(files.Link("A page to print"))).Text);

        var opening = await Advertise(job);
        var ads = opening.Html.QuerySelectorAll("#ads textarea").Select(a => a.TextContent).ToArray();
        Assert.Equal(3, ads.Length);
        Assert.All(ads, ad => Assert.Contains("Apply by December 15, 2026.", ad));
        Assert.All(ads, ad => Assert.Contains("$18.50 to $22 an hour", ad));
        Assert.True(ads[0].Length < ads[1].Length && ads[1].Length < ads[2].Length);
        Assert.Contains("42 USC 12201(g)", opening.Text);
        Assert.True(opening.HasLink("Where to post it"));
    }

    [Fact]
    public async Task The_page_for_the_own_site_holds_the_data_that_search_engines_read()
    {
        var job = await JobOfAgency.Make(site);
        var opening = await Advertise(job);
        using var page = await job.Hr.Get(opening.Link("A page for your own site (HTML)"));
        var data = Data(await Screen.Read(page, ""));

        Assert.Equal("peer-specialist.html", page.Content.Headers.ContentDisposition!.FileName);
        Assert.Equal("2026-12-15T23:59:00-05:00", data.GetProperty("validThrough").GetString());
        Assert.Equal("Springfield", data.GetProperty("jobLocation").GetProperty("address").GetProperty("addressLocality").GetString());
        Assert.Equal("Riverbend Behavioral Health", data.GetProperty("hiringOrganization").GetProperty("name").GetString());
    }

    [Fact]
    public async Task What_must_not_stand_in_an_ad_is_said_beside_it()
    {
        var job = await JobOfAgency.Make(site);
        var clean = await Advertise(job);
        Assert.Null(clean.Html.GetElementById("findings"));

        var told = await Advertise(job, ("HowToApply", "Send a letter and a doctor's note that you are stable to jobs@harbor.example."));
        Assert.Contains("doctor's note", told.Html.GetElementById("findings")!.TextContent);
    }

    [Fact]
    public async Task Without_a_pay_range_there_is_no_ad_and_the_page_says_why()
    {
        var job = await JobOfAgency.Make(site, description: SampleDescription.Of() with { Pay = null });
        var opening = await Advertise(job);

        Assert.Empty(opening.Html.QuerySelectorAll("#ads textarea"));
        Assert.Contains("Enter the pay range: an ad always says what is paid.", opening.Text);
    }

    [Fact]
    public async Task Everybody_can_read_a_published_post_where_the_organization_wishes_it_and_no_draft()
    {
        var job = await JobOfAgency.Make(site);
        var refused = await Advertise(job, ("IsPublic", "true"));
        Assert.Equal(HttpStatusCode.BadRequest, refused.Status);
        Assert.Contains("Publish the description first", refused.Error("IsPublic"));
        Assert.Equal("Send a letter to jobs@harbor.example.", refused.Html.QuerySelector("textarea[name=HowToApply]")!.TextContent.Trim());

        await job.Publish();
        var opening = await Advertise(job, ("IsPublic", "true"));
        await job.Write(d => d with { Function = "A later draft." });
        var page = await site.Visitor().Open(opening.Link("See the page"));

        Assert.Equal((HttpStatusCode.OK, "Peer Specialist"), (page.Status, page.Heading));
        Assert.Contains("Send a letter to jobs@harbor.example. Apply by December 15, 2026.", page.Text);
        Assert.Contains("Walks beside people.", page.Text);
        Assert.DoesNotContain("A later draft.", page.Text);
        Assert.DoesNotContain("We began in 1984.", page.Text);
        Assert.False(page.Response.Headers.Contains("X-Robots-Tag"));
        Assert.Equal("JobPosting", Data(page).GetProperty("@type").GetString());
        Assert.Equal("$18.50 to $22 an hour", page.Html.QuerySelectorAll("h2").Single(h => h.TextContent == "Pay").NextElementSibling!.TextContent);
    }

    [Fact]
    public async Task What_the_law_is_about_is_shown_before_everybody_can_read_it_and_can_be_published_anyway()
    {
        var job = await JobOfAgency.Make(site);
        await job.Publish();
        (string, string?)[] typed = [("IsPublic", "true"), ("HowToApply", "Send a letter to jobs@harbor.example. Bring proof of your diagnosis.")];
        var asked = await Advertise(job, typed);

        Assert.Equal(HttpStatusCode.BadRequest, asked.Status);
        Assert.Equal("Nobody can read it yet. Change what the law is about, or tick “Publish it anyway”", asked.Error("PublishAnyway"));
        Assert.Contains("diagnosis", asked.Html.QuerySelector(".note.stop li strong")!.TextContent);
        Assert.Equal("Send a letter to jobs@harbor.example. Bring proof of your diagnosis.", asked.Html.QuerySelector("textarea[name=HowToApply]")!.TextContent.Trim());
        Assert.NotNull(asked.Html.QuerySelector("#IsPublic[checked]"));
        Assert.Equal(0, await job.Rows(db => db.JobOpenings.CountAsync(o => o.JobId == job.Id)));

        var opening = await job.Hr.Press(asked, "Write the ad", ("PublishAnyway", "true"));
        Assert.Contains("Everybody can open this page", opening.Text);

        var again = await job.Hr.Press(await job.Hr.Open(opening.Link("Change it")), "Save");
        Assert.Equal((HttpStatusCode.BadRequest, true), (again.Status, again.Text.Contains("Publish it anyway", StringComparison.Ordinal)));
        Assert.Equal(HttpStatusCode.OK, (await job.Hr.Press(again, "Save", ("HowToApply", "Send a letter to jobs@harbor.example."))).Status);
    }

    [Fact]
    public async Task The_list_of_mistakes_follows_the_page()
    {
        var job = await JobOfAgency.Make(site);
        var screen = await Advertise(job, ("HowToApply", ""), ("ClosesOn", "soon"), ("Town", ""), ("State", "x"), ("Site", "x"), ("PostedOn", "x"), ("IsPublic", "true"));

        Assert.Equal(["#HowToApply", "#ClosesOn", "#Town", "#State", "#Site", "#PostedOn", "#IsPublic"], screen.Html.QuerySelectorAll("#errors a").Select(a => a.GetAttribute("href")));
    }

    [Fact]
    public async Task A_post_closes_by_itself_after_its_last_day_where_the_organization_is()
    {
        using var own = new Site();
        var job = await JobOfAgency.Make(own);
        await job.Publish();
        var address = (await Advertise(job, ("IsPublic", "true"))).Link("See the page");

        // 4:59 at night in Greenwich is one minute before midnight in New York.
        own.Clock.Now = new(2026, 12, 16, 4, 59, 0, TimeSpan.Zero);
        Assert.Equal(HttpStatusCode.OK, (await own.Visitor().Open(address)).Status);

        own.Clock.Now = own.Clock.Now.AddMinutes(1);
        var closed = await own.Visitor().Open(address);
        Assert.Equal((HttpStatusCode.Gone, "This post is closed"), (closed.Status, closed.Heading));
        Assert.Equal("noindex", closed.Response.Headers.GetValues("X-Robots-Tag").Single());
        Assert.Empty(closed.Html.QuerySelectorAll("script[type='application/ld+json']"));
        Assert.DoesNotContain("jobs@harbor.example", closed.Text);
    }

    [Fact]
    public async Task Somebody_can_close_it_before_and_open_it_again()
    {
        var job = await JobOfAgency.Make(site);
        await job.Publish();
        var opening = await Advertise(job, ("IsPublic", "true"));
        var address = opening.Link("See the page");

        var closed = await job.Hr.Press(opening, "Close it now");
        Assert.Equal("Closed by hand", closed.Heading);
        Assert.Equal(HttpStatusCode.Gone, (await site.Visitor().Open(address)).Status);

        await job.Hr.Press(closed, "Open it again");
        Assert.Equal(HttpStatusCode.OK, (await site.Visitor().Open(address)).Status);
    }

    [Fact]
    public async Task What_was_typed_is_still_there_when_somebody_else_saved_the_same_opening()
    {
        var job = await JobOfAgency.Make(site);
        var opening = await Advertise(job);
        var (mine, theirs) = (await job.Hr.Open(opening.Link("Change it")), await job.Hr.Open(opening.Link("Change it")));
        await job.Hr.Press(theirs, "Save", ("Town", "Holyoke"));

        var told = await job.Hr.Press(mine, "Save", ("Town", "Northampton"));
        Assert.Equal(HttpStatusCode.Conflict, told.Status);
        Assert.Equal("Northampton", told.Value("Town"));
        Assert.Contains("Northampton", (await job.Hr.Press(told, "Save")).Html.QuerySelector(".kicker")!.TextContent);
    }

    [Theory]
    [InlineData("Town", "", "Enter the town where the work is done, or say that it is done from home")]
    [InlineData("HowToApply", " ", "Enter how people apply, such as an address to write to")]
    [InlineData("ClosesOn", "soon", "Enter a day within two years, such as 11/21/2026")]
    [InlineData("ClosesOn", "2026-11-20", "Choose a last day that is not before the first")]
    [InlineData("Site", "javascript:alert(1)", "Enter the whole web address, such as https://example.org, or leave it empty")]
    [InlineData("State", "Elsewhere", "Choose the state")]
    public async Task What_can_not_be_read_is_said_at_its_field(string field, string typed, string message)
    {
        var job = await JobOfAgency.Make(site);
        var screen = await Advertise(job, (field, typed));

        Assert.Equal(HttpStatusCode.BadRequest, screen.Status);
        Assert.Equal(message, screen.Error(field));
    }

    [Fact]
    public async Task Who_only_reads_sees_the_ads_and_can_not_write_one()
    {
        var job = await JobOfAgency.Make(site);
        var opening = await Advertise(job);
        var (_, reader) = await job.Colleague(Roles.PeerWorker, "Alex Kim");

        Assert.Equal(3, (await reader.Open(opening.Address)).Html.QuerySelectorAll("#ads textarea").Length);
        Assert.Equal(HttpStatusCode.Forbidden, (await reader.Get(job.Address + "/openings/new")).StatusCode);
        Assert.False((await reader.Open(opening.Address)).HasButton("Close it now"));
    }

    [Fact]
    public async Task An_address_that_names_no_opening_is_not_there() =>
        Assert.Equal(HttpStatusCode.NotFound, (await site.Visitor().Get("/openings/0123456789abcdef")).StatusCode);

    private static async Task<Screen> Advertise(JobOfAgency job, params (string Field, string? Value)[] typed) =>
        await job.Hr.Press(await job.Open("/openings/new"), "Write the ad", [.. Details.Where(d => typed.All(t => t.Field != d.Item1)), .. typed]);

    private static JsonElement Data(Screen page) => JsonDocument.Parse(page.Html.QuerySelector("script[type='application/ld+json']")!.TextContent).RootElement;
}
