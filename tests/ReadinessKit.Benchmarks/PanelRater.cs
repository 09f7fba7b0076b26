using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace ReadinessKit.Benchmarks;

/// <summary>How long a change took from the moment it was typed to the answer that covers it, and what that answer was; 0 for none.</summary>
internal readonly record struct PanelSave(TimeSpan Took, int Status);

/// <summary>
/// Somebody on a panel with a browser of their own, who types without a pause and saves every two seconds, as score.js does it: one save at a time,
/// and what is typed meanwhile goes with the next one.
/// </summary>
internal sealed partial class PanelRater : IDisposable
{
    public static readonly TimeSpan Every = TimeSpan.FromSeconds(2);

    // Ten saves on a question, then the next one, and around.
    private const int OnOne = 10, Longest = 3900;

    // Among them what forms, HTML and databases like to change: quotes, markup, breaks of lines, characters of several bytes.
    private static readonly string[] Said =
    [
        "“I would ask what helped before, and wait.”\n", "Described a group that members planned <b>themselves</b> & led. ", "It’s their decision; said so twice — calmly. ",
        "Named 2 places in town: café “Łąka” and the drop-in.\n\n", "100% sure + honest about what they don't know; a=b&c=d ", "\tTalks of hope 🙂, not of cure. ",
    ];

    private readonly PanelCard _card;
    private readonly HttpClient _http;
    private readonly Random _moments;
    private readonly string _draft = Guid.NewGuid().ToString();
    private readonly Dictionary<string, PanelNote> _typed = [];
    private readonly Dictionary<string, PanelNote> _acknowledged = [];
    private readonly Dictionary<string, int> _revisions = [];

    // What was sent since and never acknowledged may be there all the same.
    private readonly Dictionary<string, List<PanelNote>> _open = [];
    private string[] _questions = [];
    private string _token = "", _person = "";
    private int _changes;

    /// <summary>The same number saves at the same moments, on every site.</summary>
    public PanelRater(PanelCard card, Uri site, int number)
    {
        (_card, _moments) = (card, new(number));
        _http = new(new SocketsHttpHandler { AllowAutoRedirect = false }) { BaseAddress = site, Timeout = TimeSpan.FromSeconds(20) };
    }

    public int Requests { get; private set; }

    public async Task SignIn(string password)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/sign-in")
        {
            Headers = { { "Origin", _http.BaseAddress!.OriginalString.TrimEnd('/') } },
            Content = new FormUrlEncodedContent([new("Email", _card.Email), new("Password", password)]),
        };
        using var response = await _http.SendAsync(request);

        if (response.StatusCode != HttpStatusCode.Redirect)
        {
            throw new InvalidOperationException($"Signing in answered {response.StatusCode}.");
        }
    }

    /// <summary>Opens the card and its first question.</summary>
    public async Task Open()
    {
        _questions = [.. Question().Matches(await _http.GetStringAsync(_card.Address)).Select(m => m.Groups[1].Value).Distinct()];
        var page = await _http.GetStringAsync($"{_card.Address}/{_questions[0]}");
        (_token, _person) = (Field(page, "__RequestVerificationToken"), Field(page, "PersonId"));
    }

    /// <summary>Types and saves until the time is over, and goes on with what it wrote before. Where in their two seconds people save is left to chance: taking turns by appointment, they would never meet.</summary>
    public async Task<IReadOnlyList<PanelSave>> Write(long started, TimeSpan time)
    {
        var saves = new List<PanelSave>();
        var first = _moments.NextDouble() * Every;
        TimeSpan[] due = [.. Enumerable.Range(0, (int)(time / Every)).Select(i => (i * Every) + (first * 0.75) + (_moments.NextDouble() * 0.25 * Every))];

        for (var next = 0; next < due.Length; next++)
        {
            var wait = due[next] - Stopwatch.GetElapsedTime(started);
            await Task.Delay(wait > TimeSpan.Zero ? wait : TimeSpan.Zero);
            var (question, from) = (_questions[_changes / OnOne % _questions.Length], next);
            Type(question);

            // What was typed while the last save was under way, as long as it is about the same question.
            while (_changes % OnOne != 0 && next + 1 < due.Length && due[next + 1] <= Stopwatch.GetElapsedTime(started))
            {
                next++;
                Type(question);
            }

            var status = await Save(question);
            var ended = Stopwatch.GetElapsedTime(started);
            saves.AddRange(Enumerable.Range(from, next - from + 1).Select(i => new PanelSave(ended - due[i], status)));
        }

        return saves;
    }

    /// <summary>How many notes were acknowledged and are not kept, character by character, nor replaced by what was sent after them; and of how many.</summary>
    public (int Lost, int Of) Lost(IReadOnlyDictionary<(string Card, string Question), PanelNote> kept) =>
        (_acknowledged.Count(a => !kept.TryGetValue((_card.Id, a.Key), out var note) || (note != a.Value && !_open[a.Key].Contains(note))), _acknowledged.Count);

    public void Dispose() => _http.Dispose();

    private void Type(string question)
    {
        var number = _changes++;
        var before = _typed.GetValueOrDefault(question) ?? new(0, "", "");
        var sentence = $"{Said[number % Said.Length]}({_card.Email} {number})";
        var text = before.Evidence.Length + sentence.Length > Longest ? sentence : before.Evidence + sentence;
        _typed[question] = new(before.Sequence + 1, number % 6 == 0 ? "" : $"{number % 6}", text);
    }

    private async Task<int> Save(string question)
    {
        var note = _typed[question];
        (_open.TryGetValue(question, out var open) ? open : _open[question] = []).Add(note);
        using var request = new HttpRequestMessage(HttpMethod.Post, $"{_card.Address}/{question}?handler=Save")
        {
            Headers = { { "X-Requested-With", "XMLHttpRequest" }, { "RequestVerificationToken", _token } },
            Content = new FormUrlEncodedContent(
            [
                new("Rating", note.Rating), new("Evidence", note.Evidence), new("Draft", _draft), new("Sequence", $"{note.Sequence}"),
                new("Revision", _revisions.GetValueOrDefault(question).ToString(CultureInfo.InvariantCulture)), new("PersonId", _person),
            ]),
        };
        Requests++;

        try
        {
            using var response = await _http.SendAsync(request);
            var body = await response.Content.ReadAsStringAsync();

            if (response.StatusCode == HttpStatusCode.OK)
            {
                _revisions[question] = JsonDocument.Parse(body).RootElement.GetProperty("revision").GetInt32();
                _acknowledged[question] = note;
                _open[question].Clear();
            }

            return (int)response.StatusCode;
        }
        catch (Exception e) when (e is HttpRequestException or TaskCanceledException)
        {
            return 0;
        }
    }

    private static string Field(string page, string name) => Regex.Match(page, $"name=\"{name}\"[^>]*value=\"([^\"]+)\"").Groups[1].Value is { Length: > 0 } value
        ? value : throw new InvalidDataException($"The page of a question has no field {name}.");

    [GeneratedRegex("/score/([^/\"]+)\" data-page")]
    private static partial Regex Question();
}
