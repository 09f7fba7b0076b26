using Microsoft.Playwright;
using ReadinessKit.BrowserTests.Support;
using ReadinessKit.Web.Accounts;
using static Microsoft.Playwright.Assertions;

namespace ReadinessKit.BrowserTests.Journeys;

/// <summary>A job description from its first words to its publication: HR writes, somebody who knows the role reads on their phone, an executive approves.</summary>
public sealed class SecondPersonJourney(BrowserFixture fixture) : BrowserTest(fixture)
{
    [Fact]
    public async Task Hr_writes_a_reader_comments_an_executive_approves_and_hr_publishes()
    {
        var (_, address) = await Given.AnOrganization($"Willow Creek {Guid.NewGuid():N}");
        var (hr, executive) = (await Given.AColleague(address, Roles.HR), await Given.AColleague(address, Roles.Executive));
        var (writes, reads, decides) = (await AVisitor(), await APhoneVisitor(), await AVisitor());

        // HR begins with a role that is ready, and asks somebody to read it.
        await writes.OpenAs(hr, address + "/jobs/new");
        await writes.GetByRole(AriaRole.Radio, new() { Name = "Community bridger" }).CheckAsync();
        await writes.Button("Begin").ClickAsync();
        await writes.Link("Overview").ClickAsync();
        var job = new Uri(writes.Url).AbsolutePath;
        var link = await writes.InviteAReader(job);

        // The reader says something about a part and about the whole, without an account.
        await reads.GotoAsync(link);
        await reads.ShouldShow("Would you read this draft?");
        Assert.StartsWith("/jobs/reading/", new Uri(reads.Url).AbsolutePath);
        Assert.DoesNotContain(link.Split('/')[^1], reads.Url);
        await reads.GetByText("Say something about this part: Responsibilities").ClickAsync();
        await reads.Locator("[name='Comments[Responsibilities]']").FillAsync("Say that we go along only when somebody asks.");
        await reads.Button("Send it").ClickAsync();
        await reads.GetByLabel("It can be one, once some things are changed").CheckAsync();
        await reads.Button("Send it").ClickAsync();
        await Expect(reads.Locator("#sent")).ToContainTextAsync("There is 1 comment of yours.");

        // HR changes it, settles the comment, and asks for approval; the reader sees that it was changed.
        await writes.GotoAsync(job + "/comments");
        await Expect(writes.GetByText("Say that we go along only when somebody asks.").First).ToBeVisibleAsync();
        await writes.GotoAsync(job + "/function");
        await writes.Field("What is the role for? In one sentence").FillAsync("Goes along with people, when they ask, on the way back into their own community.");
        await writes.Button("Save").ClickAsync();
        await writes.Link("Comments").ClickAsync();
        await writes.GetByRole(AriaRole.Button, new() { NameRegex = new("^Settle it") }).ClickAsync();
        await writes.Link("Approval").ClickAsync();
        await writes.GetByRole(AriaRole.Button, new() { NameRegex = new("^Ask for approval") }).ClickAsync();
        await Expect(writes.GetByText("Casey Okafor or Robin Reyes can approve it.")).ToBeVisibleAsync();
        await reads.ReloadAsync();
        await Expect(reads.GetByText("The draft was changed since.")).ToBeVisibleAsync();

        // The executive reads what the reader says, and approves; HR publishes.
        await decides.OpenAs(executive, job + "/approval");
        await Expect(decides.Locator("#readers")).ToContainTextAsync("“It can be one, once some things are changed.”");
        await decides.GetByRole(AriaRole.Button, new() { NameRegex = new("^Approve version") }).ClickAsync();
        await Expect(decides.Heading()).ToContainTextAsync("is approved");
        await writes.ReloadAsync();
        await writes.Link("Go on to publishing").ClickAsync();
        await writes.GetByRole(AriaRole.Button, new() { NameRegex = new("^Publish version") }).ClickAsync();
        await Expect(writes.Heading()).ToContainTextAsync("is published");
    }

    [Fact]
    public async Task A_reader_answers_without_scripts()
    {
        var (hr, _, address) = await Given.AJobDescription();
        var (writes, reads) = (await AVisitor(), await AVisitorWithoutScripts());
        await writes.OpenAs(hr, address + "/readers");
        await reads.GotoAsync(await writes.InviteAReader(address));

        await reads.Button("Send it").ClickAsync();
        await Expect(reads.ErrorSummary()).ToBeVisibleAsync();
        await reads.GetByLabel("No, this is another job").CheckAsync();
        await reads.Field("What would you like to say about the whole? (optional)").FillAsync("It sounds like a driver.");
        await reads.Button("Send it").ClickAsync();

        await Expect(reads.Locator("#sent")).ToContainTextAsync("You answered on");
        await writes.ReloadAsync();
        await writes.GotoAsync(address + "/readers");
        await Expect(writes.Locator("#readers")).ToContainTextAsync("It sounds like a driver.");
    }
}
