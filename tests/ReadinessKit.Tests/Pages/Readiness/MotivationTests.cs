using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using ReadinessKit.Tests.Support;

namespace ReadinessKit.Tests.Pages.Readiness;

public sealed class MotivationTests(Site site) : IClassFixture<Site>
{
    private const string Address = "/readiness/motivation";
    private const string Button = "See what our answers say";

    private static readonly string[] Questions = ["inspired", "contribution", "gain", "challenges", "fears", "sources"];

    [Fact]
    public async Task The_six_questions_stand_on_one_page_that_the_overview_leads_to()
    {
        var visitor = site.Visitor();

        var screen = await visitor.Open((await visitor.Open("/readiness")).Link("Ask yourselves why"));

        Assert.Equal(Address, screen.Address);
        Assert.Equal("Why do we want peer roles?", screen.Heading);
        Assert.Equal(Questions.Select(q => $"Answers[{q}].Text"), screen.Html.QuerySelectorAll("textarea").Select(t => t.GetAttribute("name")));
        Assert.Contains("Leave out names, and anything about somebody’s health.", screen.Text);
        Assert.Contains("keeps none of them", screen.Text);
    }

    [Fact]
    public async Task Every_field_has_a_label_and_its_hint()
    {
        var screen = await site.Visitor().Open(Address);

        Assert.All(screen.Html.QuerySelectorAll("textarea"), area =>
        {
            Assert.NotNull(screen.Html.QuerySelector($"label[for='{area.Id}']"));
            Assert.StartsWith("A good answer names ", screen.Html.GetElementById(area.GetAttribute("aria-describedby")!)!.TextContent);
        });
        Assert.Equal(6, screen.Html.QuerySelectorAll("label:has([type=checkbox])").Select(l => l.TextContent).Distinct().Count());
    }

    [Theory]
    [InlineData(null, "Same", "Nothing is written down yet")]
    [InlineData(null, "Reasons", "Nothing is written down yet")]
    [InlineData("gain", "Reasons", "Learn more before you begin")]
    [InlineData(null, "Worries", "Look into your worries before you begin")]
    [InlineData("gain", "Worries", "Look into your worries before you begin")]
    public async Task Answers_give_a_finding_at_once(string? struggledWith, string moreToSay, string heading)
    {
        var screen = await Answer(moreToSay, ($"Answers[{struggledWith ?? "none"}].Struggled", "true"));

        Assert.Equal(HttpStatusCode.OK, screen.Status);
        Assert.Equal(heading, screen.Html.QuerySelector("#finding h2")!.TextContent);
        Assert.Equal(heading + " – ReadinessKit", screen.Html.Title);
        Assert.Equal(struggledWith is not null, screen.Html.QuerySelector("#finding")!.TextContent.Contains("What we hope to gain"));
    }

    [Fact]
    public async Task Good_grounds_take_something_that_is_written()
    {
        var (empty, written) = (await Answer("Same", ("Answers[inspired].Text", " ")), await Answer("Same", ("Answers[inspired].Text", "A visit to Maple Peer Center.")));

        Assert.Contains("All that this says is that no question was marked as a struggle.", empty.Text);
        Assert.DoesNotContain("good grounds to go on", empty.Html.QuerySelector("#finding")!.TextContent);
        Assert.Equal("You have good grounds to go on", written.Html.QuerySelector("#finding h2")!.TextContent);
    }

    [Fact]
    public async Task What_was_typed_is_still_there_beside_the_finding_and_again_for_paper()
    {
        var screen = await Answer("Worries", ("Answers[fears].Text", "That nobody stays.\r\n<b>Really.</b>"), ("Answers[gain].Struggled", "true"));

        Assert.Equal("That nobody stays.\n<b>Really.</b>", Typed(screen, "fears"));
        Assert.Equal(["Answers[gain].Struggled"], screen.Html.QuerySelectorAll<IHtmlInputElement>("[type=checkbox]").Where(b => b.IsChecked).Select(b => b.Name));
        Assert.Equal("Worries", screen.Html.QuerySelector<IHtmlInputElement>("[name=MoreToSay]:checked")!.Value);
        Assert.Contains("That nobody stays.\n<b>Really.</b>", screen.Html.QuerySelectorAll(".paper .written").Select(w => w.TextContent.ReplaceLineEndings("\n")));
        Assert.Contains("far more on the worries", screen.Html.QuerySelector(".paper")!.TextContent);
    }

