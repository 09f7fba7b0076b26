using System.Net;
using ReadinessKit.Tests.Support;

namespace ReadinessKit.Tests.Pages.Meet;

public sealed class MeetTests : IDisposable
{
    private const string Next = "Close it and show the split";

    private readonly Site _site = new();

    [Fact]
    public async Task Phones_join_by_a_code_and_the_leader_sees_how_many()
    {
        var leader = await Begin();
        var phone = _site.Visitor();

        var joined = await phone.Press(await phone.Open("/meet"), "Join", ("Code", $" {leader.Code.ToLowerInvariant()[..3]} {leader.Code.ToLowerInvariant()[3..]} "));

        Assert.Equal("You are in", joined.Heading);
        Assert.Contains("One phone joined.", (await leader.Look()).Text);
        Assert.Contains("no-store", joined.Response.Headers.CacheControl!.ToString());
    }

    [Fact]
    public async Task The_room_sees_the_split_from_three_answers_on_and_before_the_reality()
    {
        var leader = await Begin();
        await leader.Press("Ask the first question");
        var split = await leader.AskWith(Next, "true", "true", "false");

        Assert.Contains("Of 3 answers, 2 are “True” and 1 is “False”.", split.Text);
        Assert.DoesNotContain("What true looks like", split.Text);
        Assert.Equal(["2 (67%)", "1 (33%)", "0 (0%)"], split.Html.QuerySelectorAll(".split td.num").Select(c => c.TextContent));

        var reality = await leader.Press("Show the reality");
        Assert.Contains("What true looks like", reality.Text);
        Assert.Contains("Of 3 answers, 2 are “True”", (await _site.Visitor().Open($"{leader.Address}/screen")).Text);
    }

    [Fact]
    public async Task Two_answers_show_only_that_there_are_two()
    {
        var leader = await Begin();
        await leader.Press("Ask the first question");
        var split = await leader.AskWith(Next, "true", "true");

        Assert.Contains("2 answers. Fewer than three are not shown", split.Text);
        Assert.Empty(split.Html.QuerySelectorAll(".split"));
    }

    [Fact]
    public async Task While_a_question_is_open_nobody_sees_what_others_chose()
    {
        var leader = await Begin();
        await leader.Press("Ask the first question");
        await leader.Answer(["true", "true", "true", "false"]);

        foreach (var screen in new[] { await leader.Look(), await _site.Visitor().Open($"{leader.Address}/screen"), await _site.Visitor().Open(leader.Address) })
        {
            Assert.Empty(screen.Html.QuerySelectorAll(".split, [aria-pressed=true]"));
            Assert.DoesNotContain("Of 4 answers", screen.Text);
        }

        Assert.Contains("Four answers so far.", (await leader.Look()).Text);
    }

    [Fact]
    public async Task A_phone_can_choose_again_until_the_split_is_shown()
    {
        var leader = await Begin();
        await leader.Press("Ask the first question");
        var phone = _site.Visitor();
        await leader.Answer(["true", "true"]);
        await leader.Answer(phone, "true");

        var again = await leader.Answer(phone, "false");
        Assert.Contains("You chose “False”.", again.Text);
        Assert.Equal("False", again.Html.QuerySelector("[aria-pressed=true]")!.TextContent);

        Assert.Contains("2 are “True” and 1 is “False”", (await leader.Press(Next)).Text);
    }

    [Fact]
    public async Task An_answer_to_an_earlier_question_is_not_counted_for_this_one()
    {
        var leader = await Begin();
        await leader.Press("Ask the first question");
        var phone = _site.Visitor();
        var first = await phone.Open(leader.Address);
        await leader.Press("Skip this question");

        await phone.Post(leader.Address, [new("question", first.Value("question")!), new("choice", "true")]);

        Assert.Contains("No answers yet.", (await leader.Look()).Text);
    }

    [Fact]
    public async Task Pressing_twice_takes_one_step()
    {
        var leader = await Begin();
        var before = await leader.Look();
        await leader.Browser.Press(before, "Ask the first question");

        var after = await leader.Browser.Press(before, "Ask the first question");

        Assert.Contains("1 of 10", after.Text);
        Assert.True(after.HasButton(Next));
    }

    [Fact]
    public async Task Only_the_browser_that_began_the_meeting_leads_it()
    {
        var leader = await Begin();
        var stranger = _site.Visitor();

        Assert.Equal("You are in", (await stranger.Open($"{leader.Address}/lead")).Heading);

        foreach (var step in new[] { "next", "skip", "end" })
        {
            await stranger.Post($"{leader.Address}/{step}", [new("place", "0-gathering")]);
        }

        Assert.True((await leader.Look()).HasButton("Ask the first question"));
    }

