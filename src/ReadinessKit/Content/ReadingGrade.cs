using System.Text.RegularExpressions;

namespace ReadinessKit.Content;

/// <summary>A sentence, and the school grade that it takes by itself.</summary>
public sealed record GradedSentence(int Line, string Text, double Grade);

/// <summary>
/// The school grade that a text takes, by Flesch and Kincaid: from words in a sentence and syllables in a word.
/// A heading and a line of a list count as sentences of their own; tables and lists of references do not count.
/// </summary>
/// <param name="Value">The grade of the whole text; 0 when it has no sentence.</param>
/// <param name="Hardest">Its three hardest sentences.</param>
public sealed partial record ReadingGrade(double Value, IReadOnlyList<GradedSentence> Hardest)
{
    /// <summary>The highest grade that an article may take.</summary>
    public const double Most = 9;

    // By itself, a short line with one long word would count as the hardest of all.
    private const int WordsThatMakeASentence = 6;

    /// <summary>Grades a text.</summary>
    public static ReadingGrade Of(IReadOnlyList<Passage> passages)
    {
        var sentences = Counted(passages).SelectMany(t => SentenceEnd().Split(t.Text).Select(s => (t.Line, Text: s.Trim(), Words: WordsOf(s)))).Where(s => s.Words.Length > 0).ToArray();

        return new(
            Grade(sentences.Length, sentences.Sum(s => s.Words.Length), sentences.Sum(s => s.Words.Sum(Syllables))),
            [.. sentences
                .Where(s => s.Words.Length >= WordsThatMakeASentence)
                .Select(s => new GradedSentence(s.Line, s.Text, Grade(1, s.Words.Length, s.Words.Sum(Syllables))))
                .OrderByDescending(s => s.Grade)
                .Take(3)]);
    }

    /// <summary>The syllables of a word by ear, near enough: groups of vowels, without an e that is silent.</summary>
    public static int Syllables(string word)
    {
        var plain = word.ToLowerInvariant().Replace("’", "", StringComparison.Ordinal).Replace("'", "", StringComparison.Ordinal);

        return Math.Max(1, VowelGroup().Count(plain) - SilentE().Count(plain) + TwoVowels().Count(plain));
    }

    private static double Grade(int sentences, int words, int syllables) =>
        sentences == 0 ? 0 : 0.39 * words / sentences + 11.8 * syllables / words - 15.59;

    private static IEnumerable<(int Line, string Text)> Counted(IReadOnlyList<Passage> passages)
    {
        var isReferences = false;

        foreach (var passage in passages)
        {
            if (passage is Heading { Level: 1 } title)
            {
                isReferences = title.Text == "References";
            }

            foreach (var text in isReferences ? [] : Texts(passage))
            {
                yield return text;
            }
        }
    }

    private static IEnumerable<(int Line, string Text)> Texts(Passage passage) => passage switch
    {
        Heading heading => [(heading.Line, heading.Text)],
        Paragraph paragraph => [(paragraph.Line, paragraph.Text)],
        Points points => points.Items.Select(item => (item.Line, item.Text)),
        _ => [],
    };

    private static string[] WordsOf(string sentence) => [.. Word().Matches(sentence).Select(m => m.Value)];

    // A full stop ends a sentence where white space and a capital follow, and no single initial stands before it.
    [GeneratedRegex(@"(?<=(?<!\b\p{Lu})[.!?:][”""’')]*)\s+(?=[“""‘(]?[\p{Lu}\d])|\n", RegexOptions.None, 1000)]
    private static partial Regex SentenceEnd();

    [GeneratedRegex(@"\p{L}[\p{L}’']*|\d[\d.,]*", RegexOptions.None, 1000)]
    private static partial Regex Word();

    [GeneratedRegex("[aeiouy]+", RegexOptions.None, 1000)]
    private static partial Regex VowelGroup();

    // The e in hope, roles and asked, and in the middle of safely; not the one in table, notices and wanted.
    [GeneratedRegex("(?<=[aeiouy].*)([^aeiouyl]e|[^aeiouysxzcghl]es|[^aeiouytdl]ed)$|(?<=[aeiouy])les?$|(?<=[aeiouy]l?)led$|(?<=[aeiouy][^aeiouy]{1,2})e(?=(ly|ments?|ful|less|ness)$)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex SilentE();

    // Vowels side by side in two syllables: me-di-um, cli-ent, cre-ate, ac-tu-al, do-ing; not in na-tion or pa-tient.
    [GeneratedRegex("(?<![ctsgx])i[aou]|(?<![ct])ie(?=n[ct])|(?<=cr)ea|(?<![gq])ua(?=l|t)|[aeouy]i(?=ng)|eo$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex TwoVowels();
}
