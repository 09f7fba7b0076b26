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
    private readonly Who[][] _who;
    private readonly bool?[][] _reported;
    private readonly bool[] _hasSomebodyElse;
    private readonly bool _isReference;

    // The sentence from which on somebody tells what they would say to others, as an answer does.
    private readonly int _answer;
    private readonly bool _hasYou;
    private readonly bool _asks;

    // Whom "she" and "they" stand for, so far.
    private Who _singular;
    private Who _plural;

    public AskedAbout(string text, IReadOnlyList<Sentence> sentences)
    {
        (_text, _sentences) = (text, sentences);
        _who = new Who[sentences.Count][];
        _hasSomebodyElse = new bool[sentences.Count];
        _reported = [.. sentences.Select(s => new bool?[s.Words.Count])];
        _isReference = sentences.Any(s => Enumerable.Range(0, s.Words.Count).Any(i => IsReference(s.Words, i)));
        _asks = text.AsSpan().TrimEnd() is [.., not ('.' or '!' or '”' or '"')] || text.AsSpan().ContainsAny('?', ':');
        _hasYou = sentences.Any(s => s.Words.Any(w => PersonWords.You.Contains(w.Form)));

        _answer = Enumerable.Range(0, sentences.Count).FirstOrDefault(i => IsAnswer(sentences[i].Words), sentences.Count);

        for (var i = 0; i < sentences.Count; i++)
        {
            var words = sentences[i].Words;
            var who = _who[i] = new Who[words.Count];

            for (var at = 0; at < words.Count; at++)
            {
                who[at] = Read(words, at, who);
            }

            _hasSomebodyElse[i] = _singular == Who.SomebodyElse || _plural == Who.SomebodyElse;
        }
    }

    /// <summary>Whom some words of a sentence are about.</summary>
    /// <param name="sentence">The number of the sentence.</param>
    /// <param name="match">The words that a phrase found.</param>
    /// <param name="own">The stems that stand in the phrase itself: what stands in its gaps may be about somebody else.</param>
    public Who Of(int sentence, PhraseMatch match, IReadOnlySet<string> own)
    {
        var (words, who) = (_sentences[sentence].Words, _who[sentence]);

        if (IsReported(sentence, match.First))
        {
            return Who.SomebodyElse;
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
            : inGap > named && who[inGap] is (Who.Work or Who.SomebodyElse) ? who[inGap]
            : named >= 0 ? Who.Candidate
            : inGap >= 0 ? who[inGap]
            : Around(sentence, match);
    }

    /// <summary>True for words that only tell what somebody asked: "a member asks whether you".</summary>
    public bool IsReported(int sentence, int at) =>
        _reported[sentence][at] ??= IsReported(_sentences[sentence].Words, _who[sentence], at) || (!_asks && _sentences[sentence].Words[at].IsQuoted && _sentences[0].Words[0].IsQuoted);

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
        var (words, who) = (_sentences[sentence].Words, _who[sentence]);
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

        return _isReference ? Who.Candidate : _hasSomebodyElse[sentence] ? Who.SomebodyElse : IsAsking(sentence) ? Who.Candidate : Who.Nobody;
    }

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

            for (var verb = i + 1; verb < at && verb <= i + 7 && words[verb].Form is not ("me" or "us"); verb++)
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

    private Who Read(IReadOnlyList<TextWord> words, int at, Who[] who)
    {
        var (word, before) = (words[at], at > 0 ? words[at - 1].Form : "");
        var form = word.Form;

        if (PersonWords.You.Contains(form))
        {
            return before == "thank" || _isReference || IsAside(words, at, who) ? Who.Nobody : Who.Candidate;
        }

        if (PersonWords.Applicant.Contains(form))
        {
            return Who.Candidate;
        }

        if (PersonWords.Singular.Contains(form) || PersonWords.Plural.Contains(form))
        {
            return Meant(PersonWords.Plural.Contains(form));
        }

        if (form == "i")
        {
            return IsOwnStory(words, at) ? Who.Speaker : Who.Nobody;
        }

        if (PersonWords.Relatives.Contains(form) && Owner(words, at, who) is var owner)
        {
            return owner is Who.Candidate ? _singular = _plural = Who.Relative
                : before is "a" && at > 1 && words[at - 2].Form is ("have" or "got" or "want" or "had" or "and" or "or") ? Who.Nobody
                : form is "home" or "house" or "ex" or "loved" ? Who.Nobody
                : at == 0 && words.Count > 3 && words[1].Form.EndsWith('s') ? Introduce(words, at)
                : before.Length == 0 || before is "have" or "any" or "got" or "no" or "having" or "start" or "starting" or "planning" or "many" or "want" or "of" or "young" or "small" or "more" or "and" or "or" or "boyfriend" or "girlfriend" ? Who.Nobody
                : Introduce(words, at);
        }

        if (PersonWords.Clinicians.Contains(form))
        {
            var next = at + 1 < words.Count ? words[at + 1].Form : "";
            return Owner(words, at, who) is Who.Candidate || PersonWords.OfClinicians.Contains(next) || (_isReference && PersonWords.Referees.Contains(form)) || (before is ("a" or "any") && IsOwn(words, at, who)) ? Who.Nobody : Introduce(words, at);
        }

        if (PersonWords.Others.Contains(form))
        {
            return before is "this" && form is not ("team" or "community" or "population") ? Meant(false)
                : (at > 0 && words[at - 1].Form == "as") || (at > 1 && words[at - 2].Form == "as" && before is ("a" or "an")) || IsPredicate(words, at, who) || (_isReference && (PersonWords.Referees.Contains(form) || form is "employee" or "person" or "individual")) ? Who.Nobody
                : Introduce(words, at);
        }

        return !_isReference && IsWork(words, at, who) ? Who.Work : Who.Nobody;
    }

    private static bool IsReference(IReadOnlyList<TextWord> words, int at)
    {
        var (form, before, second) = (words[at].Form, at > 0 ? words[at - 1].Form : "", at > 1 ? words[at - 2].Form : "");

        return PersonWords.Applicant.Contains(form)
            || PersonWords.Reference.Contains(form)
            || (form == "you" && before is ("for" or "under" or "to") && second is ("worked" or "reported"))
            || (form is ("his" or "her" or "their") && before is ("as" or "were") && second is ("you" or ""));
    }

    // "Somebody you support" is about them, "your group" about the group, and "you would visit people." tells what the work is.
    private bool IsAside(IReadOnlyList<TextWord> words, int at, Who[] who)
    {
        var next = at + 1 < words.Count ? words[at + 1].Form : "";

        return words[at].Form == "your" ? PersonWords.OfWork.Contains(next)
            : at > 0 && (who[at - 1] == Who.SomebodyElse || (at > 1 && words[at - 1].Form is ("that" or "who" or "whom") && who[at - 2] == Who.SomebodyElse))
                ? !PersonWords.Auxiliaries.Contains(next) && words[at].Mark == '\0'
            : at < 8 && (next is "would" or "will") && IsStatement(words);
    }

    private bool IsStatement(IReadOnlyList<TextWord> words) => words[^1].End < _text.Length && _text[words[^1].End] == '.';

    private Who Meant(bool isPlural)
    {
        var meant = isPlural && _plural != Who.Nobody ? _plural : _singular != Who.Nobody ? _singular : isPlural && _hasYou ? Who.SomebodyElse : Who.Candidate;
        return _isReference ? Who.Candidate : meant == Who.Candidate && !_asks ? Who.SomebodyElse : meant;
    }

    private Who Introduce(IReadOnlyList<TextWord> words, int at)
    {
        _plural = Who.SomebodyElse;

        if ((!words[at].Form.EndsWith('s') || words[at].Form == "boss") && words[at].Form is not ("people" or "men" or "women" or "folk" or "everyone" or "everybody" or "nobody" or "anyone" or "anybody" or "those" or "staff") && !(at > 0 && PersonWords.Possessives.Contains(words[at - 1].Form) && words[at - 1].Form != "your"))
        {
            _singular = Who.SomebodyElse;
        }

        return Who.SomebodyElse;
    }

    // Whose somebody is: "your older brother".
    private static Who Owner(IReadOnlyList<TextWord> words, int at, Who[] who)
    {
        for (var i = at - 1; i >= 0 && i >= at - 3; i--)
        {
            if (words[i].Form is "your" or "his" or "her" or "their" or "the" or "a" or "my" or "our" || words[i].IsPossessive)
            {
                return words[i].Form is "your" ? Who.Candidate : words[i].Form is "the" or "a" or "my" or "our" ? Who.SomebodyElse : who[i];
            }
        }

        return Who.Nobody;
    }

    // "Do you see a therapist": the therapist would be theirs.
    private static bool IsOwn(IReadOnlyList<TextWord> words, int at, Who[] who)
    {
        for (var i = at - 1; i >= 0 && i >= at - 6; i--)
        {
            if (who[i] != Who.Nobody)
            {
                return who[i] == Who.Candidate;
            }
        }

        return true;
    }

    // "Are you the kind of person who", "were you a client here": nobody else.
    private static bool IsPredicate(IReadOnlyList<TextWord> words, int at, Who[] who)
    {
        for (var i = at - 1; i >= 0 && i >= at - 6; i--)
        {
            if (words[i].Form is "kind" or "type" or "sort")
            {
                return true;
            }

            if (words[i].Form == "of" && i > 0 && words[i - 1].Form == "one")
            {
                continue;
            }

            if (who[i] is Who.Work or Who.SomebodyElse || words[i].Form.EndsWith("ing", StringComparison.Ordinal) || words[i].Form is "with" or "to" or "by" or "for" or "from" or "as" or "if" or "when" or "of" or "on" or "in" or "at" or "where" or "that" or "who")
            {
                return false;
            }

            if (words[i].Stem == "be")
            {
                return Enumerable.Range(Math.Max(0, i - 3), at - Math.Max(0, i - 3)).Any(j => who[j] == Who.Candidate) || i == 0;
            }
        }

        return false;
    }

    private static bool IsOwnStory(IReadOnlyList<TextWord> words, int at) =>
        at + 1 < words.Count
        && words[at + 1].Form is "was" or "had" or "am" or "take" or "took" or "got" or "have" or "came" or "went" or "lost" or "struggled" or "spent" or "lived" or "live"
        && !Enumerable.Range(at + 1, Math.Min(4, words.Count - at - 1)).Any(i => words[i].Stem is "ask" or "know" or "wonder" or "curious" or "require" or "guess" or "go" or "see" or "hear" or "notice" or "sorry" or "sure" or "to");

    private bool IsWork(IReadOnlyList<TextWord> words, int at, Who[] who)
    {
        var (word, before, next) = (words[at], at > 0 ? words[at - 1].Form : "", at + 1 < words.Count ? words[at + 1] : null);

        if (PersonWords.Situation.Contains(word.Form) && at > 1 && before == "you" && words[at - 2].Form is "would" or "could" or "might" or "should")
        {
            _singular = _singular == Who.Nobody && !_isReference ? Who.SomebodyElse : _singular;
            return true;
        }

        return PersonWords.Work.Contains(word.Stem)
            || (word.Form is "coach" or "specialist" or "navigator" && before is not "your")
            || (next is not null
                && PersonWords.WorkBefore.TryGetValue(word.Stem, out var following)
                && (following.Contains(next.Form) || (word.Stem is "support" or "help" or "lead" or "serve" && (PersonWords.Others.Contains(next.Form) || PersonWords.Relatives.Contains(next.Form))))
                && before is not ("off" or "miss" or "missed" or "missing" or "of" or "from" or "been" or "lived" or "personal" or "peer" or "emotional" or "own" or "life" or "your")
                && !(word.Stem == "experience" && word.Form != "experience"));
    }
}
