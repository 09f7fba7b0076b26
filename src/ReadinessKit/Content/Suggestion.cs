namespace ReadinessKit.Content;

/// <summary>"Did you mean": the nearest of the words that would have been right.</summary>
public static class Suggestion
{
    /// <summary>A sentence part such as <c> Did you mean 'weeks'?</c>, or the list of what is known when nothing is near.</summary>
    public static string For(string word, IReadOnlyCollection<string> known)
    {
        if (known.Count == 0)
        {
            return "";
        }

        var (nearest, distance) = known
            .Select(k => (Word: k, Distance: Distance(word.ToLowerInvariant(), k.ToLowerInvariant())))
            .MinBy(k => k.Distance);

        return distance <= Math.Max(2, word.Length / 3)
            ? $" Did you mean '{nearest}'?"
            : known.Count <= 12 ? $" Known here: {string.Join(", ", known.Order(StringComparer.Ordinal))}." : "";
    }

    /// <summary>The number of letters to add, drop or change to get from one word to the other.</summary>
    public static int Distance(string from, string to)
    {
        var row = Enumerable.Range(0, to.Length + 1).ToArray();

        for (var i = 1; i <= from.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;

            for (var j = 1; j <= to.Length; j++)
            {
                var replaced = diagonal + (from[i - 1] == to[j - 1] ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.Min(replaced, Math.Min(row[j], row[j - 1]) + 1);
            }
        }

        return row[to.Length];
    }
}
