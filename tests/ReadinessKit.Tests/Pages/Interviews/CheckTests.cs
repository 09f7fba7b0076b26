using System.Net;
using ReadinessKit.Tests.Support;

namespace ReadinessKit.Tests.Pages.Interviews;

public sealed class CheckTests(Site site) : IClassFixture<Site>
{
    private const string Address = "/interviews/check";
    private const string Live = "/interviews/check?handler=live";

    [Fact]
    public async Task It_says_what_it_does_and_what_it_is_not()
    {
        var screen = await site.Visitor().Open(Address);

        Assert.Equal("Check a question", screen.Heading);
        Assert.Contains("Nothing of it is stored", screen.Text);
        Assert.Contains("guidance, not legal advice", screen.Text);
        Assert.Equal("", Words(screen, "#answer"));
    }

    [Theory]
    [InlineData("What medication do you take?", "Do not ask this", "do-not-ask")]
    [InlineData("Do you drive?", "Ask this with care", "care")]
    public async Task The_words_are_marked_with_why_and_what_to_ask_instead(string question, string answer, string look)
    {
        var screen = await Type(question);
        var heading = screen.Html.QuerySelector("#answer h2")!;

        Assert.Equal((HttpStatusCode.OK, answer), (screen.Status, heading.TextContent));
        Assert.StartsWith(answer, screen.Html.Title);
        Assert.True(heading.HasAttribute("data-focus"));
        Assert.NotEmpty(screen.Html.QuerySelectorAll($".marked mark.{look}"));
        Assert.Equal(question, screen.Html.QuerySelector(".marked")!.TextContent);
        Assert.All(["Why:", "The law:", "Source:", "Ask instead:", "not legal advice"], words => Assert.Contains(words, Words(screen, "#review")));
        Assert.Equal(question, screen.Html.QuerySelector("textarea")!.TextContent.Trim());
    }

    [Fact]
    public async Task A_lawful_question_gets_no_promise()
    {
        var screen = await Type("How would you support someone coming home from hospital?");

        Assert.Equal("Nothing speaks against it that we can find", Words(screen, "#answer"));
        Assert.Empty(screen.Html.QuerySelectorAll("mark"));
        Assert.Contains("That is no promise", Words(screen, "#review"));
    }

    [Theory]
    [InlineData("", "Type a question")]
    [InlineData("  \n ", "Type a question")]
    [InlineData("10001", "Shorten it to 10,000 characters; it has 10,001")]
    public async Task A_question_has_to_be_there_and_not_too_long(string typed, string message)
    {
        var text = int.TryParse(typed, out var length) ? new string('x', length) : typed;

        var screen = await Type(text);

        Assert.Equal((HttpStatusCode.BadRequest, message), (screen.Status, screen.Error("Question")));
        Assert.Equal([message], screen.Summary);
        Assert.Equal(text.Trim(), screen.Html.QuerySelector("textarea")!.TextContent.Trim());
        Assert.Equal("", Words(screen, "#review"));
    }

    [Fact]
    public async Task What_is_typed_is_shown_as_it_stands_and_never_as_a_page()
    {
        const string question = "<script>alert(1)</script> Are you <b>pregnant</b>? </textarea><img src=x>";

        var screen = await Type(question);

        Assert.Equal(question, screen.Html.QuerySelector(".marked")!.TextContent);
        Assert.Empty(screen.Html.QuerySelectorAll("main script, main img, main b"));
    }

    [Fact]
    public async Task While_somebody_types_the_answer_comes_alone()
    {
        var screen = await site.Visitor().Post(Live, [new("Question", "How old are you?")]);

        Assert.Equal(["answer", "review"], screen.Html.Body!.Children.Select(c => c.Id));
        Assert.Equal("Do not ask this", Words(screen, "#answer"));
        Assert.Null(screen.Html.QuerySelector("[data-focus]"));
        Assert.Contains("no-store", screen.Response.Headers.CacheControl!.ToString());
    }

    [Theory]
    [InlineData("", "")]
    [InlineData("10001", "Shorten it to 10,000 characters; it has 10,001")]
    public async Task While_somebody_types_nothing_or_too_much_that_is_said_quietly(string typed, string answer)
    {
        var screen = await site.Visitor().Post(Live, [new("Question", int.TryParse(typed, out var length) ? new string('x', length) : typed)]);

        Assert.Equal((HttpStatusCode.OK, answer, ""), (screen.Status, Words(screen, "#answer"), Words(screen, "#review")));
    }

    [Fact]
    public async Task Nothing_is_stored_logged_or_kept_by_browsers()
    {
        using var own = new Site();
        var visitor = own.Visitor();
        await visitor.Open(Address);
        var before = await own.AllRows();

        var typed = await visitor.Post(Address, [new("Question", "Is the canary on medication?")]);

        Assert.Contains("no-store", typed.Response.Headers.CacheControl!.ToString());
        Assert.Equal(before, await own.AllRows());
        Assert.DoesNotContain("canary", own.Log.Text);
        Assert.DoesNotContain("canary", typed.Address);
    }

    private Task<Screen> Type(string question) => site.Visitor().Post(Address, [new("Question", question)]);

    private static string Words(Screen screen, string place) => string.Join(' ', screen.Html.QuerySelector(place)!.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
