using Microsoft.Playwright;
using ReadinessKit.BrowserTests.Support;
using static Microsoft.Playwright.Assertions;

namespace ReadinessKit.BrowserTests.Screens;

/// <summary>Where the focus goes, and that it can be seen there.</summary>
public sealed class FocusTests(BrowserFixture fixture) : BrowserTest(fixture)
{
    [Theory]
    [InlineData("quiz")]
    [InlineData("motivation")]
    [InlineData("result")]
    [InlineData("job review")]
    [InlineData("sign in")]
    [InlineData("organization")]
    [InlineData("people")]
    [InlineData("invite")]
    [InlineData("profile")]
    [InlineData("authenticator")]
    public async Task Tab_reaches_everything_and_the_focus_is_always_seen(string screen)
    {
        var page = await AVisitor();
        await page.Open(screen);

        await page.ProblemsOnTheWayOfTheFocus().ShouldBeNone();
    }

    [Fact]
    public async Task The_bar_at_the_bottom_of_the_plan_hides_no_field_that_has_the_focus()
    {
        var page = await APhoneVisitor();
        await page.Open("plan");

        await page.ProblemsOnTheWayOfTheFocus().ShouldBeNone();
    }

    [Fact]
    public async Task The_summary_has_the_focus_even_when_a_jump_within_the_page_came_before()
    {
        var page = await AVisitor();
        await page.OpenTheQuiz();

        await page.Enter(page.Link(Texts.SkipLink));
        await page.SendButton().ClickAsync();
        await ShouldStartAtTheSummary(page);

        await page.Link(Texts.Choose(3)).ClickAsync();
        await page.SendButton().ClickAsync();
        await ShouldStartAtTheSummary(page);
    }

    [Fact]
    public async Task The_summary_of_a_changed_plan_has_the_focus_each_time()
    {
        var page = await AVisitor();
        await page.GetAResult();
        await page.ChangeThePlan();

        await page.Weeks(Texts.LastTask).FillAsync("a few");
        await page.SaveThePlan();
        await ShouldStartAtTheSummary(page);

        await page.ErrorSummary().Locator("a").ClickAsync();
        await Expect(page.Weeks(Texts.LastTask)).ToBeFocusedAsync();
        await page.Weeks(Texts.LastTask).FillAsync("0");
        await page.SaveThePlan();
        await ShouldStartAtTheSummary(page);
    }

    [Fact]
    public async Task The_summary_of_a_result_has_the_focus_and_leads_to_the_fields()
    {
        var page = await AVisitor();
        await page.Open("result with errors");
        await ShouldStartAtTheSummary(page);

        await page.ErrorSummary().Locator("a").Last.ClickAsync();
        await Expect(page.NameField()).ToBeFocusedAsync();
        await page.Button(Texts.Save).ClickAsync();
        await ShouldStartAtTheSummary(page);
    }

    private static async Task ShouldStartAtTheSummary(IPage page)
    {
        // An address that still names a place in the page takes the focus there once all is loaded.
        await Expect(page.ErrorSummary()).ToBeFocusedAsync();
        await Expect(page.ErrorSummary()).ToBeInViewportAsync();
        await page.WaitForLoadStateAsync();
        Assert.Empty(new Uri(page.Url).Fragment);
        await Expect(page.ErrorSummary()).ToBeFocusedAsync();
    }
}
