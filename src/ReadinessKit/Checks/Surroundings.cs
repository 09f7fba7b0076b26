using System.Collections.Frozen;

namespace ReadinessKit.Checks;

/// <summary>Looks at the words around a phrase, within its clause, for what changes its meaning.</summary>
public static class Surroundings
{
    private const int Before = 14;
    private const int LongestClause = 40;
    private const int After = 10;

    private static readonly FrozenSet<string> Negations = FrozenSet.Create("not", "never", "nobody", "without", "nor", "neither", "avoid", "refuse", "refuses", "decline", "declines", "exclude", "excludes", "excluding", "stop");

    // "Not only", "do not hesitate to" and "never fail to" say that it is done.
    private static readonly FrozenSet<string> Undone = FrozenSet.Create("only", "just", "merely", "simply", "hesitate", "fail", "forget", "limited", "mind", "until", "else");

    private static readonly FrozenSet<string> Contrasts = FrozenSet.Create("but", "however", "although", "though", "yet", "then", "so", "whereas", "while", "instead");

    private static readonly FrozenSet<string> Subordinators = FrozenSet.Create("if", "when", "whenever", "because", "unless", "who", "that", "which", "whether", "even", "since", "as", "where", "until", "whose");

    // A clause that one of these begins ends at its comma, and the sentence goes on as it was: "not check whether they come, write notes".
    private static readonly FrozenSet<string> Inner = FrozenSet.Create("that", "who", "which", "whose", "whether");

    private static readonly FrozenSet<string> Doers = FrozenSet.Create("you", "i", "me", "we", "us", "peer", "peers", "they", "he", "she", "someone", "somebody");

    private static readonly FrozenSet<string> Modals = FrozenSet.Create("will", "must", "should", "may", "can", "shall", "would");

    private static readonly FrozenSet<string> Determiners = FrozenSet.Create(
        "the", "a", "an", "our", "your", "their", "all", "each", "every", "only", "other", "another", "two", "licensed", "registered", "clinical", "nursing", "medical", "on", "call", "my", "agency", "program", "clinic", "hospital", "unit", "van", "bus", "house", "state", "county", "day", "night");

    private static readonly FrozenSet<string> NotTheirOwnDoing = new[]
    {
        "be", "need", "want", "ask", "expect", "tell", "require", "let", "get", "make", "have", "for", "to",
    }.Select(Stems.Of).ToFrozenSet();

    private static readonly FrozenSet<string> Helps = new[] { "support", "help", "assist", "accompany", "teach", "coach", "encourage", "invite", "empower", "enable" }.Select(Stems.Of).ToFrozenSet();

    private static readonly FrozenSet<string> OtherPlaces = FrozenSet.Create("agency", "program", "team", "office", "department", "provider", "person", "organization");

    // What follows a noun, "reception duties for the clinic", and not the verb of a sentence.
    private static readonly FrozenSet<string> AfterNouns = FrozenSet.Create("as", "to", "for", "of", "on", "at", "in", "and", "or", "when", "with", "by", "is", "are", "from", "between", "during", "each", "every", "once", "twice", "daily", "weekly", "monthly", "required", "needed", "assigned", "included");

    private static readonly FrozenSet<string> Handovers = FrozenSet.Create("belongs", "belong", "done", "handled", "by", "job", "up", "left", "stays", "remains", "task", "work", "given");

    // "Takes no part in", "has no say over".
    private static readonly FrozenSet<string> Share = FrozenSet.Create("part", "role", "hand", "share", "say", "responsibility", "duty", "duties", "involvement");

    private static readonly FrozenSet<string> Articles = FrozenSet.Create("the", "a", "an", "our", "your", "this", "of", "for", "to", "in", "by");

    private static readonly FrozenSet<string> PartOf = FrozenSet.Create(
        "part", "your", "our", "my", "duty", "duties", "job", "role", "task", "yours", "expected", "required", "asked", "allowed", "done", "included", "include", "include", "belong", "something", "peer", "fit", "us", "you", "happen", "class", "position", "post");

    /// <summary>All circumstances of the words from the first to the last of a phrase in its sentence.</summary>
    public static IReadOnlySet<Circumstance> Of(Sentence sentence, PhraseMatch match) => Enum.GetValues<Circumstance>().Where(c => Holds(c, sentence.Words, match)).ToHashSet();

    /// <summary>True when at least one of some circumstances holds.</summary>
    public static bool AnyOf(IEnumerable<Circumstance> circumstances, Sentence sentence, PhraseMatch match) => circumstances.Any(c => Holds(c, sentence.Words, match));

