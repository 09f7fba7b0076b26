using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Logging;

namespace ReadinessKit.BrowserTests.Support;

/// <summary>The whole site in this process, on a real port, with a data folder that goes when it ends.</summary>
public sealed class SiteUnderTest : WebApplicationFactory<Program>
{
    private readonly DirectoryInfo _data = Directory.CreateTempSubdirectory("readinesskit-browser-tests-");

    public SiteUnderTest()
    {
        // Not UseKestrel(0): that would go over the site's own KIT_URL, and so leave it untried.
        UseKestrel();
    }

    public Uri Address => ClientOptions.BaseAddress;

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        // Every setting, so that none of the developer's own counts.
        builder.UseSetting("KIT_URL", "http://127.0.0.1:0");
        builder.UseSetting("KIT_DATA", _data.FullName);
        builder.UseSetting("KIT_CONTENT", "");
        builder.UseSetting("KIT_RESULTS_PER_MINUTE", "0");
        builder.UseSetting("KIT_PROXIES", "");
        builder.ConfigureLogging(logging => logging.ClearProviders());
    }

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        SqliteConnection.ClearAllPools();
        _data.Delete(recursive: true);
    }
}
