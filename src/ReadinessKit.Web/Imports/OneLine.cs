using System.Text;

namespace ReadinessKit.Web.Imports;

/// <summary>Makes words from a document fit for one line.</summary>
internal static class OneLine
{
    /// <summary>The words with single spaces between them, without control characters and halves of characters.</summary>
    public static string Of(string text)
    {
        var line = new StringBuilder(text.Length);

        foreach (var rune in text.EnumerateRunes())
        {
            // A half of a character is read as U+FFFD.
            var isSpace = Rune.IsWhiteSpace(rune) || Rune.IsControl(rune) || rune.Value == 0xFFFD;

            if (!isSpace)
            {
                line.Append(rune);
            }
            else if (line.Length > 0 && line[^1] != ' ')
            {
                line.Append(' ');
            }
        }

        return line.ToString().TrimEnd();
    }
}
