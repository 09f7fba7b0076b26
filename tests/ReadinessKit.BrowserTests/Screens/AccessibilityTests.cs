using Microsoft.Playwright;
using ReadinessKit.BrowserTests.Support;

namespace ReadinessKit.BrowserTests.Screens;

/// <summary>What axe can find by itself: about half of what keeps people out. The journeys look at some of the rest.</summary>
public sealed class AccessibilityTests(BrowserFixture fixture) : BrowserTest(fixture)
{
    [Theory]
    [MemberData(nameof(Screen.Names), MemberType = typeof(Screen))]
    public async Task Axe_finds_nothing_wrong_in_light_and_dark_and_on_a_desk_and_a_phone(string screen)
    {
        var page = await AVisitor();
        await page.Open(screen);
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
