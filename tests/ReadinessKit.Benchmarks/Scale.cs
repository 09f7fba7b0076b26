using System.Net;
using System.Text.RegularExpressions;

namespace ReadinessKit.Benchmarks;

/// <summary>
/// The pages of one organization in a large installation, against the same organization alone. In the large one, its open round
/// holds half of all answers.
/// </summary>
internal static partial class Scale
{
    private const int Organizations = 10_000;

    public static async Task<Measurement> Prepare(Bench bench)
    {
        var small = await Sites(bench, "small", 0);
        var large = await Sites(bench, "large", Organizations);

        return new(
            [.. small.Concat(large).OrderBy(t => t.Page).ThenBy(t => t.Size).Select(t => Load.Target($"{t.Page}, {t.Size}", t.Site, t.Request))],
            [.. small.Select(t => new Goal($"{t.Page}, of its time on a small file", r => r[$"{t.Page}, large p50 ms"] / r[$"{t.Page}, small p50 ms"], 1.5, false))]);
    }

    private static async Task<IReadOnlyList<(string Page, string Size, ChildServer Site, byte[] Request)>> Sites(Bench bench, string size, int organizations)
    {
        var (site, email, password) = await bench.StartDemo(size, organizations);
        var cookie = await SignIn(site, email, password);
        var home = Link().Match(await Get(site, "/organizations", cookie)).Groups[1].Value;
        var rounds = await Get(site, $"{home}/readiness/rounds", cookie);
        var pages = RoundLink().Matches(rounds).Select(m => m.Groups[1].Value).Distinct().Zip(["Open round", "Closed round"], (address, name) => (name, address))
            .Append(("Dashboard", home)).Append(("Rounds", $"{home}/readiness/rounds"));

        return [.. pages.Select(p => (p.Item1, size, site, Connection.Request("GET", site.Port, p.Item2, $"Cookie: {cookie}\r\n")))];
    }

    private static async Task<string> SignIn(ChildServer site, string email, string password)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/sign-in")
        {
            Headers = { { "Origin", site.Http.BaseAddress!.OriginalString } },
            Content = new FormUrlEncodedContent([new("Email", email), new("Password", password)]),
        };
        using var response = await site.Http.SendAsync(request);

        return response.StatusCode == HttpStatusCode.Redirect
            ? string.Join("; ", response.Headers.GetValues("Set-Cookie").Select(c => c.Split(';')[0]))
            : throw new InvalidOperationException($"Signing in answered {response.StatusCode}.");
    }

    private static async Task<string> Get(ChildServer site, string path, string cookie)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, path) { Headers = { { "Cookie", cookie } } };
        using var response = await site.Http.SendAsync(request);

        // Whoever belongs to one organization is led right into it.
        return response.Headers.Location is { } location ? $"href=\"{location.OriginalString}\"" : await response.Content.ReadAsStringAsync();
    }

    [GeneratedRegex("href=\"(/o/[a-z0-9-]+)\"")]
    private static partial Regex Link();

    [GeneratedRegex("href=\"(/o/[a-z0-9-]+/readiness/rounds/[0-9a-f-]{36})\"")]
    private static partial Regex RoundLink();
}
