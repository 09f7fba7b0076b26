using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace ReadinessKit.BrowserTests.Support;

/// <summary>The pages of a hiring round as HR and a rater see them, for <see cref="Screen"/>. The sample has one round.</summary>
public static class HiringScreens
{
    public static readonly Dictionary<string, Func<IPage, Task>> All = new()
    {
        ["hiring rounds"] = page => OpenAsHr(page, a => a.Address + "/interviews/rounds"),
        ["hiring rounds of a rater"] = page => OpenAsRater(page, a => a.Address + "/interviews/rounds"),
        ["begin a hiring round with errors"] = OpenNewWithErrors,
        ["hiring round"] = page => OpenAsHr(page, a => a.HiringRound),
        ["hiring round of a rater"] = page => OpenAsRater(page, a => a.HiringRound),
        ["hiring: committee"] = page => OpenAsHr(page, a => a.HiringRound + "/committee"),
        ["hiring: settings"] = page => OpenAsHr(page, a => a.HiringRound + "/settings"),
        ["hiring: keeping records"] = page => OpenAsHr(page, a => a.HiringRound + "/keep"),
        ["hiring: all records"] = page => OpenAsHr(page, a => a.Address + "/interviews/rounds/records"),
        ["hiring: a candidate"] = page => OpenAsHr(page, a => a.Candidates[1]),
        ["hiring: a candidate with errors"] = OpenCandidateWithErrors,
        ["hiring: accommodation"] = page => OpenAsHr(page, a => a.Candidates[1] + "/accommodation"),
        ["hiring: deletion of a candidate"] = page => OpenAsHr(page, a => a.Candidates[1] + "/delete"),
        ["hiring: result of a candidate"] = page => OpenAsHr(page, a => a.Candidates[0] + "/result"),
        ["hiring: ratings not shown yet"] = page => OpenAsHr(page, a => a.Candidates[1] + "/result"),
        ["hiring: result"] = page => OpenAsHr(page, a => a.HiringRound + "/result"),
        ["hiring: agreement"] = page => OpenAsHr(page, a => a.Address + "/interviews/rounds/agreement"),
    };

    private static async Task OpenAsHr(IPage page, Func<Agency, string> address)
    {
        var agency = await Given.Agency();
        await page.OpenAs(agency.Hr, address(agency));
    }

    private static async Task OpenAsRater(IPage page, Func<Agency, string> address)
    {
        var agency = await Given.Agency();
        await page.OpenAs(agency.Rater, address(agency));
    }

    private static async Task OpenNewWithErrors(IPage page)
    {
        await OpenAsHr(page, a => a.Address + "/interviews/rounds/new");
        await page.Button("Begin").ClickAsync();
        await Expect(page.ErrorSummary()).ToBeVisibleAsync();
    }

    private static async Task OpenCandidateWithErrors(IPage page)
    {
        await OpenAsHr(page, a => a.HiringRound + "/candidates/new");
        await page.Field("Minutes").FillAsync("many");
        await page.Locator("main").GetByRole(AriaRole.Button, new() { Name = "Add", Exact = true }).ClickAsync();
        await Expect(page.ErrorSummary()).ToBeVisibleAsync();
    }
}
