using System.Net;
using ReadinessKit.Tests.Support;

namespace ReadinessKit.Tests.Pages.Jobs;

public sealed class JobsTests(Site site) : IClassFixture<Site>
{
    [Fact]
    public async Task The_roles_are_one_click_from_every_page()
    {
        var visitor = site.Visitor();
        var list = await visitor.Open((await visitor.Open("/")).Link("Jobs"));

        Assert.Equal(10, list.Html.QuerySelectorAll(".shelf h3 a").Length);
        Assert.Contains("Ten roles to begin with", list.Text);
        Assert.Matches(@"\d+ functions, \d+ duties, \d+ qualifications", list.Text);
        Assert.Equal("true", list.Html.QuerySelector("header a[href='/jobs']")!.GetAttribute("aria-current"));
    }

    [Fact]
    public async Task Each_role_shows_its_five_components_with_what_makes_them_peer_and_what_to_watch()
    {
        var visitor = site.Visitor();
        var list = await visitor.Open("/jobs");

        foreach (var link in list.Html.QuerySelectorAll(".shelf h3 a"))
        {
            var screen = await visitor.Open(link.GetAttribute("href")!);

            Assert.Equal(link.TextContent, screen.Heading);
            Assert.Equal(["What to watch in this role", "What the role is for", "Who you report to", "What you will do", "What you bring, and what you can gain", "Conditions"], screen.Html.QuerySelectorAll("main h2").Select(h => h.TextContent));
            Assert.Contains("20", screen.Text);
            Assert.True(screen.Html.QuerySelectorAll(".description .tag").Length > 3, link.TextContent);
            Assert.Equal(screen.Html.QuerySelectorAll(".description li:has(.why)").Length * 2, screen.Html.QuerySelectorAll(".description .why").Length);
        }
    }

    [Fact]
    public async Task The_limits_of_the_employment_roles_are_said_where_the_role_is_shown()
    {
        var screen = await site.Visitor().Open("/jobs/templates/ips-peer-specialist");

        Assert.Contains("No job development with employers, no career profile, no vocational assessment", screen.Text);
        Assert.Contains("A partner and not an aide", screen.Text);
    }

    [Fact]
    public async Task Statements_are_found_by_role_and_competency()
    {
        var visitor = site.Visitor();
        var all = await visitor.Open("/jobs/statements");
        var some = await visitor.Open("/jobs/statements?role=community-bridger&competency=planning&setting=&track=");

        Assert.True(all.Html.QuerySelectorAll(".statements li").Length > 140);
        Assert.NotNull(some.Html.GetElementById("before-leaving"));
        Assert.Null(some.Html.GetElementById("work-story"));
        Assert.All(some.Html.QuerySelectorAll(".statements .tag"), tag => Assert.Equal("Recovery planning", tag.TextContent));
        Assert.Equal("community-bridger", some.Html.QuerySelector("#choose-role option[selected]")!.GetAttribute("value"));
        Assert.True(some.HasLink("Show all"));
    }

    [Fact]
    public async Task A_word_that_nobody_knows_leaves_the_question_open() =>
        Assert.Equal(
            (await site.Visitor().Open("/jobs/statements")).Html.QuerySelectorAll(".statements li").Length,
            (await site.Visitor().Open("/jobs/statements?role=nobody&setting=moon&track=x&competency=y")).Html.QuerySelectorAll(".statements li").Length);

    [Theory]
    [InlineData("/jobs/templates/nothing")]
    [InlineData("/jobs/templates")]
    [InlineData("/jobs/templates/peer-specialist/more")]
    public async Task What_is_not_there_is_not_found(string address) => Assert.Equal(HttpStatusCode.NotFound, (await site.Visitor().Open(address)).Status);

    [Theory]
    [InlineData("community bridger", "/jobs/templates/community-bridger")]
    [InlineData("wake-up calls bus", "/jobs/statements#route-to-job")]
    public async Task Roles_and_statements_are_found_by_search(string query, string address) =>
        Assert.Contains(address, (await site.Visitor().Open($"/search?q={Uri.EscapeDataString(query)}")).Html.QuerySelectorAll(".hits a").Select(a => a.GetAttribute("href")));
}
