using Microsoft.Playwright;
using ReadinessKit.BrowserTests.Support;
using ReadinessKit.Web.Accounts;
using static Microsoft.Playwright.Assertions;

namespace ReadinessKit.BrowserTests.Journeys;

/// <summary>The policy review by hand: from the first point over the plan to the file for the board.</summary>
public sealed class ReviewJourney(BrowserFixture fixture) : BrowserTest(fixture)
{
    private const string Gap = "Our policies leave room for dignity of risk.", Task = "Find the rules that take risk away, and change the worst";

    [Fact]
    public async Task Two_people_take_a_gap_from_the_first_look_into_the_plan_and_back_to_in_place()
    {
        var (_, address) = await Given.AnOrganization($"Willow Creek {Guid.NewGuid():N}");
        var (hr, executive) = (await Given.AColleague(address, Roles.HR), await Given.AColleague(address, Roles.Executive));
        var (work, decide) = (await AVisitor(), await AVisitor());

        // Somebody of HR comes from the Library, and answers three points one after the other.
        await work.OpenAs(hr, "/library/policy-review");
        await work.Locator("a.btn").ClickAsync();
        await work.ShouldShow("Policy review");
        await work.Link("Begin with the first point").ClickAsync();
        await Answer(work, "In place", ("What shows it? (optional)", "Minutes of the board"));
        await work.ShouldShow(Gap);
        await work.Field("Until when? (optional)").FillAsync("2027-06-30");
        await work.Locator("#OwnerId").SelectOptionAsync(new SelectOptionValue { Value = hr.Id.ToString() });
        await Answer(work, "Not yet");
        await Answer(work, "Not for us");
        await Expect(work.ErrorSummary()).ToBeFocusedAsync();
        await Answer(work, "Not for us", ("Why not, if it is not for you", "Our parent agency writes the plans."));
        await work.Link("All points").ClickAsync();
        await Expect(work.Row(Gap)).ToContainTextAsync("not in the plan");
        await Expect(work.Locator("#plan")).ToContainTextAsync("you have no plan yet");

        // An executive makes the plan, and takes the task in.
        await decide.SignIn(executive);
        await decide.GetAResult();
        await decide.Button("Take it over").ClickAsync();
        await Expect(decide.Locator("#plan")).ToBeVisibleAsync();
        await decide.GotoAsync(address + ReviewScreens.Address);
        await decide.Link("See the tasks and add them").ClickAsync();
        await Expect(decide.GetByRole(AriaRole.Checkbox, new() { Name = Task })).ToBeCheckedAsync();
        await decide.Button("Add the ticked tasks to the plan").ClickAsync();
        await Expect(decide.GetByRole(AriaRole.Status)).ToContainTextAsync($"“{Task}” was added");
        await Expect(decide.Row(Task)).ToContainTextAsync("Casey Okafor (Program director)");

        // Whose name it has does it, and says that the point is in place.
        await work.ReloadAsync();
        await work.Row(Gap).GetByRole(AriaRole.Link, new() { Name = "Not started" }).ClickAsync();
        await work.ShouldShow(Task);
        await work.GetByLabel("Done", new() { Exact = true }).CheckAsync();
        await work.Button("Save the task").ClickAsync();
        await Expect(work.GetByRole(AriaRole.Status)).ToContainTextAsync("Not started → Done");
        await work.GotoAsync(address + ReviewScreens.Address);
        await work.GetByRole(AriaRole.Button, new() { Name = "Yes, it is in place" }).ClickAsync();
        await Expect(work.Row(Gap)).ToContainTextAsync("In place");
        var report = await work.RunAndWaitForDownloadAsync(() => work.Link("Report (Word)").ClickAsync());
        Assert.Equal("policy-review.docx", report.SuggestedFilename);
    }

    [Fact]
    public async Task A_point_is_answered_without_scripts()
    {
        var (_, address) = await Given.AnOrganization($"Willow Creek {Guid.NewGuid():N}");
        var page = await AVisitorWithoutScripts();
        await page.OpenAs(await Given.AColleague(address, Roles.HR), address + ReviewScreens.Address + "/items/accountable");

        await Answer(page, "Partly", ("Note (optional)", "One form is left."));
        await page.Link("The point before").ClickAsync();

        await Expect(page.GetByLabel("Partly")).ToBeCheckedAsync();
        await Expect(page.Field("Note (optional)")).ToHaveValueAsync("One form is left.");
    }

    [Fact]
    public async Task A_printed_review_holds_every_point_and_nothing_to_press()
    {
        var page = await AVisitor();
        await page.Open("review");

        await page.EmulateMediaAsync(new() { Media = Media.Print });

        await Expect(page.Locator(".picture rect").First).ToBeVisibleAsync();
        await Expect(page.Locator("#points tr[id]")).ToHaveCountAsync(31);
        Assert.Empty(await page.Locator("main nav, main form, main button, .btn").EvaluateAllAsync<string[]>("elements => elements.filter(e => e.checkVisibility()).map(e => e.outerHTML)"));
    }

    private static async Task Answer(IPage page, string status, params (string Field, string Typed)[] fields)
    {
        await page.GetByLabel(status, new() { Exact = true }).CheckAsync();

        foreach (var (field, typed) in fields)
        {
            await page.Field(field).FillAsync(typed);
        }

        await page.Button("Save, and on to the next point").ClickAsync();
    }
}
