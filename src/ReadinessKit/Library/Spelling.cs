namespace ReadinessKit.Library;

/// <summary>The words of the content, to name the nearest one where somebody mistyped.</summary>
/// <param name="Words">Each word in small letters, with how often it stands there.</param>
public sealed record Spelling(IReadOnlyDictionary<string, int> Words)
{
    /// <summary>The nearest word: of those as near, one that begins and ends alike, and stands there most often. Null when none is near.</summary>
    public string? Nearest(string word)
    {
        var most = word.Length <= 4 ? 1 : 2;

        return Words
            .Where(w => Math.Abs(w.Key.Length - word.Length) <= most)
            .Select(w => (Word: w.Key, Times: w.Value, Distance: Distance(word, w.Key)))
            .Where(w => w.Distance <= most)
            .OrderBy(w => w.Distance)
            .ThenByDescending(w => w.Word[0] == word[0] && w.Word[^1] == word[^1])
            .ThenByDescending(w => w.Times)
            .ThenBy(w => w.Word, StringComparer.Ordinal)
            .FirstOrDefault().Word;
    }

    /// <summary>The number of letters to add, drop, change or swap with their neighbor to get from one word to the other (Damerau).</summary>
    public static int Distance(string from, string to)
    {
        var (before, last, row) = (new int[to.Length + 1], new int[to.Length + 1], Enumerable.Range(0, to.Length + 1).ToArray());

        for (var i = 1; i <= from.Length; i++)
        {
            (before, last, row) = (last, row, before);
            row[0] = i;

            for (var j = 1; j <= to.Length; j++)
            {
                row[j] = Math.Min(last[j - 1] + (from[i - 1] == to[j - 1] ? 0 : 1), Math.Min(last[j], row[j - 1]) + 1);

                if (i > 1 && j > 1 && from[i - 1] == to[j - 2] && from[i - 2] == to[j - 1])
                {
                    row[j] = Math.Min(row[j], before[j - 2] + 1);
                }
            }
        }

        return row[to.Length];
    }
}
