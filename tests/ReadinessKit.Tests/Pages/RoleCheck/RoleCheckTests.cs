using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using ReadinessKit.Tests.Support;

namespace ReadinessKit.Tests.Pages.RoleCheck;

public sealed class RoleCheckTests(Site site) : IClassFixture<Site>
{
    private const string Address = "/role-check";
    private const string Check = "Check this task";
    private const string Decide = "See whether it fits";

    [Fact]
    public async Task The_home_page_and_the_overview_lead_to_it()
    {
        var visitor = site.Visitor();

        Assert.Equal(Address, (await visitor.Open("/")).Link("Check a task"));
        Assert.Equal("Is that really part of a peer role?", (await visitor.Open((await visitor.Open("/readiness")).Link("Check a task"))).Heading);
    }

    [Theory]
    [InlineData("drive members to appointments twice a week", "Giving rides", "As you wrote it, this does not fit", "note stop")]
    [InlineData("remind people of their meds", "Medications", "As you wrote it, this does not fit", "note stop")]
    [InlineData("give rides", "Giving rides", "It depends", "note")]
    [InlineData("Will not hand out medication", "Medications", "As you wrote it, this fits", "note fits")]
    [InlineData("Handing out medication belongs to the nurse", "Medications", "As you wrote it, this fits", "note fits")]
    [InlineData("support people to ask about their medication", "Medications", "As you wrote it, this fits", "note fits")]
    public async Task A_task_is_named_and_judged_by_its_words_and_then_asked_about(string task, string activity, string verdict, string note)
    {
        var screen = await Type(task);

        Assert.Equal((HttpStatusCode.OK, Address), (screen.Status, screen.Address));
        Assert.Equal((activity, verdict), (Words(screen, "#look .kicker"), Words(screen, "#look h2")));
        Assert.Equal(note, screen.Html.QuerySelector("#look > section")!.ClassName);
        Assert.InRange(screen.Html.QuerySelectorAll("#look fieldset").Length, 2, 3);
        Assert.Contains("A version that fits:", screen.Text);
        Assert.Equal(verdict + " – ReadinessKit", screen.Html.Title);
        Assert.Equal(task, screen.Html.QuerySelector<IHtmlTextAreaElement>("#Task")!.Value);
    }

    [Fact]
    public async Task The_words_that_say_so_are_marked_and_the_reason_is_given()
    {
        var screen = await Type("please remind people of their meds, thanks");

        Assert.Equal("remind people of their meds", Words(screen, "mark"));
        Assert.Equal("“please remind people of their meds, thanks”", Words(screen, "#look .written"));
        Assert.Contains("Power imbalance", Words(screen, "#look"));
        Assert.Contains("Source: Provider’s Handbook", Words(screen, "#look"));
    }

    [Theory]
    [InlineData("1", "1", "1", "Yes, this fits a peer role")]
    [InlineData("1", "2", "1", "It depends")]
    [InlineData("3", "3", "2", "No, this does not fit a peer role")]
    public async Task Answers_say_whether_it_fits_and_why(string asked, string often, string purpose, string verdict)
    {
        var visitor = site.Visitor();
        var look = await visitor.Post(Address, [new("Task", "drive members <twice>")]);

        var screen = await visitor.Press(look, Decide, ("Answers[asked]", asked), ("Answers[often]", often), ("Answers[purpose]", purpose));

        Assert.Equal((HttpStatusCode.OK, "/role-check/activities/rides"), (screen.Status, screen.Address));
        Assert.Equal(("Giving rides", verdict), (screen.Heading, Words(screen, "#verdict h2")));
        Assert.Contains("“drive members <twice>”", Words(screen, "#verdict"));
        Assert.Equal(verdict[0] != 'Y', Words(screen, "#verdict").Contains("A version that fits:"));
        Assert.Contains("Source: Provider’s Handbook", Words(screen, "#verdict"));
        Assert.Equal(often, screen.Html.QuerySelector<IHtmlInputElement>("[name='Answers[often]']:checked")!.Value);
    }

    [Fact]
    public async Task A_question_without_an_answer_is_named_and_nothing_is_lost()
    {
        var visitor = site.Visitor();
        var look = await visitor.Post(Address, [new("Task", "drive members")]);

        var screen = await visitor.Press(look, Decide, ("Answers[often]", "2"));

        Assert.Equal(HttpStatusCode.BadRequest, screen.Status);
        Assert.Equal(["Choose an answer: Who asked for the ride?", "Choose an answer: What happens on the way, and there?"], screen.Summary);
        Assert.Equal("Choose an answer: Who asked for the ride?", screen.Error("Answers[asked]"));
        Assert.All(screen.Html.QuerySelectorAll("#errors a"), link => Assert.NotNull(screen.Html.GetElementById(link.GetAttribute("href")![1..])));
        Assert.Equal(("2", "drive members"), (screen.Html.QuerySelector<IHtmlInputElement>("[name='Answers[often]']:checked")!.Value, screen.Value("Task")));
        Assert.Null(screen.Html.QuerySelector("#verdict"));
    }

