namespace ReadinessKit.Benchmarks;

/// <summary>What one round found, by name.</summary>
internal sealed class Round : Dictionary<string, double>;

/// <summary>Something that every round runs once; it adds what it found to the round.</summary>
internal delegate Task Target(Round round, TimeSpan time);

/// <summary>A goal for a value that is formed within each round; the median of all rounds counts.</summary>
internal sealed record Goal(string What, Func<Round, double> Value, double Limit, bool IsLeast);

internal sealed record Measurement(IReadOnlyList<Target> Targets, IReadOnlyList<Goal> Goals);

/// <summary>All measurements, and the one alternating run that they share.</summary>
internal static class Suite
{
    private static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(5);

    private static readonly IReadOnlyDictionary<string, Func<Bench, Task<Measurement>>> All = new Dictionary<string, Func<Bench, Task<Measurement>>>
    {
        ["quiz"] = QuizPage.Prepare,
        ["result"] = ResultPage.Prepare,
        ["submit"] = Submit.Prepare,
        ["review"] = JobReview.Prepare,
        ["question"] = QuestionReview.Prepare,
        ["start"] = ColdStart.Prepare,
        ["view"] = FirstView.Prepare,
        ["scale"] = Scale.Prepare,
    };

    public static IEnumerable<string> Names => All.Keys;

    /// <summary>Measures and prints; true when every goal is met.</summary>
    public static async Task<bool> Run(Bench bench, string[] names, int count, TimeSpan time)
    {
        var measurements = new List<Measurement>();

        foreach (var name in Names.Where(n => names.Length == 0 ? n != "scale" : names.Contains(n)))
        {
            measurements.Add(await All[name](bench));
        }

        await RunRound(measurements, 0, time > WarmUp ? time : WarmUp);
        var rounds = new List<Round>();

        for (var i = 0; i < count; i++)
        {
            Console.WriteLine($"Round {i + 1} of {count}");
            rounds.Add(await RunRound(measurements, i, time));
        }

        return Report.Print(measurements.SelectMany(m => m.Goals), rounds);
    }

    // The targets of one measurement run next to each other, so that their ratio suffers least from what else the machine does.
    private static async Task<Round> RunRound(List<Measurement> measurements, int turn, TimeSpan time)
    {
        var round = new Round();

        foreach (var measurement in Rotated(measurements, turn))
        {
            foreach (var target in Rotated(measurement.Targets, turn))
            {
                await target(round, time);
            }
        }

        return round;
    }

    private static IEnumerable<T> Rotated<T>(IReadOnlyList<T> items, int turn) =>
        Enumerable.Range(0, items.Count).Select(i => items[(i + turn) % items.Count]);
}