    [Fact]
    public async Task Ending_it_leaves_nothing()
    {
        var leader = await Begin();
        await leader.Press("Ask the first question");
        await leader.AskWith(Next, "true", "true", "false");

        var asked = await leader.Browser.Open((await leader.Look()).Link("End the meeting and forget it"));
        Assert.Equal("End the meeting and forget it?", asked.Heading);
        Assert.Contains("To keep the counts, print them first", asked.Text);
        Assert.True((await leader.Browser.Open(asked.Link("Go on with the meeting"))).HasButton("Show the reality"));

        var end = await leader.End();

        Assert.Equal("This meeting is over", end.Heading);

        foreach (var page in new[] { "", "/screen", "/lead" })
        {
            Assert.Equal("This meeting is over", (await leader.Browser.Open(leader.Address + page)).Heading);
        }

        Assert.Equal("over", await (await leader.Browser.Get(leader.Address + "/now")).Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task A_meeting_that_nobody_leads_any_more_is_over_after_three_hours()
    {
        var leader = await Begin();
        _site.Clock.Now += TimeSpan.FromHours(2.9);
        Assert.Equal("Take out your phone", (await leader.Look()).Heading);

        _site.Clock.Now += TimeSpan.FromHours(0.2);
        Assert.Equal("This meeting is over", (await leader.Look()).Heading);
    }

    [Fact]
    public async Task Nothing_of_a_meeting_reaches_the_database_or_the_log()
    {
        var leader = await Begin();
        var before = await _site.AllRows();
        await leader.Press("Ask the first question");
        await leader.AskWith(Next, "true", "true", "false");
        await leader.Press("Show the reality");

        Assert.Equal(before, await _site.AllRows());
        Assert.DoesNotContain(leader.Code, _site.Log.Text);
    }

    [Fact]
    public async Task After_the_last_question_the_room_looks_back_at_all_of_them()
    {
        var leader = await Begin();
        await leader.Press("Ask the first question");

        for (var question = 1; question <= 10; question++)
        {
            await (question == 4 ? leader.AskWith(Next, "true", "false", "dont-know") : leader.AskWith(Next, "true", "true", "true"));
            await leader.Press("Show the reality");
            await leader.Press(question < 10 ? "Next question" : "Look back");
        }

        var last = await leader.Look();
        Assert.Equal(10, last.Html.QuerySelectorAll(".past").Length);
        Assert.Contains("You were furthest apart over question 4.", last.Text);
    }

    [Theory]
    [InlineData("", "Type the code as it stands on the screen now")]
    [InlineData("ZZZZZZ", "Type the code as it stands on the screen now")]
    public async Task A_code_that_no_meeting_has_is_said_at_its_field(string code, string message)
    {
        var visitor = _site.Visitor();
        var again = await visitor.Press(await visitor.Open("/meet"), "Join", ("Code", code));

        Assert.Equal(HttpStatusCode.BadRequest, again.Status);
        Assert.StartsWith(message, again.Error("Code"));
        Assert.Equal(code, again.Value("Code"));
    }

    [Fact]
    public async Task Guessing_codes_is_slow()
    {
        using var site = Site.With(("KIT_SIGNINS_PER_MINUTE", "3"));
        var visitor = site.Visitor();

        for (var i = 0; i < 3; i++)
        {
            await visitor.Get($"/meet/AAAAA{i + 2}");
        }

        Assert.Equal(HttpStatusCode.TooManyRequests, (await visitor.Get("/meet/AAAAA9")).StatusCode);
        Assert.Equal(HttpStatusCode.TooManyRequests, (await visitor.Press(await visitor.Open("/meet"), "Join", ("Code", "BBBBBB"))).Status);
    }

    [Fact]
    public async Task A_quiz_that_is_not_there_is_said_at_its_field() =>
        Assert.Equal("Choose a quiz", (await _site.Visitor().Post("/meet/new", [new("Quiz", "nothing")])).Error("Quiz"));

    [Fact]
    public async Task Browsers_are_told_of_every_change_until_the_end()
    {
        var leader = await Begin();
        using var request = new HttpRequestMessage(HttpMethod.Get, leader.Address + "/changes");
        using var client = _site.CreateClient();
        using var response = await client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, TestContext.Current.CancellationToken);
        using var lines = new StreamReader(await response.Content.ReadAsStreamAsync(TestContext.Current.CancellationToken));

        Assert.Equal("text/event-stream", response.Content.Headers.ContentType!.MediaType);
        Assert.Equal("0-gathering-0-0", await Heard(lines));
        await leader.Press("Ask the first question");
        Assert.Equal("1-question-0-0", await Heard(lines));
        await leader.End();
        Assert.Equal("over", await Heard(lines));
    }

    public void Dispose() => _site.Dispose();

    private static async Task<string> Heard(StreamReader lines)
    {
        while (await lines.ReadLineAsync(TestContext.Current.CancellationToken) is { } line)
        {
            if (line.StartsWith("data: ", StringComparison.Ordinal))
            {
                return line[6..];
            }
        }

        return "";
    }

    private async Task<Leader> Begin()
    {
        var browser = _site.Visitor();
        var first = await browser.Press(await browser.Open("/meet/new?quiz=timeline"), "Begin the meeting");
        Assert.Equal("Take out your phone", first.Heading);

        return new(_site, browser, first.Address.Split('/')[2]);
    }

    private sealed record Leader(Site Site, Visitor Browser, string Code)
    {
        public string Address => $"/meet/{Code}";

        public Task<Screen> Look() => Browser.Open($"{Address}/lead");

        public async Task<Screen> Press(string button) => await Browser.Press(await Look(), button);

        public async Task<Screen> End() => await Browser.Press(await Browser.Open($"{Address}/end"), "End it and forget it");

        public async Task<Screen> AskWith(string button, params string[] answers)
        {
            await Answer(answers);
            return await Press(button);
        }

        public async Task Answer(string[] answers)
        {
            foreach (var answer in answers)
            {
                await Answer(Site.Visitor(), answer);
            }
        }

        public async Task<Screen> Answer(Visitor phone, string answer)
        {
            var question = await phone.Open(Address);
            return await phone.Post(Address, [new("question", question.Value("question")!), new("choice", answer)]);
        }
    }
}