    private static bool Holds(Circumstance circumstance, IReadOnlyList<TextWord> words, PhraseMatch match) => circumstance switch
    {
        Circumstance.NotDone => ClauseStart(words, match.First) is var clause && (IsNegated(words, clause, match.First) || IsDeniedAfter(words, clause, match)),
        Circumstance.AnothersWork => ClauseStart(words, match.First) is var clause && (IsDoneByAnother(words, clause, match) || OtherPeople.Do(words, clause, match) || IsHandedOver(words, match.Last)),
        Circumstance.Support => IsHelp(words, ClauseStart(words, match.First), match.First),
        Circumstance.Past => IsPast(words, match.First),
        Circumstance.Quoted => words[match.Last].IsQuoted,
        Circumstance.Named => IsNamed(words, match),
        Circumstance.OnRequest => Around(words, match, TheirWish.IsSaid),
        Circumstance.AtTheirSide => Around(words, match, TheirWish.IsBeside),
        _ => false,
    };

    /// <summary>The first word of the clause that a word stands in, or the furthest that is looked at.</summary>
    private static int ClauseStart(IReadOnlyList<TextWord> words, int at)
    {
        var start = at;

        while (start > 0 && at - start < LongestClause && !Parts(words, start))
        {
            start--;
        }

        return start;
    }

    // True when a new clause begins with this word: after a dash or colon, at "but", at ", they" and at "and will".
    private static bool Parts(IReadOnlyList<TextWord> words, int at)
    {
        var (word, before) = (words[at], words[at - 1]);

        return word.Mark is ':' or '–' or '—' or '('
            || (Contrasts.Contains(before.Form) && word.Form != "of")
            || (word.Mark == ',' && (Doers.Contains(word.Form) || BeginsWithSubordinator(words, at)))
            || (before.Form == "and" && (Modals.Contains(word.Form) || Doers.Contains(word.Form) || IsTheColleague(words, at)));
    }

    // "I write the prescriptions and the nurses give the injections", but not "you and the nurses give".
    private static bool IsTheColleague(IReadOnlyList<TextWord> words, int at) =>
        words[at].Form is "the" or "our" && at + 1 < words.Count
        && !(at > 1 && (Doers.Contains(words[at - 2].Form) || OtherPeople.IsThePost(words[at - 2])))
        && (SpokenOf.IsColleague(words, at + 1, out _) || OtherPeople.AreSubject(words, at));

    // "If they do not want to go, drive them": what was said before the comma holds there only.
    private static bool BeginsWithSubordinator(IReadOnlyList<TextWord> words, int comma)
    {
        for (var i = comma - 1; i >= 0 && comma - i <= Before; i--)
        {
            if (Subordinators.Contains(words[i].Form) && !Inner.Contains(words[i].Form))
            {
                return true;
            }

            if (words[i].Mark == ',')
            {
                return false;
            }
        }

        return false;
    }

    private static bool IsNegated(IReadOnlyList<TextWord> words, int clause, int first)
    {
        var isListed = false;

        for (var i = first - 1; i >= clause; i--)
        {
            var (word, next) = (words[i].Form, words[i + 1].Form);
            isListed |= words[i + 1].Mark == ',';

            if (Subordinators.Contains(word) && i < first - 1 && word is not ("that" or "as") && !(isListed && Inner.Contains(word)))
            {
                return false;
            }

            if ((Negations.Contains(word) || (word == "no" && next == "one") || (word == "no" && i == first - 1)) && !IsUndone(words, i, first))
            {
                return !IsAboutSomebody(words, clause, i);
            }

            if ((word, next) is ("instead", "of") or ("rather", "than") || (word == "no" && Share.Contains(next)))
            {
                return true;
            }
        }

        return false;
    }

    // "Members who do not drive", "if they do not want to": said of somebody, or of a case, and not of the work.
    private static bool IsAboutSomebody(IReadOnlyList<TextWord> words, int clause, int negation) =>
        Enumerable.Range(Math.Max(clause, negation - 4), negation - Math.Max(clause, negation - 4)).Any(i => Subordinators.Contains(words[i].Form) && words[i].Form is not ("that" or "as"));

    private static bool IsUndone(IReadOnlyList<TextWord> words, int negation, int first) =>
        Enumerable.Range(negation + 1, Math.Max(0, Math.Min(2, first - negation - 1))).Any(i => Undone.Contains(words[i].Form));

