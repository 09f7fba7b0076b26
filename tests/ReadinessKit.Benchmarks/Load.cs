using System.Diagnostics;

namespace ReadinessKit.Benchmarks;

/// <summary>Asks one server the same thing on 32 connections, each as fast as it is answered.</summary>
internal static class Load
{
    private const int Connections = 32;

    /// <summary>A target that loads a server; it finds "{name} per second", the latencies, and what a request costs the server.</summary>
    public static Target Target(string name, ChildServer server, byte[] request, int status = 200) => async (round, time) =>
    {
        var before = server.ProcessorTime;
        var (latencies, took) = await Run(server.Port, request, status, time);

        round[$"{name} per second"] = latencies.Length / took.TotalSeconds;
        round[$"{name} p50 ms"] = latencies[latencies.Length / 2].TotalMilliseconds;
        round[$"{name} p99 ms"] = latencies[latencies.Length * 99 / 100].TotalMilliseconds;
        round[$"{name} processor µs"] = (server.ProcessorTime - before).TotalMicroseconds / latencies.Length;
    };

    /// <summary>Runs for a time or for a number of requests, whichever comes first; the latencies are in ascending order.</summary>
    public static async Task<(TimeSpan[] Latencies, TimeSpan Took)> Run(int port, byte[] request, int status, TimeSpan time, int most = int.MaxValue)
    {
        var started = Stopwatch.GetTimestamp();
        var left = most;
        var loops = await Task.WhenAll(Enumerable.Range(0, Connections).Select(_ => Task.Run(Loop)));
        var took = Stopwatch.GetElapsedTime(started);

        return ([.. loops.SelectMany(l => l).Order()], took);

        async Task<List<TimeSpan>> Loop()
        {
            var latencies = new List<TimeSpan>(10_000);
            using var connection = new Connection();
            await connection.Open(port);

            // Closing the connection ends a wait for a server that hangs, and costs the loop nothing.
            using var limit = new CancellationTokenSource(time + TimeSpan.FromMinutes(1));
            using var closing = limit.Token.Register(connection.Dispose);

            while (Stopwatch.GetElapsedTime(started) < time && Interlocked.Decrement(ref left) >= 0)
            {
                var sent = Stopwatch.GetTimestamp();
                var found = (await connection.Exchange(request)).Status;
                latencies.Add(Stopwatch.GetElapsedTime(sent));

                if (found != status)
                {
                    throw new InvalidOperationException($"A server under load answered {found}, not {status}.");
                }
            }

            return latencies;
        }
    }
}
