using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace ReadinessKit.Tests.Support;

/// <summary>The built program in a process of its own, which can be ended as a power cut would.</summary>
public sealed class RunningProgram : IDisposable
{
    private readonly Process _process;

    private RunningProgram(Process process, HttpClient http) => (_process, Http) = (process, http);

    public HttpClient Http { get; }

    /// <summary>A port of this machine that nobody listens on.</summary>
    public static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    /// <summary>Starts the program on a data folder, and waits until it answers.</summary>
    public static async Task<RunningProgram> Start(string dataFolder, int port)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "ReadinessKit.Web.dll")])
        {
            WorkingDirectory = Repository.File("src/ReadinessKit.Web"),
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };

        // Every setting, so that none of the developer's own counts.
        foreach (var name in start.Environment.Keys.Where(k => k.StartsWith("KIT_", StringComparison.Ordinal) || k.StartsWith("ASPNETCORE_", StringComparison.Ordinal)).ToList())
        {
            start.Environment.Remove(name);
        }

        start.Environment["KIT_DATA"] = dataFolder;
        start.Environment["KIT_URL"] = $"http://localhost:{port}";
        start.Environment["KIT_RESULTS_PER_MINUTE"] = "0";

        var handler = new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false };
        var process = Process.Start(start)!;
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        var program = new RunningProgram(process, new(handler) { BaseAddress = new($"http://localhost:{port}") });
        await program.Answers();

        return program;
    }

    /// <summary>Ends it hard, in the middle of whatever it does.</summary>
    public void Kill()
    {
        _process.Kill();
        _process.WaitForExit();
    }

    public void Dispose()
    {
        Kill();
        _process.Dispose();
        Http.Dispose();
    }

    private async Task Answers()
    {
        while (true)
        {
            Assert.False(_process.HasExited, "The program ended instead of starting.");

            try
            {
                using var answer = await Http.GetAsync(new Uri("/healthz", UriKind.Relative), TestContext.Current.CancellationToken);
                return;
            }
            catch (HttpRequestException)
            {
                await Task.Delay(10, TestContext.Current.CancellationToken);
            }
        }
    }
}
