using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace ReadinessKit.BrowserTests.Support;

/// <summary>The pages about work and benefits, for <see cref="Screen"/>.</summary>
public static class BenefitsScreens
{
    public const string Benefits = "/pay/work-and-benefits", PartTime = "/pay/part-time";

    public static readonly Dictionary<string, Func<IPage, Task>> All = new()
    {
        ["work and benefits"] = page => page.GotoAsync(Benefits),
        ["a month on SSI"] = page => Ask(page, "ssi", "See what SSI would pay", ("Wages of the month", "1168")),
        ["a month on SSDI"] = page => Ask(page, "ssdi", "See what the month would be", ("Earned in that month, before taxes", "1700")),
        ["a timeline of SSDI"] = page => Ask(page, "timeline", "See the timeline", ("Your trial work months so far", "2023-01 to 2023-09"), ("Countable earnings after your trial work (optional)", "2024-06 to 2024-12 1,700\n2025-01 to 2025-03 900\n2026-10 1,800")),
        ["hours and benefits"] = page => Ask(page, "hours", "See what the hours come to", ("What an hour pays", "18.50"), ("Hours a week", "20")),
        ["work and benefits with errors"] = OpenWithErrors,
        ["part-time hours"] = page => page.GotoAsync(PartTime),
        ["part-time hours with months"] = OpenMonths,
    };

    public static async Task Ask(IPage page, string form, string button, params (string Label, string Typed)[] fields)
    {
        await page.GotoAsync(Benefits);
        await page.Locator($"#{form} > summary").ClickAsync();
        var place = page.Locator("#" + form);

        foreach (var (label, typed) in fields)
        {
            await place.GetByLabel(label, new() { Exact = true }).FillAsync(typed);
        }

        foreach (var year in await place.GetByRole(AriaRole.Combobox, new() { Name = "Year" }).AllAsync())
        {
            await year.SelectOptionAsync("2026");
        }

        foreach (var month in await place.Locator("[name='Ssdi.Month']").AllAsync())
        {
            await month.FillAsync("2026-04");
        }

        await place.GetByRole(AriaRole.Button, new() { Name = button }).ClickAsync();
        await Expect(page.Locator("#answer")).ToBeFocusedAsync();
    }

    private static async Task OpenWithErrors(IPage page)
    {
        await page.GotoAsync(Benefits);
        await page.Locator("#hours > summary").ClickAsync();
        await page.Locator("#hours").GetByLabel("What an hour pays").FillAsync("lots");
        await page.GetByRole(AriaRole.Button, new() { Name = "See what the hours come to" }).ClickAsync();
        await Expect(page.Locator("#errors")).ToBeVisibleAsync();
    }

    private static async Task OpenMonths(IPage page)
    {
        await page.GotoAsync(PartTime);
        await page.GetByLabel("Dollars an hour").FillAsync("18.50");
        await page.GetByLabel("Hours a week").FillAsync("20");
        await page.GetByRole(AriaRole.Combobox, new() { Name = "Year" }).SelectOptionAsync("2026");
        await page.GetByRole(AriaRole.Button, new() { Name = "See the months" }).ClickAsync();
        await Expect(page.Locator("#answer h2")).ToBeFocusedAsync();
    }
}
