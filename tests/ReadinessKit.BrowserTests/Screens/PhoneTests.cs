using ReadinessKit.BrowserTests.Support;

namespace ReadinessKit.BrowserTests.Screens;

/// <summary>Every page on a phone, and on the narrowest screen that WCAG asks for.</summary>
public sealed class PhoneTests(BrowserFixture fixture) : BrowserTest(fixture)
{
    [Theory]
    [MemberData(nameof(Screen.Names), MemberType = typeof(Screen))]
    [MemberData(nameof(Screen.NamesOfWideOnes), MemberType = typeof(Screen))]
    public async Task Nothing_is_too_wide_or_too_small_for_a_finger(string screen)
    {
        var page = await APhoneVisitor();
        await page.Open(screen);

        Assert.Equal(0, await page.TooWideBy());
        await page.WordsCutOff().ShouldBeNone();
        await page.SmallTargets().ShouldBeNone();

        await page.SetViewportSizeAsync(Sizes.Narrowest.Width, Sizes.Narrowest.Height);
        Assert.Equal(0, await page.TooWideBy());
        await page.WordsCutOff().ShouldBeNone();
    }
}
