using Microsoft.Playwright;
using ReadinessKit.Web.Data;
using static Microsoft.Playwright.Assertions;

namespace ReadinessKit.BrowserTests.Support;

/// <summary>The pages around accounts, for <see cref="Screen"/>.</summary>
public static class AccountScreens
{
    public static readonly Dictionary<string, Func<IPage, Task>> All = new()
    {
        // The shared site is never set up, so these are always there.
        ["set-up"] = page => page.GotoAsync("/set-up"),
        ["set-up with errors"] = page => OpenAndPress(page, "/set-up", Texts.SetUp),
        ["sign in"] = page => page.GotoAsync("/sign-in"),
        ["sign in with errors"] = page => OpenAndPress(page, "/sign-in", Texts.SignIn),
        ["second step"] = OpenSecondStep,
        ["second step with errors"] = OpenSecondStepWithErrors,
        ["help"] = page => page.GotoAsync("/sign-in/help"),
        ["invitation"] = async page => await page.GotoAsync((await Given.Agency()).Invitation),
        ["invitation with errors"] = async page => await OpenAndPress(page, (await Given.Agency()).Invitation, Texts.MakeTheAccount),
        ["invitation for somebody signed in"] = async page => await OpenAs(page, await Given.APerson("Dana Reyes"), (await Given.Agency()).Invitation),
        ["invitation that can’t be used"] = page => page.GotoAsync("/join"),
        ["reset"] = async page => await page.GotoAsync((await Given.Agency()).Reset),
        ["reset with errors"] = async page => await OpenAndPress(page, (await Given.Agency()).Reset, Texts.SaveTheNewPassword),
        ["reset that can’t be used"] = page => page.GotoAsync("/reset"),
        ["account"] = page => OpenAsSomebody(page, "/account"),
        ["name"] = page => OpenAsSomebody(page, "/account/name"),
        ["password"] = page => OpenAsSomebody(page, "/account/password"),
        ["password with errors"] = OpenPasswordWithErrors,
        ["authenticator"] = page => OpenAsSomebody(page, "/account/authenticator"),
        ["authenticator with errors"] = OpenAuthenticatorWithErrors,
        ["recovery codes"] = OpenRecoveryCodes,
        ["new recovery codes"] = page => OpenWithAnApp(page, "/account/recovery-codes"),
        ["authenticator off"] = page => OpenWithAnApp(page, "/account/authenticator/off"),
        ["passkeys"] = async page => await OpenAs(page, await Given.APersonWithAPasskey(), "/account/passkeys"),
        ["passkeys with errors"] = OpenPasskeysWithErrors,
        ["passkey on a device that has one"] = OpenADeviceThatHasOne,
        ["rename passkey"] = page => OpenAPasskey(page, "Rename"),
        ["remove passkey"] = page => OpenAPasskey(page, "remove"),
        ["sessions"] = OpenSessions,
        ["second factor"] = async page => await OpenAs(page, (await Given.Agency()).Administrator, (await Given.Agency()).WithSecondFactor),
        ["delete account"] = page => OpenAsSomebody(page, "/account/delete"),
        ["delete account of somebody needed"] = async page => await OpenAs(page, (await Given.Agency()).Administrator, "/account/delete"),
        ["sign out"] = page => OpenAsSomebody(page, "/account/sign-out"),
    };

    /// <summary>Opens an address as somebody who has signed in.</summary>
    public static async Task OpenAs(this IPage page, Person person, string address)
    {
        await page.SignIn(person);
        await page.GotoAsync(address);
    }

    /// <summary>Opens a page and presses a button too early.</summary>
    public static async Task OpenAndPress(this IPage page, string address, string button)
    {
        await page.GotoAsync(address);
        await page.Button(button).ClickAsync();
        await Expect(page.ErrorSummary()).ToBeVisibleAsync();
    }

    // Somebody new each time: with every other screen they would be signed in once more.
    private static async Task OpenAsSomebody(IPage page, string address) => await page.OpenAs(await Given.APerson("Dana Reyes"), address);

    private static async Task OpenSecondStep(IPage page)
    {
        await page.SignIn(await Given.APersonWithASecondStep());
        await page.GotoAsync("/sign-in/code");
        await page.ShouldShow(Texts.SecondStep);
    }

    private static async Task OpenSecondStepWithErrors(IPage page)
    {
        await OpenSecondStep(page);
        await page.Button(Texts.SignIn).ClickAsync();
        await Expect(page.ErrorSummary()).ToBeVisibleAsync();
    }

    private static async Task OpenPasswordWithErrors(IPage page)
    {
        await page.SignIn(await Given.APerson("Dana Reyes"));
        await page.OpenAndPress("/account/password", Texts.SaveTheNewPassword);
    }

    private static async Task OpenRecoveryCodes(IPage page)
    {
        await page.SignIn(await Given.APerson("Dana Reyes"));
        await page.SetUpAnAuthenticatorApp();
    }

    private static async Task OpenWithAnApp(IPage page, string address)
    {
        await OpenRecoveryCodes(page);
        await page.GotoAsync(address);
    }

    private static async Task OpenAuthenticatorWithErrors(IPage page)
    {
        await page.SignIn(await Given.APerson("Dana Reyes"));
        await page.OpenAndPress("/account/authenticator", Texts.TurnOn);
    }

    private static async Task OpenPasskeysWithErrors(IPage page)
    {
        await page.SignIn(await Given.APerson("Dana Reyes"));
        await page.OpenAndPress("/account/passkeys", Texts.AddThePasskey);
    }

    private static async Task OpenADeviceThatHasOne(IPage page)
    {
        await page.HasADeviceForPasskeys();
        await OpenAsSomebody(page, "/account/passkeys");
        await page.AddAPasskey("My laptop");
        await Expect(page.GetByRole(AriaRole.Row, new() { Name = "My laptop" })).ToBeVisibleAsync();

        await page.AddAPasskey("My laptop once more");
        await page.ShouldShow("Now your device");
        await Expect(page.GetByRole(AriaRole.Alert)).ToBeVisibleAsync();
    }

    private static async Task OpenAPasskey(IPage page, string verb)
    {
        await OpenAs(page, await Given.APersonWithAPasskey(), "/account/passkeys");
        await page.Link($"{verb} The laptop in the office").ClickAsync();
    }

    private static async Task OpenSessions(IPage page)
    {
        var person = await Given.APerson("Dana Reyes");
        await page.SignIn(person);
        await page.Context.ClearCookiesAsync();
        await page.OpenAs(person, "/account/sessions");
        await Expect(page.GetByRole(AriaRole.Row)).ToHaveCountAsync(3);
    }
}
