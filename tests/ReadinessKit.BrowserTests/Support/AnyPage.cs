using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace ReadinessKit.BrowserTests.Support;

/// <summary>What a visitor does and sees on pages of every kind.</summary>
public static class AnyPage
{
    public static ILocator Heading(this IPage page) => page.GetByRole(AriaRole.Heading, new() { Level = 1 });

    public static ILocator Link(this IPage page, string name) => page.GetByRole(AriaRole.Link, new() { Name = name, Exact = true });

    public static ILocator Button(this IPage page, string name) => page.GetByRole(AriaRole.Button, new() { Name = name, Exact = true });

    /// <summary>The row of a table that begins with these words.</summary>
    public static ILocator Row(this IPage page, string begins) => page.GetByRole(AriaRole.Row, new() { NameRegex = new($"^{begins}") });

    public static ILocator ErrorSummary(this IPage page) => page.GetByRole(AriaRole.Alert);

    /// <summary>Waits until the page with this heading is there as a whole.</summary>
    public static async Task ShouldShow(this IPage page, string heading)
    {
        await Expect(page.Heading()).ToHaveTextAsync(heading);
        await page.ShouldBeLoaded();
    }

    /// <summary>Waits until all of the page is there.</summary>
    public static async Task ShouldBeLoaded(this IPage page)
    {
        try
        {
            await page.WaitForLoadStateAsync(LoadState.Load, new() { Timeout = 3_000 });
        }
        catch (TimeoutException)
        {
            // Playwright misses the event when it comes just as the wait begins; a second look finds that it came.
            await page.WaitForLoadStateAsync();
        }
    }

    /// <summary>The message that belongs to a field, as a screen reader finds it.</summary>
    public static async Task ShouldSay(this ILocator field, string message)
    {
        await Expect(field).ToHaveAccessibleDescriptionAsync("Please fix: " + message);
        await Expect(field.Page.GetByText("Please fix: " + message).First).ToBeVisibleAsync();
    }

    /// <summary>Fails with all of it.</summary>
    public static async Task ShouldBeNone(this Task<string[]> found)
    {
        var all = await found;
        Assert.True(all.Length == 0, string.Join('\n', all));
    }

    public static Task OpenAllDetails(this IPage page) =>
        page.EvaluateAsync("() => document.querySelectorAll('details').forEach(details => details.open = true)");
}