    // "Handing out medication is not part of this role", "searches, holds and drug tests are not", but not "members who are not able to".
    private static bool IsDeniedAfter(IReadOnlyList<TextWord> words, int clause, PhraseMatch match)
    {
        if (match.First > clause + 2 && !IsListed(words, clause, match.First))
        {
            return false;
        }

        var end = Math.Min(words.Count, match.Last + 1 + After);
        var denied = false;

        for (var i = match.Last + 1; i < end && !Subordinators.Contains(words[i].Form) && !Contrasts.Contains(words[i].Form); i++)
        {
            if ((denied && PartOf.Contains(words[i].Form)) || IsLeftToThem(words, i) || IsUpToThem(words, i))
            {
                return true;
            }

            denied |= words[i].Form is "not" or "never" && (words[i - 1].Stem is "be" or "do" or "will" or "should" or "can" or "must" or "may" || (words[i - 1].Form == "and" && i + 1 < end && words[i + 1].Form is "to" or "for" or "part"));
        }

        return false;
    }

    // "Carrying boxes is voluntary", but not "meetings are voluntary for guests".
    private static bool IsLeftToThem(IReadOnlyList<TextWord> words, int at) =>
        words[at].Form is "voluntary" or "optional"
        && (words[at - 1].Stem == "be" || (at > 1 && words[at - 2].Stem == "be" && !Negations.Contains(words[at - 1].Form)))
        && !(at + 2 < words.Count && words[at + 1].Form == "for" && SpokenOf.IsServed(words[at + 2]));

    // "Moving boxes is up to those who feel like it".
    private static bool IsUpToThem(IReadOnlyList<TextWord> words, int at) =>
        at + 4 < words.Count && (words[at].Form, words[at + 1].Form) is ("up", "to") or ("left", "to")
        && words[at - 1].Stem == "be"
        && (words[at + 2].Form == "whoever" || (words[at + 2].Form is "those" or "anyone" or "anybody" or "staff" or "colleagues" or "volunteers" && words[at + 3].Form is "who" or "with"));

    // What stands before it is a list of the same kind: nobody is said to do anything yet.
    private static bool IsListed(IReadOnlyList<TextWord> words, int clause, int first)
    {
        var before = Enumerable.Range(clause, first - clause).Select(i => words[i]).ToArray();
        return words[first].Mark == ',' || (before[^1].Form is "and" or "or" or "nor" && !before.Any(w => Doers.Contains(w.Form) || Modals.Contains(w.Form)));
    }

    private static bool IsDoneByAnother(IReadOnlyList<TextWord> words, int clause, PhraseMatch match)
    {
        var (at, first) = (clause, match.First);

        while (at < first && at - clause < 4 && (Determiners.Contains(words[at].Form) || words[at].IsPossessive) && !SpokenOf.IsColleague(words, at, out _))
        {
            at++;
        }

        if (words[at].IsPossessive)
        {
            return false;
        }

        var isColleague = SpokenOf.IsColleague(words, at, out var length);

        if (at == first)
        {
            return isColleague && at + length > match.Last && Acts(words, at + length);
        }

        var isServed = SpokenOf.IsServed(words[at]) && words[at].Form != "worker" && (at > clause || words[at].Form.EndsWith('s') || words[at].Form == "people");
        var between = Enumerable.Range(at + length, Math.Max(0, first - at - length)).Select(i => words[i]).ToArray();

        // "The nurse and the companion hand out".
        if (between is [{ Form: "and" or "or" }, ..] && between.Take(4).Any(OtherPeople.IsThePost))
        {
            return false;
        }

        // "Clinicians are responsible for", "staff will".
        if ((isColleague || IsStaff(words, at, clause)) && between.Any(w => w.Form is "responsible" or "accountable" or "charge") && !between.Any(w => Doers.Contains(w.Form)))
        {
            return true;
        }

        return (isColleague || IsStaff(words, at, clause) || (isServed && first - at <= 3)) && !between.Any(w => Doers.Contains(w.Form) || NotTheirOwnDoing.Contains(w.Stem));
    }

    // "Reception books appointments", but not "reception duties for the clinic": what is done has an object.
    private static bool Acts(IReadOnlyList<TextWord> words, int at) =>
        at + 1 < words.Count && words[at].Form[^1] == 's' && words[at].Form != words[at].Stem && words[at].Mark != ',' && !AfterNouns.Contains(words[at + 1].Form) && words[at + 1].Mark != ',';