    [Fact]
    public async Task An_activity_can_be_picked_without_typing()
    {
        var visitor = site.Visitor();
        var start = await visitor.Open(Address);
        Assert.Equal(31, start.Html.QuerySelectorAll(".picks a").Length);

        var activity = await visitor.Open(start.Link("Reading files and treatment plans"));
        var screen = await visitor.Press(activity, Decide, ("Answers[together]", "2"), ("Answers[why]", "2"));

        Assert.Equal("No, this does not fit a peer role", Words(screen, "#verdict h2"));
        Assert.Null(screen.Html.QuerySelector("#verdict .written"));
    }

    [Fact]
    public async Task What_nobody_knows_is_said_so_with_the_three_reasons_and_the_nearest_activities()
    {
        var screen = await Type("plant a garden");

        Assert.Equal("We do not know this task", Words(screen, "#look h2"));
        Assert.Equal(3, screen.Html.QuerySelectorAll("#look ol li").Length);
        Assert.Equal(3, screen.Html.QuerySelectorAll("#look ul a").Length);
        Assert.Contains("Whose wish is this", screen.Text);
    }

    [Fact]
    public async Task Further_activities_are_named() =>
        Assert.Contains("It also touches: Giving rides", (await Type("hand out meds and give rides")).Text);

    [Theory]
    [InlineData("", "Type a task, or pick one below")]
    [InlineData("  \n ", "Type a task, or pick one below")]
    [InlineData(null, "Type a task, or pick one below")]
    [InlineData("501", "Shorten the task to 500 characters; it has 501")]
    [InlineData("10000", "Shorten the task to 500 characters; it has 10,000")]
    public async Task A_task_has_to_be_there_and_not_too_long(string? typed, string message)
    {
        var task = int.TryParse(typed, out var length) ? new string('x', length) : typed;

        var screen = await site.Visitor().Post(Address, task is null ? [] : [new("Task", task)]);

        Assert.Equal(HttpStatusCode.BadRequest, screen.Status);
        Assert.Equal([message], screen.Summary);
        Assert.Equal(message, screen.Error("Task"));
        Assert.Equal((task ?? "").Trim(), screen.Html.QuerySelector<IHtmlTextAreaElement>("#Task")!.Value.Trim());
        Assert.Null(screen.Html.QuerySelector("#look"));
    }

    [Theory]
    [InlineData("<script>alert(1)</script> drive members daily")]
    [InlineData("😀 drive 👩‍🦽 members daily 😀")]
    [InlineData("\u202Edrive members daily\u202C")]
    [InlineData("drive\u0001members\u0007daily")]
    [InlineData("\uD83D drive members daily")]
    [InlineData("شخص drive members daily שלום")]
    public async Task Rough_words_are_answered_too(string task)
    {
        var screen = await Type(task);

        Assert.Equal(HttpStatusCode.OK, screen.Status);
        Assert.NotNull(screen.Html.QuerySelector("#look"));
        Assert.Empty(screen.Html.QuerySelectorAll("main script"));
    }

    [Theory]
    [InlineData("/role-check/activities/nothing")]
    [InlineData("/role-check/activities/Rides")]
    [InlineData("/role-check/activities/%F0%9F%98%80")]
    [InlineData("/role-check/nothing")]
    public async Task What_is_no_activity_is_not_found(string address) => Assert.Equal(HttpStatusCode.NotFound, (await site.Visitor().Get(address)).StatusCode);

    [Fact]
    public async Task Answers_to_no_activity_are_not_found() =>
        Assert.Equal(HttpStatusCode.NotFound, (await site.Visitor().Post("/role-check/activities/nothing", [new("Answers[asked]", "1")])).Status);

    [Fact]
    public async Task Nothing_is_stored_logged_or_kept_by_browsers()
    {
        using var own = new Site();
        var visitor = own.Visitor();
        await visitor.Open(Address);
        var before = await own.AllRows();

        var look = await visitor.Post(Address, [new("Task", "canary drives members daily")]);
        var verdict = await visitor.Press(look, Decide, ("Answers[asked]", "1"), ("Answers[often]", "1"), ("Answers[purpose]", "1"));

        Assert.Contains("canary", verdict.Text);
        Assert.Equal(before, await own.AllRows());
        Assert.DoesNotContain("canary", own.Log.Text);
        Assert.Equal(0, visitor.Cookies.Count);
        Assert.All([look, verdict], screen =>
        {
            Assert.Contains("no-store", screen.Response.Headers.CacheControl!.ToString());
            Assert.DoesNotContain("canary", screen.Address);
        });
    }

    [Theory]
    [InlineData("/role-check")]
    [InlineData("/role-check/activities/rides")]
    public async Task A_post_from_another_site_is_turned_away(string address)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, address) { Content = new FormUrlEncodedContent([new("Task", "drive")]) };
        request.Headers.Add("Origin", "http://evil.example");

        Assert.Equal(HttpStatusCode.BadRequest, (await site.Visitor().Send(request)).StatusCode);
    }

    private Task<Screen> Type(string task) => site.Visitor().Post(Address, [new("Task", task)]);

    private static string Words(Screen screen, string selector) =>
        string.Join(' ', screen.Html.QuerySelector(selector)!.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
