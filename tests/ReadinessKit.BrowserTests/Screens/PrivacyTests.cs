using Microsoft.Playwright;
using ReadinessKit.BrowserTests.Support;
using static Microsoft.Playwright.Assertions;

namespace ReadinessKit.BrowserTests.Screens;

/// <summary>What pages fetch, and from where. Every test sees to it that no page breaks its own policy or asks another site; here is the proof that it would notice.</summary>
public sealed class PrivacyTests(BrowserFixture fixture) : BrowserTest(fixture)
{
    private const int MostRequests = 6;

    private const string AppendAndTellWhatIsBlocked =
        """
        ({ element, property, value }) => new Promise(resolve => {
          addEventListener('securitypolicyviolation', event => resolve(event.violatedDirective), { once: true })
          document.body.append(Object.assign(document.createElement(element), { [property]: value }))
        })
        """;

    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    [Fact]
    public async Task The_first_look_at_the_quiz_takes_few_requests_and_leaves_no_cookie()
    {
        var page = await AVisitor();

        await page.OpenTheQuiz();
        await page.WaitForLoadStateAsync(LoadState.NetworkIdle);

        Assert.InRange(WatchOf(page).Requests.Count, 1, MostRequests);
        Assert.Empty(await page.Context.CookiesAsync());
    }

    [Fact]
    public async Task What_does_not_belong_is_blocked_and_noticed()
    {
        var page = await AVisitor();
        WatchOf(page).AreExpected = true;
        await page.GotoAsync("/");
        Assert.Empty(WatchOf(page).Complaints);

        await ShouldBeBlocked(page, "script-src", "script", "src", "https://example.org/x.js");
        await ShouldBeBlocked(page, "script-src", "script", "textContent", "document.title = 'x'");
        await ShouldBeBlocked(page, "img-src", "img", "src", "https://example.org/x.png");
        await ShouldBeBlocked(page, "style-src", "style", "textContent", "main { color: red }");
        await ShouldBeBlocked(page, "frame-src", "iframe", "src", "/readiness");

        await Expect(page).Not.ToHaveTitleAsync("x");
        foreach (var directive in (string[])["script-src", "img-src", "style-src", "frame-src"])
        {
            await WatchOf(page).HasNoted($"error: {directive}", Patience);
            Assert.Contains(WatchOf(page).Complaints, complaint => complaint.StartsWith($"error: {directive}", StringComparison.Ordinal));
        }
    }

    [Fact]
    public async Task An_exception_in_a_script_is_noticed()
    {
        var page = await AVisitor();
        WatchOf(page).AreExpected = true;
        await page.GotoAsync("/");
        Assert.Empty(WatchOf(page).Complaints);

        var noticed = new TaskCompletionSource();
        page.PageError += (_, _) => noticed.TrySetResult();
        await page.EvaluateAsync("() => { setTimeout(() => { throw new Error('x') }) }");
        await noticed.Task.WaitAsync(TestContext.Current.CancellationToken);

        Assert.NotEmpty(WatchOf(page).Complaints);
    }

    private static async Task ShouldBeBlocked(IPage page, string directive, string element, string property, string value)
    {
        var blocked = await page.EvaluateAsync<string>(AppendAndTellWhatIsBlocked, new { element, property, value })
            .WaitAsync(Patience, TestContext.Current.CancellationToken);
        Assert.StartsWith(directive, blocked);
    }
}
