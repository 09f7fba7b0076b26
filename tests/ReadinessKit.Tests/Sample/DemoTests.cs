using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using Microsoft.Data.Sqlite;
using ReadinessKit.Tests.Support;
using ReadinessKit.Web;
using ReadinessKit.Web.Accounts;
using ReadinessKit.Web.Sample;

namespace ReadinessKit.Tests;

/// <summary>The verb as whoever types it sees it: in a process of its own, over HTTP.</summary>
public sealed class DemoTests : IDisposable
{
    private readonly string _data = Directory.CreateTempSubdirectory("readinesskit-demo-").FullName;

    [Fact]
    public async Task It_prints_how_to_sign_in_as_each_role_once_and_begins_anew_when_asked()
    {
        List<Line> first;

        await using (var demo = await Start("demo"))
        {
            first = demo.Table();
            Assert.Equal(["Operator", .. RoleDescription.All.Select(r => r.Name)], first.Select(l => l.Role));
            Assert.Contains("Demo: made-up data. Nothing here is confidential.", await demo.Http.GetStringAsync(new Uri("/", UriKind.Relative), TestContext.Current.CancellationToken));

            foreach (var line in first)
            {
                Assert.Contains(line.Role == "Operator" ? "This installation" : $"""<p class="kicker">{line.Role}""", await demo.SignIn(line));
            }
        }

        await using (var again = await Start("demo"))
        {
            Assert.Empty(again.Table());
            Assert.Contains("The passwords were shown when it was made. To begin anew, with new ones: demo --new", again.Printed);
            Assert.Contains(first[1].Name, await again.SignIn(first[1]));
        }

        await using (var anew = await Start("demo", "--new"))
        {
            Assert.Equal(first.Select(l => l.Email), anew.Table().Select(l => l.Email));
            Assert.Empty(first.Select(l => l.Password).Intersect(anew.Table().Select(l => l.Password)));
            Assert.Contains("E-mail and password don", await anew.SignIn(first[1]));
        }
    }

    [Fact]
    public void A_folder_that_the_demo_did_not_make_is_not_emptied()
    {
        var settings = new Settings(new("http://localhost"), "http://localhost", _data, "", 0, 0, 0, 0, [], null, 14, null, null);
        var kept = Directory.CreateDirectory(Path.Combine(_data, "demo")).FullName + "/letters.txt";
        File.WriteAllText(kept, "");

        var refused = Assert.Throws<SettingsException>(() => Demo.Prepare(settings, ["demo", "--new"]));

        Assert.Contains("is not emptied", refused.Message);
        Assert.True(File.Exists(kept));
    }

    [Fact]
    public async Task Elsewhere_no_page_speaks_of_a_demo()
    {
        using var site = new Site();

        Assert.DoesNotContain("Demo", (await site.Visitor().Open("/")).Html.Body!.TextContent);
    }

    public void Dispose()
    {
        SqliteConnection.ClearAllPools();
        Directory.Delete(_data, recursive: true);
    }

    private async Task<Started> Start(params string[] args)
    {
        var started = new Started(_data, args);
        await started.Listens();
        return started;
    }
}

/// <summary>A line of the table that the demo prints.</summary>
internal sealed record Line(string Role, string Name, string Email, string Password);

/// <summary>The program in a process of its own.</summary>
internal sealed class Started : IAsyncDisposable
{
    private readonly Process _process;
    private readonly List<string> _printed = [];
    private readonly Uri _address = new($"http://localhost:{FreePort()}");

    public Started(string data, string[] args)
    {
        // Development, as the fonts and styles of a site that is not published are found in that alone.
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "ReadinessKit.Web.dll"), .. args])
        {
            RedirectStandardOutput = true,
            WorkingDirectory = Repository.File("src/ReadinessKit.Web"),
            Environment =
            {
                ["ASPNETCORE_ENVIRONMENT"] = "Development", ["KIT_URL"] = _address.OriginalString, ["KIT_LISTEN"] = "", ["KIT_DATA"] = data, ["KIT_CONTENT"] = "",
                ["KIT_PROXIES"] = "", ["KIT_RESULTS_PER_MINUTE"] = "0", ["KIT_ANSWERS_PER_MINUTE"] = "0", ["KIT_SIGNINS_PER_MINUTE"] = "0", ["KIT_API_PER_MINUTE"] = "0",
                ["KIT_OPERATOR_EMAIL"] = "", ["KIT_OPERATOR_PASSWORD_FILE"] = "", ["KIT_ORGANIZATION"] = "",
            },
        };
        _process = Process.Start(start)!;
        Http = Browser();
    }

    public HttpClient Http { get; }

    public string Printed => string.Join('\n', _printed);

    public List<Line> Table() =>
        [.. _printed.Where(l => l.StartsWith("  ", StringComparison.Ordinal)).Select(l => l.Split("  ", StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
            .Where(cells => cells.Length == 4).Skip(1).Select(cells => new Line(cells[0], cells[1], cells[2], cells[3]))];

    /// <summary>Waits until it says that it listens.</summary>
    public async Task Listens()
    {
        while (await _process.StandardOutput.ReadLineAsync(TestContext.Current.CancellationToken) is { } line)
        {
            _printed.Add(line);

            if (line.Contains("Now listening on", StringComparison.Ordinal))
            {
                return;
            }
        }

        Assert.Fail("It ended:\n" + Printed);
    }

    /// <summary>Signs in with a new browser; the page on which one arrives.</summary>
    public async Task<string> SignIn(Line line)
    {
        using var browser = Browser();
        browser.DefaultRequestHeaders.Add("Origin", _address.GetLeftPart(UriPartial.Authority));
        using var fields = new FormUrlEncodedContent([new("Email", line.Email), new("Password", line.Password)]);
        using var response = await browser.PostAsync(new Uri("/sign-in", UriKind.Relative), fields, TestContext.Current.CancellationToken);

        return await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
    }

    public async ValueTask DisposeAsync()
    {
        Http.Dispose();
        _process.Kill();
        await _process.WaitForExitAsync(TestContext.Current.CancellationToken);
        _process.Dispose();
    }

    private HttpClient Browser() => new(new SocketsHttpHandler { CookieContainer = new CookieContainer() }) { BaseAddress = _address };

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
