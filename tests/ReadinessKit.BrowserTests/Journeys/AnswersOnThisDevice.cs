using ReadinessKit.BrowserTests.Support;
using static Microsoft.Playwright.Assertions;

namespace ReadinessKit.BrowserTests.Journeys;

/// <summary>Answers stay in the browser until they are sent, and no longer.</summary>
public sealed class AnswersOnThisDevice(BrowserFixture fixture) : BrowserTest(fixture)
{
    private const string StoredKeys = "() => Object.keys(localStorage)";

    [Fact]
    public async Task Answers_are_counted_as_they_are_given()
    {
        var page = await AVisitor();
        await page.OpenTheQuiz();
        await Expect(page.LiveCount()).ToHaveTextAsync(Texts.Answered(0));

        await page.Answer(1, true);
        await page.Answer(2, false);
        await Expect(page.LiveCount()).ToHaveTextAsync(Texts.Answered(2));
        await Expect(page.Locator("progress")).ToHaveJSPropertyAsync("value", 2);

        await page.Answer(2, true);
        await Expect(page.LiveCount()).ToHaveTextAsync(Texts.Answered(2));
    }

    [Fact]
    public async Task Answers_are_there_again_after_a_reload_and_in_a_new_tab()
    {
        var page = await AVisitor();
        await page.OpenTheQuiz();
        await page.Answer(4, true);
        await page.Answer(7, false);
        await page.DeadlineFromOutside().CheckAsync();
        await page.Deadline().FillAsync("2031-05-04");

        await page.ReloadAsync();
        await page.ShouldShow(Texts.QuizHeading);
        await page.ShouldBeAnswered(4, true);

        var visitor = page.Context;
        await page.CloseAsync();
        page = await visitor.NewPageAsync();
        await page.OpenTheQuiz();

        await page.ShouldBeAnswered(4, true);
        await page.ShouldBeAnswered(7, false);
        await page.ShouldBeOpen(1);
        await Expect(page.DeadlineFromOutside()).ToBeCheckedAsync();
        await Expect(page.Deadline()).ToHaveValueAsync("2031-05-04");
        await Expect(page.LiveCount()).ToHaveTextAsync(Texts.Answered(2));
    }

    [Fact]
    public async Task Answers_that_are_taken_back_stay_away()
    {
        var page = await AVisitor();
        await page.OpenTheQuiz();
        await page.Answer(4, true);
        await page.DeadlineFromOutside().CheckAsync();
        await page.Deadline().FillAsync("2031-05-04");

        await page.ClearButton().ClickAsync();
        await page.ShouldBeOpen(4);
        await Expect(page.DeadlineFromOutside()).Not.ToBeCheckedAsync();
        await Expect(page.Deadline()).ToHaveValueAsync("");
        await Expect(page.LiveCount()).ToHaveTextAsync(Texts.Answered(0));

        await page.ReloadAsync();
        await page.ShouldShow(Texts.QuizHeading);
        await page.ShouldBeOpen(4);
        Assert.Empty(await page.EvaluateAsync<string[]>(StoredKeys));
    }

    [Fact]
    public async Task Answers_leave_the_device_when_they_are_sent()
    {
        var page = await AVisitor();
        await page.OpenTheQuiz();
        await page.AnswerAllBut(3);
        Assert.Single(await page.EvaluateAsync<string[]>(StoredKeys));

        // Sent with a mistake, they are kept.
        await page.SendButton().ClickAsync();
        await Expect(page.ErrorSummary()).ToBeFocusedAsync();
        Assert.Single(await page.EvaluateAsync<string[]>(StoredKeys));

        await page.Answer(3, true);
        await page.SendButton().ClickAsync();
        await page.ShouldShow(Texts.SixMonths);
        Assert.Empty(await page.EvaluateAsync<string[]>(StoredKeys));

        await page.OpenTheQuiz();
        await page.ShouldBeOpen(1);
        await Expect(page.LiveCount()).ToHaveTextAsync(Texts.Answered(0));
    }
}
