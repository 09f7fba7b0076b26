using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using ReadinessKit.BrowserTests;
using ReadinessKit.BrowserTests.Support;
using ReadinessKit.Web.OwnContent;

[assembly: AssemblyFixture(typeof(BrowserFixture))]
[assembly: CollectionBehavior(MaxParallelThreads = 4)]

namespace ReadinessKit.BrowserTests;

/// <summary>The site and the browser that all tests share; each visitor has a context of their own.</summary>
public sealed class BrowserFixture : IAsyncLifetime
{
    private IPlaywright? _playwright;
    private SiteUnderTest? _site;
    private IBrowser? _browser;
    private string _whyNot = "";

    private readonly Lazy<Task<Agency>> _agency;

    public BrowserFixture()
    {
        _agency = new(MakeAgency);
    }

    /// <summary>Where the site is.</summary>
    public Uri Address => _site!.Address;

    /// <summary>What the site is made of.</summary>
    public IServiceProvider Services => _site!.Services;

    /// <summary>Made when the first screen needs it.</summary>
    public Task<Agency> Agency => _agency.Value;

    public async ValueTask InitializeAsync()
    {
        _playwright = await Playwright.CreateAsync();
        (_browser, _whyNot) = await Chromium.Launch(_playwright);

        if (_browser is not null)
        {
            _site = new();
            _site.StartServer();

            // What the site learns when it has started: no screen waits for that.
            _ = _site.Services.GetRequiredService<StartContent>().Content.JobReviewer;
        }

        // Two cores that others use too can be slow; what is there already is not waited for.
        Assertions.SetDefaultExpectTimeout(20_000);
    }

    /// <summary>Skips the test where no browser is; on CI there has to be one.</summary>
    public void RequireBrowser()
    {
        if (_browser is not null)
        {
            return;
        }

        if (Environment.GetEnvironmentVariable("CI") == "true")
        {
            Assert.Fail(_whyNot);
        }

        Assert.Skip(_whyNot);
    }

    /// <summary>Somebody new: no cookies, nothing stored.</summary>
    public async Task<IBrowserContext> NewContext(BrowserNewContextOptions options)
    {
        options.BaseURL ??= Address.ToString();
        var context = await _browser!.NewContextAsync(options);
        context.SetDefaultTimeout(30_000);
        return context;
    }

    public async ValueTask DisposeAsync()
    {
        if (_browser is not null)
        {
            await _browser.DisposeAsync();
        }

        _playwright?.Dispose();

        if (_site is not null)
        {
            await _site.DisposeAsync();
        }
    }

    private async Task<Agency> MakeAgency()
    {
        await using var scope = Services.CreateAsyncScope();
        return await Support.Agency.Make(scope.ServiceProvider);
    }
}
