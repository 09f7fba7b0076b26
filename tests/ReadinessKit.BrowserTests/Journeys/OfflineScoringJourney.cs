using System.Text.RegularExpressions;
using Microsoft.Playwright;
using ReadinessKit.BrowserTests.Support;
using static Microsoft.Playwright.Assertions;

namespace ReadinessKit.BrowserTests.Journeys;

/// <summary>Nothing that a rater types is lost: not without a connection, not when they are signed out, not to another tab, and not to another person.</summary>
public sealed class OfflineScoringJourney(BrowserFixture fixture) : BrowserTest(fixture)
{
    private const string Waits = "Saved on this device. Will send when the connection is back.";

    // In the page itself: what the browser is told to hold back can slip through where a page loads anew.
    private const string SavesCanFail =
        """
        const fetched = globalThis.fetch
        globalThis.fetch = (address, how) => sessionStorage.fails && String(address).includes('handler=Save') ? Promise.reject(new TypeError('Failed to fetch')) : fetched(address, how)
        """;

    private static readonly Regex Saved = new(@"^Saved \d+:\d\d [AP]M\.$");

    [Fact]
    public async Task Without_a_connection_after_a_reload_and_signed_out_elsewhere_every_character_arrives()
    {
        var scoring = await GivenScoring.Make(confirmed: false);
        var line = ALine();
        var (rater, page, other) = (scoring.Raters[0], await AVisitorOn(line), await AVisitor());
        WatchOf(page).AreExpected = true;
        await page.OpenAs(rater, scoring.Address);
        await page.Button("I can rate fairly").ClickAsync();
        await IsKept(page);
        await page.Link("Begin").ClickAsync();
        await IsKept(page);

        // Connected: the key chooses, and what is typed is saved by itself.
        await Expect(page.Heading()).ToHaveTextAsync("How would you listen?");
        await page.Locator("h1").ClickAsync();
        await page.Keyboard.PressAsync("4");
        await Type(page, "They stayed. ");
        await Expect(Said(page)).ToHaveTextAsync(Saved);

        await line.Cut(page.Context);
        await Type(page, "“I would wait” – 你好, 4 < 5. ");
        await Expect(Said(page)).ToHaveTextAsync(Waits);
        await page.ReloadAsync();
        await Expect(Evidence(page)).ToHaveValueAsync("They stayed. “I would wait” – 你好, 4 < 5. ");
        await Expect(page.Locator("input[value='4']")).ToBeCheckedAsync();
        await Type(page, "And more.");
        await Expect(Said(page)).ToHaveTextAsync(Waits);
        await page.Button("Save and next").ClickAsync();
        await Expect(page.Heading()).ToHaveTextAsync("How would you help somebody choose?");
        await IsReady(page);
        await Type(page, "Asked first.");
        await Expect(Said(page)).ToHaveTextAsync(Waits);
        Assert.Equal("They stayed. ", (await scoring.AnswersOf(rater))["q1"].Evidence);

        // Meanwhile they sign out everywhere, on another device.
        await other.OpenAs(rater, "/account/sessions/end");
        await other.Locator("main form button").ClickAsync();
        await Expect(other.Link("Sign in").First).ToBeVisibleAsync();

        await line.Mend(page.Context);
        var again = page.GetByRole(AriaRole.Link, new() { Name = "Sign in again to send (opens in a new tab)" });
        await Expect(again).ToBeVisibleAsync();
        var tab = await page.RunAndWaitForPopupAsync(() => again.ClickAsync());
        await tab.TypePassword(rater.Email!);
        await Expect(tab.Heading()).ToHaveTextAsync("How would you help somebody choose?");
        await tab.CloseAsync();

        await Expect(Said(page)).ToHaveTextAsync(Saved);
        await page.Link("My card").First.ClickAsync();
        await Expect(page.Locator("td[data-label='Your card']").Nth(1)).ToHaveTextAsync("notes, no rating yet");
        await page.WaitForFunctionAsync("() => document.querySelector('[data-unsent]').hidden");
        var kept = await scoring.AnswersOf(rater);
        Assert.Equal(("They stayed. “I would wait” – 你好, 4 < 5. And more.", 4), (kept["q1"].Evidence, kept["q1"].Value));
        Assert.Equal("Asked first.", kept["q2"].Evidence);
    }

