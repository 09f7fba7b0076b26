using Microsoft.Playwright;
using ReadinessKit.Web.Data;
using static Microsoft.Playwright.Assertions;

namespace ReadinessKit.BrowserTests.Support;

/// <summary>The pages of a checklist that an organization works through, for <see cref="Screen"/>. The sample has half of it done.</summary>
public static class ReviewScreens
{
    public const string Address = "/readiness/reviews/policy-review";

    public static readonly Dictionary<string, Func<IPage, Task>> All = new()
    {
        ["reviews"] = page => OpenAs(page, a => a.Executive, "/readiness/reviews"),
        ["review"] = page => OpenAs(page, a => a.Executive, Address),
        ["review for readers"] = page => OpenAs(page, a => a.Reader, Address),
        ["open points of a review"] = page => OpenAs(page, a => a.Executive, Address + "?show=open"),
        ["point of a review"] = page => OpenAs(page, a => a.Executive, Address + "/items/two-parts-named"),
        ["point for readers"] = page => OpenAs(page, a => a.Reader, Address + "/items/two-parts-named"),
        ["point with errors"] = OpenPointWithErrors,
        ["point with a conflict"] = OpenPointWithAConflict,
        ["tasks for the plan"] = page => OpenAs(page, a => a.Executive, Address + "/tasks"),
        ["tasks for the plan for readers"] = page => OpenAs(page, a => a.Reader, Address + "/tasks"),
        ["tasks for the plan with errors"] = OpenTasksWithErrors,
        ["checklist for members"] = page => OpenAs(page, a => a.Executive, null),
    };

    private static async Task OpenAs(IPage page, Func<Agency, Person> who, string? below)
    {
        var agency = await Given.Agency();
        await page.OpenAs(who(agency), below is null ? "/library/policy-review" : agency.Address + below);
    }

    private static async Task OpenPointWithErrors(IPage page)
    {
        await OpenAs(page, a => a.Executive, Address + "/items/two-parts-named");
        await page.GetByLabel("Not for us").CheckAsync();
        await page.Field("Why not, if it is not for you").FillAsync("");
        await page.Field("What shows it? (optional)").FillAsync("https://");
        await page.Button("Save, and back to the list").ClickAsync();
        await Expect(page.ErrorSummary()).ToBeVisibleAsync();
    }

    // As if somebody else had saved: what is compared is no longer what is stored.
    private static async Task OpenPointWithAConflict(IPage page)
    {
        await OpenAs(page, a => a.Executive, Address + "/items/two-parts-named");
        await page.Locator("[name=Version]").EvaluateAsync("field => field.value = crypto.randomUUID()");
        await page.Field("Note (optional)").FillAsync("Mine.");
        await page.Button("Save, and back to the list").ClickAsync();
        await Expect(page.GetByText("What somebody else saved")).ToBeVisibleAsync();
    }

    private static async Task OpenTasksWithErrors(IPage page)
    {
        await OpenAs(page, a => a.Executive, Address + "/tasks");

        foreach (var box in await page.GetByRole(AriaRole.Checkbox).AllAsync())
        {
            await box.UncheckAsync();
        }

        await page.Button("Add the ticked tasks to the plan").ClickAsync();
        await Expect(page.ErrorSummary()).ToBeVisibleAsync();
    }
}
