using Microsoft.Playwright;
using ReadinessKit.BrowserTests.Support;
using static Microsoft.Playwright.Assertions;

namespace ReadinessKit.BrowserTests.Journeys;

/// <summary>From the quiz to the deleted result on a phone, by touch alone.</summary>
public sealed class PhoneJourney(BrowserFixture fixture) : BrowserTest(fixture)
{
    [Fact]
    public async Task The_whole_way_can_be_gone_on_a_phone()
    {
        var page = await APhoneVisitor();

        await page.OpenTheQuiz();
        await AnswerAllButThree(page);
        await MendWhatTheSummaryNames(page);
        await page.ShouldDownload("board-report.docx", () => page.Link(Texts.BoardReport).TapAsync());
        await page.ShouldDownload("plan.xlsx", () => page.Link(Texts.Workbook).TapAsync());
        await ChangeATask(page);
        await LetSomebodyRead(page);
        await DeleteTheResult(page);
    }

    private static async Task AnswerAllButThree(IPage page)
    {
        foreach (var number in (int[])[1, 2, 4, 5, 7, 8])
        {
            await page.Statement(number).True().TapAsync();
        }

        await page.Statement(10).False().TapAsync();
        await Expect(page.LiveCount()).ToHaveTextAsync(Texts.Answered(7));
        await page.SendButton().TapAsync();
    }

    private static async Task MendWhatTheSummaryNames(IPage page)
    {
        await Expect(page.ErrorSummary()).ToBeInViewportAsync();
        await Expect(page.ErrorSummary().GetByRole(AriaRole.Heading)).ToHaveTextAsync(Texts.ThreeToMend);

        foreach (var number in (int[])[3, 6, 9])
        {
            await page.Link(Texts.Choose(number)).TapAsync();
            await Expect(page.Statement(number)).ToBeInViewportAsync();
            await page.Statement(number).False().TapAsync();
        }

        await page.SendButton().TapAsync();
        await page.ShouldShow(Texts.OneYear);
        await Expect(page.GetByText(Texts.TrueCount(6))).ToBeVisibleAsync();
    }

    private static async Task ChangeATask(IPage page)
    {
        await page.Link(Texts.ChangeThePlan).TapAsync();
        await page.ShouldShow(Texts.ChangeThePlan);

        await page.Weeks(Texts.LastTask).TapAsync();
        await page.Weeks(Texts.LastTask).FillAsync("20");
        await page.Button(Texts.SaveThePlan).TapAsync();

        await page.ShouldShow(Texts.OneYear);
        await Expect(page.Cell(Texts.LastTask, "Weeks")).ToHaveTextAsync("20");
    }

    private async Task LetSomebodyRead(IPage page)
    {
        var reader = await APhoneVisitor();
        await reader.GotoAsync(await page.ReadLink());

        await reader.ShouldShow(Texts.OneYear);
        await Expect(reader.Cell(Texts.LastTask, "Weeks")).ToHaveTextAsync("20");
        await Expect(reader.EditControls()).ToHaveCountAsync(0);
    }

    private static async Task DeleteTheResult(IPage page)
    {
        await page.Link(Texts.DeleteThisResult).TapAsync();
        await page.ShouldShow(Texts.DeleteHeading);
        await page.Button(Texts.DeleteThisResult).TapAsync();
        await page.ShouldShow(Texts.DeletedHeading);
    }
}
