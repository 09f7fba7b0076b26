using ReadinessKit.BrowserTests.Support;
using static Microsoft.Playwright.Assertions;

namespace ReadinessKit.BrowserTests.Journeys;

/// <summary>The two links of a result: the only way back to it.</summary>
public sealed class Links(BrowserFixture fixture) : BrowserTest(fixture)
{
    [Fact]
    public async Task The_link_to_edit_opens_the_result_for_changes_in_another_browser()
    {
        var page = await AVisitor();
        await page.GetAResult();

        var other = await AVisitor();
        await other.GotoAsync(await page.EditLink());
        await other.ChangeThePlan();
        await other.Weeks(Texts.FirstTask).FillAsync("7");
        await other.SaveThePlan();
        await other.ShouldShow(Texts.OneYear);

        await page.ReloadAsync();
        await Expect(page.Cell(Texts.FirstTask, "Weeks")).ToHaveTextAsync("7");
    }

    [Fact]
    public async Task The_link_to_read_opens_no_page_that_changes_the_result()
    {
        var page = await AVisitor();
        await page.GetAResult();
        await Expect(page.EditControls()).Not.ToHaveCountAsync(0);

        var reader = await AVisitor();
        await reader.GotoAsync(await page.ReadLink());
        await reader.ShouldShow(Texts.OneYear);
        await Expect(reader.EditControls()).ToHaveCountAsync(0);

        foreach (var part in (string[])["/plan", "/delete"])
        {
            await reader.GotoAsync(page.Url + part);
            await reader.ShouldShow(Texts.NotHere);
        }
    }

    [Fact]
    public async Task A_new_reading_link_ends_the_one_before()
    {
        var page = await AVisitor();
        await page.GetAResult();
        var before = await page.ReadLink();

        await page.Button(Texts.NewReadingLink).ClickAsync();
        await Expect(page.GetByLabel(Texts.ReadLink)).Not.ToHaveValueAsync(before);

        var reader = await AVisitor();
        await reader.GotoAsync(before);
        await reader.ShouldShow(Texts.NotHere);
        await reader.GotoAsync(await page.ReadLink());
        await reader.ShouldShow(Texts.OneYear);
    }

    [Fact]
    public async Task A_deleted_result_is_gone_for_everybody()
    {
        var page = await AVisitor();
        await page.GetAResult();
        string[] ways = [await page.EditLink(), await page.ReadLink(), page.Url];

        await page.Link(Texts.DeleteThisResult).ClickAsync();
        await page.Button(Texts.DeleteThisResult).ClickAsync();
        await page.ShouldShow(Texts.DeletedHeading);

        foreach (var way in ways)
        {
            await page.GotoAsync(way);
            await page.ShouldShow(Texts.NotHere);
        }
    }

    [Fact]
    public async Task A_link_can_be_copied_and_the_page_printed_with_a_press()
    {
        var page = await AVisitor();
        await page.Context.GrantPermissionsAsync(["clipboard-read", "clipboard-write"]);
        await page.GetAResult();

        await page.Button(Texts.Copy).Last.ClickAsync();
        await Expect(page.Button(Texts.Copied)).ToBeVisibleAsync();
        Assert.Equal(await page.ReadLink(), await page.EvaluateAsync<string>("() => navigator.clipboard.readText()"));

        await page.EvaluateAsync("() => { window.print = () => { document.title = 'printed' } }");
        await page.Button(Texts.Print).ClickAsync();
        await Expect(page).ToHaveTitleAsync("printed");
    }
}
