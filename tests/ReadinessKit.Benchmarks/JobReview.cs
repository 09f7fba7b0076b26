namespace ReadinessKit.Benchmarks;

/// <summary>The review of a job description that is made to take long: words with which many phrases begin and few end. Through the API, as others ask for it.</summary>
internal static class JobReview
{
    private const string Hostile = "remind drive give the med must not be able to ensure people in a ";

    public static async Task<Measurement> Prepare(Bench bench)
    {
        var site = await bench.StartSite(bench.NewFolder());

        return new(
            [Load.Target("review of 10,000", site, Request(site, 10_000)), Load.Target("review of 20,000", site, Request(site, 20_000))],
            [
                new("Review of 10,000 hostile characters, ms of a processor", r => r["review of 10,000 processor µs"] / 1000, 20, false),
                new("Review of twice as many, of that", r => r["review of 20,000 processor µs"] / r["review of 10,000 processor µs"], 2.2, false),
            ]);
    }

    private static byte[] Request(ChildServer site, int length) => Connection.Request(
        "POST",
        site.Port,
        "/api/v1/review/job",
        "Content-Type: application/json\r\n",
        $"{{\"text\":\"{string.Concat(Enumerable.Repeat(Hostile, (length / Hostile.Length) + 1))[..length]}\"}}");
}
