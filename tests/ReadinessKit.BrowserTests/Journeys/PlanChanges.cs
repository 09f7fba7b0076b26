using Microsoft.Playwright;
using ReadinessKit.BrowserTests.Support;
using static Microsoft.Playwright.Assertions;

namespace ReadinessKit.BrowserTests.Journeys;

/// <summary>Changing the plan: what is seen at once, what is saved, and what happens when two people do it.</summary>
public sealed class PlanChanges(BrowserFixture fixture) : BrowserTest(fixture)
{
    [Fact]
    public async Task The_picture_follows_what_is_typed_and_the_plan_only_what_is_saved()
    {
        var page = await AVisitor();
        await page.GetAResult();
        var result = page.Url;
        await page.ChangeThePlan();
        var end = await page.TasksEnd();
        var bar = await page.Picture().Locator("rect").Last.GetAttributeAsync("width");

        await TypeWeeks(page, "20");
        await page.ShouldEndOn(end.AddDays(7 * (20 - 8)));
        await Expect(page.Picture().Locator("rect").Last).Not.ToHaveAttributeAsync("width", bar!);

        var otherTab = await page.Context.NewPageAsync();
        await otherTab.GotoAsync(result);
        await Expect(otherTab.Cell(Texts.LastTask, "Weeks")).ToHaveTextAsync("8");
        await Expect(otherTab.Cell(Texts.LastTask, "Ends")).ToHaveTextAsync(Words.ShortDay(end));

        await page.SaveThePlan();
        await page.ShouldShow(Texts.OneYear);
        await otherTab.ReloadAsync();
        await Expect(otherTab.Cell(Texts.LastTask, "Weeks")).ToHaveTextAsync("20");
        await Expect(otherTab.Cell(Texts.LastTask, "Ends")).ToHaveTextAsync(Words.ShortDay(end.AddDays(7 * (20 - 8))));
    }

    [Fact]
    public async Task A_mistake_leaves_the_picture_as_it_is_until_it_is_mended()
    {
        var page = await AVisitor();
        await page.GetAResult();
        await page.ChangeThePlan();
        var end = await page.TasksEnd();

        await TypeWeeks(page, "20");
        await page.ShouldEndOn(end.AddDays(7 * (20 - 8)));
        await TypeWeeks(page, "a few");
        await page.ShouldEndOn(end);
        await Expect(page.Weeks(Texts.LastTask)).ToHaveValueAsync("a few");
    }

    [Fact]
    public async Task Going_back_without_saving_changes_nothing()
    {
        var page = await AVisitor();
        await page.GetAResult();
        await page.ChangeThePlan();
        var end = await page.TasksEnd();

        await TypeWeeks(page, "20");
        await page.ShouldEndOn(end.AddDays(7 * (20 - 8)));
        await page.Link(Texts.BackWithoutSaving).ClickAsync();

        await page.ShouldShow(Texts.OneYear);
        await Expect(page.Cell(Texts.LastTask, "Weeks")).ToHaveTextAsync("8");
    }

    [Fact]
    public async Task The_second_of_two_people_is_told_and_loses_nothing()
    {
        var first = await AVisitor();
        await first.GetAResult();
        var second = await AVisitor();
        await second.GotoAsync(await first.EditLink());
        await first.ChangeThePlan();
        await second.ChangeThePlan();

        await first.Weeks(Texts.FirstTask).FillAsync("3");
        await first.SaveThePlan();
        await first.ShouldShow(Texts.OneYear);

        await second.Weeks(Texts.FirstTask).FillAsync("6");
        await second.Owner(Texts.LastTask).FillAsync("Sam Okafor");
        await second.SaveThePlan();
        await Expect(second.ErrorSummary()).ToBeFocusedAsync();
        await Expect(second.ErrorSummary()).ToContainTextAsync(Texts.ChangedMeanwhile);
        await Expect(second.Weeks(Texts.FirstTask)).ToHaveValueAsync("6");
        await Expect(second.Owner(Texts.LastTask)).ToHaveValueAsync("Sam Okafor");

        await first.ReloadAsync();
        await Expect(first.Cell(Texts.FirstTask, "Weeks")).ToHaveTextAsync("3");

        await second.SaveThePlan();
        await second.ShouldShow(Texts.OneYear);
        await Expect(second.Cell(Texts.FirstTask, "Weeks")).ToHaveTextAsync("6");
        await Expect(second.Cell(Texts.LastTask, "Owner")).ToHaveTextAsync("Sam Okafor");
    }

    /// <summary>Types and leaves the field, as that is when the picture follows.</summary>
    private static async Task TypeWeeks(IPage page, string weeks)
    {
        await page.Weeks(Texts.LastTask).FillAsync(weeks);
        await page.Press("Tab");
    }
}
