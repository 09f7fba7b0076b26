using System.Diagnostics;

namespace ReadinessKit.Benchmarks;

/// <summary>A site with its own copy of the made-up panels, and everybody who saves on it. Each save is timed from when it was due, so that a server that stalls hides nothing.</summary>
internal sealed class PanelSite
{
    // A site has run for a while when panels begin; these first saves are in no time, but have to be kept as all others.
    private static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(10);

    // Signing in takes the processor for a while, and is not what is measured.
    private const int SignInsAtOnce = 4;

    private readonly ChildServer _site;
    private readonly string _database;
    private readonly IReadOnlyList<PanelRater> _raters;
    private readonly List<PanelSave> _saves = [];
    private TimeSpan _processorTime;
    private int _requests;

    private PanelSite(ChildServer site, string database, string? what) =>
        (_site, _database, What, _raters) = (site, database, what, [.. PanelCard.OpenOf(database).Select((card, i) => new PanelRater(card, site.Http.BaseAddress!, i))]);

    /// <summary>What was taken away; null where nothing was.</summary>
    public string? What { get; }

    /// <summary>The name of its p99 in a round.</summary>
    public string P99 => Of("p99 ms");

    /// <summary>How many acknowledged notes are not kept; known at the end.</summary>
    public int Lost { get; private set; }

    /// <summary>How many saves had no answer, or one that says that the server is to blame.</summary>
    public int Failed => _saves.Count(s => s.Status is 0 or >= 500);

    /// <summary>Starts it, signs everybody in, and lets them save for a while.</summary>
    public static async Task<PanelSite> Start(Bench bench, string made, string email, string password, string? what)
    {
        var data = bench.Copy(made);
        var database = Directory.GetFiles(data, "*.db", SearchOption.AllDirectories).Single();
        PanelCard.SharePassword(database, email);
        var without = what is null ? null : PanelDay.All[what];
        var started = new PanelSite(await bench.Demo(data, [], TimeSpan.FromMinutes(2), without), database, what);
        Console.WriteLine(started.Of($"{started._raters.Count} raters sign in"));
        await Parallel.ForEachAsync(started._raters, new ParallelOptions { MaxDegreeOfParallelism = SignInsAtOnce }, async (rater, _) =>
        {
            await rater.SignIn(password);
            await rater.Open();
        });
        await started.Write(WarmUp);

        return without is null || started._site.Output.Contains(StartupHook.Says(without)) ? started : throw new InvalidOperationException($"The site runs as it is, and not without {what}.");
    }

    /// <summary>Everybody writes for a while, as soon as the machine is quiet.</summary>
    public async Task Write(Round round, TimeSpan time)
    {
        await Elsewhere.Quiet(_site);
        var (requests, processorTime, elsewhere) = (_raters.Sum(r => r.Requests), _site.ProcessorTime, new Elsewhere(_site));
        var saves = await Write(time);
        _saves.AddRange(saves);
        _requests += requests = _raters.Sum(r => r.Requests) - requests;
        _processorTime += processorTime = _site.ProcessorTime - processorTime;

        var took = InOrder(saves);
        (round[Of("saves")], round[Of("p50 ms")], round[Of("p95 ms")], round[P99], round[Of("max ms")]) = (took.Length, At(took, 0.5), At(took, 0.95), At(took, 0.99), took[^1]);
        round[Of("processor ms of a save")] = processorTime.TotalMilliseconds / requests;
        round[Of("processors taken elsewhere")] = elsewhere.Part();
        Console.WriteLine($"  {Of($"p50 {At(took, 0.5):#,0.0} ms, p95 {At(took, 0.95):#,0.0} ms, p99 {At(took, 0.99):#,0.0} ms, most {took[^1]:#,0.0} ms; {round[Of("processors taken elsewhere")]:0 %} of the processors were taken elsewhere")}");
    }

    /// <summary>Kills the site, looks for what it acknowledged, and prints all of it.</summary>
    public async Task End()
    {
        await _site.DisposeAsync();
        var kept = PanelCard.KeptIn(_database);
        var lost = _raters.Select(r => r.Lost(kept)).ToList();
        Lost = lost.Sum(l => l.Lost);

        var took = InOrder(_saves);
        var answers = _saves.GroupBy(s => s.Status).OrderBy(g => g.Key).Select(g => $"{g.Count():N0} × {(g.Key == 0 ? "none" : g.Key)}");
        Console.WriteLine(
            $"""
            {Of($"{took.Length:N0} saves in {_requests:N0} requests of {_processorTime.TotalMilliseconds / _requests:0.0} processor ms each; answers: {string.Join(", ", answers)}")}
              p50 {At(took, 0.5):#,0.0} ms, p95 {At(took, 0.95):#,0.0} ms, p99 {At(took, 0.99):#,0.0} ms, most {took[^1]:#,0.0} ms; of {lost.Sum(l => l.Of):N0} acknowledged notes {Lost} are lost
            """);

        foreach (var rater in _raters)
        {
            rater.Dispose();
        }
    }

    private async Task<IReadOnlyList<PanelSave>> Write(TimeSpan time)
    {
        var started = Stopwatch.GetTimestamp();
        return [.. (await Task.WhenAll(_raters.Select(rater => Task.Run(() => rater.Write(started, time))))).SelectMany(s => s)];
    }

    private string Of(string what) => $"{(What is null ? "as it is" : $"without {What}")}: {what}";

    private static double[] InOrder(IReadOnlyList<PanelSave> saves) => [.. saves.Select(s => s.Took.TotalMilliseconds).Order()];

    private static double At(double[] took, double part) => took[(int)(took.Length * part)];
}
