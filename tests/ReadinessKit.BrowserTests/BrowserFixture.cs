using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using ReadinessKit.BrowserTests;
using ReadinessKit.BrowserTests.Support;
using ReadinessKit.Web.Accounts;
using ReadinessKit.Web.Data;

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

    /// <summary>Where the site is.</summary>
    public Uri Address => _site!.Address;

    public async ValueTask InitializeAsync()
    {
        _playwright = await Playwright.CreateAsync();
        (_browser, _whyNot) = await Chromium.Launch(_playwright);

        if (_browser is not null)
        {
            _site = new();
            _site.StartServer();
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

    /// <summary>Somebody with an account, who belongs nowhere yet: what they sign in with.</summary>
    public async Task<(string Email, string Password)> APerson(string name)
    {
        const string password = "otters juggle seven pebbles";
        await using var scope = _site!.Services.CreateAsyncScope();
        var person = scope.ServiceProvider.GetRequiredService<NewAccount>().Add(name, $"{Guid.NewGuid():N}@example.org", password);
        await scope.ServiceProvider.GetRequiredService<AppDb>().SaveChangesAsync();

        return (person.Email!, password);
    }

    /// <summary>Somebody new: no cookies, nothing stored.</summary>
    public async Task<IBrowserContext> NewContext(BrowserNewContextOptions options)
    {
        options.BaseURL = Address.ToString();
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
}
