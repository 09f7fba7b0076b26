using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace ReadinessKit.BrowserTests.Support;

/// <summary>The pages of rounds and of the motivation of an organization, for <see cref="Screen"/>.</summary>
public static class RoundScreens
{
    public static readonly Dictionary<string, Func<IPage, Task>> All = new()
    {
        ["rounds"] = page => OpenAsExecutive(page, a => a.Address + "/readiness/rounds"),
        ["new round"] = page => OpenAsExecutive(page, a => a.Address + "/readiness/rounds/new"),
        ["new round with errors"] = OpenNewRoundWithErrors,
        ["open round"] = page => OpenAsExecutive(page, a => a.OpenRound),
        ["open round with codes"] = page => OpenAsExecutive(page, a => a.RoundWithCodes),
        ["groups of a round"] = page => OpenAsExecutive(page, a => a.OpenRound + "/groups"),
        ["invitation of a group"] = page => OpenGroup(page, a => a.OpenRound, "Link and QR code"),
        ["codes"] = page => OpenGroup(page, a => a.RoundWithCodes, "Codes"),
        ["codes that were made"] = OpenNewCodes,
        ["close a round"] = page => OpenAsExecutive(page, a => a.OpenRound + "/close"),
        ["delete a round"] = page => OpenAsExecutive(page, a => a.OpenRound + "/delete"),
        ["closed round"] = page => OpenAsExecutive(page, a => a.ClosedRound),
        ["own answers"] = page => OpenAsExecutive(page, a => a.ClosedRound + "/decide"),
        ["own answers with errors"] = OpenDecideWithErrors,
        ["answers"] = async page => await page.GotoAsync((await Given.Agency()).AnswerLink),
        ["answers with errors"] = OpenAnswersWithErrors,
        ["thanks"] = OpenThanks,
        ["motivation of an organization"] = page => OpenAsExecutive(page, a => a.Address + "/readiness/motivation"),
        ["answer together"] = page => OpenAsExecutive(page, a => a.Address + "/readiness/motivation/answer"),
    };

    /// <summary>Answers every statement of a round alike: "True", "False" or "I don’t know".</summary>
    public static async Task AnswerAll(this IPage page, string answer)
    {
        foreach (var group in await page.GetByRole(AriaRole.Radiogroup).AllAsync())
        {
            await group.GetByLabel(answer, new() { Exact = true }).CheckAsync();
        }
    }

    private static async Task OpenAsExecutive(IPage page, Func<Agency, string> address)
    {
        var agency = await Given.Agency();
        await page.OpenAs(agency.Executive, address(agency));
    }

    private static async Task OpenGroup(IPage page, Func<Agency, string> round, string link)
    {
        await OpenAsExecutive(page, round);
        await page.GetByRole(AriaRole.Link, new() { Name = link }).First.ClickAsync();
    }

    private static async Task OpenNewCodes(IPage page)
    {
        await OpenGroup(page, a => a.RoundWithCodes, "Codes");
        await page.Field("How many do you need?").FillAsync("3");
        await page.Button("Make the codes").ClickAsync();
        await Expect(page.Locator(".slips li")).ToHaveCountAsync(3);
    }

    private static async Task OpenNewRoundWithErrors(IPage page)
    {
        await OpenAsExecutive(page, a => a.Address + "/readiness/rounds/new");
        await page.Field("Group 2").FillAsync("Leadership");
        await page.Field("Answers until (optional)").FillAsync("2019-12-31");
        await page.Button("Start the round").ClickAsync();
        await Expect(page.ErrorSummary()).ToBeVisibleAsync();
    }

    private static async Task OpenDecideWithErrors(IPage page)
    {
        await OpenAsExecutive(page, a => a.ClosedRound + "/decide");
        await page.AnswerAll("True");
        await page.Button("Record our answers").ClickAsync();
        await Expect(page.ErrorSummary()).ToBeVisibleAsync();
    }

    private static async Task OpenAnswersWithErrors(IPage page)
    {
        await page.GotoAsync((await Given.Agency()).AnswerLink);
        await page.Button("Send my answers").ClickAsync();
        await Expect(page.ErrorSummary()).ToBeVisibleAsync();
    }

    private static async Task OpenThanks(IPage page)
    {
        await page.GotoAsync((await Given.Agency()).AnswerLink);
        await page.AnswerAll("I don’t know");
        await page.Button("Send my answers").ClickAsync();
        await page.ShouldShow("Thank you");
    }
}
