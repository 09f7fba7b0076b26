using System.Globalization;

namespace ReadinessKit;

/// <summary>Text as people type it into forms.</summary>
internal static class TypedText
{
    /// <summary>The longest id that a form sends.</summary>
    public const int MaxId = 60;

    /// <summary>The text on one line, without what no key types.</summary>
    public static string OneLine(string? text) => new string([.. (text ?? "").Select(c => char.IsControl(c) ? ' ' : c)]).Trim();

    /// <summary>The text with its lines, without what else no key types.</summary>
    public static string Lines(string? text) =>
        new string([.. (text ?? "").ReplaceLineEndings("\n").Where(c => c == '\n' || !char.IsControl(c))]).Trim();

    /// <summary>The lines of a text, each with single blanks, without those that are empty and without the marks of a list before them.</summary>
    public static IReadOnlyList<string> List(string? text) =>
        [.. (text ?? "").ReplaceLineEndings("\n").Split('\n')
            .Select(line => string.Join(' ', new string([.. line.Select(c => char.IsControl(c) ? ' ' : c)]).Split(' ', StringSplitOptions.RemoveEmptyEntries)))
            .Select(line => line.TrimStart('•', '·', '▪', '●', ' '))
            .Where(line => line.Length > 0)];

    /// <summary>An id as it was sent, or another one where it is missing, unfit or taken. It is taken then.</summary>
    public static string TakeId(string? sent, HashSet<string> taken)
    {
        var id = sent is { Length: > 0 and <= MaxId } && sent.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_') ? sent : "n1";

        for (var i = 2; !taken.Add(id); i++)
        {
            id = $"n{i}";
        }

        return id;
    }

    /// <summary>A message where a text is too long; null where it is not.</summary>
    public static RuleError? TooLong(string field, string name, string text, int max) =>
        text.Length > max ? new(field, string.Create(CultureInfo.InvariantCulture, $"Shorten the {name} to {max:N0} characters; there are {text.Length:N0}")) : null;
}
