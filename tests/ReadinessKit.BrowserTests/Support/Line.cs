using System.Net;
using System.Net.Sockets;
using Microsoft.Playwright;

namespace ReadinessKit.BrowserTests.Support;

/// <summary>
/// The line between one visitor's browser and the site. When it is cut, nothing gets through, whoever sends it.
/// (Told that it is offline, a browser still lets a page that loads anew, or its service worker, send for a moment.)
/// </summary>
public sealed class Line : IAsyncDisposable
{
    private readonly int _sitePort;
    private readonly int _port;
    private TcpListener _door;
    private CancellationTokenSource _cut = new();
    private Task _work;

    public Line(Uri site)
    {
        _sitePort = site.Port;
        _door = Open(0);
        _port = ((IPEndPoint)_door.LocalEndpoint).Port;
        _work = Pass(_door, _cut.Token);
    }

    /// <summary>What the browser takes for the site.</summary>
    public Uri Address => new($"http://localhost:{_port}");

    /// <summary>Ends what is under way and refuses what comes; the browser is told too.</summary>
    public async Task Cut(IBrowserContext visitor)
    {
        await End();
        await visitor.SetOfflineAsync(true);
    }

    public async Task Mend(IBrowserContext visitor)
    {
        _cut = new();
        _door = Open(_port);
        _work = Pass(_door, _cut.Token);
        await visitor.SetOfflineAsync(false);
    }

    public async ValueTask DisposeAsync()
    {
        await End();
        _cut.Dispose();
    }

    private static TcpListener Open(int port)
    {
        var door = new TcpListener(IPAddress.Loopback, port);
        door.Start();
        return door;
    }

    private async Task End()
    {
        await _cut.CancelAsync();
        _door.Dispose();
        await _work;
    }

    private async Task Pass(TcpListener door, CancellationToken cut)
    {
        var calls = new List<Task>();

        try
        {
            while (true)
            {
                calls.Add(Pass(await door.AcceptTcpClientAsync(cut), cut));
            }
        }
        catch (OperationCanceledException)
        {
            await Task.WhenAll(calls);
        }
    }

    private async Task Pass(TcpClient browser, CancellationToken cut)
    {
        using var site = new TcpClient();

        using (browser)
        {
            try
            {
                await site.ConnectAsync(IPAddress.Loopback, _sitePort, cut);
                var there = browser.GetStream().CopyToAsync(site.GetStream(), cut);
                var back = site.GetStream().CopyToAsync(browser.GetStream(), cut);
                await await Task.WhenAny(there, back);
            }
            catch (Exception e) when (e is OperationCanceledException or IOException or SocketException)
            {
                // Cut, or hung up: both ends are closed either way.
            }
        }
    }
}
