using ReadinessKit.Checks;

namespace ReadinessKit.Interviews;

/// <summary>Whom each word of a question is about, read from its beginning to its end: "she" is whoever was named last, and the candidate where nobody was.</summary>
internal sealed class Subjects
{
    private readonly string _text;
    private readonly bool _hasYou;
    private readonly bool _isNote;
    private bool _isTold;

    // Whom "she" and "they" stand for, so far.
    private Who _singular;
    private Who _plural;

    public Subjects(string text, IReadOnlyList<Sentence> sentences, bool isNote)
    {
        (_text, _isNote) = (text, isNote);
        IsReference = !isNote && sentences.Any(s => Enumerable.Range(0, s.Words.Count).Any(i => IsOfReference(s.Words, i)));
        Asks = isNote || text.AsSpan().TrimEnd() is [.., not ('.' or '!' or '”' or '"')] || text.AsSpan().ContainsAny('?', ':');
        _hasYou = sentences.Any(s => s.Words.Any(w => PersonWords.You.Contains(w.Form)));
        var (of, names) = (new Who[sentences.Count][], new bool[sentences.Count]);

        for (var i = 0; i < sentences.Count; i++)
        {
            var words = sentences[i].Words;
            var who = of[i] = new Who[words.Count];
            _isTold = IsStatement(words);

            for (var at = 0; at < words.Count; at++)
            {
                who[at] = Read(words, at, who);
            }

            names[i] = _singular == Who.SomebodyElse || _plural == Who.SomebodyElse;
        }

        (Of, NamesSomebodyElse) = (of, names);
    }

    /// <summary>By sentence and word.</summary>
    public Who[][] Of { get; }

    /// <summary>By sentence: true when somebody else was named in it, or before.</summary>
    public bool[] NamesSomebodyElse { get; }

    /// <summary>True when somebody is asked about the candidate: "she" is the candidate, and "you" is not.</summary>
    public bool IsReference { get; }

    /// <summary>True when there is a question in it, or a line of a form; false for what only states something.</summary>
    public bool Asks { get; }

    private Who Read(IReadOnlyList<TextWord> words, int at, Who[] who)
    {
        var (word, before) = (words[at], at > 0 ? words[at - 1].Form : "");
        var form = word.Form;

        if (PersonWords.You.Contains(form))
        {
            return before == "thank" || IsReference || IsAside(words, at, who) ? Who.Nobody : Who.Candidate;
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
                : before is "a" && at > 1 && words[at - 2].Form is ("have" or "got" or "want" or "had" or "and" or "or" or "there" or "start" or "raise") ? Who.Nobody
                : before is "the" && form is ("kids" or "children" or "baby") && _singular == Who.Nobody && _plural == Who.Nobody ? Who.Nobody
                : form is "home" or "house" or "ex" or "loved" ? Who.Nobody
                : at == 0 && words.Count > 3 && words[1].Form.EndsWith('s') ? Introduce(words, at)
                : before is "single" && at > 2 && words[at - 3].Form is "being" or "as" ? Who.Nobody
                : owner is Who.SomebodyElse && at + 1 < words.Count && words[at + 1].Form is ("you" or "who" or "whose" or "is" or "asks" or "tells" or "says") && !IsPredicate(words, at, who) ? Introduce(words, at)
                : before.Length == 0 || before is "you" or "single" or "working" or "have" or "any" or "got" or "no" or "having" or "start" or "starting" or "planning" or "many" or "want" or "of" or "young" or "small" or "more" or "and" or "or" or "boyfriend" or "girlfriend" ? Who.Nobody
                : Introduce(words, at);
        }

        if (PersonWords.Clinicians.Contains(form))
        {
            var next = at + 1 < words.Count ? words[at + 1].Form : "";
            return Owner(words, at, who) is Who.Candidate || PersonWords.OfClinicians.Contains(next) || (IsReference && PersonWords.Referees.Contains(form)) || (before is ("a" or "any") && !IsSupposed(words, at) && IsOwn(words, at, who)) ? Who.Nobody : Introduce(words, at);
        }

        if (PersonWords.Others.Contains(form) && IsNoun(words, at))
        {
            return before is "this" && form is not ("team" or "community" or "population") ? Meant(false)
                : (at > 0 && words[at - 1].Form == "as") || (at > 1 && words[at - 2].Form == "as" && before is ("a" or "an")) || IsPredicate(words, at, who) || (IsReference && (PersonWords.Referees.Contains(form) || form is "employee" or "person" or "individual")) ? Who.Nobody
                : Introduce(words, at);
        }

        return IsName(words, at) ? Introduce(words, at) : !IsReference && IsWork(words, at, who) ? Who.Work : Who.Nobody;
    }

    // "Jay tells you": somebody of whom a situation tells.
    private static bool IsName(IReadOnlyList<TextWord> words, int at) =>
        at == 0 && words.Count > 2 && words[at].IsCapital && PersonWords.Tells.Contains(words[at + 1].Form) && !PersonWords.NoNames.Contains(words[at].Form);

