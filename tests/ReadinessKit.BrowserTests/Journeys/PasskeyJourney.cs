using System.Text.Json;
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
        var (email, password) = await APerson("Dana Reyes");
        var page = await AVisitor();
        await HasADevice(page);
        await page.GotoAsync("/sign-in?to=/account/passkeys");
        await page.GetByLabel("E-mail").FillAsync(email);
        await page.GetByLabel("Password").FillAsync(password);
        await page.GetByRole(AriaRole.Button, new() { Name = "Sign in", Exact = true }).ClickAsync();

        // Without a name no passkey is made, and the page says so.
        var add = page.GetByRole(AriaRole.Button, new() { Name = "Add the passkey" });
        await add.ClickAsync();
        await Expect(page.ErrorSummary()).ToContainTextAsync("Name the passkey");
        await page.GetByLabel("What is it on?").FillAsync("My laptop");
        await add.ClickAsync();
        await Expect(page.GetByRole(AriaRole.Row, new() { Name = "My laptop" })).ToBeVisibleAsync();

        await page.GotoAsync("/account/sign-out");
        await page.GetByRole(AriaRole.Button, new() { Name = "Sign out" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Link, new() { Name = "Sign in", Exact = true })).ToBeVisibleAsync();

        await page.GotoAsync("/sign-in?to=/account");
        await page.GetByRole(AriaRole.Button, new() { Name = "Sign in with a passkey" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Your account" })).ToBeVisibleAsync();
        await Expect(page.GetByRole(AriaRole.Main)).ToContainTextAsync("My laptop");
    }

    private static async Task HasADevice(IPage page)
    {
        var devices = await page.Context.NewCDPSessionAsync(page);
        await devices.SendAsync("WebAuthn.enable");
        await devices.SendAsync("WebAuthn.addVirtualAuthenticator", new()
        {
            ["options"] = JsonSerializer.SerializeToElement(new
            {
                protocol = "ctap2",
                transport = "internal",
                hasResidentKey = true,
                hasUserVerification = true,
                isUserVerified = true,
                automaticPresenceSimulation = true,
            }),
        });
    }
}
