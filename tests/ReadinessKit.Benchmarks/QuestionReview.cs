namespace ReadinessKit.Benchmarks;

/// <summary>The check of a question that is made to take long: words with which many phrases begin and few end, and that say again and again who is asked about. Through the API, as others ask for it.</summary>
internal static class QuestionReview
{
    private const string Hostile = "ever been in your do you how much when are you what ";

    public static async Task<Measurement> Prepare(Bench bench)
    {
        var site = await bench.StartSite(bench.NewFolder());

        return new(
            [Load.Target("question of 5,000", site, Request(site, 5_000)), Load.Target("question of 10,000", site, Request(site, 10_000))],
            [
                new("Check of 10,000 hostile characters, ms of a processor", r => r["question of 10,000 processor µs"] / 1000, 20, false),
                new("Check of twice as many, of that", r => r["question of 10,000 processor µs"] / r["question of 5,000 processor µs"], 2.2, false),
            ]);
    }

    private static byte[] Request(ChildServer site, int length) => Connection.Request(
        "POST",
        site.Port,
        "/api/v1/review/question",
        "Content-Type: application/json\r\n",
        $"{{\"question\":\"{string.Concat(Enumerable.Repeat(Hostile, (length / Hostile.Length) + 1))[..length]}\"}}");
}
