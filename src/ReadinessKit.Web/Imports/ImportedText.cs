using System.Text;
using ReadinessKit.Jobs;

namespace ReadinessKit.Web.Imports;

/// <summary>A text that somebody brought along, as lines; or what to do where it can't be read.</summary>
/// <param name="Lines">Its lines; none where there is a problem.</param>
/// <param name="Problem">What is wrong and what to do, as a sentence; null where nothing is.</param>
public sealed record ImportedText(IReadOnlyList<TextLine> Lines, string? Problem)
{
    /// <summary>The largest file, in bytes. A form with it in it stays below <see cref="Site.SiteSetup.MaxForm"/>.</summary>
    public const int MostBytes = 200 * 1024;

    /// <summary>The longest text, in characters: forty pages and more.</summary>
    public const int MostCharacters = 100_000;

    /// <summary>All of it as one text: that of a text file as it stands there, that of a Word file with the signs that people type for headings and lists.</summary>
    public string Text { get; private init; } = string.Join('\n', Lines.Select(Typed)).TrimStart('\n');

    private const string Nothing = "There is no text in it. Choose another file, or paste the text.";

    /// <summary>A file as it comes in. No more of it is read than it may have.</summary>
    public static async Task<ImportedText> Of(string fileName, Stream file, CancellationToken cancel)
    {
        var most = new byte[MostBytes + 1];
        var length = await file.ReadAtLeastAsync(most, most.Length, throwOnEndOfStream: false, cancel);

        return Of(fileName, most[..length]);
    }

    /// <summary>A file by the end of its name: .docx, .md, .markdown or .txt.</summary>
    public static ImportedText Of(string fileName, byte[] file)
    {
        if (file.Length > MostBytes)
        {
            return Refused($"The file has more than {MostBytes / 1024} KB. Save it without pictures, or paste the text.");
        }

        return Path.GetExtension(fileName).ToLowerInvariant() switch
        {
            ".docx" => WordText.Read(file),
            ".md" or ".markdown" => Decoded(file, MarkdownText.Read),
            ".txt" => Decoded(file, PastedText.Read),
            ".docm" or ".dotm" => Refused(WordText.Macros),
            ".doc" or ".rtf" or ".odt" => Refused("Only newer Word files can be read. Open it, save it as Word (.docx), and choose that; or paste the text."),
            ".pdf" => Refused("A PDF can't be read. Choose the Word file that it was made from, or paste the text."),
            _ => Refused("Choose a Word file (.docx) or a text file (.md or .txt), or paste the text."),
        };
    }

    /// <summary>Text from the clipboard.</summary>
    public static ImportedText Pasted(string text) => Of(text, PastedText.Read);

    internal static ImportedText Refused(string problem) => new([], problem);

    internal static ImportedText Found(IReadOnlyList<TextLine> lines) => lines.Count == 0 ? Refused(Nothing) : new(lines, null);

    private static ImportedText Decoded(byte[] file, Func<string, IReadOnlyList<TextLine>> read)
    {
        try
        {
            return Of(new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true).GetString(file), read);
        }
        catch (DecoderFallbackException)
        {
            return Refused("The file is not text in UTF-8. Open it in an editor, save it as UTF-8, and choose it again; or paste the text.");
        }
    }

    private static ImportedText Of(string text, Func<string, IReadOnlyList<TextLine>> read) =>
        text.Length > MostCharacters
            ? Refused($"The text has more than {MostCharacters:N0} characters. Paste the part that describes the job.")
            : OfLines(text.TrimStart('\uFEFF').ReplaceLineEndings("\n"), read);

    private static ImportedText OfLines(string text, Func<string, IReadOnlyList<TextLine>> read) => Found(read(text)) with { Text = text };

    private static string Typed(TextLine line) => line.Kind switch
    {
        TextKind.Heading => $"\n{new string('#', Math.Clamp(line.Level, 1, 6))} {line.Text}",
        TextKind.BoldLine => $"\n**{line.Text}**",
        TextKind.ListItem => $"- {line.Text}",
        _ => line.Text,
    };
}
