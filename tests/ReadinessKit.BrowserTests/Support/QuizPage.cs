using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace ReadinessKit.BrowserTests.Support;

/// <summary>What a visitor does and sees on the page of the timeline quiz.</summary>
public static class QuizPage
{
    /// <summary>The ids of the statements, in order; saved answers hang on them, so they stay.</summary>
    private static readonly string[] Statements =
        ["backers", "supervisors", "budget", "neighbors", "peer-run", "values", "events", "training", "learned", "advisory"];

    public static async Task OpenTheQuiz(this IPage page)
    {
        await page.GotoAsync("/readiness/quiz");
        await page.ShouldShow(Texts.QuizHeading);
    }

    public static ILocator Statement(this IPage page, int number) => page.GetByRole(AriaRole.Radiogroup).Nth(number - 1);

    public static ILocator True(this ILocator statement) => statement.GetByLabel(Texts.True, new() { Exact = true });

    public static ILocator False(this ILocator statement) => statement.GetByLabel(Texts.False, new() { Exact = true });

    public static ILocator DeadlineFromOutside(this IPage page) => page.GetByLabel(Texts.DeadlineFromOutside);

    public static ILocator Deadline(this IPage page) => page.GetByLabel(Texts.Deadline);

    public static ILocator SendButton(this IPage page) => page.GetByRole(AriaRole.Button, new() { Name = Texts.Send });

    public static ILocator ClearButton(this IPage page) => page.GetByRole(AriaRole.Button, new() { Name = Texts.Clear });

    public static ILocator LiveCount(this IPage page) => page.Locator("[aria-live]").Filter(new() { HasText = " answered" });

    public static Task Answer(this IPage page, int number, bool answer) =>
        answer ? page.Statement(number).True().CheckAsync() : page.Statement(number).False().CheckAsync();

    /// <summary>Answers True to all statements but these, which stay open.</summary>
    public static async Task AnswerAllBut(this IPage page, params int[] open)
    {
        foreach (var number in Enumerable.Range(1, Statements.Length).Except(open))
        {
            await page.Answer(number, true);
        }
    }

    public static async Task ShouldBeAnswered(this IPage page, int number, bool answer)
    {
        var statement = page.Statement(number);
        await Expect(answer ? statement.True() : statement.False()).ToBeCheckedAsync();
    }

    public static Task ShouldBeOpen(this IPage page, int number) =>
        Expect(page.Statement(number).Locator(":checked")).ToHaveCountAsync(0);

    /// <summary>
    /// The shortest way to a result, for tests of what comes after: the answers are sent without the page of the quiz.
    /// The first statements are true, the others false.
    /// </summary>
    public static async Task GetAResult(this IPage page, int trueAnswers = 7, DateOnly? deadline = null)
    {
        var form = page.APIRequest.CreateFormData();

        foreach (var (i, id) in Statements.Index())
        {
            form.Append($"Answers[{id}]", i < trueAnswers ? "true" : "false");
        }

        if (deadline is { } day)
        {
            form.Append("DeadlineFromOutside", "true").Append("Deadline", Words.Iso(day));
        }

        var answer = await page.APIRequest.PostAsync("/readiness/quiz", new()
        {
            Form = form,
            Headers = [new("Sec-Fetch-Site", "same-origin")],
            MaxRedirects = 0,
        });
        await page.GotoAsync(answer.Headers["location"]);
        await Expect(page.GetByText(Texts.TrueCount(trueAnswers))).ToBeVisibleAsync();
    }
}
