using Microsoft.Playwright;
using ReadinessKit.BrowserTests.Support;
using static Microsoft.Playwright.Assertions;

namespace ReadinessKit.BrowserTests.Journeys;

/// <summary>Three raters score three candidates, each alone, one on a phone and one whose network breaks in the middle, and leave a signed record.</summary>
public sealed class PanelJourney(BrowserFixture fixture) : BrowserTest(fixture)
{
    [Fact]
    public async Task Three_browsers_score_three_candidates_to_a_signed_record()
    {
        var scoring = await GivenScoring.Make(raterCount: 3, candidateCount: 3);
        var line = ALine();
        IPage[] pages = [await AVisitor(), await APhoneVisitor(), await AVisitorOn(line)];
        WatchOf(pages[2]).AreExpected = true;

        foreach (var (page, rater) in pages.Zip(scoring.Raters))
        {
            await page.OpenAs(rater, scoring.Round);
        }

        foreach (var (number, candidate) in scoring.Candidates.Index())
        {
            foreach (var (i, page) in pages.Index())
            {
                await Go(page, candidate + "/score/all");
                await Expect(page.Locator("[data-question][data-ready]")).ToHaveCountAsync(2);
                await Rate(page, "q1", 5 - number);
                await Rate(page, "q2", i == 1 ? 2 : 4);

                if (i == 2 && number == 1)
                {
                    await BreakTheNetwork(page, line);
                }

                await page.Button("Save, and look it over").ClickAsync();
                await Expect(page.Heading()).ToHaveTextAsync("Look it over and hand it in");
                await page.WaitForLoadStateAsync(LoadState.Load);
                await page.Button("Hand in my card").ClickAsync();
                await Expect(page.Heading()).ToHaveTextAsync("Your card is in");

                // Nobody sees a rating before the last card is in.
                await Go(page, candidate + "/result");
                await Expect(page.Locator("main")).Not.ToContainTextAsync("Question by question");
            }

            var chair = pages[0];
            await Go(chair, candidate + "/result");
            await chair.Button("Show the ratings").ClickAsync();
            await Expect(chair.Heading()).ToContainTextAsync("question 2");
            await chair.WaitForLoadStateAsync(LoadState.Load);
            await chair.Button("Mark as final").ClickAsync();
            await Expect(chair.Button("Mark as final")).ToHaveCountAsync(0);
        }

        await Go(pages[0], scoring.Round + "/decision");
        await pages[0].Locator("input[name='Chosen']").First.CheckAsync();
        await pages[0].Button("Record the decision").ClickAsync();
        await Expect(pages[0].Heading()).ToHaveTextAsync("The decision");

        foreach (var page in pages)
        {
            await Go(page, scoring.Round + "/decision");
            await page.Button("Sign").ClickAsync();
            await Expect(page.Button("Sign")).ToHaveCountAsync(0);
        }

        await Go(pages[1], scoring.Round + "/record");
        await Expect(pages[1].Locator("main")).ToContainTextAsync("C-01");

        foreach (var name in new[] { "Ana Diaz", "Lou Park", "Kim Lee" })
        {
            await Expect(pages[1].Locator("main")).ToContainTextAsync(name);
        }
    }

    // Whoever leaves a page before its scripts have come makes the browser complain of them.
    private static async Task Go(IPage page, string address)
    {
        await page.WaitForLoadStateAsync(LoadState.Load);
        await page.GotoAsync(address);
    }

    private static async Task Rate(IPage page, string question, int score)
    {
        await page.Locator($"label:has(input[name='Answers[{question}].Rating'][value='{score}'])").ClickAsync();
        await page.Locator($"textarea[name='Answers[{question}].Evidence']").FillAsync($"Said what they would do first, {score}.");
    }

    private static async Task BreakTheNetwork(IPage page, Line line)
    {
        await Expect(page.Locator("body[data-kept-ready]")).ToHaveCountAsync(1);
        await line.Cut(page.Context);
        var evidence = page.Locator("textarea[name='Answers[q2].Evidence']");
        await evidence.FillAsync("Typed without a connection.");
        await Expect(page.Locator("[data-question=q2] [data-said]")).ToHaveTextAsync("Saved on this device. Will send when the connection is back.");
        await page.ReloadAsync();
        await Expect(evidence).ToHaveValueAsync("Typed without a connection.");
        await line.Mend(page.Context);
        await Expect(page.Locator("[data-question=q2] [data-said]")).ToContainTextAsync("Saved");
        await Expect(page.Locator("[data-question=q2] [data-said]")).Not.ToContainTextAsync("device");
    }
}
