using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace ReadinessKit.BrowserTests.Support;

/// <summary>The pages on which pay is worked out, for <see cref="Screen"/>. The sample has one worksheet.</summary>
public static class PayScreens
{
    /// <summary>The sample's worksheet.</summary>
    public const string Role = "Community bridger";

    public static readonly Dictionary<string, Func<IPage, Task>> All = new()
    {
        ["pay"] = page => page.GotoAsync("/pay"),
        ["pay worksheets"] = OpenList,
        ["begin a pay worksheet with errors"] = OpenNewWithErrors,
        ["pay worksheet"] = OpenWorksheet,
        ["pay worksheet with nothing in it"] = page => OpenEmpty(page, ""),
        ["pay: own rates"] = page => OpenBelow(page, "/own"),
        ["pay: own rates with errors"] = OpenOwnWithErrors,
        ["pay: nearby"] = page => OpenBelow(page, "/nearby"),
        ["pay: public data"] = page => OpenBelow(page, "/public"),
        ["pay: post and floors"] = page => OpenBelow(page, "/floors"),
        ["pay: scenarios"] = page => OpenBelow(page, "/scenarios"),
        ["pay: scenarios with errors"] = OpenScenariosWithErrors,
        ["pay: steps"] = page => OpenBelow(page, "/steps"),
        ["pay: budget"] = page => OpenBelow(page, "/budget"),
        ["pay: budget with errors"] = OpenBudgetWithErrors,
        ["pay: files"] = page => OpenBelow(page, "/files"),
    };

    private static async Task OpenList(IPage page)
    {
        var agency = await Given.Agency();
        await page.OpenAs(agency.Executive, agency.Address + "/pay");
    }

    private static async Task OpenWorksheet(IPage page)
    {
        await OpenList(page);
        await page.Locator("table").GetByRole(AriaRole.Link, new() { Name = Role, Exact = true }).ClickAsync();
        await page.WaitForURLAsync("**/pay/*-*");
    }

    private static async Task OpenBelow(IPage page, string below)
    {
        await OpenWorksheet(page);
        await page.GotoAsync(page.Url.Split('#', '?')[0] + below);
    }

    private static async Task OpenNewWithErrors(IPage page)
    {
        var agency = await Given.Agency();
        await page.OpenAs(agency.Executive, agency.Address + "/pay/new");
        await page.Button("Begin").ClickAsync();
        await Expect(page.ErrorSummary()).ToBeVisibleAsync();
    }

    private static async Task OpenEmpty(IPage page, string below)
    {
        var agency = await Given.Agency();
        await page.OpenAs(agency.Executive, agency.Address + "/pay/new");
        await page.Field("Role").FillAsync("Warm line worker");
        await page.Button("Begin").ClickAsync();
        await page.WaitForURLAsync("**/own");
        await page.GotoAsync(page.Url.Replace("/own", below, StringComparison.Ordinal));
    }

    private static async Task OpenOwnWithErrors(IPage page)
    {
        await OpenBelow(page, "/own");
        await page.Locator("#Lines-0-From").FillAsync("a lot");
        await page.Button("Save").ClickAsync();
        await Expect(page.ErrorSummary()).ToBeVisibleAsync();
    }

    private static async Task OpenBudgetWithErrors(IPage page)
    {
        await OpenBelow(page, "/budget");
        await page.Locator("#Positions-0-Count").FillAsync("a few");
        await page.Button("Save the budget").ClickAsync();
        await Expect(page.ErrorSummary()).ToBeVisibleAsync();
    }

    private static async Task OpenScenariosWithErrors(IPage page)
    {
        await OpenBelow(page, "/scenarios");
        await page.Locator("#Lines-0-Spread").FillAsync("wide");
        await page.Button("Save").ClickAsync();
        await Expect(page.ErrorSummary()).ToBeVisibleAsync();
    }
}
