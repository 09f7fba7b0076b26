namespace ReadinessKit.Content;

/// <summary>The lines of one setting: its own, and those of a list below it.</summary>
/// <param name="Name">The setting's name.</param>
/// <param name="Start">Its line, counted from 0.</param>
/// <param name="End">The line after its last.</param>
internal readonly record struct SettingLine(string Name, int Start, int End);

/// <summary>Settings found by their lines alone, where nothing has to be understood but where they stand.</summary>
internal static class SettingLines
{
    /// <summary>The settings of a file that has some, and the line of the dashes that end them.</summary>
    public static (IReadOnlyList<SettingLine> Settings, int End) Find(string[] lines)
    {
        var end = Array.IndexOf(lines, "---", 1);
        var starts = Enumerable.Range(1, end - 1).Where(i => NameOf(lines[i]) is not null).ToArray();

        return ([.. starts.Select((start, i) => new SettingLine(NameOf(lines[start])!, start, i + 1 < starts.Length ? starts[i + 1] : end))], end);
    }

    /// <summary>
    /// The kind and the id where both are plain words: reading settings in full takes a good part of a start, and is done once more for the kind.
    /// Null for whatever is not as plain as that.
    /// </summary>
    public static (string Kind, string Id)? Peek(string text)
    {
        var end = text.IndexOf("\n---\n", StringComparison.Ordinal);

        if (!text.StartsWith("---\n", StringComparison.Ordinal) || end < 4)
        {
            return null;
        }

        string? kind = null, id = null;

        foreach (var line in text.AsSpan(4, end - 4).EnumerateLines())
        {
            if (line.Length == 0 || !char.IsAsciiLetter(line[0]))
            {
                // Lists and comments belong here; quotes and braces can hide a name.
                if (line.Length > 0 && line[0] is not (' ' or '-' or '#'))
                {
                    return null;
                }

                continue;
            }

            var colon = line.IndexOf(':');

            if (colon < 0 || line[..colon].Trim() is not ("kind" or "id"))
            {
                continue;
            }

            var value = line[(colon + 1)..];

            if (value.Length < 2 || value[0] != ' ' || value.Trim().ContainsAnyExcept(Plain))
            {
                return null;
            }

            if (line[0] == 'k')
            {
                kind ??= value.Trim().ToString();
            }
            else
            {
                id ??= value.Trim().ToString();
            }
        }

        return kind is { Length: > 0 } ? (kind, id ?? "") : null;
    }

    private static readonly System.Buffers.SearchValues<char> Plain = System.Buffers.SearchValues.Create("abcdefghijklmnopqrstuvwxyz0123456789-");

    private static string? NameOf(string line) =>
        line.Length > 0 && char.IsAsciiLetter(line[0]) && line.IndexOf(':', StringComparison.Ordinal) is > 0 and var colon ? line[..colon].Trim() : null;
}
