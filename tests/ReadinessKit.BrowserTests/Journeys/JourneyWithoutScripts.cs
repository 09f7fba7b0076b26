using Microsoft.Playwright;
using ReadinessKit.BrowserTests.Support;
using static Microsoft.Playwright.Assertions;

namespace ReadinessKit.BrowserTests.Journeys;

/// <summary>From the quiz to the deleted result in a browser that runs no scripts.</summary>
public sealed class JourneyWithoutScripts(BrowserFixture fixture) : BrowserTest(fixture)
{
    private const string LastDay = "12/31/2019";

    [Fact]
    public async Task The_whole_way_can_be_gone_without_scripts()
    {
        var page = await AVisitorWithoutScripts();

        await page.OpenTheQuiz();
        await MakeMistakesInTheQuiz(page);
        await MendThem(page);
        await ChangeTheStart(page);
        await ChangeThePlan(page);
        await LetSomebodyRead(page);
        await DeleteTheResult(page);
    }

    private static async Task MakeMistakesInTheQuiz(IPage page)
    {
        await Expect(page.LiveCount()).ToBeHiddenAsync();
        await page.AnswerAllBut(3, 6);
        await page.Answer(10, false);
        await page.DeadlineFromOutside().CheckAsync();
        await page.Deadline().FillAsync("2019-12-31");
        await page.SendButton().ClickAsync();

        await Expect(page.ErrorSummary().GetByRole(AriaRole.Heading)).ToHaveTextAsync(Texts.ThreeToMend);
        await page.ShouldBeOpen(3);
        await page.ShouldBeOpen(6);
        await page.ShouldBeAnswered(1, true);
        await page.ShouldBeAnswered(10, false);
        await Expect(page.DeadlineFromOutside()).ToBeCheckedAsync();
        await Expect(page.Deadline()).ToHaveValueAsync("2019-12-31");
    }

    private static async Task MendThem(IPage page)
    {
        await page.Answer(3, true);
        await page.Answer(6, false);

        // A date field that was wrong becomes a text field, and takes dates as people write them.
        await page.Deadline().FillAsync(LastDay);
        await page.SendButton().ClickAsync();
        await Expect(page.ErrorSummary().GetByRole(AriaRole.Heading)).ToHaveTextAsync(Texts.OneToMend);
        await Expect(page.Deadline()).ToHaveValueAsync(LastDay);

        await page.Deadline().FillAsync("");
        await page.SendButton().ClickAsync();
        await page.ShouldShow(Texts.SixMonths);
        await Expect(page.GetByText(Texts.OutsideDeadline).First).ToBeVisibleAsync();
    }

    private static async Task ChangeTheStart(IPage page)
    {
        var start = DateOnly.FromDateTime(DateTime.Today).AddMonths(1);
        await page.StartField().FillAsync(Words.Iso(start));
        await page.NameField().FillAsync("River House");
        await page.Button(Texts.Save).ClickAsync();

        await Expect(page.Cell(Texts.FirstTask, "Starts")).ToHaveTextAsync(Words.ShortDay(start));
        await Expect(page.NameField()).ToHaveValueAsync("River House");
    }

    private static async Task ChangeThePlan(IPage page)
    {
        await page.ChangeThePlan();
        await page.Weeks(Texts.FirstTask).FillAsync("a few");
        await page.Owner(Texts.FirstTask).FillAsync("Robin Reyes");
        await page.SaveThePlan();

        await Expect(page.ErrorSummary().GetByRole(AriaRole.Heading)).ToHaveTextAsync(Texts.OneToMend);
        await page.Weeks(Texts.FirstTask).ShouldSay(Texts.WholeWeeks);
        await Expect(page.Weeks(Texts.FirstTask)).ToHaveValueAsync("a few");
        await Expect(page.Owner(Texts.FirstTask)).ToHaveValueAsync("Robin Reyes");

        await page.Weeks(Texts.FirstTask).FillAsync("5");
        await page.SaveThePlan();
        await page.ShouldShow(Texts.SixMonths);
        await Expect(page.Cell(Texts.FirstTask, "Weeks")).ToHaveTextAsync("5");
        await Expect(page.Cell(Texts.FirstTask, "Owner")).ToHaveTextAsync("Robin Reyes");
    }

    private async Task LetSomebodyRead(IPage page)
    {
        var reader = await AVisitorWithoutScripts();
        await reader.GotoAsync(await page.ReadLink());

        await reader.ShouldShow(Texts.SixMonths);
        await Expect(reader.Cell(Texts.FirstTask, "Owner")).ToHaveTextAsync("Robin Reyes");
        await Expect(reader.EditControls()).ToHaveCountAsync(0);
        await Expect(reader.GetByText(Texts.Print)).ToBeHiddenAsync();
    }

    private static async Task DeleteTheResult(IPage page)
    {
        await page.Link(Texts.DeleteThisResult).ClickAsync();
        await page.ShouldShow(Texts.DeleteHeading);
        await page.Button(Texts.DeleteThisResult).ClickAsync();
        await page.ShouldShow(Texts.DeletedHeading);
    }
}
