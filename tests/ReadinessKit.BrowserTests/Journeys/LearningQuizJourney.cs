using Microsoft.Playwright;
using ReadinessKit.BrowserTests.Support;
using static Microsoft.Playwright.Assertions;
using static ReadinessKit.BrowserTests.Support.LearningQuizPages;

namespace ReadinessKit.BrowserTests.Journeys;

/// <summary>A learning quiz, answered alone: the questions on supervision, one of which is about a suicide.</summary>
public sealed class LearningQuizJourney(BrowserFixture fixture) : BrowserTest(fixture)
{
    private const string Third = "In which team did somebody kill themselves while on personal leave?";

    [Fact]
    public async Task It_can_be_answered_without_scripts_and_the_hard_question_skipped()
    {
        var page = await AVisitorWithoutScripts();
        await page.ComeToTheWarning();
        await Expect(page.GetByText(Third)).ToHaveCountAsync(0);
        await Expect(page.GetByRole(AriaRole.Main).Locator("a[href='tel:988']")).ToBeVisibleAsync();

        await page.Link(SkipIt).ClickAsync();
        await page.Button(SeeTheAnswer).ClickAsync();
        await Expect(page.ErrorSummary()).ToContainTextAsync("Choose one of the answers");
        await page.AnswerWith("In neither");
        await page.Link(LookBack).ClickAsync();

        await page.ShouldShow(LookingBack);
        await Expect(page.GetByText("You answered 3 of 4 questions. 2 of your answers are the source’s, too.")).ToBeVisibleAsync();
        await Expect(page.GetByText(Third)).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task It_can_be_answered_with_the_keyboard_alone()
    {
        var page = await AVisitor();
        await page.OpenTheHarderQuiz();
        await page.Enter(page.Link(AnswerIt));

        for (var number = 1; number <= 4; number++)
        {
            if (number == 3)
            {
                await page.ShouldShow(BeforeYouReadOn);
                await page.Enter(page.Link(GoOn));
                await page.ShouldShow(Third);
            }

            await Expect(page.GetByText($"Question {number} of 4").First).ToBeVisibleAsync();
            await page.TabTo(page.Choice("In the team of peer roles"));
            await page.Press("ArrowUp");
            await Expect(page.Choice(InBoth)).ToBeCheckedAsync();
            await page.Enter(page.Button(SeeTheAnswer));

            await Expect(page.GetByText($"You chose “{InBoth}”.")).ToBeVisibleAsync();
            await page.Enter(page.Link(number == 4 ? LookBack : NextQuestion));
        }

        await page.ShouldShow(LookingBack);
        await Expect(page.GetByText("You answered 4 of 4 questions. 3 of your answers are the source’s, too.")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Going_back_and_loading_again_lose_nothing()
    {
        var page = await AVisitor();
        await page.ComeToTheWarning();

        await page.GoBackAsync();
        await Expect(page.GetByText($"You chose “{InBoth}”.")).ToBeVisibleAsync();
        await page.ReloadAsync();
        await Expect(page.GetByText($"You chose “{InBoth}”.")).ToBeVisibleAsync();

        await page.Link("Change my answer").ClickAsync();
        await Expect(page.Choice(InBoth)).ToBeCheckedAsync();
    }
}
