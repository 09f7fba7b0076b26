using System.Text.Json;
using Microsoft.Playwright;
using ReadinessKit.Web.Accounts;
using ReadinessKit.Web.Data;

namespace ReadinessKit.BrowserTests.Support;

/// <summary>What people do and see around signing in.</summary>
public static class AccountPages
{
    public static ILocator Field(this IPage page, string label) => page.GetByLabel(label, new() { Exact = true });

    /// <summary>The box of a role; what it is for stands beside its name.</summary>
    public static ILocator Role(this IPage page, string name) => page.GetByRole(AriaRole.Checkbox, new() { NameRegex = new($"^{name} ") });

    /// <summary>The link that can be copied from this page.</summary>
    public static Task<string> LinkToSend(this IPage page) => page.Locator("#link").InputValueAsync();

    /// <summary>The shortest way in, for tests of what comes after: the password is sent without the page of the form.</summary>
    public static async Task SignIn(this IPage page, Person person)
    {
        var form = page.APIRequest.CreateFormData().Append("Email", person.Email!).Append("Password", Given.Password);
        var answer = await page.APIRequest.PostAsync("/sign-in", new() { Form = form, Headers = [new("Sec-Fetch-Site", "same-origin")], MaxRedirects = 0 });
        Assert.Equal(302, answer.Status);
    }

    /// <summary>Types e-mail and password on the page where one signs in.</summary>
    public static async Task TypePassword(this IPage page, string email, string password = Given.Password)
    {
        await page.Field(Texts.Email).FillAsync(email);
        await page.Field(Texts.Password).FillAsync(password);
        await page.Button(Texts.SignIn).ClickAsync();
    }

    public static async Task SignOut(this IPage page)
    {
        await page.GotoAsync("/account/sign-out");
        await page.Button(Texts.SignOut).ClickAsync();
        await Assertions.Expect(page.Link(Texts.SignIn)).ToBeVisibleAsync();
    }

    /// <summary>Opens the page that sets an authenticator app up, types the first code, and returns the key that the app now has.</summary>
    public static async Task<byte[]> SetUpAnAuthenticatorApp(this IPage page)
    {
        await page.GotoAsync("/account/authenticator");
        var key = Base32.Read(await page.Locator("[name=Key]").InputValueAsync());
        await page.Field(Texts.YourPassword).FillAsync(Given.Password);
        await page.Field(Texts.SixDigits).FillAsync(TimeCode.At(key, DateTimeOffset.UtcNow));
        await page.Button(Texts.TurnOn).ClickAsync();
        await page.ShouldShow(Texts.SecondStepIsOn);

        return key;
    }

    /// <summary>Fills in the form that adds a passkey, and sends it.</summary>
    public static async Task AddAPasskey(this IPage page, string name)
    {
        await page.Field(Texts.WhatIsItOn).FillAsync(name);
        await page.Field(Texts.YourPassword).FillAsync(Given.Password);
        await page.Button(Texts.AddThePasskey).ClickAsync();
    }

    /// <summary>The browser now makes believe that it has a device for passkeys, whose owner always agrees.</summary>
    public static async Task HasADeviceForPasskeys(this IPage page)
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
