namespace ReadinessKit.Jobs;

/// <summary>What two lists have in common, in the same order: the base of comparing and of joining texts.</summary>
internal static class CommonOrder
{
    // More than this many comparisons take too long; the lists then count as different where their ends differ.
    private const int MostComparisons = 1_000_000;

    /// <summary>The longest run of pairs of equal things, as places in the first and in the second list.</summary>
    public static IReadOnlyList<(int First, int Second)> Of<T>(IReadOnlyList<T> first, IReadOnlyList<T> second)
    {
        var same = EqualityComparer<T>.Default;
        var (start, end) = (0, 0);

        while (start < Math.Min(first.Count, second.Count) && same.Equals(first[start], second[start]))
        {
            start++;
        }

        while (end < Math.Min(first.Count, second.Count) - start && same.Equals(first[^(end + 1)], second[^(end + 1)]))
        {
            end++;
        }

        return
        [
            .. Enumerable.Range(0, start).Select(i => (i, i)),
            .. Middle(first, second, start, end),
            .. Enumerable.Range(0, end).Select(i => (first.Count - end + i, second.Count - end + i)),
        ];
    }

    private static IEnumerable<(int, int)> Middle<T>(IReadOnlyList<T> first, IReadOnlyList<T> second, int start, int end)
    {
        var (rows, columns) = (first.Count - start - end, second.Count - start - end);

        if ((long)rows * columns is 0 or > MostComparisons)
        {
            yield break;
        }

        var same = EqualityComparer<T>.Default;
        var longest = new int[rows + 1, columns + 1];

        for (var i = rows - 1; i >= 0; i--)
        {
            for (var j = columns - 1; j >= 0; j--)
            {
                longest[i, j] = same.Equals(first[start + i], second[start + j]) ? longest[i + 1, j + 1] + 1 : Math.Max(longest[i + 1, j], longest[i, j + 1]);
            }
        }

        for (var (i, j) = (0, 0); i < rows && j < columns;)
        {
            if (same.Equals(first[start + i], second[start + j]))
            {
                yield return (start + i++, start + j++);
            }
            else if (longest[i + 1, j] >= longest[i, j + 1])
            {
                i++;
            }
            else
            {
                j++;
            }
        }
    }
}
