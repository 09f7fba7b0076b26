using Microsoft.Playwright;
using ReadinessKit.BrowserTests.Support;
using static Microsoft.Playwright.Assertions;

namespace ReadinessKit.BrowserTests.Journeys;

/// <summary>A quiz in a meeting: one leads, three answer on phones, and a projector shows it.</summary>
public sealed class MeetingJourney(BrowserFixture fixture) : BrowserTest(fixture)
{
    [Fact]
    public async Task Three_phones_and_a_projector_go_through_a_quiz_that_nothing_is_left_of()
    {
        var (leader, projector) = (await AVisitor(), await AVisitor());
        var address = await leader.BeginMeeting("whats-harder");
        await projector.GotoAsync($"{address}/screen");
        var phones = new[] { await APhoneVisitor(), await APhoneVisitor(), await APhoneVisitor() };
        var code = (await projector.Locator(".code-words").InnerTextAsync()).ToLowerInvariant();

        foreach (var phone in phones)
        {
            await phone.GotoAsync("/meet");
            await phone.Field("The code on the screen").FillAsync(code);
            await phone.Button("Join").ClickAsync();
            await phone.ShouldShow("You are in");
        }

        // Nobody but whoever leads does anything from here on but to answer: pages show what is new by themselves.
        await Expect(Said(projector, "Three phones joined.")).ToBeVisibleAsync();
        await leader.Lead("Ask the first question");
        await Expect(Said(projector, "No answers yet.")).ToBeVisibleAsync();

        await Tap(phones[0], "In both");
        await Tap(phones[1], "In neither");
        await Expect(Said(projector, "Two answers so far.")).ToBeVisibleAsync();
        await Tap(phones[2], "In both");
        await Tap(phones[1], "In both");
        await Expect(Said(leader, "Three answers so far.")).ToBeVisibleAsync();

        await leader.Lead("Close it and show the split");
        await Expect(Said(projector, "Of 3 answers, 3 are “In both”.")).ToBeVisibleAsync();
        await Expect(Said(phones[0], "Of 3 answers, 3 are “In both”.")).ToBeVisibleAsync();
        await Expect(projector.Locator(".reality")).ToHaveCountAsync(0);
        await leader.Lead("Show the reality");
        await Expect(projector.Locator(".reality")).ToBeVisibleAsync();

        // The third question is said beforehand, and left out here.
        await leader.Lead("Next question");
        await leader.Lead("Skip this question");
        await Expect(phones[2].Locator("main").GetByText("988")).ToBeVisibleAsync();
        await Expect(phones[2].Locator("#room").GetByText("Before the next question")).ToBeVisibleAsync();
        await leader.Lead("Skip this question");
        await leader.Lead("Close it and show the split");
        await leader.Lead("Show the reality");
        await leader.Lead("Look back");
        await Expect(projector.Locator(".past")).ToHaveCountAsync(2);

        await leader.GetByRole(AriaRole.Link, new() { Name = "End the meeting and forget it" }).ClickAsync();
        await leader.Button("End it and forget it").ClickAsync();
        await projector.ShouldShow("This meeting is over");

        foreach (var phone in phones)
        {
            await phone.ShouldShow("This meeting is over");
        }
    }

    [Fact]
    public async Task Where_streams_do_not_get_through_phones_ask_every_few_seconds()
    {
        var (leader, phone) = (await AVisitor(), await APhoneVisitor());
        var address = await leader.BeginMeeting("whats-harder");
        WatchOf(phone).AreExpected = true;
        await phone.RouteAsync("**/changes", route => route.AbortAsync());
        await phone.GotoAsync(address);

        await leader.Lead("Ask the first question");

        await Expect(phone.GetByRole(AriaRole.Button, new() { Name = "In both" })).ToBeVisibleAsync(new() { Timeout = 10_000 });
    }

    [Fact]
    public async Task A_meeting_works_without_scripts_on_both_sides()
    {
        var (leader, phone) = (await AVisitorWithoutScripts(), await AVisitorWithoutScripts());
        await leader.GotoAsync("/meet/new?quiz=timeline");
        await leader.Button("Begin the meeting").ClickAsync();
        await phone.GotoAsync(leader.Url[..leader.Url.LastIndexOf('/')]);
        await leader.Button("Ask the first question").ClickAsync();

        await phone.Link("Show what is new").ClickAsync();
        await Tap(phone, "True");
        await Expect(Said(phone, "You chose “True”.")).ToBeVisibleAsync();

        await leader.Link("Count again").ClickAsync();
        await Expect(Said(leader, "One answer so far.")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task The_keyboard_keeps_its_place_while_the_room_goes_on()
    {
        var (leader, phone) = (await AVisitor(), await AVisitor());
        var address = await leader.BeginMeeting("whats-harder");
        await phone.GotoAsync(address);
        await leader.Lead("Ask the first question");
        await Expect(phone.GetByRole(AriaRole.Button, new() { Name = "In both" })).ToBeVisibleAsync();
        await leader.Locator("#skip").FocusAsync();

        await Tap(phone, "In both");
        await Expect(Said(leader, "One answer so far.")).ToBeVisibleAsync();

        await Expect(leader.Locator("#skip")).ToBeFocusedAsync();
        await Expect(leader.Locator("[data-said]")).ToHaveTextAsync("One answer so far.");
    }

    private static ILocator Said(IPage page, string words) => page.Locator("#room").GetByText(words);

    private static Task Tap(IPage phone, string answer) => phone.GetByRole(AriaRole.Button, new() { Name = answer, Exact = true }).ClickAsync();
}
