using System.Globalization;

namespace ReadinessKit;

/// <summary>Text as people type it into forms.</summary>
internal static class TypedText
{
    /// <summary>The text on one line, without what no key types.</summary>
    public static string OneLine(string? text) => new string([.. (text ?? "").Select(c => char.IsControl(c) ? ' ' : c)]).Trim();

    /// <summary>The text with its lines, without what else no key types.</summary>
    public static string Lines(string? text) =>
        new string([.. (text ?? "").ReplaceLineEndings("\n").Where(c => c == '\n' || !char.IsControl(c))]).Trim();

    /// <summary>A message where a text is too long; null where it is not.</summary>
    public static RuleError? TooLong(string field, string name, string text, int max) =>
        text.Length > max ? new(field, string.Create(CultureInfo.InvariantCulture, $"Shorten the {name} to {max:N0} characters; there are {text.Length:N0}")) : null;
}
