using ReadinessKit.Jobs;

namespace ReadinessKit.Web.Pages.Jobs;

/// <summary>Words of a reviewed text that are marked in the same way, or not at all.</summary>
/// <param name="Text">The words as they stand there.</param>
/// <param name="Kind">How they are marked: by the finding that began last; null for plain text.</param>
/// <param name="Begins">The finding that begins here; null where none does.</param>
/// <param name="Around">Those that begin here too, and end later.</param>
public sealed record MarkedWords(string Text, FindingKind? Kind, FindingCard? Begins, IReadOnlyList<FindingCard> Around);

/// <summary>What a finding is about, as it is shown.</summary>
/// <param name="Name">The word for it.</param>
/// <param name="Look">The class of its marks and its card.</param>
/// <param name="Meaning">What stands in the key to the marks.</param>
public sealed record FindingKind(string Name, string Look, string Meaning)
{
    public static FindingKind Of(JobCategory category) => category switch
    {
        JobCategory.Duty => new("Duty", "duty", "work that may not fit a peer role"),
        JobCategory.Language => new("Language", "language", "words that label people, or sound clinical"),
        JobCategory.Law => new("Law", "law", "what may turn away people whom the law protects"),
        _ => new("Structure", "structure", "what is left open, or goes too far"),
    };
}

/// <summary>A finding beside the text.</summary>
/// <param name="Number">Its number, at the words and at the card; from 1.</param>
/// <param name="Finding">What it says.</param>
/// <param name="Kept">Why it is kept as it is, when somebody said so.</param>
public sealed record FindingCard(int Number, JobFinding Finding, string? Kept)
{
    private const int LongestQuote = 120;

    public FindingKind Kind => FindingKind.Of(Finding.Category);

    public string Id => $"finding-{Number}";

    public string MarkId => $"mark-{Number}";

    /// <summary>The words, or their beginning where they are many.</summary>
    public string Quote => Finding.Quote.Length <= LongestQuote ? Finding.Quote : $"{Finding.Quote[..(Finding.Quote.LastIndexOf(' ', LongestQuote) is var end and > 0 ? end : LongestQuote)]} …";
}

/// <summary>A review as it is read: the answer, the text with the words marked, and the findings.</summary>
public sealed class ReviewView
{
    /// <summary>The most findings in the text that are shown; nobody talks about more in one go.</summary>
    public const int Most = 100;

    /// <summary>A review, with why findings are kept, by their rule and their words.</summary>
    public ReviewView(JobReview review, IReadOnlyDictionary<(string Rule, string Quote), string>? kept = null)
    {
        var (inText, missing) = (review.Findings.Where(f => !f.IsAboutSomethingAbsent).ToArray(), review.Findings.Where(f => f.IsAboutSomethingAbsent).ToArray());
        var cards = inText.Take(Most).Concat(missing).Select((f, i) => new FindingCard(i + 1, f, kept?.GetValueOrDefault((f.Rule, f.Quote)))).ToArray();

        InText = [.. cards.Where(c => !c.Finding.IsAboutSomethingAbsent)];
        Missing = [.. cards.Where(c => c.Finding.IsAboutSomethingAbsent)];
        NotShown = inText.Length - InText.Count;
        Heading = HeadingOf(review.Findings.Count, review.Findings.Count(f => f.Category == JobCategory.Law));
        IsPart = review.IsPart;
        Key = [.. InText.Select(c => c.Kind).Distinct().OrderBy(k => k.Name, StringComparer.Ordinal)];
        Words = [.. Mark(review.Text, [.. InText.OrderBy(c => c.Finding.Start).ThenByDescending(c => c.Finding.End)])];
    }

    /// <summary>The answer.</summary>
    public string Heading { get; }

    /// <summary>True where the text is too short to say what is missing in it.</summary>
    public bool IsPart { get; }

    public bool IsEmpty => InText.Count + Missing.Count == 0;

    public IReadOnlyList<FindingCard> InText { get; }

    public IReadOnlyList<FindingCard> Missing { get; }

    /// <summary>How many in the text are left out.</summary>
    public int NotShown { get; }

    /// <summary>What the marks mean, of those that there are.</summary>
    public IReadOnlyList<FindingKind> Key { get; }

    /// <summary>The text, from its beginning to its end.</summary>
    public IReadOnlyList<MarkedWords> Words { get; }

    private static string HeadingOf(int all, int law) => (all, law) switch
    {
        (0, _) => "Nothing to talk about that we can find",
        (1, 1) => "One thing to talk about, and it is about the law",
        _ when all == law => $"{Things(all)}, all of them about the law",
        (_, 0) => Things(all),
        _ => $"{Things(all)}, {ReadinessKit.Words.Number(law)} of them about the law",
    };

    private static string Things(int count) => $"{ReadinessKit.Words.Sentence(ReadinessKit.Words.Spelled(count, "thing"))} to talk about";

    // From one place where a finding begins or ends to the next. Several may be open at once.
    private static IEnumerable<MarkedWords> Mark(string text, FindingCard[] cards)
    {
        var places = cards.SelectMany(c => new[] { c.Finding.Start, c.Finding.End }).Append(0).Append(text.Length).Distinct().Order().ToArray();
        var open = new List<FindingCard>();
        var next = 0;

        foreach (var (from, to) in places.Zip(places.Skip(1)))
        {
            open.RemoveAll(c => c.Finding.End <= from);
            var first = next;

            while (next < cards.Length && cards[next].Finding.Start == from)
            {
                open.Add(cards[next++]);
            }

            var begins = cards[first..next];
            yield return new(text[from..to], open.LastOrDefault()?.Kind, begins.LastOrDefault(), begins.SkipLast(1).ToArray());
        }
    }
}
