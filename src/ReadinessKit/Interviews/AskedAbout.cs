using ReadinessKit.Checks;

namespace ReadinessKit.Interviews;

/// <summary>
/// Whom each part of a question asks about. What decides is who the sentence speaks of, and not its nouns: "Ever been in hospital?" asks
/// about the candidate, "How would you support somebody who was in hospital?" about somebody else, and "Have you worked in a hospital?" about work.
/// </summary>
internal sealed class AskedAbout
{
    private const int Near = 24;

    private readonly string _text;
    private readonly IReadOnlyList<Sentence> _sentences;
    private readonly Subjects _subjects;
    private readonly bool?[][] _reported;
    private readonly bool _isNote;

    // The sentence from which on somebody tells what they would say to others, as an answer does.
    private readonly int _answer;

    /// <param name="text">The text.</param>
    /// <param name="sentences">Its sentences.</param>
    /// <param name="isNote">True for the note of a rater: it is about the candidate wherever it names nobody.</param>
    public AskedAbout(string text, IReadOnlyList<Sentence> sentences, bool isNote = false)
    {
        (_text, _sentences, _isNote) = (text, sentences, isNote);
        _subjects = new(text, sentences, isNote);
        _reported = [.. sentences.Select(s => new bool?[s.Words.Count])];
        _answer = Enumerable.Range(0, sentences.Count).FirstOrDefault(i => IsAnswer(sentences[i].Words), sentences.Count);
    }

    /// <summary>Whom some words of a sentence are about.</summary>
    /// <param name="sentence">The number of the sentence.</param>
    /// <param name="match">The words that a phrase found.</param>
    /// <param name="own">The stems that stand in the phrase itself: what stands in its gaps may be about somebody else.</param>
    public Who Of(int sentence, PhraseMatch match, IReadOnlySet<string> own)
    {
        var (words, who) = (_sentences[sentence].Words, _subjects.Of[sentence]);

        if (IsReported(sentence, match.First))
        {
            return Who.SomebodyElse;
        }

        if (TellsOfWork.IsAtWorkplace(words, match))
        {
            return Who.Work;
        }

        var (inGap, named) = (-1, -1);

        for (var i = match.Last; i >= match.First && (inGap < 0 || named < 0); i--)
        {
            if (who[i] != Who.Nobody)
            {
                var isOwn = own.Contains(words[i].Stem);
                inGap = inGap < 0 && !isOwn ? i : inGap;
                named = named < 0 && isOwn && who[i] == Who.Candidate ? i : named;
            }
        }

        return match.Last + 2 < words.Count && words[match.Last + 1].Form == "of" && words[match.Last + 2].Form == "yours" ? Who.Candidate
            : IsOf(words, who, match.Last + 1) || IsNamedAfter(words, who, match) ? Who.SomebodyElse
            : inGap > named && who[inGap] is (Who.Work or Who.SomebodyElse) ? who[inGap]
            : named >= 0 ? Who.Candidate
            : inGap >= 0 ? who[inGap]
            : Around(sentence, match);
    }

    /// <summary>True for words that only tell what somebody asked, or of the work: "a member asks whether you", "This is a jail program."</summary>
    public bool IsReported(int sentence, int at) =>
        _reported[sentence][at] ??= (_text.Contains('?', StringComparison.Ordinal) && _subjects.IsStatement(_sentences[sentence].Words) && TellsOfWork.Is(_sentences[sentence].Words))
            || IsReported(_sentences[sentence].Words, _subjects.Of[sentence], at) || (!_subjects.Asks && _sentences[sentence].Words[at].IsQuoted && _sentences[0].Words[0].IsQuoted);

    /// <summary>True from the sentence on in which somebody tells what they would say to others: "I’d say to her: your doctor asked me".</summary>
    public bool IsAnswer(int sentence) => sentence >= _answer;

    private static bool IsAnswer(IReadOnlyList<TextWord> words)
    {
        for (var i = 0; i + 2 < words.Count; i++)
        {
            if (words[i].Form == "i" && words[i + 1].Form == "would" && PersonWords.Situation.Contains(words[i + 2].Form) && !(i + 3 < words.Count && PersonWords.You.Contains(words[i + 3].Form)))
            {
                return words[i + 2].Form is not ("want" or "need" or "think" or "be") && (words[i + 2].Form != "ask" || (i + 3 < words.Count && words[i + 3].Form is not ("if" or "whether" or "about")));
            }
        }

        return false;
    }

