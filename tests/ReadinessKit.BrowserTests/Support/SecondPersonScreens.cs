using Microsoft.Playwright;
using ReadinessKit.Web.Accounts;
using static Microsoft.Playwright.Assertions;

namespace ReadinessKit.BrowserTests.Support;

/// <summary>What others than its writer see and do with a job description, for <see cref="Screen"/>.</summary>
public static class SecondPersonScreens
{
    public static readonly Dictionary<string, Func<IPage, Task>> All = new()
    {
        ["comments on a job description"] = OpenComments,
        ["comments on a job description with errors"] = page => OpenWithErrors(page, "/comments", "Add the comment"),
        ["second readers"] = page => OpenAsHr(page, "/readers"),
        ["second readers with errors"] = page => OpenWithErrors(page, "/readers", Texts.MakeTheLink),
        ["link for a second reader"] = async page => await page.InviteAReader((await OpenAsHr(page, "")).Address),
        ["draft for a second reader"] = async page => await page.GotoAsync(await ALink(page)),
        ["draft for a second reader with errors"] = OpenDraftWithErrors,
        ["draft that a second reader answered"] = OpenAnsweredDraft,
        ["draft without a link"] = page => page.GotoAsync($"/jobs/reading/{Guid.NewGuid()}"),
        ["approval to ask for"] = page => OpenAsHr(page, "/approval"),
        ["approval to give"] = OpenApproval,
        ["description to send back with errors"] = OpenSendBackWithErrors,
        ["publishing that waits"] = page => OpenAsHr(page, "/publish"),
        ["description to publish"] = page => OpenApproved(page),
        ["description to publish with errors"] = OpenPublishWithErrors,
        ["published description"] = OpenPublished,
    };

    /// <summary>HR asks somebody to read; the address that their link opens.</summary>
    public static async Task<string> InviteAReader(this IPage page, string address)
    {
        await page.GotoAsync(address + "/readers");
        await page.Field("Who is it?").FillAsync("Sam from the drop-in");
        await page.Button(Texts.MakeTheLink).ClickAsync();
        await page.ShouldShow("Send this link to Sam from the drop-in");
        return await page.Locator("#link").InputValueAsync();
    }

    private static async Task<(string Organization, string Address)> OpenAsHr(IPage page, string below)
    {
        var (hr, organization, address) = await Given.AJobDescription();
        await page.OpenAs(hr, address + below);
        return (organization, address);
    }

    private static async Task<string> ALink(IPage page) => await page.InviteAReader((await OpenAsHr(page, "/readers")).Address);

    private static async Task OpenWithErrors(IPage page, string below, string button)
    {
        await OpenAsHr(page, below);
        await page.Button(button).ClickAsync();
        await Expect(page.ErrorSummary()).ToBeVisibleAsync();
    }

    private static async Task OpenComments(IPage page)
    {
        var (_, address) = await OpenAsHr(page, "");
        await page.GotoAsync(await page.InviteAReader(address));
        await page.OpenAllDetails();
        await page.Locator("[name='Comments[Pay]']").FillAsync("Fair, I would say.");
        await page.Button("Send it").ClickAsync();
        await page.GotoAsync(address + "/comments");
        await page.Field("Your comment").FillAsync(new string('n', 120) + " is a long word.");
        await page.Button("Add the comment").ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { NameRegex = new("^Settle it.*Fair, I would say") }).ClickAsync();
        await Expect(page.GetByText("Settled by")).ToHaveCountAsync(1);
    }

    private static async Task OpenDraftWithErrors(IPage page)
    {
        await page.GotoAsync(await ALink(page));
        await page.Field("What would you like to say about the whole? (optional)").FillAsync("Typed.");
        await page.Button("Send it").ClickAsync();
        await Expect(page.ErrorSummary()).ToBeVisibleAsync();
    }

    private static async Task OpenAnsweredDraft(IPage page)
    {
        await page.GotoAsync(await ALink(page));
        await page.OpenAllDetails();
        await page.Locator("[name='Comments[Responsibilities]']").FillAsync("Why two groups?");
        await page.GetByLabel("It can be one, once some things are changed").CheckAsync();
        await page.Button("Send it").ClickAsync();
        await Expect(page.GetByText("You wrote:")).ToBeVisibleAsync();
    }

    private static async Task<string> OpenApproval(IPage page)
    {
        var (organization, address) = await OpenAsHr(page, "/approval");
        await page.Button("Ask for approval of version 1").ClickAsync();
        await page.ShouldShow("Version 1 waits for a second person");
        await page.Context.ClearCookiesAsync();
        await page.OpenAs(await Given.AColleague(organization, Roles.Executive), address + "/approval");
        return address;
    }

    private static async Task OpenSendBackWithErrors(IPage page)
    {
        await OpenApproval(page);
        await page.Link("Send it back with words").ClickAsync();
        await page.Button("Send it back").ClickAsync();
        await Expect(page.ErrorSummary()).ToBeVisibleAsync();
    }

    private static async Task OpenApproved(IPage page)
    {
        await OpenApproval(page);
        await page.Button("Approve version 1").ClickAsync();
        await page.Link("Go on to publishing").ClickAsync();
        await page.ShouldShow("Version 1 is approved and can be published");
    }

    private static async Task OpenPublishWithErrors(IPage page)
    {
        await OpenApproved(page);
        await page.Field("When should somebody look at it again?").FillAsync("");
        await page.Button("Publish version 1").ClickAsync();
        await Expect(page.ErrorSummary()).ToBeVisibleAsync();
    }

    private static async Task OpenPublished(IPage page)
    {
        await OpenApproved(page);
        await page.Button("Publish version 1").ClickAsync();
        await page.ShouldShow("Version 1 is published");
    }
}
