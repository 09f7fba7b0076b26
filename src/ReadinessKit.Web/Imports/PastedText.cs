using System.Text.RegularExpressions;
using ReadinessKit.Jobs;

namespace ReadinessKit.Web.Imports;

/// <summary>Reads text as people paste it: bullets of any kind, headings in capitals, lines that a mail program broke.</summary>
internal static partial class PastedText
{
    private const int LongestHeading = 80;

    public static IReadOnlyList<TextLine> Read(string text)
    {
        var lines = new List<TextLine>();
        var isAfterBlank = true;

        foreach (var raw in text.Split('\n'))
        {
            if (string.IsNullOrWhiteSpace(raw))
            {
                isAfterBlank = true;
                continue;
            }

            var line = Look(raw);

            if (line.Text.Length == 0)
            {
                continue;
            }

            if (!isAfterBlank && line.Kind == TextKind.Plain && char.IsLower(line.Text[0]) && lines is [.., { Kind: TextKind.Plain or TextKind.ListItem } before])
            {
                lines[^1] = before with { Text = $"{before.Text} {line.Text}" };
            }
            else
            {
                lines.Add(line);
            }

            isAfterBlank = false;
        }

        return lines;
    }

    private static TextLine Look(string raw)
    {
        var text = OneLine.Of(raw);

        if (raw.Trim() is var trimmed && trimmed.Contains('\t') && !Bullet().IsMatch(trimmed))
        {
            return new(TextKind.Row, 0, string.Join('\t', trimmed.Split('\t').Select(OneLine.Of).Where(c => c.Length > 0)));
        }

        if (Sharp().Match(text) is { Success: true } sharp)
        {
            return new(TextKind.Heading, sharp.Groups["level"].Length, sharp.Groups["text"].Value);
        }

        if (Starred().Match(text) is { Success: true } starred)
        {
            return new(TextKind.BoldLine, 0, starred.Groups["text"].Value);
        }

        if (Bullet().Match(text) is { Success: true } bullet)
        {
            return new(TextKind.ListItem, 1, text[bullet.Length..]);
        }

        return IsCapitals(text) ? new(TextKind.BoldLine, 0, text) : new(TextKind.Plain, 0, text);
    }

    /// <summary>True for a short line of capitals.</summary>
    public static bool IsCapitals(string text) => text.Length <= LongestHeading && text.Count(char.IsUpper) > 2 && !text.Any(char.IsLower);

    [GeneratedRegex(@"^(?<level>#{1,6})\s+(?<text>\S.*?)\s*#*$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Sharp();

    [GeneratedRegex(@"^(\*\*|__)(?<text>[^*_]+)(\*\*|__)$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Starred();

    [GeneratedRegex(@"^([-*+•·●○▪■◦‣–—o§]|\d{1,2}[.)]|[a-z][.)])\s+(?=\S)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Bullet();
}
