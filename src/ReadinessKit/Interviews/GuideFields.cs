using System.Globalization;

namespace ReadinessKit.Interviews;

/// <summary>Reads the fields of the forms of a guide. What is wrong becomes a message at its field.</summary>
internal static class GuideFields
{
    /// <summary>Text on one line within a length.</summary>
    public static string OneLine(string? typed, string field, string name, int most, List<RuleError> errors) => Within(TypedText.OneLine(typed), field, name, most, errors);

    /// <summary>Text with its lines within a length.</summary>
    public static string Lines(string? typed, string field, string name, int most, List<RuleError> errors) => Within(TypedText.Lines(typed), field, name, most, errors);

    /// <summary>A list with a line for each thing.</summary>
    public static IReadOnlyList<string> List(string? typed, string field, string name, int mostLines, int mostCharacters, List<RuleError> errors)
    {
        string[] lines = [.. TypedText.List(typed).Select(line => line.TrimStart('-', ' ')).Where(line => line.Length > 0)];

        if (lines.Length > mostLines)
        {
            errors.Add(new(field, $"Keep it to {mostLines} lines; there are {lines.Length}"));
        }

        if (lines.MaxBy(l => l.Length) is { } longest && longest.Length > mostCharacters)
        {
            errors.Add(new(field, $"Shorten each line of the {name} to {mostCharacters} characters; the longest has {longest.Length}"));
        }

        return lines;
    }

    /// <summary>A whole number; the other one where something else was typed.</summary>
    public static int Number(string? typed, string field, string what, int from, int to, int otherwise, List<RuleError> errors)
    {
        if (int.TryParse(typed?.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= from && number <= to)
        {
            return number;
        }

        errors.Add(new(field, $"Enter {what} as a whole number from {from} to {to}"));
        return otherwise;
    }

    private static string Within(string text, string field, string name, int most, List<RuleError> errors)
    {
        if (TypedText.TooLong(field, name, text, most) is { } error)
        {
            errors.Add(error);
        }

        return text;
    }
}