    [Fact]
    public async Task What_is_typed_while_a_save_is_under_way_and_after_it_arrives_too()
    {
        var scoring = await GivenScoring.Make();
        var (rater, page, other) = (scoring.Raters[0], await AVisitor(), await AVisitor());
        await page.OpenAs(rater, scoring.Address + "/q1");
        await IsReady(page);
        await page.Context.RouteAsync("**/*handler=Save", async route =>
        {
            await Task.Delay(300);
            await route.ContinueAsync();
        });

        await page.RunAndWaitForRequestAsync(() => Type(page, "First. "), request => request.Url.EndsWith("handler=Save", StringComparison.Ordinal));
        await Type(page, "Meanwhile. ");
        await page.WaitForTimeoutAsync(2500);
        await Type(page, "And last.");
        await page.WaitForTimeoutAsync(2500);

        await other.OpenAs(rater, scoring.Address + "/q1");
        await Expect(Evidence(other)).ToHaveValueAsync("First. Meanwhile. And last.");
        await Expect(Said(page)).ToHaveTextAsync(Saved);
    }

    [Fact]
    public async Task Without_a_connection_a_page_that_is_not_kept_says_so_and_the_list_says_what_is_on_this_device()
    {
        var scoring = await GivenScoring.Make();
        var line = ALine();
        var page = await AVisitorOn(line);
        WatchOf(page).AreExpected = true;
        await page.OpenAs(scoring.Raters[0], scoring.Address);
        await IsKept(page);
        await page.Link("Begin").ClickAsync();
        await IsKept(page);
        await line.Cut(page.Context);
        await Type(page, "Not sent yet.");
        await Expect(Said(page)).ToHaveTextAsync(Waits);

        await page.GotoAsync(scoring.Address + "/submit");
        await Expect(page.Heading()).ToHaveTextAsync("No connection");
        await page.Link("Back to my card").ClickAsync();
        var here = page.Locator("[data-here='q1']");
        await Expect(here).ToContainTextAsync("on this device, not sent yet");
        await Expect(here).ToBeVisibleAsync();
        await Expect(page.Locator("[data-here='q2']")).ToBeHiddenAsync();

        await line.Mend(page.Context);
        await Expect(here).ToBeHiddenAsync(new() { Timeout = 15000 });
        await Expect(page.Locator("td[data-label='Your card']").First).ToContainTextAsync("notes, no rating yet", new() { Timeout = 15000 });
    }

    [Fact]
    public async Task A_question_that_is_opened_by_its_link_keeps_the_others_too_and_a_page_that_is_not_kept_is_said_to_wait()
    {
        var scoring = await GivenScoring.Make();
        var line = ALine();
        var page = await AVisitorOn(line);
        WatchOf(page).AreExpected = true;
        await page.OpenAs(scoring.Raters[0], scoring.Address + "/q1");
        await IsKept(page);
        await line.Cut(page.Context);

        await Type(page, "Not sent yet.");
        await page.Button("Save and next").ClickAsync();
        await Expect(page.Heading()).ToHaveTextAsync("How would you help somebody choose?");
        await IsReady(page);
        await Type(page, "Nor this.");
        await page.Button("Save and next").ClickAsync();

        await Expect(Said(page)).ToHaveTextAsync(Waits + " The next page can’t be opened before that.");
        await Expect(Evidence(page)).ToHaveValueAsync("Nor this.");
        await line.Mend(page.Context);
        await Expect(Said(page)).ToHaveTextAsync(Saved);
    }

    [Fact]
    public async Task Two_tabs_that_write_the_same_answer_show_both_texts()
    {
        var scoring = await GivenScoring.Make();
        var (rater, one) = (scoring.Raters[0], await AVisitor());
        WatchOf(one).AreExpected = true;
        await one.OpenAs(rater, scoring.Address + "/q1");
        var two = await one.Context.NewPageAsync();
        await two.GotoAsync(scoring.Address + "/q1");
        await IsReady(one);
        await IsReady(two);

        await Type(one, "From the first tab.");
        await Expect(Said(one)).ToHaveTextAsync(Saved);
        await Type(two, "From the second tab.");

        var conflict = two.Locator("[data-conflict]");
        await Expect(conflict).ToContainTextAsync("Something else was saved meanwhile");
        await Expect(conflict.Locator(".typed")).ToHaveTextAsync("From the first tab.");
        await Expect(Evidence(two)).ToHaveValueAsync("From the second tab.");
        Assert.Equal("From the first tab.", (await scoring.AnswersOf(rater))["q1"].Evidence);

        await two.Button("Put both together").ClickAsync();
        await Expect(Said(two)).ToHaveTextAsync(Saved);
        await Expect(conflict).ToBeHiddenAsync();
        Assert.Equal("From the first tab.\n\nFrom the second tab.", (await scoring.AnswersOf(rater))["q1"].Evidence);
    }

