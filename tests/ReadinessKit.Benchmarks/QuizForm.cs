using System.Net;
using System.Text.RegularExpressions;

namespace ReadinessKit.Benchmarks;

/// <summary>The quiz with every statement answered.</summary>
internal static partial class QuizForm
{
    public static async Task<byte[]> Request(ChildServer site) => Connection.Request(
        "POST",
        site.Port,
        QuizPage.Path,
        $"Origin: {site.Http.BaseAddress!.OriginalString}\r\nContent-Type: application/x-www-form-urlencoded\r\n",
        await Answers(site));

    /// <summary>Sends it in, and returns the redirect to the result.</summary>
    public static async Task<HttpResponseMessage> Send(ChildServer site)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, QuizPage.Path)
        {
            Headers = { { "Origin", site.Http.BaseAddress!.OriginalString } },
            Content = new StringContent(await Answers(site), mediaType: new("application/x-www-form-urlencoded")),
        };
        var response = await site.Http.SendAsync(request);

        return response.StatusCode == HttpStatusCode.Redirect ? response : throw new InvalidOperationException($"The quiz answered {response.StatusCode}.");
    }

    // Every second one is true, so that the result has something of everything.
    private static async Task<string> Answers(ChildServer site) => string.Join('&', Statement()
        .Matches(await site.Http.GetStringAsync(QuizPage.Path))
        .Select(m => WebUtility.UrlEncode(m.Groups[1].Value))
        .Distinct()
        .Select((name, i) => $"{name}={(i % 2 == 0 ? "true" : "false")}"));

    [GeneratedRegex("name=\"(Answers\\[[^\"]+)\"")]
    private static partial Regex Statement();
}
