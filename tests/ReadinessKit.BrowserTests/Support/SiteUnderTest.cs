using System.Net;
using System.Net.Sockets;
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
        // Not UseKestrel(0): links and passkeys need the address before the site starts.
        UseKestrel();
    }

    // By name, as passkeys don't work with numbers.
    public Uri Address { get; } = new($"http://localhost:{FreePort()}");

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        // Every setting, so that none of the developer's own counts.
        builder.UseSetting("KIT_URL", Address.OriginalString);
        builder.UseSetting("KIT_DATA", _data.FullName);
        builder.UseSetting("KIT_CONTENT", "");
        builder.UseSetting("KIT_RESULTS_PER_MINUTE", "0");
        builder.UseSetting("KIT_ANSWERS_PER_MINUTE", "0");
        builder.UseSetting("KIT_SIGNINS_PER_MINUTE", "0");
        builder.UseSetting("KIT_API_PER_MINUTE", "0");
        builder.UseSetting("KIT_PROXIES", "");
        builder.UseSetting("KIT_BACKUP_AT", "");
        builder.UseSetting("KIT_BACKUPS_KEPT", "");
        builder.UseSetting("KIT_LISTEN", "");
        builder.UseSetting("KIT_OPERATOR_EMAIL", "");
        builder.UseSetting("KIT_OPERATOR_PASSWORD_FILE", "");
        builder.UseSetting("KIT_ORGANIZATION", "");
        builder.UseSetting("KIT_SMTP", "");
        builder.ConfigureLogging(logging => logging.ClearProviders());
    }

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        SqliteConnection.ClearAllPools();
        _data.Delete(recursive: true);
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
