namespace ReadinessKit.Benchmarks;

/// <summary>From the start of the process to the quiz, and the memory after a load, against an empty Razor Pages app.</summary>
internal static class ColdStart
{
    private const int Requests = 20_000;

    public static Task<Measurement> Prepare(Bench bench)
    {
        // Its database is there from the warm-up on, as it is at every start but the first.
        var data = bench.NewFolder();

        return Task.FromResult(new Measurement(
            [
                async (round, _) =>
                {
                    await using var site = await bench.StartSite(bench.NewFolder());
                    round["site's first start ms"] = site.StartedIn.TotalMilliseconds;
                },
                Once("site", () => bench.StartSite(data), QuizPage.Path),
                Once("empty app", () => bench.StartOther("empty", "0"), "/"),
            ],
            [
                new("First start, with a new database, of an empty app", r => r["site's first start ms"] / r["empty app start ms"], 2, false),
                new("Start, of an empty app", r => r["site start ms"] / r["empty app start ms"], 2, false),
                new("Memory after a load, of an empty app", r => r["site memory MB"] / r["empty app memory MB"], 1.6, false),
            ]));
    }

    private static Target Once(string name, Func<Task<ChildServer>> start, string path) => async (round, _) =>
    {
        await using var server = await start();
        round[$"{name} start ms"] = server.StartedIn.TotalMilliseconds;
        round[$"{name} start processor ms"] = server.ProcessorTime.TotalMilliseconds;

        await Load.Run(server.Port, Connection.Request("GET", server.Port, path), 200, TimeSpan.FromSeconds(30), Requests);
        round[$"{name} memory MB"] = server.MemoryInMegabytes;
    };
}
