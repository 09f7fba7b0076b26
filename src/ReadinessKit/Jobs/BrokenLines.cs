using System.Collections.Frozen;

namespace ReadinessKit.Jobs;

/// <summary>Sentences that a mail program or a table broke into lines.</summary>
internal static class BrokenLines
{
    private const int ShortestWrapped = 40, ShortestOpen = 20, LongestOpen = 6, DeepEnough = 2;

    // A line that ends with one of these is no whole one.
    private static readonly FrozenSet<string> Open = FrozenSet.Create(StringComparer.OrdinalIgnoreCase, "a", "an", "the", "of", "and", "or", "any", "other", "their", "your", "our", "its");

    /// <summary>The text with one line for what belongs together, and one for each cell of a table.</summary>
    /// <returns>A text of the same length, so that every word keeps its place.</returns>
    public static string Mended(string text)
    {
        var signs = text.ToCharArray();
        var start = 0;

        for (var i = 0; i < signs.Length; i++)
        {
            if (signs[i] is '\t' or '|')
            {
                signs[i] = '\n';
            }

            if (signs[i] != '\n')
            {
                continue;
            }

            var next = i + 1;
            while (next < signs.Length && signs[next] is ' ' or '\u00a0')
            {
                next++;
            }

            var last = i > start && signs[i - 1] == '\r' ? i - 2 : i - 1;

            if (next + 1 < signs.Length && GoesOn(signs, start, last, i, next) && signs[next + 1] is not ('.' or ')') && signs[last] is not ('.' or ':' or ';' or '!' or '?') && signs[start] != '#' && text[i] == '\n')
            {
                signs[i] = ' ';
                signs[last + 1] = ' ';
            }
            else
            {
                start = i + 1;
            }
        }

        return new(signs);
    }

    private static bool GoesOn(char[] signs, int start, int last, int newline, int next)
    {
        if (last <= start)
        {
            return false;
        }

        var isLong = last - start >= ShortestWrapped || signs[last] == ',';

        return ((char.IsLower(signs[next]) || signs[next] == '(') && isLong)
            || (char.IsLetter(signs[next]) && (IsBelowItem(signs, start, newline, next) || (last - start >= ShortestOpen && IsOpen(signs, last))));
    }

    // The lines of an item of a list are set in under its first.
    private static bool IsBelowItem(char[] signs, int start, int newline, int next) =>
        next - newline > DeepEnough && (signs[start] is '-' or '*' or '•' || (char.IsDigit(signs[start]) && start + 1 < signs.Length && signs[start + 1] is '.' or ')'));

    private static bool IsOpen(char[] signs, int last)
    {
        var first = last;

        while (first > 0 && last - first < LongestOpen && char.IsLetter(signs[first - 1]))
        {
            first--;
        }

        return Open.Contains(new string(signs, first, last - first + 1));
    }
}
