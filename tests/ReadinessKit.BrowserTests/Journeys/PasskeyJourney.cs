using Microsoft.Playwright;
using ReadinessKit.BrowserTests.Support;
using static Microsoft.Playwright.Assertions;

namespace ReadinessKit.BrowserTests.Journeys;

/// <summary>Making a passkey and signing in with it, on a device that the browser makes believe.</summary>
public sealed class PasskeyJourney(BrowserFixture fixture) : BrowserTest(fixture)
{
    [Fact]
    public async Task Somebody_adds_a_passkey_and_signs_in_with_it_without_typing_anything()
    {
        var person = await Given.APerson("Dana Reyes");
        var page = await AVisitor();
        await page.HasADeviceForPasskeys();
        await page.GotoAsync("/sign-in?to=/account/passkeys");
        await page.TypePassword(person.Email!);

        // Without a name and the password the device is not asked, and the page says so.
        await page.Button(Texts.AddThePasskey).ClickAsync();
        await Expect(page.ErrorSummary()).ToContainTextAsync("Name the passkey");
        await Expect(page.ErrorSummary()).ToContainTextAsync("Enter the password");
        await page.AddAPasskey("My laptop");
        await Expect(page.GetByRole(AriaRole.Row, new() { Name = "My laptop" })).ToBeVisibleAsync();

        await page.SignOut();

        await page.GotoAsync("/sign-in?to=/account");
        await page.GetByRole(AriaRole.Button, new() { Name = "Sign in with a passkey" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Your account" })).ToBeVisibleAsync();
        await Expect(page.GetByRole(AriaRole.Main)).ToContainTextAsync("My laptop");
    }

    [Fact]
    public async Task A_device_that_has_one_already_makes_no_second()
    {
        var page = await AVisitor();
        await page.Open("passkey on a device that has one");

        await Expect(page.GetByRole(AriaRole.Alert)).ToHaveTextAsync("That did not work. Try again, or use another device.");
        await Expect(page.Button(Texts.AskTheDeviceAgain)).ToBeVisibleAsync();

        await page.GotoAsync("/account/passkeys");
        await Expect(page.GetByRole(AriaRole.Row)).ToHaveCountAsync(2);
    }
}
