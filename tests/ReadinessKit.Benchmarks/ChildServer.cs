using System.Collections.Concurrent;
using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace ReadinessKit.Benchmarks;

/// <summary>A server in a process of its own, on a free port of this machine.</summary>
internal sealed class ChildServer : IAsyncDisposable
{
    private readonly Process _process;
    private readonly long _started = Stopwatch.GetTimestamp();
    private readonly ConcurrentQueue<string> _output = new();
    private bool _isStopped;

    public ChildServer(IEnumerable<string> command, Func<string, Dictionary<string, string?>> settings)
    {
        Port = FreePort();
        Http = new(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false }) { BaseAddress = new($"http://127.0.0.1:{Port}") };
        var start = new ProcessStartInfo("dotnet", command) { RedirectStandardOutput = true };

        foreach (var (name, value) in settings(Http.BaseAddress.OriginalString))
        {
            start.Environment[name] = value;
        }

        _process = Process.Start(start)!;
        _process.OutputDataReceived += (_, line) => _output.Enqueue(line.Data ?? "");
        _process.BeginOutputReadLine();
    }

    public int Port { get; }

    /// <summary>What it has printed so far, line by line.</summary>
    public IReadOnlyCollection<string> Output => _output;

    /// <summary>For everything that is not timed.</summary>
    public HttpClient Http { get; }

    /// <summary>From the start of the process to its first answer.</summary>
    public TimeSpan StartedIn { get; private set; }

    public double MemoryInMegabytes => Fresh().WorkingSet64 / 1e6;

    public TimeSpan ProcessorTime => Fresh().TotalProcessorTime;

    public async Task WaitForFirstAnswer(string path, TimeSpan patience)
    {
        var request = Connection.Request("GET", Port, path);

        while (!await Answers(request).WaitAsync(patience))
        {
            if (_process.HasExited || Stopwatch.GetElapsedTime(_started) > patience)
            {
                throw new InvalidOperationException($"The server for {path} did not start.");
            }

            await Task.Delay(2);
        }

        StartedIn = Stopwatch.GetElapsedTime(_started);
    }

    public async ValueTask DisposeAsync()
    {
        // Some are stopped long before the run ends and disposes them all.
        if (!_isStopped)
        {
            _isStopped = true;
            _process.Kill();
            await _process.WaitForExitAsync();
            _process.Dispose();
            Http.Dispose();
        }
    }

    private async Task<bool> Answers(byte[] request)
    {
        try
        {
            using var connection = new Connection();
            await connection.Open(Port);
            return (await connection.Exchange(request)).Status == 200;
        }
        catch (SocketException)
        {
            return false;
        }
    }

    private Process Fresh()
    {
        _process.Refresh();
        return _process;
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
