using System.Text.RegularExpressions;

namespace ReadinessKit.Jobs;

/// <summary>Tells headings from other lines by how they look: signs of Markdown, capitals, numbers, what stands around them.</summary>
internal static partial class HeadingLevel
{
    /// <summary>The level of a line in bold or in capitals.</summary>
    public const int Bold = 7;

    /// <summary>The level of a line that only its place and its shortness make a heading.</summary>
    public const int Looks = 10;

    /// <summary>How many letters a heading has at most.</summary>
    public const int Longest = 90;

    /// <summary>How many words a label before a colon has at most.</summary>
    public const int LongestLabel = 6;

    private const int Italic = 8, Label = 9;

    /// <summary>How deep a line stands as a heading; 0 for a line that is none.</summary>
    /// <param name="raw">The line.</param>
    /// <param name="words">Its words, without the signs of a list.</param>
    /// <param name="bullet">The signs of a list at its beginning.</param>
    /// <param name="isAfterBlank">True when there is an empty line above it, or nothing.</param>
    /// <param name="next">The line after it; null when it is the last.</param>
    /// <param name="below">The first line after it that is not empty.</param>
    public static int Of(string raw, string words, Match bullet, bool isAfterBlank, string? next, string? below)
    {
        if (words.Length is 0 or > Longest)
        {
            return 0;
        }

        if (Sharp().Match(raw) is { Success: true } sharp)
        {
            return sharp.Groups["level"].Length;
        }

        if (InItalics().IsMatch(words))
        {
            return Italic;
        }

        if (InBold().IsMatch(words) || (words.Count(char.IsUpper) > 2 && !words.Any(char.IsLower) && !words.Contains(": ", StringComparison.Ordinal)))
        {
            return Bold;
        }

        var isNumbered = bullet.Length > 0 && char.IsLetterOrDigit(raw.TrimStart()[0]) && next is not null && Bullet().Match(next) is { Length: > 0 } item && !char.IsDigit(next.TrimStart()[0]) && item.Length < next.Length;

        if (bullet.Length > 0 && !isNumbered)
        {
            return 0;
        }

        if (words[^1] == ':')
        {
            return words.Count(c => c == ' ') < LongestLabel && (HeadingNames.Named(words[..^1]) is not null || !LeadIn().IsMatch(words)) ? Label : 0;
        }

        if (words[^1] is '.' or '!' or '?' or ';' or ',' || !char.IsUpper(words[0]))
        {
            return 0;
        }

        var isShort = isAfterBlank && words.Count(c => c == ' ') < LongestLabel + 1 && !words.Contains(": ", StringComparison.Ordinal);
        var leads = !string.IsNullOrWhiteSpace(next) || (below is not null && Bullet().IsMatch(below));

        return HeadingNames.Named(words) is not null ? Bold
            : isNumbered || (isShort && (leads || SectionWords.IsDenial(words) || SectionWords.About().IsMatch(words) || HeadingNames.Heard(words) is not null)) ? Looks
            : 0;
    }

    /// <summary>The signs of a list at the beginning of a line.</summary>
    [GeneratedRegex(@"^\s*([-*+•·●○▪■◦‣–—§]|\d{1,2}(\.\d{1,2})+[.)]?|\(?\d{1,2}[.)]|\(?([A-Za-z]|[IVXivx]{2,4})[.)]|o(?=\s))\s+(?=\S)", RegexOptions.ExplicitCapture, 1000)]
    public static partial Regex Bullet();

    [GeneratedRegex(@"^\s*(?<level>#{1,6})\s", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Sharp();

    [GeneratedRegex(@"^(\*{1,3}|_{1,3})[^*_]+(\*{1,3}|_{1,3}):?$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex InBold();

    [GeneratedRegex(@"^(\*[^*_]+\*|_[^*_]+_):?$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex InItalics();

    [GeneratedRegex(@"\b(will|include|includes|can|must|should|does|do|are|is)\b", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, 1000)]
    private static partial Regex LeadIn();
}
