using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace ReadinessKit.BrowserTests.Support;

/// <summary>What a visitor does and sees on the pages of the role check.</summary>
public static class RoleCheckPage
{
    public static async Task CheckATask(this IPage page, string task)
    {
        await page.GotoAsync("/role-check");
        await page.Field(Texts.AskedToDo).FillAsync(task);
        await page.Button(Texts.CheckThisTask).ClickAsync();
        await Expect(page.Locator("[data-focus]")).ToBeFocusedAsync();
    }

    /// <summary>Gives the last answer to each question.</summary>
    public static async Task GetAVerdict(this IPage page)
    {
        await page.CheckATask(Texts.ATask);

        foreach (var question in await page.GetByRole(AriaRole.Group).AllAsync())
        {
            await question.GetByRole(AriaRole.Radio).Last.CheckAsync();
        }

        await page.Button(Texts.SeeWhetherItFits).ClickAsync();
        await Expect(page.Locator("#verdict")).ToBeFocusedAsync();
    }
}
