using System.Net;
using ReadinessKit.Tests.Support;

namespace ReadinessKit.Tests.Pages;

public sealed class SearchTests(Site site) : IClassFixture<Site>
{
    [Theory]
    [InlineData("medicaid money", "Medicaid money for peer roles: for and against", "/library/medicaid-funding")]
    [InlineData("boundaries", "Boundaries in a peer role", "/library/boundaries")]
    [InlineData("dignity of risk", "Policy review", "/library/policy-review#dignity-of-risk")]
    [InlineData("Alcoholics Anonymous 1935", "What peer support is, and where it comes from", "/library/what-peer-support-is#how-it-grew")]
    [InlineData("advisory council", "How long should we plan for?", "/readiness/quiz#statement-10")]
    [InlineData("check references and make the offer", "What the plan holds", "/readiness#plan")]
    [InlineData("what are we afraid of", "Why do we want peer roles?", "/readiness/motivation")]
    public async Task Every_kind_of_content_is_found_and_the_best_comes_first(string query, string page, string address)
    {
        var visitor = site.Visitor();
        var screen = await Search(visitor, query);
        var hit = screen.Html.QuerySelector(".hits a")!;

        Assert.Equal(page, hit.TextContent);
        Assert.StartsWith(address.Split('#')[0], hit.GetAttribute("href"));

        var there = await visitor.Open(hit.GetAttribute("href")!.Split('#')[0]);
        Assert.Equal(HttpStatusCode.OK, there.Status);
        Assert.True(!hit.GetAttribute("href")!.Contains('#') || there.Html.GetElementById(hit.GetAttribute("href")!.Split('#')[1]) is not null, hit.GetAttribute("href"));
    }

    [Theory]
    [InlineData("pay range bargaining unit", "/pay")]
    [InlineData("does a task belong to a peer role", "/role-check")]
    [InlineData("coming off medication", "/role-check/activities/medications")]
    public async Task Pay_and_the_role_check_are_found(string query, string address)
    {
        var visitor = site.Visitor();
        var found = (await Search(visitor, query)).Html.QuerySelectorAll(".hits a").Select(a => a.GetAttribute("href")!.Split('#')[0]).ToList();

        Assert.Contains(address, found);
        Assert.Equal(HttpStatusCode.OK, (await visitor.Open(address)).Status);
    }

    [Theory]
    [InlineData("salary", "/pay")]
    [InlineData("stipend", "/pay")]
    [InlineData("onboarding", "/readiness")]
    public async Task Words_that_say_the_same_find_the_page_that_says_it_otherwise(string query, string address)
    {
        var screen = await Search(site.Visitor(), query);

        Assert.Contains(address, screen.Html.QuerySelectorAll(".hits a").Select(a => a.GetAttribute("href")!.Split('#')[0]));
        Assert.DoesNotContain("Did you mean", screen.Text);
    }

    [Fact]
    public async Task A_page_stands_there_once_also_where_another_has_its_title()
    {
        var hits = (await Search(site.Visitor(), "supervising people in peer roles")).Html.QuerySelectorAll(".hits a").Select(a => (Title: a.TextContent, Page: a.GetAttribute("href")!.Split('#')[0])).ToList();

        Assert.Equal(hits.Select(h => h.Page).Distinct(), hits.Select(h => h.Page));
        Assert.Equal(2, hits.Count(h => h.Title == "Supervising people in peer roles"));
    }

    [Fact]
    public async Task Where_more_was_found_than_is_shown_the_page_says_so() =>
        Assert.Contains("The first 20 pages for “peer”", (await Search(site.Visitor(), "peer")).Text);

    [Fact]
    public async Task Each_part_of_a_page_leads_to_its_place() =>
        Assert.Contains("/library/policy-review#dignity-of-risk", (await Search(site.Visitor(), "dignity of risk")).Html.QuerySelectorAll(".hits a").Select(a => a.GetAttribute("href")));

    [Theory]
    [InlineData("supervise")]
    [InlineData("supervising")]
    [InlineData("SUPERVISED")]
    [InlineData("supervis")]
    public async Task Other_forms_and_beginnings_of_a_word_are_found(string query) =>
        Assert.Contains("Supervising people in peer roles", (await Search(site.Visitor(), query)).Html.QuerySelectorAll(".hits a").Select(a => a.TextContent));

