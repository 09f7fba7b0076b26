using Microsoft.Playwright;
using ReadinessKit.Web.Data;
using static Microsoft.Playwright.Assertions;

namespace ReadinessKit.BrowserTests.Support;

/// <summary>The pages on which job descriptions are written, for <see cref="Screen"/>. The sample has two.</summary>
public static class BuilderScreens
{
    /// <summary>The sample's description that is nearly done, and the one with duties to look at.</summary>
    public const string NearlyDone = "Community bridger", JustBegun = "Peer specialist";

    public static readonly Dictionary<string, Func<IPage, Task>> All = new()
    {
        ["job descriptions"] = async page => await OpenAs(page, (await Given.Agency()).Executive),
        ["job descriptions for administrators"] = async page => await OpenAs(page, (await Given.Agency()).Administrator),
        ["begin a description with errors"] = OpenNewWithErrors,
        ["job description"] = page => OpenJob(page, NearlyDone),
        ["job description with findings"] = page => OpenJob(page, JustBegun),
        ["function"] = page => OpenComponent(page, "/function"),
        ["reporting"] = page => OpenComponent(page, "/reporting"),
        ["responsibilities"] = page => OpenComponent(page, "/responsibilities"),
        ["responsibilities with errors"] = OpenResponsibilitiesWithErrors,
        ["qualifications"] = page => OpenComponent(page, "/qualifications"),
        ["conditions"] = page => OpenComponent(page, "/conditions"),
        ["pay with errors"] = OpenPayWithErrors,
        ["statements to take"] = page => OpenComponent(page, "/statements/duties"),
        ["functions to take"] = page => OpenComponent(page, "/statements/functions"),
        ["versions"] = page => OpenComponent(page, "/versions", NearlyDone),
        ["version"] = page => OpenComponent(page, "/versions/3", NearlyDone),
        ["review due"] = page => OpenComponent(page, "/review-due"),
    };

    /// <summary>Opens a description of the sample in its agency.</summary>
    public static async Task OpenJob(this IPage page, string title)
    {
        await OpenAs(page, (await Given.Agency()).Executive);
        await page.Locator("table").GetByRole(AriaRole.Link, new() { Name = title, Exact = true }).ClickAsync();
        await page.WaitForURLAsync("**/jobs/*-*");
    }

    private static async Task OpenAs(IPage page, Person who) => await page.OpenAs(who, (await Given.Agency()).Address + "/jobs");

    private static async Task OpenComponent(IPage page, string below, string title = JustBegun)
    {
        await OpenJob(page, title);
        await page.GotoAsync(page.Url.Split('#', '?')[0] + below);
    }

    private static async Task OpenNewWithErrors(IPage page)
    {
        var agency = await Given.Agency();
        await page.OpenAs(agency.Executive, agency.Address + "/jobs/new");
        await page.Button("Begin").ClickAsync();
        await Expect(page.ErrorSummary()).ToBeVisibleAsync();
    }

    private static async Task OpenResponsibilitiesWithErrors(IPage page)
    {
        await OpenComponent(page, "/responsibilities");
        await page.Locator("#Areas-0-Title").FillAsync("");
        await page.Locator("textarea").First.FillAsync(new string('x', 1001));
        await page.Button("Save").ClickAsync();
        await Expect(page.ErrorSummary()).ToBeVisibleAsync();
    }

    private static async Task OpenPayWithErrors(IPage page)
    {
        await OpenComponent(page, "/pay");
        await page.Field("From, in dollars").FillAsync("a lot");
        await page.Button("Save").ClickAsync();
        await Expect(page.ErrorSummary()).ToBeVisibleAsync();
    }
}
