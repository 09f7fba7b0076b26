namespace ReadinessKit.Benchmarks;

/// <summary>The quiz, uncompressed, against Kestrel giving out the same bytes.</summary>
internal static class QuizPage
{
    public const string Path = "/readiness/quiz";

    public static async Task<Measurement> Prepare(Bench bench)
    {
        var site = await bench.StartSite(bench.NewFolder());
        var page = System.IO.Path.Combine(bench.NewFolder(), "quiz.html");
        await File.WriteAllBytesAsync(page, await site.Http.GetByteArrayAsync(Path));
        var raw = await bench.StartOther("raw", page);

        return new(
            [
                Load.Target("quiz", site, Connection.Request("GET", site.Port, Path)),
                Load.Target("quiz as raw Kestrel", raw, Connection.Request("GET", raw.Port, "/")),
            ],
            [new("Quiz page, of raw Kestrel", r => r["quiz per second"] / r["quiz as raw Kestrel per second"], 0.7, true)]);
    }
}
