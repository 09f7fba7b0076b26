using System.Text.RegularExpressions;

namespace ReadinessKit.Web.Search;

/// <summary>The words that somebody looks for, taken out of whatever they typed: no other sign gets to the database.</summary>
public sealed partial record SearchWords(IReadOnlyList<string> All)
{
    private const int Most = 10;

    // Words that stand everywhere and tell nothing, unless somebody types nothing else.
    private static readonly HashSet<string> Common =
        [.. "a about an and any are as at be by can do does for from have how i if in is it its may my of on or our s should t that the their they this to us we what when where which who why with you your".Split(' ')];

    public static SearchWords In(string text)
    {
        var words = Word().Matches(text.ToLowerInvariant()).Select(m => m.Value).Distinct().ToArray();
        var telling = words.Where(w => !Common.Contains(w)).ToArray();

        return new([.. (telling.Length > 0 ? telling : words).Take(Most)]);
    }

    /// <summary>The search for parts that hold every word.</summary>
    public string Every => string.Join(" AND ", All.Select(Match));

    /// <summary>The search for parts that hold at least one of them.</summary>
    public string AtLeastOne => string.Join(" OR ", All.Select(Match));

    /// <summary>The search for a word in any of its forms, or one that begins with it; and for words that say the same.</summary>
    public static string Match(string word) => word.Length < 3 ? $"\"{word}\"" : $"({string.Join(" OR ", Synonyms.Of(word).Select(s => $"\"{s}\"").Prepend($"\"{word}\"*").Prepend($"\"{word}\""))})";

    [GeneratedRegex(@"[\p{L}\p{Nd}]+", RegexOptions.None, 1000)]
    private static partial Regex Word();
}
