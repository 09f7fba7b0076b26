using System.Text.RegularExpressions;

namespace ReadinessKit.Checks;

internal enum PhraseTokenKind
{
    Word,
    Exact,
    Gap,
    Or,
    Open,
    Close,
}

/// <summary>A sign or a word of a phrase.</summary>
internal sealed partial record PhraseToken(PhraseTokenKind Kind, string Text)
{
    private const int Longest = 400;

    /// <summary>The signs and words of a phrase, with every bracket closed; or what is wrong.</summary>
    internal static (IReadOnlyList<PhraseToken> Tokens, string? Fault) Read(string text)
    {
        var tokens = new List<PhraseToken>();
        var open = new Stack<string>();

        if (text.Length > Longest)
        {
            return ([], $"The phrase '{text[..40]}…' has {text.Length} characters. Keep it to {Longest}, and write two phrases instead.");
        }

        foreach (Match match in Signs().Matches(WordLists.WriteOut(text.ToLowerInvariant().Replace('’', '\''))))
        {
            var sign = match.Value;

            if (sign is "(" or "[")
            {
                open.Push(sign);
            }

            if (sign is ")" or "]" && (open.Count == 0 || open.Pop() != (sign == ")" ? "(" : "[")))
            {
                return ([], $"The phrase '{text}' has a '{sign}' without its beginning. Close every bracket once.");
            }

            if (KindOf(sign) is not { } kind)
            {
                return ([], $"The phrase '{text}' has a '{sign}' in it. Use words, * for a gap, (one|another) for a choice, [word] for a word that may be missing, 'word' for one form only and <{string.Join(">, <", WordLists.Names)}> for a list of words.");
            }

            // A word is read as it is in texts: "follow-up" is two, and so is "won’t".
            tokens.AddRange(kind is PhraseTokenKind.Word ? Sentences.Of(sign).SelectMany(s => s.Words).Select(w => new PhraseToken(kind, w.Form)) : [new(kind, sign.Trim('\''))]);
        }

        return open.Count > 0 ? ([], $"The phrase '{text}' has a '{open.Peek()}' without its end. Close every bracket once.") : (tokens, null);
    }

    private static PhraseTokenKind? KindOf(string sign) => sign switch
    {
        "*" => PhraseTokenKind.Gap,
        "|" => PhraseTokenKind.Or,
        "(" or "[" => PhraseTokenKind.Open,
        ")" or "]" => PhraseTokenKind.Close,
        ['\'', _, .., '\''] => PhraseTokenKind.Exact,
        [var first, ..] when char.IsLetterOrDigit(first) => PhraseTokenKind.Word,
        _ => null,
    };

    [GeneratedRegex(@"'[\p{L}\d]+'|[\p{L}\d]+([-:'][\p{L}\d]+)*|\S", RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Signs();
}
