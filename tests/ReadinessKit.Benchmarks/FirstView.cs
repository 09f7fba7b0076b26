using System.Text.RegularExpressions;

namespace ReadinessKit.Benchmarks;

/// <summary>What a browser with an empty cache loads to show the quiz.</summary>
internal static partial class FirstView
{
    private const int MostRequests = 50;

    public static async Task<Measurement> Prepare(Bench bench)
    {
        var site = await bench.StartSite(bench.NewFolder());

        return new(
            [async (round, _) => (round["first view requests"], round["first view KB"]) = await Take(site)],
            [
                new("First view of the quiz, KB over the wire", r => r["first view KB"], 75, false),
                new("First view of the quiz, requests", r => r["first view requests"], 6, false),
            ]);
    }

    private static async Task<(int Requests, double Kilobytes)> Take(ChildServer site)
    {
        using var connection = new Connection();
        await connection.Open(site.Port);
        var addresses = new List<Uri> { new(site.Http.BaseAddress!, QuizPage.Path) };
        var bytes = 0;

        for (var i = 0; i < addresses.Count && i < MostRequests; i++)
        {
            var request = Connection.Request("GET", site.Port, addresses[i].PathAndQuery, "Accept-Encoding: gzip, br\r\n");
            var (status, size) = await connection.Exchange(request);
            bytes += status == 200 ? size : throw new InvalidOperationException($"{addresses[i]} answered {status}.");
            addresses = [.. addresses.Union(await Needs(site, addresses[i]))];
        }

        return (addresses.Count, bytes / 1000.0);
    }

    private static async Task<IEnumerable<Uri>> Needs(ChildServer site, Uri address)
    {
        using var response = await site.Http.GetAsync(address);
        var pattern = response.Content.Headers.ContentType?.MediaType switch
        {
            "text/html" => InHtml(),
            "text/css" => InCss(),
            _ => null,
        };

        return pattern is null ? [] : pattern.Matches(await response.Content.ReadAsStringAsync()).Select(m => new Uri(address, m.Groups[1].Value));
    }

    [GeneratedRegex("<(?:link|script|img)\\b[^>]*?\\b(?:href|src)=\"([^\"]+)\"")]
    private static partial Regex InHtml();

    [GeneratedRegex("url\\([\"']?([^\"')]+)")]
    private static partial Regex InCss();
}
