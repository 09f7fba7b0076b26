namespace ReadinessKit.Web.Search;

/// <summary>Words of people who look for something that the pages call otherwise. Each line holds words that say the same; those of several words are found as they stand.</summary>
public static class Synonyms
{
    private static readonly string[][] Lines =
    [
        ["pay", "salary", "salaries", "wage", "wages", "stipend"],
        ["onboarding", "induction", "first weeks", "first working day"],
        ["posting", "vacancy", "advertisement", "the ad"],
    ];

    private static readonly Dictionary<string, string[]> ByWord = Lines.SelectMany(line => line.Select(word => (word, Others: line.Where(other => other != word).ToArray()))).ToDictionary(w => w.word, w => w.Others);

    /// <summary>Words that say the same as a word; none for most.</summary>
    public static IReadOnlyList<string> Of(string word) => ByWord.GetValueOrDefault(word, []);

    /// <summary>True for a word that is known here, so that nobody meant another one.</summary>
    public static bool Has(string word) => ByWord.ContainsKey(word);
}
