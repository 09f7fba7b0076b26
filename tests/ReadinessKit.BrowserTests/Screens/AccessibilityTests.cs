using Microsoft.Playwright;
using ReadinessKit.BrowserTests.Support;
using ReadinessKit.Content;
using ReadinessKit.Web;

namespace ReadinessKit.BrowserTests.Screens;

/// <summary>What axe can find by itself: about half of what keeps people out. The journeys look at some of the rest.</summary>
public sealed class AccessibilityTests(BrowserFixture fixture) : BrowserTest(fixture)
{
    /// <summary>Every page of the Library, by its address.</summary>
    public static TheoryData<string> Library => [.. SiteContent.Load(Settings.ShippedContent).Shelf.Entries.Select(e => e.Address)];

    [Theory]
    [MemberData(nameof(Screen.Names), MemberType = typeof(Screen))]
    public async Task Axe_finds_nothing_wrong_in_light_and_dark_and_on_a_desk_and_a_phone(string screen)
    {
        var page = await AVisitor();
        await page.Open(screen);
        await Check(page);
    }

    [Theory]
    [MemberData(nameof(Library))]
    public async Task Axe_finds_nothing_wrong_on_any_page_of_the_Library(string address)
    {
        var page = await AVisitor();
        await page.GotoAsync(address);
        await page.OpenAllDetails();
        await Check(page);
    }

    private static async Task Check(IPage page)
    {
        await page.LoadAxe();

        foreach (var size in (ViewportSize[])[Sizes.Desk, Sizes.Phone])
        {
            await page.SetViewportSizeAsync(size.Width, size.Height);

            await page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Light });
            await page.Violations().ShouldBeNone();

            await page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Dark });
            await page.ColorViolations().ShouldBeNone();
        }
    }
}
