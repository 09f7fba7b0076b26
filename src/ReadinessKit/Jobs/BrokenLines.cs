namespace ReadinessKit.Jobs;

/// <summary>Sentences that a mail program or a table broke into lines.</summary>
internal static class BrokenLines
{
    private const int ShortestWrapped = 40;

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

            if (next + 1 < signs.Length && char.IsLower(signs[next]) && signs[next + 1] is not ('.' or ')') && last - start >= ShortestWrapped && signs[last] is not ('.' or ':' or ';' or '!' or '?') && signs[start] != '#' && text[i] == '\n')
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
}
