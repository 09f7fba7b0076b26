using Microsoft.Playwright;
using ReadinessKit.BrowserTests.Support;
using static Microsoft.Playwright.Assertions;

namespace ReadinessKit.BrowserTests.Journeys;

/// <summary>From the quiz to the deleted result without a mouse: after the first address, keys alone.</summary>
public sealed class KeyboardJourney(BrowserFixture fixture) : BrowserTest(fixture)
{
    [Fact]
    public async Task The_whole_way_can_be_gone_with_the_keyboard_alone()
    {
        var page = await AVisitor();

        await page.OpenTheQuiz();
        await SkipToTheContent(page);
        await AnswerAllButThree(page);
        await MendWhatTheSummaryNames(page);
        await TakeTheFiles(page);
        await ChangeTheWeeksOfATask(page);
        await LetSomebodyRead(page);
        await DeleteTheResult(page);
    }

    private static async Task SkipToTheContent(IPage page)
    {
        await page.Press("Tab");
        await Expect(page.Link(Texts.SkipLink)).ToBeFocusedAsync();
        await Expect(page.Link(Texts.SkipLink)).ToBeInViewportAsync(new() { Ratio = 1 });

        await page.Press("Enter");
        await Expect(page.GetByRole(AriaRole.Main)).ToBeFocusedAsync();

        await page.Press("Tab");
        Assert.True(await page.EvaluateAsync<bool>("() => document.activeElement.closest('main form') !== null"));
    }

    private static async Task AnswerAllButThree(IPage page)
    {
        foreach (var number in (int[])[1, 2, 4, 5, 7, 8])
        {
            await page.TabTo(page.Statement(number).True());
            await page.Press("Space");
            await page.ShouldBeAnswered(number, true);
        }

        await page.TabTo(page.Statement(10).True());
        await page.Press("ArrowRight");
        await page.ShouldBeAnswered(10, false);

        await page.Enter(page.SendButton());
    }

    private static async Task MendWhatTheSummaryNames(IPage page)
    {
        await Expect(page.ErrorSummary()).ToBeFocusedAsync();
        await Expect(page.ErrorSummary().GetByRole(AriaRole.Heading)).ToHaveTextAsync(Texts.ThreeToMend);
        await page.ShouldBeAnswered(1, true);
        await page.ShouldBeAnswered(10, false);

        await page.Enter(page.Link(Texts.Choose(3)));
        await Expect(page.Statement(3).True()).ToBeFocusedAsync();
        await Expect(page.Statement(3)).ToBeInViewportAsync();
        await page.Press("Space");

        foreach (var number in (int[])[6, 9])
        {
            await page.TabTo(page.Statement(number).True());
            await page.Press("ArrowRight");
            await page.ShouldBeAnswered(number, false);
        }

        await page.Enter(page.SendButton());
        await page.ShouldShow(Texts.OneYear);
        await Expect(page.GetByText(Texts.TrueCount(7))).ToBeVisibleAsync();
    }

    private static async Task TakeTheFiles(IPage page)
    {
        await page.TabTo(page.Link(Texts.BoardReport));
        await page.ShouldDownload("board-report.docx", () => page.Press("Enter"));

        await page.TabTo(page.Link(Texts.Workbook));
        await page.ShouldDownload("plan.xlsx", () => page.Press("Enter"));
    }

    private static async Task ChangeTheWeeksOfATask(IPage page)
    {
        await page.Enter(page.Link(Texts.ChangeThePlan));
        await page.ShouldShow(Texts.ChangeThePlan);

        await page.TabTo(page.Weeks(Texts.FirstTask));
        await page.Keyboard.TypeAsync("7");
        await page.Press("Enter");

        await page.ShouldShow(Texts.OneYear);
        await Expect(page.Cell(Texts.FirstTask, "Weeks")).ToHaveTextAsync("7");
    }

    private async Task LetSomebodyRead(IPage page)
    {
        await Expect(page.EditControls()).Not.ToHaveCountAsync(0);

        var reader = await AVisitor();
        await reader.GotoAsync(await page.ReadLink());

        await reader.ShouldShow(Texts.OneYear);
        await Expect(reader.Cell(Texts.FirstTask, "Weeks")).ToHaveTextAsync("7");
        await Expect(reader.EditControls()).ToHaveCountAsync(0);

        await reader.TabTo(reader.Link(Texts.BoardReport));
        await reader.ShouldDownload("board-report.docx", () => reader.Press("Enter"));
    }

    private static async Task DeleteTheResult(IPage page)
    {
        var address = new Uri(page.Url).AbsolutePath;
        await page.Enter(page.Link(Texts.DeleteThisResult));
        await page.ShouldShow(Texts.DeleteHeading);

        await page.TabTo(page.Button(Texts.DeleteThisResult));
        await page.Press("Space");
        await page.ShouldShow(Texts.DeletedHeading);

        await page.GotoAsync(address);
        await page.ShouldShow(Texts.NotHere);
    }
}
