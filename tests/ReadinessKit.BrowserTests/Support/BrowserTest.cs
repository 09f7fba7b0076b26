using Microsoft.Playwright;

namespace ReadinessKit.BrowserTests.Support;

/// <summary>
/// A test with visitors of its own. Whatever it is about, it also fails when the browser of one of them complains or asks another site.
/// When it fails, TestResults holds what each of them saw. (A trace would make all tests a quarter slower.)
/// </summary>
public abstract class BrowserTest(BrowserFixture fixture) : IAsyncLifetime
{
    /// <summary>The folder beside this project's sources; tests run in bin/Debug/net10.0.</summary>
    private static readonly string TestResults = Path.GetFullPath(Path.Combine(AppContext.BaseDirectory, "../../../TestResults"));

    private readonly List<Watch> _visitors = [];
    private readonly List<Line> _lines = [];

    public ValueTask InitializeAsync()
    {
        fixture.RequireBrowser();
        return ValueTask.CompletedTask;
    }

    /// <summary>Somebody new at a desk.</summary>
    protected Task<IPage> AVisitor() => AVisitor(new() { ViewportSize = Sizes.Desk });

    /// <summary>Somebody new at a desk who visits a site of the test's own.</summary>
    protected Task<IPage> AVisitorOf(SiteUnderTest site) => AVisitor(new() { ViewportSize = Sizes.Desk, BaseURL = site.Address.ToString() });

    /// <summary>Somebody new at a desk whose line to the site can be cut.</summary>
    protected Task<IPage> AVisitorOn(Line line) => AVisitor(new() { ViewportSize = Sizes.Desk, BaseURL = line.Address.ToString() });

    /// <summary>A line to the site; it goes when the test ends.</summary>
    protected Line ALine()
    {
        var line = new Line(fixture.Address);
        _lines.Add(line);
        return line;
    }

    /// <summary>Somebody new with a phone.</summary>
    protected Task<IPage> APhoneVisitor() => AVisitor(new() { ViewportSize = Sizes.Phone, HasTouch = true, IsMobile = true });

    /// <summary>Somebody new whose browser runs no scripts.</summary>
    protected Task<IPage> AVisitorWithoutScripts() => AVisitor(new() { ViewportSize = Sizes.Desk, JavaScriptEnabled = false });

    /// <summary>What the browser of somebody has fetched so far, and what it had to say.</summary>
    protected Watch WatchOf(IPage page) => _visitors.Single(watch => watch.Visitor == page.Context);

    public async ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        var complaints = _visitors.Where(watch => !watch.AreExpected).SelectMany(watch => watch.Complaints).ToArray();

        if (complaints.Length > 0 || TestContext.Current.TestState?.Result == TestResult.Failed)
        {
            for (var i = 0; i < _visitors.Count; i++)
            {
                await Keep(_visitors[i].Visitor, i + 1);
            }
        }

        foreach (var watch in _visitors)
        {
            await watch.Visitor.DisposeAsync();
        }

        foreach (var line in _lines)
        {
            await line.DisposeAsync();
        }

        Assert.True(complaints.Length == 0, $"The browser complained:\n{string.Join('\n', complaints)}");
    }

    private async Task<IPage> AVisitor(BrowserNewContextOptions options)
    {
        var context = await fixture.NewContext(options);
        _visitors.Add(await Watch.Start(context, new(options.BaseURL!)));
        return await context.NewPageAsync();
    }

    private static async Task Keep(IBrowserContext visitor, int number)
    {
        var name = string.Concat(TestContext.Current.Test!.TestDisplayName.Split([.. Path.GetInvalidFileNameChars(), '"', ':']));
        var start = Path.Combine(TestResults, $"{name}.{number}");

        for (var i = 0; i < visitor.Pages.Count; i++)
        {
            var page = visitor.Pages[i];
            await page.ScreenshotAsync(new() { Path = $"{start}.{i + 1}.png", FullPage = true });
            await File.WriteAllTextAsync($"{start}.{i + 1}.html", $"<!-- {page.Url} -->\n{await page.ContentAsync()}");
        }

        TestContext.Current.TestOutputHelper?.WriteLine($"What was seen: {start}.*");
    }
}