    // "Staff hand out medication", but not "staff the front desk".
    private static bool IsStaff(IReadOnlyList<TextWord> words, int at, int clause) => at == clause && words[at].Form == "staff" && words[at + 1].Form is not ("the" or "a" or "an" or "our" or "your" or "all" or "each" or "every") && !(words[at + 1].Form == "in" && words.Skip(at + 2).Take(2).Any(OtherPeople.IsThePost));

    // "... belongs to the nurse", "is done by other staff", "is the nurse’s job".
    private static bool IsHandedOver(IReadOnlyList<TextWord> words, int last)
    {
        var end = Math.Min(words.Count, last + 1 + After);
        var (handedOver, isPassive) = (false, false);

        for (var i = last + 1; i < end && words[i].Mark != ',' && !Subordinators.Contains(words[i].Form) && (words[i].Form != "and" || i == last + 1); i++)
        {
            handedOver |= Handovers.Contains(words[i].Form) || words[i].Stem == "be";
            isPassive = (isPassive || words[i].Stem == "be") && !Doers.Contains(words[i].Form);

            // "Medication is dispensed by licensed nursing staff".
            if (isPassive && words[i].Form == "by" && OtherPeople.AreNamed(words, i + 1, out _))
            {
                return true;
            }

            if (handedOver && (words[i].Form is "others" or "elsewhere" || (words[i].Form == "another" && i + 1 < end && OtherPlaces.Contains(words[i + 1].Form))))
            {
                return true;
            }

            if (handedOver && SpokenOf.IsColleague(words, i, out var length))
            {
                var previous = words[i - 1].Form is "the" or "a" or "an" or "our" ? words[i - 2].Form : words[i - 1].Form;
                return previous is "to" or "by" or "of" or "with" || (words[i + length - 1].IsPossessive && i + length < words.Count && words[i + length].Form is "job" or "task" or "work" or "duty" or "role");
            }
        }

        return false;
    }

    private static bool IsHelp(IReadOnlyList<TextWord> words, int clause, int first)
    {
        var help = -1;

        for (var i = first - 1; i >= clause && help < 0; i--)
        {
            help = Helps.Contains(words[i].Stem) ? i : -1;
        }

        return help >= 0
            && Enumerable.Range(help + 1, first - help - 1).Any(i => SpokenOf.IsServed(words[i]) && !words[i].IsPossessive)
            && !Enumerable.Range(help + 1, first - help - 1).Any(i => SpokenOf.IsColleague(words, i, out _));
    }

    private static bool IsPast(IReadOnlyList<TextWord> words, int first)
    {
        var at = first > 1 && words[first - 1].Form.EndsWith("ly", StringComparison.Ordinal) ? first - 1 : first;

        return (at > 0 && words[at - 1].Stem == "have" && words[first].Form != "to" && words[first].Form != words[first].Stem && words[first].Form[^1] is 'd' or 'n' or 't')
            || (at > 1 && words[at - 2].Form == "used" && words[at - 1].Form == "to");
    }

    // "The Severe and Persistent Mental Illness waiver", but no line of which every word has a capital. What a name begins after may be found with it: "the Mentally Ill Offender Treatment Act".
    private static bool IsNamed(IReadOnlyList<TextWord> words, PhraseMatch match)
    {
        var (from, to) = (match.First, match.Last);

        while (from < to && !words[from].IsCapital && Articles.Contains(words[from].Form))
        {
            from++;
        }

        while (to > from && !words[to].IsCapital && Articles.Contains(words[to].Form))
        {
            to--;
        }

        var (before, after) = (from > 1 && words[from - 1].IsCapital, to + 1 < words.Count && words[to + 1].IsCapital);
        var isWithin = (to > from && from > 0) || before || after;
        var (first, last) = (Math.Max(0, from - Before), Math.Min(words.Count, to + Before));
        var small = Enumerable.Range(first, last - first).Count(i => !words[i].IsCapital && words[i].Form.Length > 3);

        return isWithin && words[from].IsCapital && words[to].IsCapital && small > (before || after ? 0 : 1);
    }

    private static bool Around(IReadOnlyList<TextWord> words, PhraseMatch match, Func<IReadOnlyList<TextWord>, int, bool> holds)
    {
        var first = Math.Max(0, match.First - Before);
        return Enumerable.Range(first, Math.Min(words.Count, match.Last + Before) - first).Any(i => holds(words, i));
    }
}
