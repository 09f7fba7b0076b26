namespace ReadinessKit.Benchmarks;

/// <summary>
/// A day on which many panels score at once, three raters each, who all save every two seconds: on the site as it is, and in alternating rounds on the same site
/// without what protects saves. Whatever was acknowledged has to be in the database of the site as it is, after that was killed.
/// </summary>
internal static class PanelDay
{
    public const string Name = "panel-day";

    /// <summary>What can be taken away, as it is named; see <see cref="StartupHook"/>.</summary>
    public static readonly IReadOnlyDictionary<string, string> All = new Dictionary<string, string>
    {
        ["timeout"] = StartupHook.Timeout,
        ["turns"] = StartupHook.Turns,
        ["both"] = $"{StartupHook.Turns},{StartupHook.Timeout}",
        ["sync"] = StartupHook.Sync,
    };

    private const string Ratio = "p99 of a save, of that without ";

    /// <summary>Measures and prints; true when every goal is met.</summary>
    public static async Task<bool> Run(Bench bench, int panels, IReadOnlyList<string> without, int count, TimeSpan time)
    {
        var (made, email, password) = await bench.MakeDemo($"panels-{panels}", panels - 1);
        var asItIs = await PanelSite.Start(bench, made, email, password, null);
        List<PanelSite> sites = [asItIs];

        foreach (var what in without)
        {
            sites.Add(await PanelSite.Start(bench, made, email, password, what));
        }

        var rounds = new List<Round>();

        for (var i = 0; i < count; i++)
        {
            Console.WriteLine($"Round {i + 1} of {count}");
            var round = new Round();

            foreach (var site in Enumerable.Range(0, sites.Count).Select(n => sites[(n + i) % sites.Count]))
            {
                await site.Write(round, time);
            }

            foreach (var site in sites.Skip(1))
            {
                round[Ratio + site.What] = round[asItIs.P99] / round[site.P99];
            }

            rounds.Add(round);
        }

        Console.WriteLine("\nAll rounds together");

        foreach (var site in sites)
        {
            await site.End();
        }

        return Report.Print(
            [
                .. sites.Where(s => s.What == "both").Select(_ => new Goal("p99 of a save, of that without turns and busy_timeout", r => r[Ratio + "both"], 0.2, false)),
                new("Acknowledged notes that are lost", _ => asItIs.Lost, 0, false),
                new("Saves without an answer, or with 5xx", _ => asItIs.Failed, 0, false),
            ],
            rounds);
    }
}
