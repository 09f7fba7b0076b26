using System.Globalization;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace ReadinessKit.BrowserTests.Support;

/// <summary>What a visitor does and sees on the pages of a result.</summary>
public static class ResultPages
{
    public static ILocator StartField(this IPage page) => page.GetByLabel(Texts.Start);

    public static ILocator NameField(this IPage page) => page.GetByLabel(Texts.Name);

    public static ILocator Owner(this IPage page, string task) => page.GetByLabel($"Owner: {task}", new() { Exact = true });

    public static ILocator Weeks(this IPage page, string task) => page.GetByLabel($"Weeks: {task}", new() { Exact = true });

    public static ILocator NotBefore(this IPage page, string task) => page.GetByLabel($"Not before: {task}", new() { Exact = true });

    public static ILocator Picture(this IPage page) => page.Locator(".gantt .picture");

    public static ILocator Table(this IPage page) => page.GetByRole(AriaRole.Table);

    /// <summary>One value of a task in the table of the result.</summary>
    public static ILocator Cell(this IPage page, string task, string label) =>
        page.GetByRole(AriaRole.Row).Filter(new() { HasText = task }).Locator($"td[data-label='{label}']");

    /// <summary>Everything that changes something: readers must find none of it.</summary>
    public static ILocator EditControls(this IPage page) =>
        page.Locator("main form, main input, main select, main textarea, main button:not([data-print]), main a[href$='/plan'], main a[href$='/delete']");

    public static Task<string> ReadLink(this IPage page) => page.GetByLabel(Texts.ReadLink).InputValueAsync();

    public static Task<string> EditLink(this IPage page) => page.GetByLabel(Texts.EditLink).InputValueAsync();

    /// <summary>From the result to the page that changes its plan.</summary>
    public static async Task ChangeThePlan(this IPage page)
    {
        await page.Link(Texts.ChangeThePlan).ClickAsync();
        await page.ShouldShow(Texts.ChangeThePlan);
    }

    public static Task SaveThePlan(this IPage page) => page.Button(Texts.SaveThePlan).ClickAsync();

    /// <summary>The day in the heading above the picture while the plan is being changed.</summary>
    public static async Task<DateOnly> TasksEnd(this IPage page)
    {
        const string before = "The tasks end on ";
        var heading = await page.GetByRole(AriaRole.Heading, new() { Level = 2 }).Filter(new() { HasText = before }).InnerTextAsync();
        return DateOnly.ParseExact(heading[before.Length..], "MMMM d, yyyy", CultureInfo.InvariantCulture);
    }

    public static Task ShouldEndOn(this IPage page, DateOnly day) =>
        Expect(page.GetByRole(AriaRole.Heading, new() { Level = 2, Name = $"The tasks end on {Words.Day(day)}" })).ToBeVisibleAsync();

    /// <summary>The page's cookies are gone, and the link is opened as by somebody who got it by mail.</summary>
    public static async Task OpenAsReader(this IPage page)
    {
        var link = await page.ReadLink();
        await page.Context.ClearCookiesAsync();
        await page.GotoAsync(link);
    }
    /// <summary>What is pressed brings this file, and Office can open it: both are zip files.</summary>
    public static async Task ShouldDownload(this IPage page, string file, Func<Task> press)
    {
        var download = await page.RunAndWaitForDownloadAsync(press);
        Assert.Equal(file, download.SuggestedFilename);

        await using var content = await download.CreateReadStreamAsync();
        var start = new byte[2];
        await content.ReadExactlyAsync(start, TestContext.Current.CancellationToken);
        Assert.Equal("PK"u8, start);
    }
}
