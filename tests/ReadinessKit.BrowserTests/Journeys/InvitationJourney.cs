using Microsoft.Playwright;
using ReadinessKit.BrowserTests.Support;
using static Microsoft.Playwright.Assertions;

namespace ReadinessKit.BrowserTests.Journeys;

/// <summary>Signing in, inviting and joining with keys alone, and without scripts.</summary>
public sealed class InvitationJourney(BrowserFixture fixture) : BrowserTest(fixture)
{
    private const string LegalName = "Harbor Peer Center";

    [Fact]
    public async Task An_administrator_invites_and_a_colleague_joins_with_the_keyboard_alone()
    {
        var (administrator, address) = await Given.AnOrganization(LegalName);
        var (page, colleague) = (await AVisitor(), await AVisitor());

        await page.GotoAsync($"/sign-in?to={address}/people");
        await Type(page, Texts.Email, administrator.Email!);
        await Type(page, Texts.Password, "not my password");
        await page.Press("Enter");
        await Expect(page.ErrorSummary()).ToBeFocusedAsync();
        await Type(page, Texts.Password, Given.Password);
        await page.Enter(page.Button(Texts.SignIn));
        await page.ShouldShow("People");

        await page.Enter(page.Link(Texts.InviteSomebody));
        await page.ShouldShow(Texts.InviteSomebody);
        await Type(page, Texts.WhoIsItFor, "Jo");
        await page.Enter(page.Button(Texts.MakeTheLink));
        await Expect(page.ErrorSummary()).ToBeFocusedAsync();
        await page.TabTo(page.Role("Reader"));
        await page.Press("Space");
        await page.Enter(page.Button(Texts.MakeTheLink));
        await page.ShouldShow("Send this link to Jo");
        await page.TabTo(page.Locator("#link"));

        await colleague.GotoAsync(await page.LinkToSend());
        await Type(colleague, Texts.YourName, "Jo Marsh");
        await Type(colleague, Texts.YourEmail, $"{Guid.NewGuid():N}@example.org");
        await Type(colleague, Texts.APassword, Given.Password);
        await colleague.Enter(colleague.Button(Texts.MakeTheAccount));
        await colleague.ShouldShow(LegalName);
    }

    [Fact]
    public async Task An_administrator_invites_and_a_colleague_joins_without_scripts()
    {
        var (administrator, address) = await Given.AnOrganization(LegalName);
        var (page, colleague) = (await AVisitorWithoutScripts(), await AVisitorWithoutScripts());

        await page.GotoAsync($"/sign-in?to={address}/people");
        await Expect(page.Button("Sign in with a passkey")).ToBeHiddenAsync();
        await page.TypePassword(administrator.Email!);
        await page.ShouldShow("People");

        await page.Link(Texts.InviteSomebody).ClickAsync();
        await page.Field(Texts.WhoIsItFor).FillAsync("Jo");
        await page.Button(Texts.MakeTheLink).ClickAsync();
        await Expect(page.ErrorSummary()).ToBeVisibleAsync();
        await Expect(page.Field(Texts.WhoIsItFor)).ToHaveValueAsync("Jo");
        await page.Role("Reader").CheckAsync();
        await page.Button(Texts.MakeTheLink).ClickAsync();
        await page.ShouldShow("Send this link to Jo");
        await Expect(page.GetByText(Texts.Copy, new() { Exact = true })).ToBeHiddenAsync();

        await colleague.GotoAsync(await page.LinkToSend());
        await colleague.Field(Texts.YourName).FillAsync("Jo Marsh");
        await colleague.Field(Texts.YourEmail).FillAsync("not an address");
        await colleague.Field(Texts.APassword).FillAsync(Given.Password);
        await colleague.Button(Texts.MakeTheAccount).ClickAsync();
        await Expect(colleague.Field(Texts.YourName)).ToHaveValueAsync("Jo Marsh");
        await colleague.Field(Texts.YourEmail).FillAsync($"{Guid.NewGuid():N}@example.org");
        await colleague.Field(Texts.APassword).FillAsync(Given.Password);
        await colleague.Button(Texts.MakeTheAccount).ClickAsync();
        await colleague.ShouldShow(LegalName);
    }

    private static async Task Type(IPage page, string label, string text)
    {
        await page.TabTo(page.Field(label));
        await page.Keyboard.TypeAsync(text);
    }
}
