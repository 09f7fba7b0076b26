using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace ReadinessKit.BrowserTests.Support;

/// <summary>The pages on which interview guides are made, for <see cref="Screen"/>. The sample has one.</summary>
public static class GuideScreens
{
    /// <summary>The sample's guide.</summary>
    public const string Title = "Community bridger";

    public static readonly Dictionary<string, Func<IPage, Task>> All = new()
    {
        ["interview guides"] = OpenList,
        ["begin a guide with errors"] = OpenNewWithErrors,
        ["guide"] = OpenGuide,
        ["guide: questions"] = page => OpenBelow(page, "/questions"),
        ["guide: choose"] = page => OpenBelow(page, "/choose"),
        ["guide: a question"] = OpenQuestion,
        ["guide: a question with errors"] = OpenQuestionWithErrors,
        ["guide: words"] = page => OpenBelow(page, "/words"),
        ["guide: committee"] = page => OpenBelow(page, "/committee"),
        ["guide: hand-out"] = page => OpenBelow(page, "/hand-out"),
        ["guide: second look"] = page => OpenBelow(page, "/review"),
        ["guide: versions"] = page => OpenBelow(page, "/versions"),
        ["guide: files"] = page => OpenBelow(page, "/files"),
        ["guide: large print"] = page => OpenBelow(page, "/files/3/print?large=true"),
        ["guide: score sheet"] = page => OpenBelow(page, "/files/3/score-sheet"),
        ["guide: hand-out for candidates"] = page => OpenBelow(page, "/files/3/candidate-hand-out"),
    };

    private static async Task OpenList(IPage page)
    {
        var agency = await Given.Agency();
        await page.OpenAs(agency.Executive, agency.Address + "/interviews");
    }

    private static async Task OpenGuide(IPage page)
    {
        await OpenList(page);
        await page.Locator("table").GetByRole(AriaRole.Link, new() { Name = Title, Exact = true }).ClickAsync();
        await page.WaitForURLAsync("**/interviews/*-*");
    }

    private static async Task OpenBelow(IPage page, string below)
    {
        await OpenGuide(page);
        await page.GotoAsync(page.Url.Split('#', '?')[0] + below);
    }

    private static async Task OpenQuestion(IPage page)
    {
        await OpenBelow(page, "/questions");
        await page.Locator(".questions a.asked").First.ClickAsync();
        await page.WaitForURLAsync("**/questions/*");
    }

    private static async Task OpenQuestionWithErrors(IPage page)
    {
        await OpenBelow(page, "/questions/new");
        await page.Locator("#Text").FillAsync("Have you ever been hospitalized?");
        await page.Field("Minutes").FillAsync("many");
        await page.Button("Save").ClickAsync();
        await Expect(page.ErrorSummary()).ToBeVisibleAsync();
    }

    private static async Task OpenNewWithErrors(IPage page)
    {
        var agency = await Given.Agency();
        await page.OpenAs(agency.Executive, agency.Address + "/interviews/new");
        await page.Button("Begin").ClickAsync();
        await Expect(page.ErrorSummary()).ToBeVisibleAsync();
    }
}
