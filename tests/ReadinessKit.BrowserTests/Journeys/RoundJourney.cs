using Microsoft.Playwright;
using ReadinessKit.BrowserTests.Support;
using static Microsoft.Playwright.Assertions;

namespace ReadinessKit.BrowserTests.Journeys;

/// <summary>Rounds by hand: one person runs them, another decides, and others answer on phones without a name.</summary>
public sealed class RoundJourney(BrowserFixture fixture) : BrowserTest(fixture)
{
    [Fact]
    public async Task Two_people_and_nine_phones_run_two_rounds_from_the_invitation_to_the_board_report()
    {
        var (administrator, address) = await Given.AnOrganization("Juniper House");
        var executive = await Given.AColleague(address, Web.Accounts.Roles.Executive);
        var (organizer, decider) = (await AVisitor(), await AVisitor());
        await decider.OpenAs(executive, address);

        await StartRound(organizer, administrator, address, "Baseline");
        await Answer(organizer, "Leadership", "True", "True", "True", "True");
        await Answer(organizer, "Staff", "False", "False", "False", "False", "I don’t know");
        await Expect(organizer.Row("Leadership")).ToContainTextAsync("4 of 5 invited");
        await Expect(organizer.Row("Staff")).ToContainTextAsync("5 of 12 invited");
        await CloseRound(organizer);
        await Expect(organizer.GetByText("Furthest apart: Leadership (4 of 4 true) and Staff (0 of 5 true, 4 false, 1 don’t know).").First).ToBeVisibleAsync();

        await decider.GotoAsync(organizer.Url);
        await decider.Link("Record our own answers").ClickAsync();
        await decider.AnswerAll("Not yet");
        await decider.Button("Record our answers").ClickAsync();
        await Expect(decider.Locator(".kicker")).ToHaveTextAsync("0 of 10 true");
        var report = await decider.RunAndWaitForDownloadAsync(() => decider.Link("Board report (Word)").ClickAsync());
        Assert.Equal("board-report.docx", report.SuggestedFilename);

        // In the second round three people of the board answer: they stay hidden everywhere.
        await StartRound(organizer, administrator, address, "After three months");
        await Answer(organizer, "Leadership", "True", "True", "True", "False");
        await Answer(organizer, "Board", "False", "False", "False");
        await CloseRound(organizer);
        await Expect(organizer.Row("Board").First).ToContainTextAsync("no, fewer than four");
        Assert.DoesNotContain("3 false", await organizer.Locator("main").InnerTextAsync());

        await decider.GotoAsync(address + "/readiness/rounds");
        await Expect(decider.GetByText("From 4 of 9 true (Baseline) to 3 of 4 true (After three months).").First).ToBeVisibleAsync();
        Assert.DoesNotContain("Board", await decider.Locator("#trend").InnerTextAsync());
    }

    [Fact]
    public async Task Somebody_answers_and_changes_an_answer_without_scripts()
    {
        var phone = await AVisitorWithoutScripts();
        await phone.GotoAsync((await Given.Agency()).AnswerLink);
        await phone.Button("Send my answers").ClickAsync();
        await Expect(phone.ErrorSummary()).ToBeVisibleAsync();

        await phone.AnswerAll("False");
        await phone.Button("Send my answers").ClickAsync();
        await phone.ShouldShow("Thank you");
        await phone.Link("Change my answers").ClickAsync();
        await Expect(phone.GetByRole(AriaRole.Radio, new() { Name = "False" }).First).ToBeCheckedAsync();
        await phone.Button("Send my answers").ClickAsync();
        await phone.Button("Forget my answers on this device").ClickAsync();
        await Expect(phone.GetByText("This browser can no longer show")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Leaving_quickly_leaves_no_way_back()
    {
        var phone = await APhoneVisitor();
        await phone.RouteAsync("https://www.weather.gov/", route => route.FulfillAsync(new() { Body = "Sunny" }));
        await phone.GotoAsync("/");
        await phone.GotoAsync((await Given.Agency()).AnswerLink);
        WatchOf(phone).AreExpected = true;

        await phone.Link("Leave this page").ClickAsync();
        await Expect(phone.GetByText("Sunny")).ToBeVisibleAsync();

        await phone.GoBackAsync();
        Assert.DoesNotContain("/answer/", phone.Url);
    }

    private static async Task StartRound(IPage organizer, Web.Data.Person administrator, string address, string name)
    {
        if (organizer.Url.StartsWith("http", StringComparison.Ordinal))
        {
            await organizer.GotoAsync(address + "/readiness/rounds");
        }
        else
        {
            await organizer.OpenAs(administrator, address + "/readiness/rounds");
        }

        await organizer.Link("Start a round").ClickAsync();
        await organizer.Field("What is the round called?").FillAsync(name);

        foreach (var (group, invited) in new[] { (0, "5"), (2, "12"), (5, "6") })
        {
            await organizer.Locator($"#Groups-{group}-Invited").FillAsync(invited);
        }

        await organizer.Button("Start the round").ClickAsync();
        await organizer.ShouldShow(name);
    }

    private async Task Answer(IPage organizer, string group, params string[] answers)
    {
        var link = await organizer.Field($"The link of {group}").InputValueAsync();

        foreach (var answer in answers)
        {
            var phone = await APhoneVisitor();
            await phone.GotoAsync(link);
            await phone.AnswerAll(answer);
            await phone.Button("Send my answers").ClickAsync();
            await phone.ShouldShow("Thank you");
            await phone.Context.CloseAsync();
        }

        await organizer.ReloadAsync();
    }

    private static async Task CloseRound(IPage organizer)
    {
        await organizer.Link("Close the round").ClickAsync();
        await organizer.Button("Close it for good").ClickAsync();
        await organizer.ShouldShow("Where people agree, and where they do not");
    }
}
