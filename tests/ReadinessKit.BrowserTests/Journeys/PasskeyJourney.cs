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

        // Without a name no passkey is made, and the page says so.
        var add = page.GetByRole(AriaRole.Button, new() { Name = "Add the passkey" });
        await add.ClickAsync();
        await Expect(page.ErrorSummary()).ToContainTextAsync("Name the passkey");
        await page.GetByLabel("What is it on?").FillAsync("My laptop");
        await add.ClickAsync();
        await Expect(page.GetByRole(AriaRole.Row, new() { Name = "My laptop" })).ToBeVisibleAsync();

        await page.SignOut();

        await page.GotoAsync("/sign-in?to=/account");
        await page.GetByRole(AriaRole.Button, new() { Name = "Sign in with a passkey" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Your account" })).ToBeVisibleAsync();
        await Expect(page.GetByRole(AriaRole.Main)).ToContainTextAsync("My laptop");
    }
}