    // "Our last hire" but not "would you hire", and "a peer" but not "peer support".
    private static bool IsNoun(IReadOnlyList<TextWord> words, int at)
    {
        var before = at > 0 ? words[at - 1].Form : "";

        return words[at].Form switch
        {
            "folk" or "folks" or "guys" or "people" or "ladies" => before != "you",
            "hire" => before is "last" or "new" or "our" or "previous" or "first" or "recent" or "a" or "the" or "my",
            "peer" => before is ("a" or "another" or "the") && (at + 1 == words.Count || words[at + 1].Form is not ("support" or "specialist" or "worker" or "role" or "run" or "work" or "services" or "group" or "certification" or "respite" or "training" or "center" or "program" or "position" or "movement")),
            _ => true,
        };
    }

    private static bool IsOfReference(IReadOnlyList<TextWord> words, int at)
    {
        var (form, before, second) = (words[at].Form, at > 0 ? words[at - 1].Form : "", at > 1 ? words[at - 2].Form : "");

        return PersonWords.Applicant.Contains(form)
            || PersonWords.Reference.Contains(form)
            || (form == "you" && before is ("for" or "under" or "to") && second is ("worked" or "reported"))
            || (form is ("his" or "her" or "their") && before is ("as" or "were" or "to") && (second is ("you" or "") || (before == "as" && second == "knowledge")));
    }

    // "Somebody you support" is about them, "your group" about the group, "he calls you" about him, and "you would visit people." tells what the work is.
    private bool IsAside(IReadOnlyList<TextWord> words, int at, Who[] who)
    {
        var next = at + 1 < words.Count ? words[at + 1].Form : "";

        return words[at].Form == "your" ? PersonWords.OfWork.Contains(next)
            : at > 0 && PersonWords.DoneToYou.Contains(words[at - 1].Form) && (_singular == Who.SomebodyElse || _plural == Who.SomebodyElse) ? true
            : at > 1 && words[at - 1].Form is "told" or "gave" or "showed" && words[at - 2].IsCapital && at > 2 ? true
            : at > 0 && (who[at - 1] == Who.SomebodyElse || (at > 1 && words[at - 1].Form is ("that" or "who" or "whom") && who[at - 2] == Who.SomebodyElse))
                ? (!PersonWords.Auxiliaries.Contains(next) || (next is "have" && at + 2 < words.Count && words[at + 2].Form is "met" or "known" or "seen" or "supported" or "visited" or "helped" or "been")) && words[at].Mark == '\0'
            : (at < 8 && (next is "would" or "will") && IsStatement(words)) || (at > 0 && words[at - 1].Form is ("if" or "when") && PersonWords.Noticing.Contains(next))
            || (next is "notice" or "overhear" or "witness" or "spot" && IsStatement(words));
    }

    /// <summary>True for a sentence that ends with a full stop.</summary>
    public bool IsStatement(IReadOnlyList<TextWord> words) => words[^1].End < _text.Length && _text[words[^1].End] == '.';

    private Who Meant(bool isPlural)
    {
        var meant = isPlural && _plural != Who.Nobody ? _plural : _singular != Who.Nobody ? _singular : isPlural && _hasYou ? Who.SomebodyElse : Who.Candidate;

        // "She’s pregnant. What do you say to her?": told of somebody, and asked of another.
        if (!IsReference && meant == Who.Candidate && _isTold && _hasYou)
        {
            return _singular = _plural = Who.SomebodyElse;
        }

        return IsReference ? Who.Candidate : meant == Who.Candidate && !Asks ? Who.SomebodyElse : meant;
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

    // "If a psychiatrist asked": the psychiatrist of a situation.
    private static bool IsSupposed(IReadOnlyList<TextWord> words, int at) => at > 1 && words[at - 2].Form is "if" or "suppose" or "imagine" or "say";

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

        // "A caseworker asks": not theirs.
        return !(at == 1 && at + 1 < words.Count && words[at + 1].Form.EndsWith('s'));
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

            if (words[i].Form == "of" && i > 0 && (words[i - 1].Form is "one" or "kind" or "type" or "sort"))
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

        // "Would open the door", "worked two years on": what somebody says they would do, and did for others.
        if (_isNote && (word.Form == "worked" || (word.Form == "would" && next?.Form is not (null or "need" or "not" or "be" or "have" or "rather" or "like" or "miss"))))
        {
            return true;
        }

        if (PersonWords.Situation.Contains(word.Form) && next?.Form != "yourself" && at > 1 && before == "you" && words[at - 2].Form is "would" or "could" or "might" or "should")
        {
            _singular = _singular == Who.Nobody && !IsReference ? Who.SomebodyElse : _singular;
            return true;
        }

        return (PersonWords.Work.Contains(word.Stem) && !(word.Form == "understand" && before is "me" or "us" or "will"))
            || (word.Form is "coach" or "specialist" or "navigator" && before is not "your")
            || (next is not null
                && PersonWords.WorkBefore.TryGetValue(word.Stem, out var following)
                && (following.Contains(next.Form) || (word.Stem is "support" or "help" or "lead" or "serve" && (PersonWords.Others.Contains(next.Form) || PersonWords.Relatives.Contains(next.Form))))
                && before is not ("off" or "miss" or "missed" or "missing" or "of" or "from" or "been" or "lived" or "personal" or "peer" or "emotional" or "own" or "life" or "your")
                && !(at > 1 && words[at - 2].Form == "unable")
                && !(word.Stem == "experience" && word.Form != "experience"));
    }
}
