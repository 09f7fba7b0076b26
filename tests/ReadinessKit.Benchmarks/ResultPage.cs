namespace ReadinessKit.Benchmarks;

/// <summary>A result, which is read from the database every time, against a Razor page with nothing in it.</summary>
internal static class ResultPage
{
    public static async Task<Measurement> Prepare(Bench bench)
    {
        var site = await bench.StartSite(bench.NewFolder());
        var (page, size) = await Page(site);
        var empty = await bench.StartOther("empty", "0");
        var large = await bench.StartOther("empty", $"{size}");

        return new(
            [
                Load.Target("result", site, page),
                Load.Target("empty page", empty, Connection.Request("GET", empty.Port, "/")),
                Load.Target("empty page of that size", large, Connection.Request("GET", large.Port, "/")),
            ],
            [
                new("Result page, of an empty Razor page", r => r["result per second"] / r["empty page per second"], 0.25, true),
                new("Result page, of an empty Razor page of its size", r => r["result per second"] / r["empty page of that size per second"], 0.25, true),
            ]);
    }

    // A browser's second look at a result, with every cookie that the first one brought.
    private static async Task<(byte[] Request, int Size)> Page(ChildServer site)
    {
        using var created = await QuizForm.Send(site);
        using var firstLook = new HttpRequestMessage(HttpMethod.Get, created.Headers.Location);
        firstLook.Headers.Add("Cookie", Cookies(created));
        using var first = await site.Http.SendAsync(firstLook);
        var cookies = string.Join("; ", Cookies(created).Concat(Cookies(first)));

        return (Connection.Request("GET", site.Port, $"{created.Headers.Location}", $"Cookie: {cookies}\r\n"), (await first.Content.ReadAsByteArrayAsync()).Length);
    }

    private static IEnumerable<string> Cookies(HttpResponseMessage response) =>
        response.Headers.TryGetValues("Set-Cookie", out var cookies) ? cookies.Select(cookie => cookie.Split(';')[0]) : [];
}
