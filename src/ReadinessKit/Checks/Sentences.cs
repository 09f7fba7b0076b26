using System.Collections.Frozen;

namespace ReadinessKit.Checks;

/// <summary>Takes a text apart into sentences and words, in one pass. Any text is taken; what is no letter and no digit parts words.</summary>
public sealed class Sentences
{
    private const int LongestWord = 40;

    private static readonly FrozenDictionary<string, string[]> Contractions = new Dictionary<string, string[]>
    {
        ["won't"] = ["will", "not"],
        ["wont"] = ["will", "not"],
        ["can't"] = ["can", "not"],
        ["cant"] = ["can", "not"],
        ["cannot"] = ["can", "not"],
        ["shan't"] = ["shall", "not"],
        ["dont"] = ["do", "not"],
        ["doesnt"] = ["does", "not"],
        ["didnt"] = ["did", "not"],
        ["isnt"] = ["is", "not"],
        ["arent"] = ["are", "not"],
        ["shouldnt"] = ["should", "not"],
        ["let's"] = ["let", "us"],
    }.ToFrozenDictionary();

    private static readonly FrozenDictionary<string, string> Endings = new Dictionary<string, string>
    {
        ["n't"] = "not",
        ["'re"] = "are",
        ["'ll"] = "will",
        ["'ve"] = "have",
        ["'m"] = "am",
        ["'d"] = "would",
    }.ToFrozenDictionary();

    private static readonly FrozenSet<string> Abbreviations = FrozenSet.Create("eg", "ie", "etc", "mr", "mrs", "ms", "dr", "vs", "approx", "incl", "am", "pm");

    // "co-lead" is one word and says nothing about leading; "follow-up" is two.
    private static readonly FrozenSet<string> Prefixes = FrozenSet.Create("co", "non", "pre", "post", "anti", "ex", "re", "un", "sub", "self");

    private readonly string _text;
    private readonly List<Sentence> _all = [];
    private readonly List<TextWord> _words = [];
    private bool _isQuoted;
    private char _mark;
    private bool _isDotted;
    private int _at;

    private Sentences(string text) => _text = text;

    /// <summary>The sentences of a text, in its order.</summary>
    public static IReadOnlyList<Sentence> Of(string text)
    {
        var reading = new Sentences(text);
        reading.Read();
        return reading._all;
    }

    private void Read()
    {
        while (_at < _text.Length)
        {
            if (char.IsLetterOrDigit(_text[_at]))
            {
                ReadWord();
                continue;
            }

            ReadMark(_text[_at]);
            _at++;
        }

        EndSentence();
    }

    private void ReadMark(char mark)
    {
        switch (mark)
        {
            case '"' or '“' or '”':
                _isQuoted = !_isQuoted;
                break;

            case '\n' or '\r' or '!' or '?' or ';' or '•' or '\u2028' or '\u2029':
            case '.' when !IsAbbreviated():
                EndSentence();
                break;

            case ',' or ':' or '–' or '—' or '(' or ')':
                _mark = mark;
                break;
        }
    }

    // A full stop inside "e.g.", "U.S." or a number, and after it, ends nothing.
    private bool IsAbbreviated() =>
        (_isDotted && _words.Count > 0 && _words[^1].End == _at) ||
        (_at + 1 < _text.Length && char.IsLetterOrDigit(_text[_at + 1])) || (_words.Count > 0 && _words[^1].End == _at && Abbreviations.Contains(_words[^1].Form));

    private void EndSentence()
    {
        if (_words.Count > 0)
        {
            _all.Add(new([.. _words]));
            _words.Clear();
        }

        _isQuoted = false;
        _mark = '\0';
    }

    private void ReadWord()
    {
        var start = _at;

        while (_at < _text.Length && (char.IsLetterOrDigit(_text[_at]) || IsInside()))
        {
            _at++;
        }

        var word = _text[start.._at];

        // No word of a phrase is nearly as long: it parts others, and that is all.
        if (word.Length > LongestWord)
        {
            word = word[..LongestWord];
        }

        _isDotted = word.Length > 2 && word[^2] == '.' && char.IsLetter(word[^1]);
        Split(word.ToLowerInvariant().Replace('’', '\'').Replace('‘', '\'').Replace(".", "", StringComparison.Ordinal), start);
    }

    // An apostrophe, a full stop of an abbreviation, the colon of "1:1" and the hyphen of a prefix stand inside a word.
    private bool IsInside()
    {
        if (_at + 1 >= _text.Length || !char.IsLetterOrDigit(_text[_at + 1]))
        {
            return false;
        }

        return _text[_at] switch
        {
            '\'' or '’' or '‘' => true,
            '.' => _at + 2 >= _text.Length || !char.IsLetterOrDigit(_text[_at + 2]),
            ':' => char.IsAsciiDigit(_text[_at - 1]) && char.IsAsciiDigit(_text[_at + 1]),
            '-' => IsPrefix(),
            _ => false,
        };
    }

    private bool IsPrefix()
    {
        var start = _at;

        while (start > 0 && _at - start <= 4 && char.IsLetterOrDigit(_text[start - 1]))
        {
            start--;
        }

        return Prefixes.Contains(_text[start.._at].ToLowerInvariant());
    }

    private void Split(string word, int start)
    {
        if (Contractions.GetValueOrDefault(word) is { } parts)
        {
            Add(parts[0], start);
            Add(parts[1], start);
            return;
        }

        var apostrophe = word.LastIndexOf('\'');
        var ending = word.EndsWith("n't", StringComparison.Ordinal) ? "n't" : apostrophe > 0 ? word[apostrophe..] : "";

        if (Endings.GetValueOrDefault(ending) is { } second && word.Length > ending.Length)
        {
            Add(word[..^ending.Length], start);
            Add(second, start);
            return;
        }

        var isPossessive = ending == "'s";
        Add((isPossessive ? word[..^2] : word).Replace("'", "", StringComparison.Ordinal), start, isPossessive);
    }

    private void Add(string form, int start, bool isPossessive = false)
    {
        form = form.Replace("-", "", StringComparison.Ordinal);
        _words.Add(new(form, Stems.Of(form), start, _at - start) { IsPossessive = isPossessive, IsQuoted = _isQuoted, IsCapital = char.IsUpper(_text[start]), Mark = _mark });
        _mark = '\0';
    }
}