    [Fact]
    public async Task The_form_beside_the_finding_can_be_sent_again()
    {
        var visitor = site.Visitor();
        var first = await visitor.Press(await visitor.Open(Address), Button, ("MoreToSay", "Worries"), ("Answers[inspired].Text", "A visit."));

        var second = await visitor.Press(first, Button, ("MoreToSay", "Same"));

        Assert.Equal("You have good grounds to go on", second.Html.QuerySelector("#finding h2")!.TextContent);
        Assert.Equal("A visit.", Typed(second, "inspired"));
    }

    [Fact]
    public async Task What_has_to_be_mended_is_named_at_its_field_and_nothing_is_lost()
    {
        var screen = await Answer(null, ("Answers[fears].Text", new string('x', 2001)), ("Answers[inspired].Text", "A visit."), ("Answers[gain].Struggled", "true"));

        Assert.Equal(HttpStatusCode.BadRequest, screen.Status);
        Assert.Equal(["Shorten the answer to question 5 to 2,000 characters; it has 2,001", "Choose where you had more to say"], screen.Summary);
        Assert.Equal("Shorten the answer to question 5 to 2,000 characters; it has 2,001", screen.Error("Answers[fears].Text"));
        Assert.Equal("Choose where you had more to say", screen.Error("MoreToSay"));
        Assert.All(screen.Html.QuerySelectorAll("#errors a"), link => Assert.NotNull(screen.Html.GetElementById(link.GetAttribute("href")![1..])));
        Assert.Equal((2001, "A visit."), (Typed(screen, "fears").Length, Typed(screen, "inspired")));
        Assert.NotNull(screen.Html.QuerySelector("[name='Answers[gain].Struggled']:checked"));
        Assert.Null(screen.Html.QuerySelector("#finding"));
    }

    [Fact]
    public async Task Nothing_is_stored_logged_or_kept_by_browsers()
    {
        using var own = new Site();
        var visitor = own.Visitor();
        await visitor.Open(Address);
        var before = await own.AllRows();

        var screen = await visitor.Post(Address, [new("MoreToSay", "Worries"), new("Answers[fears].Text", "canary in the coal mine"), new("Answers[fears].Struggled", "true")]);

        Assert.Equal(HttpStatusCode.OK, screen.Status);
        Assert.Equal(before, await own.AllRows());
        Assert.DoesNotContain("canary", own.Log.Text);
        Assert.Equal(0, visitor.Cookies.Count);

        foreach (var response in new[] { screen.Response, await visitor.Get(Address) })
        {
            Assert.Contains("no-store", response.Headers.CacheControl!.ToString());
            Assert.Equal("no-referrer", response.Headers.GetValues("Referrer-Policy").Single());
            Assert.False(response.Headers.Contains("Age"));
        }
    }

    [Fact]
    public async Task A_post_from_another_site_is_turned_away()
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, Address) { Content = new FormUrlEncodedContent([new("MoreToSay", "Same")]) };
        request.Headers.Add("Origin", "http://evil.example");

        Assert.Equal(HttpStatusCode.BadRequest, (await site.Visitor().Send(request)).StatusCode);
    }

    private async Task<Screen> Answer(string? moreToSay, params (string Field, string? Value)[] typed)
    {
        var visitor = site.Visitor();
        return await visitor.Press(await visitor.Open(Address), Button, [("MoreToSay", moreToSay), .. typed]);
    }

    private static string Typed(Screen screen, string question) =>
        screen.Html.QuerySelector<IHtmlTextAreaElement>($"[name='Answers[{question}].Text']")!.Value.ReplaceLineEndings("\n");
}
