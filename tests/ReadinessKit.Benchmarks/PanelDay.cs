using System.Diagnostics;

namespace ReadinessKit.Benchmarks;

/// <summary>
/// A day on which many panels score at once: three raters each, who all save every two seconds. Each save is timed from when it was due, so that a server that stalls hides nothing.
/// At the end the site is killed, and what was acknowledged has to be in its database. The same runs without what protects saves.
/// </summary>
internal static class PanelDay
{
    public const string Name = "panel-day";

    public const string AsItIs = "as it is";

    private const string Lost = "notes lost", Failed = "answers 5xx or none", P99 = "p99 ms";

    // Signing in takes the processor for a while, and is not what is measured.
    private const int SignInsAtOnce = 4;

    /// <summary>What can be taken away, as it is named; see <see cref="StartupHook"/>.</summary>
    public static readonly IReadOnlyDictionary<string, string> All = new Dictionary<string, string>
    {
        ["timeout"] = StartupHook.Timeout,
        ["turns"] = StartupHook.Turns,
        ["both"] = $"{StartupHook.Turns},{StartupHook.Timeout}",
        ["sync"] = StartupHook.Sync,
    };

    /// <summary>Measures in turn, and prints; true when every goal is met.</summary>
    public static async Task<bool> Run(Bench bench, int panels, IReadOnlyList<string> without, int count, TimeSpan time)
    {
        var (made, email, password) = await bench.MakeDemo($"panels-{panels}", panels - 1);
        var rounds = new List<Round>();

        for (var i = 0; i < count; i++)
        {
            var round = new Round();

            foreach (var what in i % 2 == 0 ? without.Prepend(AsItIs) : without.Reverse().Append(AsItIs))
            {
                await Measure(bench, made, email, password, what, round, time);
            }

            foreach (var what in without)
            {
                round[$"p99 of a save, of that without {what}"] = round[$"{AsItIs}, {P99}"] / round[$"{NameOf(what)}, {P99}"];
            }

            rounds.Add(round);
        }

        return Report.Print(
            [
                .. without.Where(w => w == "both").Select(_ => new Goal("p99 of a save, of that without turns and busy_timeout", r => r["p99 of a save, of that without both"], 0.2, false)),
                new("Notes lost", r => r[$"{AsItIs}, {Lost}"], 0, false),
                new("Answers 5xx or none", r => r[$"{AsItIs}, {Failed}"], 0, false),
            ],
            rounds);
    }

    private static string NameOf(string what) => what == AsItIs ? what : $"without {what}";

    private static async Task Measure(Bench bench, string made, string email, string password, string what, Round round, TimeSpan time)
    {
        var data = bench.Copy(made);
        var database = Directory.GetFiles(data, "*.db", SearchOption.AllDirectories).Single();
        PanelCard.SharePassword(database, email);
        List<PanelRater> raters = [];

        await using (var site = await bench.Demo(data, [], TimeSpan.FromMinutes(2), what == AsItIs ? null : All[what]))
        {
            raters.AddRange(PanelCard.OpenOf(database).Select(card => new PanelRater(card, site.Http.BaseAddress!)));
            await Parallel.ForEachAsync(raters, new ParallelOptions { MaxDegreeOfParallelism = SignInsAtOnce }, async (rater, _) =>
            {
                await rater.SignIn(password);
                await rater.Open();
            });

            var (before, started) = (site.ProcessorTime, Stopwatch.GetTimestamp());
            Console.WriteLine($"{NameOf(what)}: {raters.Count} raters, {time.TotalSeconds} seconds");
            await Task.WhenAll(raters.Select((rater, i) => Task.Run(() => rater.Write(started, i * PanelRater.Every / raters.Count, time))));
            round[$"{NameOf(what)}, processor ms for each request"] = (site.ProcessorTime - before).TotalMilliseconds / raters.Sum(r => r.Requests);

            if (what != AsItIs && !site.Output.Contains(StartupHook.Says(All[what])))
            {
                throw new InvalidOperationException($"The site ran as it is, and not without {what}.");
            }
        }

        Note(what, round, raters, database);
        raters.ForEach(r => r.Dispose());
    }

    private static void Note(string what, Round round, List<PanelRater> raters, string database)
    {
        var kept = PanelCard.KeptIn(database);
        var lost = raters.Select(r => r.Lost(kept)).ToList();
        var saves = raters.SelectMany(r => r.Saves).ToList();
        var took = saves.Select(s => s.Took.TotalMilliseconds).Order().ToArray();
        Console.WriteLine($"  {took.Length:N0} saves; answers: {string.Join(", ", saves.GroupBy(s => s.Status).OrderBy(g => g.Key).Select(g => $"{g.Count():N0} × {(g.Key == 0 ? "none" : g.Key)}"))}; {lost.Sum(l => l.Lost)} of {lost.Sum(l => l.Of):N0} acknowledged notes lost");

        foreach (var (name, value) in new (string, double)[]
        {
            ("saves", took.Length), ("requests", raters.Sum(r => r.Requests)), ("p50 ms", At(0.5)), ("p95 ms", At(0.95)), (P99, At(0.99)), ("max ms", took[^1]),
            ("answers 4xx", saves.Count(s => s.Status is >= 400 and < 500)), (Failed, saves.Count(s => s.Status is 0 or >= 500)), (Lost, lost.Sum(l => l.Lost)),
        })
        {
            round[$"{NameOf(what)}, {name}"] = value;
        }

        double At(double part) => took[(int)(took.Length * part)];
    }
}
