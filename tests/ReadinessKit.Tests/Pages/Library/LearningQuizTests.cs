using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using ReadinessKit.Tests.Support;

namespace ReadinessKit.Tests.Pages.Library;

public sealed class LearningQuizTests(Site site) : IClassFixture<Site>
{
    private readonly Visitor _visitor = site.Visitor();

    [Theory]
    [InlineData("misconceptions", 10, "The reality")]
    [InlineData("concerns", 11, "What helps")]
    [InlineData("whats-harder", 4, "The answer")]
    public async Task The_page_holds_all_questions_to_read_and_to_print(string id, int questions, string reality)
    {
        var screen = await _visitor.Open($"/library/{id}");
        var cards = screen.Html.QuerySelectorAll(".point");

        Assert.Equal(questions, cards.Length);
        Assert.All(cards, card => Assert.NotEmpty(card.QuerySelector("details p, details li")!.TextContent));
        Assert.All(cards, card => Assert.StartsWith("☐ ", card.QuerySelector(".paper")!.TextContent));
        Assert.StartsWith(reality, cards[0].QuerySelector("summary")!.TextContent);
        Assert.Equal($"/library/{id}/question/1", screen.Link("Answer it by yourself"));
    }

    [Fact]
    public async Task The_answer_is_told_on_the_page_where_answers_differ_and_not_where_all_are_the_same()
    {
        Assert.Equal(4, Told(await _visitor.Open("/library/whats-harder")));
        Assert.Equal(0, Told(await _visitor.Open("/library/misconceptions")));

        static int Told(Screen screen) => screen.Html.QuerySelectorAll(".point strong").Count(s => s.TextContent.StartsWith("The source’s answer: ", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_quiz_is_answered_one_question_at_a_time_and_looked_back_on()
    {
        var screen = await _visitor.Open((await _visitor.Open("/library/misconceptions")).Link("Answer it by yourself"));

        for (var number = 1; number <= 10; number++)
        {
            Assert.Contains($"Question {number} of 10", screen.Text);
            Assert.DoesNotContain("You chose", screen.Text);

            screen = await Answer(screen, "See the reality", number == 4 ? "agree" : "disagree");

            Assert.Contains(number == 4 ? "You chose “I agree”. The source’s answer is “I don't agree”." : "You chose “I don't agree”. So does the source.", screen.Text);
            Assert.Equal("The reality", screen.Html.QuerySelector("main h2")!.TextContent);
            screen = await _visitor.Open(screen.Link(number == 10 ? "Look back" : "Next question"));
        }

        Assert.Equal(("Looking back", "/library/misconceptions/look-back?answers=cccacccccc"), (screen.Heading, screen.Address));
        Assert.Contains("You answered 10 of 10 questions. 9 of your answers are the source’s, too.", screen.Text);
        Assert.Equal(10, screen.Html.QuerySelectorAll(".chosen li").Length);
        Assert.Contains("It is a job of its own.", screen.Text);
        Assert.Equal("/role-check", screen.Link("See whether a task belongs to the role"));
    }

    [Fact]
    public async Task Where_nothing_is_right_or_wrong_nothing_is_judged()
    {
        var screen = await Answer(await _visitor.Open("/library/concerns/question/11"), "See what helps", "worries");

        Assert.Contains("You chose “This worries me”. Change my answer", screen.Text);
        Assert.Equal("You answered 1 of 11 questions. None of your answers is right or wrong.", (await _visitor.Open(screen.Link("Look back"))).Html.QuerySelector(".lede")!.TextContent);
    }

    [Fact]
    public async Task An_answer_can_be_changed_and_the_others_stay()
    {
        var reality = await _visitor.Open("/library/concerns/question/2/reality?answers=abc&answer=worries");
        var screen = await _visitor.Open(reality.Link("Change my answer"));

        Assert.Equal("worries", Chosen(screen));
        Assert.Equal("/library/concerns/question/3?answers=acc", (await Answer(screen, "See what helps", "not")).Link("Next question"));
    }

    [Fact]
    public async Task Before_a_question_about_a_suicide_it_is_said_and_it_can_be_skipped()
    {
        var second = await Answer(await _visitor.Open("/library/whats-harder/question/2?answers=d"), "See the answer", "both");
        var screen = await _visitor.Open(second.Link("Next question"));

        Assert.Equal("Before you read on", screen.Heading);
        Assert.Contains("This question is about an employee who died by suicide.", screen.Text);
        Assert.DoesNotContain("personal leave", screen.Text);
        Assert.Equal("tel:988", screen.Html.QuerySelector("main a[href='tel:988']")!.GetAttribute("href"));
        Assert.Equal(["btn", "btn"], new[] { "Skip this question", "Go on to the question" }.Select(words => screen.Html.QuerySelectorAll("main a").Single(a => a.TextContent == words).ClassName));

        var skipped = await Answer(await _visitor.Open(screen.Link("Skip this question")), "See the answer", "both");
        var end = await _visitor.Open(skipped.Link("Look back"));

        Assert.Equal("/library/whats-harder/look-back?answers=dd-d", end.Address);
        Assert.DoesNotContain("personal leave", end.Text);
        Assert.Contains("A question that you skipped You gave no answer.", end.Text);

        var read = await Answer(await _visitor.Open(screen.Link("Go on to the question")), "See the answer", "peer-roles");

        Assert.Equal("In which team did somebody kill themselves while on personal leave?", read.Heading);
        Assert.Contains("The source’s answer is “In the team without peer roles”.", read.Text);
    }

    [Fact]
    public async Task Whoever_reads_the_page_opens_that_question_or_does_not()
    {
        var card = (await _visitor.Open("/library/whats-harder")).Html.GetElementById("suicide")!.ParentElement!;

        Assert.DoesNotContain("personal leave", string.Concat(card.Children.Where(c => c.LocalName != "details").Select(c => c.TextContent)));
        Assert.NotNull(card.QuerySelector("a[href='tel:988']"));
        Assert.False(((IHtmlDetailsElement)card.QuerySelector("details")!).IsOpen);
    }

    [Theory]
    [InlineData("")]
    [InlineData("&answer=")]
    [InlineData("&answer=rubbish")]
    [InlineData("&answer[x]=little")]
    public async Task Without_an_answer_the_question_is_asked_again_and_nothing_is_lost(string answer)
    {
        var screen = await _visitor.Open("/library/concerns/question/3/reality?answers=ab" + answer);

        Assert.Equal(HttpStatusCode.BadRequest, screen.Status);
        Assert.StartsWith("Please fix: Question 3 of 11", screen.Html.Title);
        Assert.Equal(["Choose one of the answers, then press See what helps; or skip the question"], screen.Summary);
        Assert.Equal(screen.Summary[0], screen.Error("answer"));
        Assert.NotNull(screen.Html.QuerySelector(screen.Html.QuerySelector("#errors a")!.GetAttribute("href")!));
        Assert.Equal("/library/concerns/question/4?answers=abb", (await Answer(screen, "See what helps", "little")).Link("Next question"));
    }

    [Theory]
    [InlineData("/library/concerns/question/3?answers=azb", "a-b")]
    [InlineData("/library/concerns/question/3/reality?answers=aZ!&answer=little", "a")]
    [InlineData("/library/concerns/question/3?answers=abcabcabcabca", "abcabcabcab")]
    public async Task Earlier_answers_that_can_not_be_read_are_said_so_and_the_others_kept(string address, string kept)
    {
        var screen = await _visitor.Open(address);

        Assert.Equal(HttpStatusCode.BadRequest, screen.Status);
        Assert.Equal("Some earlier answers can’t be read. Go on without them, or begin again", screen.Error("answers"));
        Assert.Equal(["#answers"], screen.Html.QuerySelectorAll("#errors a").Select(a => a.GetAttribute("href")));
        Assert.NotNull(screen.Html.GetElementById("answers"));
        Assert.Equal(kept, screen.Value("answers"));
        Assert.Equal("/library/concerns/question/1", screen.Link("Begin again"));
    }

    [Fact]
    public async Task The_look_back_says_what_it_can_not_read()
    {
        var screen = await _visitor.Open("/library/whats-harder/look-back?answers=dzzd");

        Assert.Equal((HttpStatusCode.BadRequest, "Some earlier answers can’t be read. Go on without them, or begin again"), (screen.Status, screen.Error("answers")));
        Assert.Contains("You answered 2 of 4 questions. 2 of your answers are the source’s, too.", screen.Text);
    }

    [Theory]
    [InlineData("/library/misconceptions/question/0")]
    [InlineData("/library/misconceptions/question/-1")]
    [InlineData("/library/misconceptions/question/11")]
    [InlineData("/library/misconceptions/question/11/reality?answer=agree")]
    [InlineData("/library/misconceptions/question/4294967297")]
    [InlineData("/library/misconceptions/question/one")]
    [InlineData("/library/supervision/question/1")]
    [InlineData("/library/supervision/look-back")]
    [InlineData("/library/nothing/question/1/reality?answer=agree")]
    public async Task What_is_not_there_is_not_found(string address) => Assert.Equal(HttpStatusCode.NotFound, (await _visitor.Open(address)).Status);

    [Fact]
    public async Task What_somebody_chose_is_kept_by_no_browser_and_named_to_no_other_site()
    {
        foreach (var address in new[] { "/library/concerns/question/2?answers=a", "/library/concerns/question/2/reality?answers=a&answer=not", "/library/concerns/look-back?answers=ab" })
        {
            var response = await _visitor.Get(address);

            Assert.Contains("no-store", response.Headers.CacheControl!.ToString());
            Assert.Equal("no-referrer", string.Concat(response.Headers.GetValues("Referrer-Policy")));
            Assert.False(response.Headers.Contains("Set-Cookie"));
        }
    }

    [Fact]
    public async Task Each_question_can_be_found()
    {
        var screen = await _visitor.Open("/search?q=peer+workers+moles");

        Assert.Contains("/library/misconceptions#information", screen.Html.QuerySelectorAll("main a").Select(a => a.GetAttribute("href")));
    }

    // As a browser sends a form with the method get.
    private Task<Screen> Answer(Screen screen, string button, string answer)
    {
        var form = screen.Form(button);

        Assert.Equal("get", form.GetAttribute("method"));
        Assert.NotNull(form.QuerySelector($"input[type=radio][name=answer][value={answer}]"));

        return _visitor.Open($"{form.GetAttribute("action")}?answers={screen.Value("answers")}&answer={answer}");
    }

    private static string? Chosen(Screen screen) => screen.Html.QuerySelector<IHtmlInputElement>("input[name=answer]:checked")?.Value;
}