    [Fact]
    public async Task Another_person_on_the_same_device_sees_nothing_of_it_and_deletes_nothing()
    {
        var scoring = await GivenScoring.Make();
        var (ana, lou, page) = (scoring.Raters[0], scoring.Raters[1], await AVisitor());
        WatchOf(page).AreExpected = true;
        await page.AddInitScriptAsync(SavesCanFail);
        await page.OpenAs(ana, scoring.Address + "/q1");
        await IsKept(page);
        await page.EvaluateAsync("sessionStorage.fails = true");
        await Type(page, "Only mine.");
        await Expect(Said(page)).ToHaveTextAsync(Waits);

        // Somebody else takes the device.
        await page.SignIn(lou);
        await page.GotoAsync(scoring.Address + "/q1");
        await IsReady(page);
        await Expect(Evidence(page)).ToHaveValueAsync("");
        await Expect(page.Locator("[data-unsent]")).ToBeHiddenAsync();
        await page.WaitForFunctionAsync("id => caches.keys().then(names => names.every(n => !n.endsWith(id)))", ana.Id.ToString());
        await page.EvaluateAsync("delete sessionStorage.fails");
        await Type(page, "Lou’s words.");
        await Expect(Said(page)).ToHaveTextAsync(Saved);
        await page.GotoAsync("/account/sign-out");
        await page.Locator("main form button").Last.ClickAsync();
        await Expect(page.Link("Sign in").First).ToBeVisibleAsync();
        Assert.Empty(await scoring.AnswersOf(ana));

        await page.SignIn(ana);
        await page.GotoAsync(scoring.Address + "/q1");
        await Expect(Evidence(page)).ToHaveValueAsync("Only mine.");
        await Expect(Said(page)).ToHaveTextAsync(Saved);
        Assert.Equal("Only mine.", (await scoring.AnswersOf(ana))["q1"].Evidence);
        Assert.Equal("Lou’s words.", (await scoring.AnswersOf(lou))["q1"].Evidence);
    }

    [Fact]
    public async Task Signing_out_warns_of_what_is_not_sent_and_clears_the_device()
    {
        var scoring = await GivenScoring.Make();
        var page = await AVisitor();
        WatchOf(page).AreExpected = true;
        await page.AddInitScriptAsync(SavesCanFail);
        await page.OpenAs(scoring.Raters[0], scoring.Address + "/q1");
        await IsKept(page);
        await page.EvaluateAsync("sessionStorage.fails = true");
        await Type(page, "Not sent.");
        await Expect(Said(page)).ToHaveTextAsync(Waits);

        await page.GotoAsync("/account/sign-out");
        await Expect(page.Locator("[data-sign-out]")).ToContainTextAsync("1 answer on this device is not sent yet.");
        var file = await page.RunAndWaitForDownloadAsync(() => page.Button("Download it").ClickAsync());
        Assert.Contains("Not sent.", await File.ReadAllTextAsync(await file.PathAsync(), TestContext.Current.CancellationToken));
        await page.Locator("form[data-leave] button").ClickAsync();
        await Expect(page.Link("Sign in").First).ToBeVisibleAsync();

        Assert.Equal(0, await page.EvaluateAsync<int>("async () => (await indexedDB.databases()).length + (await caches.keys()).length"));
    }

    private static ILocator Said(IPage page) => page.Locator("[data-said]");

    private static ILocator Evidence(IPage page) => page.Locator("textarea");

    private static async Task Type(IPage page, string text)
    {
        await Evidence(page).FocusAsync();
        await page.Keyboard.PressAsync("Control+End");
        await page.Keyboard.InsertTextAsync(text);
    }

    private static Task IsReady(IPage page) => Expect(page.Locator("[data-question][data-ready]")).ToHaveCountAsync(1);

    private static Task IsKept(IPage page) => Expect(page.Locator("body[data-kept-ready]")).ToHaveCountAsync(1);
}
