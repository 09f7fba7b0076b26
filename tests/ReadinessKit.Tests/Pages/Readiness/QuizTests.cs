using System.Net;
using ReadinessKit.Tests.Support;

namespace ReadinessKit.Tests.Pages.Readiness;

public sealed class QuizTests(Site site) : IClassFixture<Site>
{
    [Fact]
    public async Task The_ten_statements_stand_on_one_page_in_the_sources_order()
    {
        var screen = await site.Visitor().Open("/readiness/quiz");

        Assert.Equal("How long should we plan for?", screen.Heading);
        Assert.Equal(
            Given.Statements.Select(s => $"Answers[{s}]"),
            screen.Html.QuerySelectorAll("input[type=radio][value=true]").Select(r => r.GetAttribute("name")));
    }

    [Fact]
    public async Task Answers_give_a_result_at_once_without_an_account()
    {
        var screen = await site.Visitor().Result("budget", "training", "advisory");

        Assert.Equal(HttpStatusCode.OK, screen.Status);
        Assert.Equal("Plan for at least one year", screen.Heading);
        Assert.Contains("7 of 10 true", screen.Text);
        Assert.Matches("^/readiness/results/[0-9a-f]{16}$", screen.Address);
    }

    [Fact]
    public async Task An_unanswered_statement_is_named_at_the_top_and_at_its_place_and_nothing_is_lost()
    {
        var given = Given.Answers("budget").Where(a => !a.Key.Contains("values")).Append(new("Deadline", "2027-06-30"));

        var screen = await site.Visitor().Post("/readiness/quiz", given);

        Assert.Equal(HttpStatusCode.BadRequest, screen.Status);
        Assert.Equal(["Choose True or False for statement 6"], screen.Summary);
        Assert.Equal("Choose True or False for statement 6", screen.Error("Answers[values]"));
        Assert.Null(screen.Answer("values"));
        Assert.Equal("false", screen.Answer("budget"));
        Assert.Equal("true", screen.Answer("backers"));
        Assert.Equal("2027-06-30", screen.Value("Deadline"));
    }

    [Fact]
    public async Task Nine_missing_answers_give_nine_messages_each_leading_to_its_statement()
    {
        var screen = await site.Visitor().Post("/readiness/quiz", [new("Answers[budget]", "true")]);

        Assert.Equal(9, screen.Summary.Count);
        Assert.All(screen.Html.QuerySelectorAll("#errors a"), link => Assert.NotNull(screen.Html.GetElementById(link.GetAttribute("href")![1..])));
    }

    [Theory]
    [InlineData("maybe")]
    [InlineData("")]
    [InlineData("true; drop table")]
    public async Task An_answer_that_is_neither_true_nor_false_is_no_answer(string answer)
    {
        var screen = await site.Visitor().Post("/readiness/quiz", Given.Answers().Where(a => !a.Key.Contains("events")).Append(new("Answers[events]", answer)));

        Assert.Equal(HttpStatusCode.BadRequest, screen.Status);
        Assert.Equal("Choose True or False for statement 7", screen.Error("Answers[events]"));
    }

    [Fact]
    public async Task An_answer_to_a_statement_that_is_not_there_changes_nothing()
    {
        var screen = await site.Visitor().Post("/readiness/quiz", Given.Answers().Append(new("Answers[sabotage]", "false")));

        Assert.Contains("10 of 10 true", screen.Text);
    }

    [Theory]
    [InlineData("next summer", "Enter the deadline as a date, such as 6/30/2027, or leave it empty")]
    [InlineData("2026-11-21", "Enter a deadline after today and within ten years, or leave it empty")]
    [InlineData("2036-11-22", "Enter a deadline after today and within ten years, or leave it empty")]
    [InlineData("0000-00-00", "Enter the deadline as a date, such as 6/30/2027, or leave it empty")]
    public async Task A_deadline_that_can_not_be_used_says_what_to_enter_and_stays_in_its_field(string typed, string message)
    {
        var screen = await site.Visitor().Post("/readiness/quiz", Given.Answers().Append(new("Deadline", typed)));

        Assert.Equal(HttpStatusCode.BadRequest, screen.Status);
        Assert.Equal(message, screen.Error("Deadline"));
        Assert.Equal(typed, screen.Value("Deadline"));
    }

    [Theory]
    [InlineData("http://evil.example", null)]
    [InlineData("null", null)]
    [InlineData(null, null)]
    [InlineData("http://localhost", "cross-site")]
    [InlineData("http://localhost", "same-site")]
    public async Task A_post_from_another_site_is_turned_away(string? origin, string? fetchSite)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/readiness/quiz") { Content = new FormUrlEncodedContent(Given.Answers()) };
        Add(request, "Origin", origin);
        Add(request, "Sec-Fetch-Site", fetchSite);

        var response = await site.Visitor().Send(request);

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.False(response.Headers.Contains("Set-Cookie"));
    }

    [Fact]
    public async Task A_browser_that_names_this_site_as_the_source_is_believed_even_without_an_origin()
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/readiness/quiz") { Content = new FormUrlEncodedContent(Given.Answers()) };
        Add(request, "Origin", "null");
        Add(request, "Sec-Fetch-Site", "same-origin");

        Assert.Equal(HttpStatusCode.Redirect, (await site.Visitor().Send(request)).StatusCode);
    }

    [Fact]
    public async Task Too_many_results_in_a_minute_are_asked_to_wait_and_keep_their_answers()
    {
        using var small = Site.With(("KIT_RESULTS_PER_MINUTE", "2"));
        var visitor = small.Visitor();
        await visitor.Result();
        await visitor.Result();

        var screen = await visitor.Result("values");

        Assert.Equal(HttpStatusCode.TooManyRequests, screen.Status);
        Assert.Equal("60", screen.Response.Headers.GetValues("Retry-After").Single());
        Assert.Contains("Wait a minute", screen.Summary.Single());
        Assert.Equal("false", screen.Answer("values"));
    }

    [Fact]
    public async Task The_page_is_the_same_for_everybody_and_sets_no_cookie()
    {
        var first = await site.Visitor().Get("/readiness/quiz");
        var second = await site.Visitor().Get("/readiness/quiz?utm=newsletter");

        Assert.False(first.Headers.Contains("Set-Cookie"));
        Assert.Equal(
            await first.Content.ReadAsStringAsync(TestContext.Current.CancellationToken),
            await second.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        Assert.True(second.Headers.Contains("Age"), "the second answer comes from the cache");
    }

    private static void Add(HttpRequestMessage request, string header, string? value)
    {
        if (value is not null)
        {
            request.Headers.Add(header, value);
        }
    }
}
