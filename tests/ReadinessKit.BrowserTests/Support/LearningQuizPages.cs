using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace ReadinessKit.BrowserTests.Support;

/// <summary>What a visitor does and sees while they answer a learning quiz alone.</summary>
public static class LearningQuizPages
{
    public const string AnswerIt = "Answer it by yourself", SeeTheAnswer = "See the answer", NextQuestion = "Next question", LookBack = "Look back";

    public const string SkipIt = "Skip this question", GoOn = "Go on to the question";

    public const string BeforeYouReadOn = "Before you read on", LookingBack = "Looking back", InBoth = "In both";

    public static ILocator Choice(this IPage page, string words) => page.GetByRole(AriaRole.Radio, new() { Name = words, Exact = true });

    public static Task OpenTheHarderQuiz(this IPage page) => page.GotoAsync("/library/whats-harder");

    /// <summary>Gives an answer with the mouse, and sees what to take from it.</summary>
    public static async Task AnswerWith(this IPage page, string choice)
    {
        await page.Choice(choice).CheckAsync();
        await page.Button(SeeTheAnswer).ClickAsync();
        await Expect(page.GetByText($"You chose “{choice}”.")).ToBeVisibleAsync();
    }

    /// <summary>Answers two questions, and stands before the one that can be skipped.</summary>
    public static async Task ComeToTheWarning(this IPage page)
    {
        await page.OpenTheHarderQuiz();
        await page.Link(AnswerIt).ClickAsync();

        for (var i = 0; i < 2; i++)
        {
            await page.AnswerWith(InBoth);
            await page.Link(NextQuestion).ClickAsync();
        }

        await page.ShouldShow(BeforeYouReadOn);
    }
}
