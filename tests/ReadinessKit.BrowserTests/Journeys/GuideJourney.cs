using Microsoft.Playwright;
using ReadinessKit.BrowserTests.Support;
using ReadinessKit.Web.Accounts;
using static Microsoft.Playwright.Assertions;

namespace ReadinessKit.BrowserTests.Journeys;

/// <summary>An interview guide by hand: for a community bridger on an inpatient unit, from the role to one that is frozen and on paper.</summary>
public sealed class GuideJourney(BrowserFixture fixture) : BrowserTest(fixture)
{
    [Fact]
    public async Task From_a_description_to_a_guide_that_is_used_and_printed_without_scripts()
    {
        var (_, address) = await Given.AnOrganization($"Willow Creek {Guid.NewGuid():N}");
        var (hr, second) = (await AVisitorWithoutScripts(), await AVisitorWithoutScripts());
        await hr.OpenAs(await Given.AColleague(address, Roles.HR), address + "/jobs/new");
        await hr.GetByLabel("Community bridger").CheckAsync();
        await hr.Field("Title of the post (the role’s, if you leave it empty)").FillAsync("Community bridger, inpatient unit");
        await hr.Button("Begin").ClickAsync();
        await hr.Link("Files and ads").ClickAsync();
        await hr.Link("Begin an interview guide").ClickAsync();
        await hr.Button("Begin").ClickAsync();
        await Expect(hr.Heading()).ToHaveTextAsync("Questions");

        // Its questions fit already: one goes up, and one more comes from the banks.
        var asked = hr.Locator(".questions > li");
        var count = await asked.CountAsync();
        Assert.InRange(count, 6, 10);
        var last = await asked.Last.Locator("a.asked").InnerTextAsync();
        await hr.Button($"↑ Move up: {last}").ClickAsync();
        await Expect(asked.Nth(count - 2)).ToContainTextAsync(last);
        await asked.Nth(count - 2).GetByRole(AriaRole.Button, new() { NameRegex = new("^Take out") }).ClickAsync();
        await Expect(asked).ToHaveCountAsync(count - 1);
        await hr.Link("Choose from the banks").ClickAsync();
        await hr.Locator("input[name=Take]").First.CheckAsync();
        await hr.Button("Take what is ticked").ClickAsync();
        await Expect(asked).ToHaveCountAsync(count);

        await hr.Link("On to words around them").ClickAsync();
        await hr.Button("Save, and on to committee").ClickAsync();
        foreach (var (i, kind, name) in new[] { (0, "Hiring manager", "Ana Diaz"), (1, "Person in a peer role", "Lou Park"), (2, "HR", "Kim Lee") })
        {
            await hr.Locator($"[name='Seats[{i}].Kind']").SelectOptionAsync(kind);
            await hr.Locator($"[name='Seats[{i}].Name']").FillAsync(name);
        }

        await hr.Locator("[name='Seats[2].IsAlternate']").CheckAsync();
        await hr.Button("Save, and on to candidate hand-out").ClickAsync();
        await hr.Field("Name").FillAsync("Kim Lee");
        await hr.Field("Telephone or text").FillAsync("555-0100");
        await hr.Field("E-mail").FillAsync("kim@willow.example");
        await hr.Button("Save, and look at it all").ClickAsync();
        await Expect(hr.GetByText("One is needed before the guide is used; the rest is advice.")).ToBeVisibleAsync();

        await second.OpenAs(await Given.AColleague(address, Roles.Panelist), hr.Url.Split('?')[0] + "/review");
        await second.GetByRole(AriaRole.Button, new() { NameRegex = new("^I have read version") }).ClickAsync();
        await Expect(second.Heading()).ToContainTextAsync("Looked at");

        await hr.ReloadAsync();
        await hr.Button("Use this guide").ClickAsync();
        await Expect(hr.Heading()).ToContainTextAsync("In use");
        await Expect(hr.GetByText("It is frozen: nothing that anybody changes here or in a bank changes it.")).ToBeVisibleAsync();
        await hr.Link("Print and files").ClickAsync();
        await hr.Link("in large print").First.ClickAsync();
        await Expect(hr.Locator(".large-print .question")).ToHaveCountAsync(count);
    }

    [Fact]
    public async Task With_scripts_a_question_is_checked_while_it_is_typed()
    {
        var (_, address) = await Given.AnOrganization($"Willow Creek {Guid.NewGuid():N}");
        var page = await AVisitor();
        await page.OpenAs(await Given.AColleague(address, Roles.HR), address + "/interviews/new?from=template:peer-specialist");
        await page.Button("Begin").ClickAsync();
        await page.Link("Write your own").ClickAsync();
        await page.ShouldBeLoaded();

        var field = page.Locator("#Text");
        await field.ClickAsync();
        await page.Keyboard.TypeAsync("Have you ever been hospitalized for your mental health?");
        await Expect(page.Locator(".found").First).ToContainTextAsync("Do not ask");
        await Expect(page.Locator("#found-words")).ToContainTextAsync("to look at");
        await Expect(field).ToBeFocusedAsync();

        await field.FillAsync("How would you support somebody who comes home from the hospital?");
        await Expect(page.Locator(".found")).ToHaveCountAsync(0);
        await Expect(page.Locator("#beside")).ToContainTextAsync("Nothing stands against these words.");
    }
}
