using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace ReadinessKit.BrowserTests.Support;

/// <summary>The pages on which raters fill in their cards, for <see cref="Screen"/>.</summary>
public static class ScoringScreens
{
    public static readonly Dictionary<string, Func<IPage, Task>> All = new()
    {
        ["card: can they be fair"] = page => OpenNew(page, "", confirmed: false),
        ["card"] = OpenBegun,
        ["card: a question"] = page => OpenNew(page, "/q1"),
        ["card: a question with a conflict"] = OpenConflict,
        ["card: all questions"] = page => OpenNew(page, "/all"),
        ["card: decline"] = page => OpenNew(page, "/decline"),
        ["card: to look over"] = OpenWithFindings,
        ["card: handed in"] = OpenHandedIn,
        ["rating practice"] = page => OpenPractice(page),
        ["rating practice with errors"] = OpenPracticeWithErrors,
        ["rating practice with the key"] = OpenPracticeWithKey,
    };

    private static async Task OpenNew(IPage page, string below, bool confirmed = true)
    {
        var scoring = await GivenScoring.Make(confirmed);
        await page.OpenAs(scoring.Raters[0], scoring.Address + below);
        await page.Heading().WaitForAsync();
    }

    private static async Task OpenBegun(IPage page)
    {
        await OpenNew(page, "/all");
        await Answer(page, "They would stay.", "");
        await Expect(page.Heading()).ToContainTextAsync("My card");
    }

    private static async Task OpenConflict(IPage page)
    {
        await OpenNew(page, "/q1");
        var other = await page.Context.NewPageAsync();
        await other.GotoAsync(page.Url);
        await SendWithoutScript(other, "From another tab.");
        await Expect(other.Heading()).ToHaveTextAsync("How would you help somebody choose?");
        await other.CloseAsync();
        await SendWithoutScript(page, "From this tab.");
        await Expect(page.Locator(".conflict")).ToBeVisibleAsync();
    }

    private static async Task OpenWithFindings(IPage page)
    {
        await OpenNew(page, "/all");
        await Answer(page, "Listened first. She takes lithium.", "Talked about their own recovery.");
        await page.GotoAsync(page.Url.TrimEnd('/') + "/submit");
        await Expect(page.Locator("#notes")).ToBeVisibleAsync();
    }

    private static async Task OpenHandedIn(IPage page)
    {
        await OpenNew(page, "/all");
        await Answer(page, "They would stay.", "");
        await page.GotoAsync(page.Url.TrimEnd('/') + "/submit");
        await page.Button("Hand in my card").ClickAsync();
        await Expect(page.Heading()).ToHaveTextAsync("Your card is in");
    }

    private static async Task OpenPractice(IPage page)
    {
        await OpenNew(page, "");
        await page.GotoAsync(page.Url[..page.Url.IndexOf("/candidates/", StringComparison.Ordinal)] + "/practice");
    }

    private static async Task OpenPracticeWithErrors(IPage page)
    {
        await OpenPractice(page);
        await page.Button("Show the key").ClickAsync();
        await Expect(page.ErrorSummary()).ToBeVisibleAsync();
    }

    private static async Task OpenPracticeWithKey(IPage page)
    {
        await OpenPractice(page);

        foreach (var scale in await page.Locator(".scale").AllAsync())
        {
            await scale.Locator("label").Nth(2).ClickAsync();
        }

        await page.Button("Show the key").ClickAsync();
        await Expect(page.GetByText("the key is").First).ToBeVisibleAsync();
    }

    private static async Task Answer(IPage page, string first, string second)
    {
        await page.Locator("[name='Answers[q1].Evidence']").FillAsync(first);
        await page.Locator(".scale").First.Locator("label").Nth(3).ClickAsync();
        await page.Locator("[name='Answers[q2].Evidence']").FillAsync(second);
        await page.Locator("[name='Answers[q2].Rating'][value='not-heard']").CheckAsync();
        await page.Button("Save").ClickAsync();
        await page.WaitForURLAsync("**/score");
    }

    // What the script of the page would send by itself is sent as a form.
    private static async Task SendWithoutScript(IPage page, string evidence) =>
        await page.EvaluateAsync("text => { document.querySelector('textarea').value = text; document.querySelector('form[data-card]').submit() }", evidence);
}
