using System.Net;
using ReadinessKit.Tests.Support;

namespace ReadinessKit.Tests.Pages.Library;

public sealed class LibraryTests(Site site) : IClassFixture<Site>
{
    [Fact]
    public async Task The_list_is_one_click_from_every_page_and_says_for_whom_and_how_long()
    {
        var visitor = site.Visitor();
        var list = await visitor.Open((await visitor.Open("/")).Link("Learn"));

        Assert.Equal("What to know about peer roles", list.Heading);
        Assert.Equal(["Getting ready", "Peer roles", "Supervising", "Boundaries and stories", "Employment services", "Reference"], list.Html.QuerySelectorAll("main h2").Select(h => h.TextContent));
        Assert.Contains("For: Executives and boards · 6 minutes", list.Text);
        Assert.Equal("true", list.Html.QuerySelector("header a[href='/library']")!.GetAttribute("aria-current"));
    }

    [Fact]
    public async Task Every_page_says_for_whom_it_is_how_long_it_takes_its_source_and_what_to_do_next()
    {
        var visitor = site.Visitor();
        var list = await visitor.Open("/library");
        var addresses = list.Html.QuerySelectorAll(".shelf h3 a").Select(a => a.GetAttribute("href")!).ToArray();
        Assert.True(addresses.Length >= 19);

        foreach (var address in addresses)
        {
            var screen = await visitor.Open(address);

            Assert.Equal(list.Html.QuerySelector($".shelf a[href='{address}']")!.TextContent, screen.Heading);
            Assert.Matches(@"For: .+ · about \d+ minutes? Source: .{10,}\. Looked through on \w+ \d+, 20\d\d\.", screen.Text);
            Assert.True(address == "/library/policy-review" || screen.Html.QuerySelectorAll("[aria-labelledby=what-to-do-next] a").Length > 0, address);
        }
    }

    [Fact]
    public async Task A_long_page_lists_its_parts_and_leads_on_through_its_topic()
    {
        var visitor = site.Visitor();
        var screen = await visitor.Open("/library/boundaries");

        Assert.Equal(screen.Html.QuerySelectorAll(".text h2").Select(h => h.TextContent), screen.Html.QuerySelectorAll(".contents a").Select(a => a.TextContent));
        Assert.Null(screen.Html.QuerySelector("a[rel=prev]"));

        var next = await visitor.Open(screen.Html.QuerySelector("a[rel=next]")!.GetAttribute("href")!);
        Assert.Equal("The right story at the right time", next.Heading);
        Assert.Equal("/library/boundaries", next.Html.QuerySelector("a[rel=prev]")!.GetAttribute("href"));
    }

    [Fact]
    public async Task A_checklist_shows_each_point_with_its_task_and_boxes_for_paper()
    {
        var screen = await site.Visitor().Open("/library/policy-review");
        var point = screen.Html.GetElementById("dignity-of-risk")!.ParentElement!;

        Assert.Equal(31, screen.Html.QuerySelectorAll(".point").Length);
        Assert.Equal(["Why", "What good looks like", "If not yet"], point.QuerySelectorAll("h4").Select(h => h.TextContent));
        Assert.Contains("Program director · 4 weeks · step “Policies” of the plan", point.TextContent);
        Assert.Contains("☐ Not yet", point.QuerySelector(".paper")!.TextContent);
    }

    [Fact]
    public async Task An_address_that_is_typed_with_capitals_leads_there_too() =>
        Assert.Equal((await site.Visitor().Open("/library/supervision")).Heading, (await site.Visitor().Open("/library/Supervision")).Heading);

    [Theory]
    [InlineData("/library/nothing")]
    [InlineData("/library/voices/more")]
    public async Task What_is_not_there_is_not_found(string address) => Assert.Equal(HttpStatusCode.NotFound, (await site.Visitor().Open(address)).Status);
}
