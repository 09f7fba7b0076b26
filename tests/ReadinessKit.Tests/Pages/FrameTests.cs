using System.Net;
using ReadinessKit.Tests.Support;

namespace ReadinessKit.Tests.Pages;

public sealed class FrameTests(Site site) : IClassFixture<Site>
{
    [Fact]
    public async Task The_quiz_is_one_click_from_the_home_page()
    {
        var visitor = site.Visitor();
        var home = await visitor.Open("/");

        var quiz = await visitor.Open(home.Link("Take the timeline quiz · 4 min"));

        Assert.Equal("Start peer roles well, and keep them peer.", home.Heading);
        Assert.Equal("How long should we plan for?", quiz.Heading);
    }

    [Fact]
    public async Task The_home_page_shows_the_whole_way_in_the_handbooks_order()
    {
        var home = await site.Visitor().Open("/");

        Assert.Equal(
            ["Foundation", "Policies", "Timeline", "Job description", "Recruiting", "Interviews", "Pay", "Supervision", "First performance review"],
            home.Html.QuerySelectorAll(".steps li").Select(s => s.TextContent));
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/readiness")]
    [InlineData("/readiness/quiz")]
    [InlineData("/readiness/motivation")]
    [InlineData("/interviews")]
    [InlineData("/interviews/banks/lived-experience")]
    [InlineData("/library")]
    [InlineData("/library/voices")]
    [InlineData("/library/policy-review")]
    public async Task Every_page_has_one_heading_a_skip_link_landmarks_and_a_title(string address)
    {
        var screen = await site.Visitor().Open(address);

        Assert.Single(screen.Html.QuerySelectorAll("h1"));
        Assert.Equal("#main", screen.Html.QuerySelector("a")!.GetAttribute("href"));
        Assert.NotNull(screen.Html.QuerySelector("main#main"));
        Assert.EndsWith(" – ReadinessKit", screen.Html.Title);
        Assert.Equal("en", screen.Html.DocumentElement.GetAttribute("lang"));
    }

    [Theory]
    [InlineData("/nope", HttpStatusCode.NotFound, "This page is not here")]
    [InlineData("/error/500", HttpStatusCode.NotFound, "This page is not here")]
    [InlineData("/readiness/quiz?x=%00", HttpStatusCode.BadRequest, "That could not be read")]
    public async Task Errors_say_in_plain_words_what_to_do(string address, HttpStatusCode status, string heading)
    {
        var screen = await site.Visitor().Open(address);

        Assert.Equal(status, screen.Status);
        Assert.Equal(heading, screen.Heading);
        Assert.True(screen.HasLink("Go to the home page"));
    }

    [Fact]
    public async Task A_body_of_two_megabytes_is_refused_with_a_page_and_nothing_is_saved()
    {
        var before = await site.Database(db => Task.FromResult(db.Results.Count()));

        var screen = await site.Visitor().Post("/readiness/quiz", Given.Answers().Append(new("Deadline", new string('9', 2_000_000))));

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, screen.Status);
        Assert.Equal("That was too much at once", screen.Heading);
        Assert.Equal(before, await site.Database(db => Task.FromResult(db.Results.Count())));
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/readiness/quiz")]
    [InlineData("/nope")]
    [InlineData("/kit.css")]
    [InlineData("/healthz")]
    public async Task Every_answer_carries_the_security_headers(string address)
    {
        var response = await site.Visitor().Get(address);

        var policy = response.Headers.GetValues("Content-Security-Policy").Single();
        Assert.StartsWith("default-src 'none'", policy);
        Assert.DoesNotContain("unsafe", policy);
        Assert.Equal("nosniff", response.Headers.GetValues("X-Content-Type-Options").Single());
        Assert.True(response.Headers.Contains("Referrer-Policy"));
        Assert.False(response.Headers.Contains("Server"));
    }

    [Fact]
    public async Task Pages_of_a_result_are_not_kept_not_indexed_and_not_named_to_others()
    {
        var visitor = site.Visitor();
        var result = await visitor.Result();

        foreach (var page in new[] { "", "/plan", "/delete", "/files/plan.xlsx", "/open/wrong" })
        {
            var response = await visitor.Get(result.Address + page);

            Assert.Contains("no-store", response.Headers.CacheControl!.ToString());
            Assert.Equal("no-referrer", response.Headers.GetValues("Referrer-Policy").Single());
            Assert.Contains("noindex", response.Headers.GetValues("X-Robots-Tag").Single());
        }
    }

    [Fact]
    public async Task The_cookie_of_a_result_goes_to_that_result_only()
    {
        using var secure = Site.With(("KIT_URL", "https://kit.example.org"));
        using var request = new HttpRequestMessage(HttpMethod.Post, "https://kit.example.org/readiness/quiz") { Content = new FormUrlEncodedContent(Given.Answers()) };
        request.Headers.Add("Origin", "https://kit.example.org");

        var response = await secure.Visitor().Send(request);

        var cookie = response.Headers.GetValues("Set-Cookie").Single().ToLowerInvariant();
        Assert.Contains($"path={response.Headers.Location!.OriginalString}", cookie);
        Assert.Contains("httponly", cookie);
        Assert.Contains("samesite=lax", cookie);
        Assert.Contains("secure", cookie);
    }

    [Fact]
    public async Task Health_and_readiness_answer()
    {
        Assert.Equal("ok", await Text("/healthz"));
        Assert.Equal("ready", await Text("/readyz"));

        async Task<string> Text(string address) => await (await site.Visitor().Get(address)).Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
    }
}