    private Who Around(int sentence, PhraseMatch match)
    {
        var (words, who) = (_sentences[sentence].Words, _subjects.Of[sentence]);
        var start = Start(words, match.First);
        var end = End(words, match.Last);

        for (var i = match.First - 1; i >= start; i--)
        {
            if (who[i] != Who.Nobody)
            {
                return who[i];
            }
        }

        if (start == 0 && PersonWords.Forms.Contains(words[0].Form))
        {
            return Who.Candidate;
        }

        if (Ahead(who, match.Last + 1, end) is var ahead and not Who.Nobody)
        {
            return ahead;
        }

        for (var i = start - 1; i >= 0 && match.First - i < 2 * Near; i--)
        {
            if (who[i] is not (Who.Nobody or Who.Work))
            {
                return who[i];
            }
        }

        if (Ahead(who, end, Math.Min(words.Count, end + Near)) is var later and not Who.Nobody)
        {
            return later;
        }

        return _subjects.IsReference ? Who.Candidate : _isNote ? Who.Candidate : _subjects.NamesSomebodyElse[sentence] ? Who.SomebodyElse : IsAsking(sentence) ? Who.Candidate : Who.Nobody;
    }

    // "For a deaf person": it is said of the person named after it.
    private static bool IsNamedAfter(IReadOnlyList<TextWord> words, Who[] who, PhraseMatch match) =>
        match.First > 0 && match.Last + 1 < words.Count && words[match.First - 1].Form is "a" or "an" or "for" or "with" && who[match.Last + 1] == Who.SomebodyElse && words[match.Last + 1].Mark == '\0';

    // "Signs of relapse in somebody", "the diagnosis of a member": whose it is stands after it.
    private static bool IsOf(IReadOnlyList<TextWord> words, Who[] who, int at) =>
        at + 1 < words.Count && words[at].Form is ("in" or "among" or "of" or "for") && (who[at + 1] == Who.SomebodyElse || (at + 2 < words.Count && words[at + 1].Form is ("a" or "the" or "some") && who[at + 2] == Who.SomebodyElse));

    // "What services did you receive" is about you; "what services did you help people find" is not.
    private static Who Ahead(Who[] who, int from, int to)
    {
        var first = Who.Nobody;

        for (var i = from; i < to; i++)
        {
            if (who[i] is Who.Work or Who.SomebodyElse && first is Who.Nobody or Who.Candidate && who[i] != Who.Nobody)
            {
                return who[i];
            }

            first = first == Who.Nobody ? who[i] : first;
        }

        return first;
    }

    private static int Start(IReadOnlyList<TextWord> words, int at)
    {
        var least = Math.Max(0, at - Near);

        while (at > least && !Begins(words, at))
        {
            at--;
        }

        return at;
    }

    private static int End(IReadOnlyList<TextWord> words, int at)
    {
        var most = Math.Min(words.Count, at + Near);
        at++;

        while (at < most && !Begins(words, at))
        {
            at++;
        }

        return at;
    }

    private static bool Begins(IReadOnlyList<TextWord> words, int at) =>
        words[at].Mark is ':' or '–' or '—' or '('
        || (at > 0 && PersonWords.Starters.Contains(words[at].Form) && (words[at].Mark == ',' || PersonWords.Conjunctions.Contains(words[at - 1].Form)));

    // By its mark, or as what forms say: "Number of days absent".
    private bool IsAsking(int sentence)
    {
        var words = _sentences[sentence].Words;
        var isEnded = false;

        for (var i = words[^1].End; i < _text.Length && !char.IsLetterOrDigit(_text[i]); i++)
        {
            if (_text[i] is '?' or ':')
            {
                return true;
            }

            isEnded |= _text[i] is '.' or '!' or ';';
        }

        return !isEnded || PersonWords.Forms.Contains(words[0].Form);
    }

    // "Someone in your group asks if you’ve been in hospital": the question is theirs.
    private static bool IsReported(IReadOnlyList<TextWord> words, Who[] who, int at)
    {
        var begin = Math.Max(0, at - Near);

        for (var i = begin; i < at; i++)
        {
            if (who[i] != Who.SomebodyElse)
            {
                continue;
            }

            for (var verb = i + 1; verb < at && verb <= i + 7 && words[verb].Form is not ("me" or "us" or "i" or "we"); verb++)
            {
                if (PersonWords.Speech.Contains(words[verb].Stem) && (PersonWords.Asking.Contains(words[verb].Stem) || IsTold(words, i)) && !IsAskedAnew(words, verb, at))
                {
                    return true;
                }
            }
        }

        return words[at].IsQuoted && who.AsSpan(begin, at - begin).Contains(Who.SomebodyElse);
    }

    private static bool IsTold(IReadOnlyList<TextWord> words, int somebody)
    {
        var from = Math.Max(0, somebody - 4);
        return Enumerable.Range(from, somebody - from).Any(i => words[i].Form is "if" or "when" or "suppose" or "imagine" or "say" or "because")
            || (!PersonWords.Auxiliaries.Contains(words[0].Form) && !Enumerable.Range(0, Math.Min(somebody, Near)).Any(i => words[i].Form is "what" or "who" or "how" or "when" or "why" or "ever" or "you"));
    }

    private static bool IsAskedAnew(IReadOnlyList<TextWord> words, int verb, int at) =>
        words[verb + 1].Form != "you"
        && Enumerable.Range(verb + 1, at - verb - 1).Any(i => PersonWords.Auxiliaries.Contains(words[i].Form) && words[i + 1].Form == "you" && !words[i].IsQuoted);
}
