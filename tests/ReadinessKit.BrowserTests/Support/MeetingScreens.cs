using Microsoft.Playwright;

namespace ReadinessKit.BrowserTests.Support;

/// <summary>The pages of a meeting, for <see cref="Screen"/>.</summary>
public static class MeetingScreens
{
    public static readonly Dictionary<string, Func<IPage, Task>> All = new()
    {
        ["join a meeting"] = page => page.GotoAsync("/meet"),
        ["meeting that is over"] = page => page.GotoAsync("/meet?over=true"),
        ["begin a meeting"] = page => page.GotoAsync("/meet/new"),
        ["begin a meeting with errors"] = async page =>
        {
            await page.GotoAsync("/meet/new");
            await page.Button("Begin the meeting").ClickAsync();
        },
        ["meeting that gathers"] = page => page.BeginMeeting("whats-harder"),
        ["meeting at a question"] = page => LeadThrough(page, "Ask the first question"),
        ["meeting at a split"] = page => LeadThrough(page, "Ask the first question", "Close it and show the split"),
        ["meeting at a reality"] = page => LeadThrough(page, "Ask the first question", "Close it and show the split", "Show the reality"),
        ["meeting before a hard question"] = page => LeadThrough(page, "Ask the first question", "Skip this question", "Skip this question"),
        ["meeting at its end"] = page => LeadThrough(page, "Ask the first question", "Skip this question", "Skip this question", "Skip this question", "Close it and show the split", "Show the reality", "Look back"),
        ["projector at a question"] = page => Look(page, "/screen"),
        ["phone at a question"] = page => Look(page, ""),
    };

    /// <summary>Begins a meeting in this browser, which leads it from then on, and returns its address.</summary>
    public static async Task<string> BeginMeeting(this IPage page, string quiz)
    {
        await page.GotoAsync($"/meet/new?quiz={quiz}");
        await page.Button("Begin the meeting").ClickAsync();
        await page.ShouldShow("Take out your phone");

        return page.Url[..page.Url.LastIndexOf('/')];
    }

    /// <summary>Presses what whoever leads presses, and waits for the step that follows.</summary>
    public static async Task Lead(this IPage page, string button)
    {
        var place = await page.Locator("input[name=place]").First.InputValueAsync();
        await page.Button(button).ClickAsync();
        await page.WaitForFunctionAsync("place => document.querySelector('input[name=place]')?.value !== place", place);
    }

    private static async Task LeadThrough(IPage page, params string[] buttons)
    {
        await page.BeginMeeting("whats-harder");

        foreach (var button in buttons)
        {
            await page.Lead(button);
        }
    }

    private static async Task Look(IPage page, string end)
    {
        var address = await page.BeginMeeting("whats-harder");
        await page.Lead("Ask the first question");
        await page.GotoAsync(address + end);
    }
}
