using Microsoft.Playwright;
using ReadinessKit.BrowserTests.Support;
using ReadinessKit.Web.Accounts;
using static Microsoft.Playwright.Assertions;

namespace ReadinessKit.BrowserTests.Journeys;

/// <summary>A job description by hand: from a role of the library to one that is complete.</summary>
public sealed class BuilderJourney(BrowserFixture fixture) : BrowserTest(fixture)
{
    [Fact]
    public async Task From_a_role_to_a_complete_description_without_scripts()
    {
        var (_, address) = await Given.AnOrganization($"Willow Creek {Guid.NewGuid():N}");
        var page = await AVisitorWithoutScripts();
        await page.OpenAs(await Given.AColleague(address, Roles.HR), "/jobs/templates/peer-specialist");
        await page.Locator("main a.btn").First.ClickAsync();
        await page.Field("Title of the post (the role’s, if you leave it empty)").FillAsync("Peer worker, North Team");
        await page.Button("Begin").ClickAsync();
        await Expect(page.Heading()).ToContainTextAsync("Peer worker, North Team");

        // The pay is open; then a duty of one's own, and one from the library.
        await page.Link("Go on: pay").ClickAsync();
        await page.Field("From, in dollars").FillAsync("21");
        await page.Field("To").FillAsync("26");
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.GetByText("Saved as version 2.")).ToBeVisibleAsync();
        await page.GetByRole(AriaRole.Link, new() { NameRegex = new("^Responsibilities") }).ClickAsync();
        await page.Button("Add a duty to Groups and learning").ClickAsync();
        await Expect(page.Locator("textarea[autofocus]")).ToBeFocusedAsync();
        await page.Keyboard.TypeAsync("Set up the room with whoever comes early.");
        await page.Button("Save").ClickAsync();
        await page.Button("Duties from the library for Groups and learning").ClickAsync();
        var taken = page.Locator("input[name=Take]").First;
        var words = (await taken.Locator("xpath=..").InnerTextAsync()).Split('\n')[0][..20];
        await taken.CheckAsync();
        await page.Button("Take what is ticked").ClickAsync();
        await Expect(page.Locator(".preview")).ToContainTextAsync(words);
        await Expect(page.Locator(".preview")).ToContainTextAsync("Set up the room with whoever comes early.");

        // It is moved into the area before, twice up from the top of its own.
        await page.Button("↑ Move up: Lead or co-lead a group in which people support each other.").ClickAsync();
        await Expect(page.Locator(".preview ul").First).ToContainTextAsync("Lead or co-lead a group");
        await page.Link("Overview").ClickAsync();
        await Expect(page.GetByText("Pay range shown")).ToBeVisibleAsync();
        await Expect(page.Locator(".ready-list")).ToContainTextAsync("$21 to $26 an hour");
    }

    [Fact]
    public async Task With_scripts_what_is_found_follows_the_typing_and_the_caret_stays()
    {
        var (_, address) = await Given.AnOrganization($"Willow Creek {Guid.NewGuid():N}");
        var page = await AVisitor();
        await page.OpenAs(await Given.AColleague(address, Roles.HR), address + "/jobs/new?template=peer-specialist");
        await page.Button("Begin").ClickAsync();
        await Expect(page.Heading()).ToContainTextAsync("Peer specialist");
        await page.GetByRole(AriaRole.Link, new() { NameRegex = new("^Responsibilities") }).ClickAsync();
        await page.ShouldBeLoaded();
        await Expect(page.Locator(".found")).ToHaveCountAsync(0);

        var field = page.Locator("textarea").First;
        await field.ClickAsync();
        await page.Keyboard.PressAsync("End");
        await page.Keyboard.TypeAsync(" Hand out medication in the evening.");
        await Expect(page.Locator(".found").First).ToContainTextAsync("Hand out medication");
        await Expect(page.Locator(".preview mark").First).ToContainTextAsync("Hand out medication");
        await Expect(page.Locator("#found-words")).ToContainTextAsync("to look at here");
        await Expect(field).ToBeFocusedAsync();

        // A reason that is half written stays while somebody goes on typing.
        await page.Locator(".found summary").First.ClickAsync();
        await page.Locator("[name='Found[0].Because']").FillAsync("The pharmacy");
        await field.ClickAsync();
        await page.Keyboard.PressAsync("End");
        await page.Keyboard.TypeAsync(" Always.");
        await Expect(page.Locator(".preview")).ToContainTextAsync("Always.");
        await Expect(page.Locator("[name='Found[0].Because']")).ToHaveValueAsync("The pharmacy");

        await page.Locator("[name='Found[0].Because']").FillAsync("The pharmacy asked for it.");
        await page.GetByRole(AriaRole.Button, new() { NameRegex = new("^Keep “") }).First.ClickAsync();
        await Expect(page.GetByText("Saved as version 2.")).ToBeVisibleAsync();
        await page.GetByText("kept, with the reason").ClickAsync();
        await Expect(page.GetByText("Because: The pharmacy asked for it.")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Two_people_write_one_draft_on_a_phone_and_at_a_desk_and_lose_nothing()
    {
        var (_, address) = await Given.AnOrganization($"Willow Creek {Guid.NewGuid():N}");
        var (desk, phone) = (await AVisitor(), await APhoneVisitor());
        await desk.OpenAs(await Given.AColleague(address, Roles.HR), address + "/jobs/new?template=peer-specialist");
        await desk.Button("Begin").ClickAsync();
        await Expect(desk.Heading()).ToContainTextAsync("Peer specialist");
        var job = new Uri(desk.Url).AbsolutePath;
        await desk.GotoAsync(job + "/function");
        await phone.OpenAs(await Given.AColleague(address, Roles.Executive), job + "/function");

        await phone.GetByLabel("Title of the post").FillAsync("Peer worker");
        await phone.GetByLabel("What is the role for? In one sentence").FillAsync("Walk beside people.");
        await phone.Button("Save").ClickAsync();
        await Expect(phone.GetByText("Saved as version 2.")).ToBeVisibleAsync();
        await desk.GetByLabel("What is the role for? In one sentence").FillAsync("Share what helped you.");
        await desk.Button("Save").ClickAsync();

        await Expect(desk.GetByRole(AriaRole.Alert)).ToContainTextAsync("Theirs: Walk beside people.");
        await Expect(desk.GetByRole(AriaRole.Alert)).ToBeFocusedAsync();
        await Expect(desk.GetByLabel("Title of the post")).ToHaveValueAsync("Peer worker");
        await Expect(desk.GetByLabel("What is the role for? In one sentence")).ToHaveValueAsync("Share what helped you.");
        await desk.Button("Save").ClickAsync();
        await Expect(desk.GetByText("Saved as version 3.")).ToBeVisibleAsync();
        Assert.Equal(0, await phone.TooWideBy());
    }
}