    [Fact]
    public async Task The_words_are_marked_where_they_stand_and_nothing_comes_between()
    {
        var screen = await Search(site.Visitor(), "reprisal");

        Assert.Equal("reprisal", screen.Html.QuerySelector(".hits mark")!.TextContent);
        Assert.Contains("Nobody has to fear reprisal for what they say.", screen.Text);
    }

    [Theory]
    [InlineData("supervison", "supervision")]
    [InlineData("bounderies at work", "boundaries work")]
    [InlineData("mediciad", "medicaid")]
    public async Task A_typo_gets_a_suggestion_that_finds_something(string query, string meant)
    {
        var visitor = site.Visitor();
        var screen = await Search(visitor, query);
        Assert.Contains($"Did you mean {meant}?", screen.Text);

        var better = await visitor.Open(screen.Link(meant));
        Assert.NotEmpty(better.Html.QuerySelectorAll(".hits li"));
        Assert.DoesNotContain("Did you mean", better.Text);
    }

    [Fact]
    public async Task Where_no_part_holds_all_words_those_with_some_are_shown()
    {
        var screen = await Search(site.Visitor(), "Framingham notary");

        Assert.Contains("These hold some of them.", screen.Text);
        Assert.Equal("What providers and peer workers say", screen.Html.QuerySelector(".hits a")!.TextContent);
    }

    [Fact]
    public async Task A_question_is_searched_by_its_telling_words() =>
        Assert.Equal("Medicaid money for peer roles: for and against", (await Search(site.Visitor(), "how do we pay for it with Medicaid")).Html.QuerySelector(".hits a")!.TextContent);

    [Fact]
    public async Task Nothing_found_says_what_to_try()
    {
        var screen = await Search(site.Visitor(), "qqqqqq");

        Assert.Contains("0 pages for “qqqqqq”", screen.Text);
        Assert.Contains("Try fewer or other words", screen.Text);
    }

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    public async Task An_empty_search_says_what_can_be_found(string query) => Assert.Contains("What you can find", (await Search(site.Visitor(), query)).Text);

    [Theory]
    [InlineData("\"")]
    [InlineData("medicaid AND")]
    [InlineData("NEAR(medicaid")]
    [InlineData("title:medicaid")]
    [InlineData("medicaid* OR")]
    [InlineData("^medicaid - ( )")]
    [InlineData("\u0001medicaid\u0002")]
    public async Task Signs_of_the_databases_own_language_are_only_text(string query)
    {
        var screen = await Search(site.Visitor(), query);

        Assert.Equal(HttpStatusCode.OK, screen.Status);
        Assert.Contains($"“{query}”".Replace("\u0001", "", StringComparison.Ordinal).Trim(), screen.Text.Replace("\u0001", "", StringComparison.Ordinal));
        Assert.True(query == "\"" || screen.Html.QuerySelectorAll(".hits li").Length > 0);
    }

    [Fact]
    public async Task A_search_is_cut_to_a_hundred_signs_and_kept_by_nobody()
    {
        var screen = await Search(site.Visitor(), new string('a', 5000));

        Assert.Equal(100, screen.Value("q")!.Length);
        Assert.Equal("no-cache, no-store", screen.Response.Headers.CacheControl!.ToString().Replace("no-store, no-cache", "no-cache, no-store", StringComparison.Ordinal));
        Assert.StartsWith("noindex", screen.Response.Headers.GetValues("X-Robots-Tag").Single());
    }

    [Fact]
    public async Task Every_page_has_a_search_that_works_without_scripts()
    {
        var visitor = site.Visitor();
        var form = (await visitor.Open("/readiness")).Form("Search");
        Assert.Equal(("get", "/search", "q"), (form.Method, form.GetAttribute("action"), form.QuerySelector("input")!.GetAttribute("name")));

        // The search page has its own, and one is enough.
        Assert.Single((await visitor.Open("/search")).Html.QuerySelectorAll("form"));
    }

    private static Task<Screen> Search(Visitor visitor, string query) => visitor.Open("/search?q=" + Uri.EscapeDataString(query));
}
