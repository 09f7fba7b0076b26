using System.Collections.Frozen;

namespace ReadinessKit.Checks;

/// <summary>Whether something is said not to be done, or to be left to whoever likes to.</summary>
internal static class Denial
{
    private const int After = 10, LongestLeadIn = 12;

    private static readonly FrozenSet<string> Negations = FrozenSet.Create("not", "never", "nobody", "without", "nor", "neither", "avoid", "refuse", "refuses", "decline", "declines", "exclude", "excludes", "excluding", "stop");

    // "Not only", "do not hesitate to" and "never fail to" say that it is done.
    private static readonly FrozenSet<string> Undone = FrozenSet.Create("only", "just", "merely", "simply", "hesitate", "fail", "forget", "limited", "mind", "until", "else");

    // "Takes no part in", "has no say over".
    private static readonly FrozenSet<string> Share = FrozenSet.Create("part", "role", "hand", "share", "say", "responsibility", "duty", "duties", "involvement", "log", "login", "access", "key", "keys", "password", "authority", "power", "business", "dealings");

    // "Gives no opinion on", "do no intakes": what they do is none of it.
    private static readonly FrozenSet<string> DoneWithNone = new[]
    {
        "do", "make", "give", "take", "write", "keep", "hold", "carry", "play", "perform", "run", "conduct", "set", "handle", "offer", "provide", "enter", "collect", "gather", "issue", "file", "send", "pass", "complete", "sign", "serve", "see", "read", "attend", "lead", "bear",
    }.Select(Stems.Of).ToFrozenSet();

    private static readonly FrozenSet<string> NoneEnds = FrozenSet.Create("and", "but", "then", "to", "will", "must", "should", "may", "can", "later", "more", "less", "fewer", "longer", "matter", "sooner", "time", "exception", "exceptions", "hesitation", "trouble", "secret", "excuses", "bones");

    // "Excused from rounds", "exempt from filing".
    private static readonly FrozenSet<string> Released = FrozenSet.Create("excused", "exempt", "exempted", "spared", "released", "shielded", "abstain", "abstains", "refrain", "refrains");

    private static readonly FrozenSet<string> EndsNoun = FrozenSet.Create("to", "for", "in", "on", "at", "by", "with", "without", "from", "is", "are", "be", "will", "must", "should", "may", "can", "required", "needed", "necessary", "matter", "you", "we", "they", "it", "who", "that", "which", "when", "if", "because", "than", "longer", "the", "your", "only");

    private static readonly FrozenSet<string> PartOf = FrozenSet.Create(
        "part", "your", "our", "my", "duty", "duties", "job", "role", "task", "yours", "expected", "required", "asked", "allowed", "done", "included", "include", "include", "belong", "something", "peer", "fit", "us", "you", "happen", "class", "position", "post");

    /// <summary>True when what a phrase speaks of is denied before it or after it.</summary>
    /// <param name="words">The words of a sentence.</param>
    /// <param name="clause">Where the clause of the phrase begins.</param>
    /// <param name="match">The phrase.</param>
    public static bool IsSaid(IReadOnlyList<TextWord> words, int clause, PhraseMatch match) =>
        IsNegated(words, clause, match.First) || IsDeniedAfter(words, clause, match) || BeginsWithNone(words, clause, match.First) || IsListedUnderNo(words, match.First) || IsBelowDenial(words, clause);

    // "No peer worker lays hands on anyone", "nothing about a person is discussed", but not "no candidate with a record".
    private static bool BeginsWithNone(IReadOnlyList<TextWord> words, int clause, int first) =>
        first > clause + 1 && words[clause].Form switch
        {
            "nothing" or "none" => words[clause + 1].Form is not ("but" or "less" or "more" or "short" or "else" or "like"),
            "no" => Enumerable.Range(clause + 1, Math.Min(3, first - clause - 1)).Any(i => words[i].Form is "staff" or "employee" or "volunteer" or "peer" or "worker" or "specialist" or "guest" or "resident" or "member" or "patient" or "tenant" or "caller"),
            _ => false,
        };

    // "No drug screens, rides, curfew checks or housing applications": a sentence without a verb.
    private static bool IsListedUnderNo(IReadOnlyList<TextWord> words, int first) =>
        first > 1 && words[0].Form == "no" && !words.Take(first).Any(w => w.Stem == "be" || Clause.Modals.Contains(w.Form) || Clause.Doers.Contains(w.Form) || Clause.Contrasts.Contains(w.Form) || w.Form is "who" or "that" or "which" or "but" or "need" or "matter" or "longer" or "later" or "less" or "more" or "fewer");

    // "Not among the duties of this post: giving or logging medication".
    private static bool IsBelowDenial(IReadOnlyList<TextWord> words, int clause)
    {
        if (clause == 0 || words[clause].Mark != ':')
        {
            return false;
        }

        var before = words.Take(clause).Skip(Math.Max(0, clause - LongestLeadIn)).ToArray();

        return before.Any(w => w.Form is "not" or "never" or "no" or "outside" or "neither") && before.Any(w => PartOf.Contains(w.Form) || w.Stem is "do" or "ask")
            && !before.Any(w => Clause.Subordinators.Contains(w.Form) && w.Form is not ("that" or "as" or "which")) && !before.Any(w => w.Form is "only" or "eligible" or "hire" or "hired" or "apply");
    }

    private static bool IsNegated(IReadOnlyList<TextWord> words, int clause, int first)
    {
        var isListed = false;

        for (var i = first - 1; i >= clause; i--)
        {
            var (word, next) = (words[i].Form, words[i + 1].Form);
            isListed |= words[i + 1].Mark == ',';

            if (Clause.Subordinators.Contains(word) && i < first - 1 && word is not ("that" or "as") && !(isListed && Clause.Inner.Contains(word)))
            {
                return false;
            }

            if ((Negations.Contains(word) || (word == "no" && next == "one") || (word == "no" && (i == first - 1 || IsOfNoun(words, i, first) || IsListOfNone(words, clause, i, first) || IsDoneWithNone(words, clause, i, first)))) && !IsUndone(words, i, first))
            {
                return !IsAboutSomebody(words, clause, i);
            }

            if ((word, next) is ("instead", "of") or ("rather", "than") || (next == "from" && Released.Contains(word)) || (word == "no" && Share.Contains(next)))
            {
                return true;
            }
        }

        return false;
    }

    // "No medication rounds": what stands between is a part of the noun.
    private static bool IsOfNoun(IReadOnlyList<TextWord> words, int no, int first) =>
        first - no <= 3 && Enumerable.Range(no + 1, first - no).All(i => words[i].Mark == '\0') && !Enumerable.Range(no + 1, first - no - 1).Any(i => EndsNoun.Contains(words[i].Form));

    // "Makes no recommendations to judges, magistrates or probation officers", but not "keeps no notes and reports to probation".
    private static bool IsDoneWithNone(IReadOnlyList<TextWord> words, int clause, int no, int first) =>
        no > clause && DoneWithNone.Contains(words[no - 1].Stem) && !Enumerable.Range(no + 1, first - no - 1).Any(i => NoneEnds.Contains(words[i].Form) && (words[i].Form != "to" || i == no + 1));

    // "There are no locked doors, searches or room checks": all of the list is not there.
    private static bool IsListOfNone(IReadOnlyList<TextWord> words, int clause, int no, int first) =>
        no > 1 && (words[no - 1].Stem == "be" || words[no - 1].Form is "has" or "have") && (words[no - 2].Form == "there" || Clause.Doers.Contains(words[no - 2].Form) || words[no - 2].Form == "it" || no - 2 <= clause + 2)
        && !Enumerable.Range(no + 1, first - no - 1).Any(i => EndsNoun.Contains(words[i].Form));

    // "Members who do not drive", "if they do not want to": said of somebody, or of a case, and not of the work.
    private static bool IsAboutSomebody(IReadOnlyList<TextWord> words, int clause, int negation) =>
        Enumerable.Range(Math.Max(clause, negation - 4), negation - Math.Max(clause, negation - 4)).Any(i => Clause.Subordinators.Contains(words[i].Form) && words[i].Form is not ("that" or "as"));

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

        for (var i = match.Last + 1; i < end && !Clause.Subordinators.Contains(words[i].Form) && !Clause.Contrasts.Contains(words[i].Form); i++)
        {
            if ((denied && PartOf.Contains(words[i].Form)) || IsLeftToThem(words, i) || IsUpToThem(words, i))
            {
                return true;
            }

            denied |= words[i].Form is "not" or "never" or "neither" && (words[i - 1].Stem is "be" or "do" or "will" or "should" or "can" or "must" or "may" || (words[i - 1].Form == "and" && i + 1 < end && words[i + 1].Form is "to" or "for" or "part"));
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
        return words[first].Mark == ',' || (before[^1].Form is "and" or "or" or "nor" && !before.Any(w => Clause.Doers.Contains(w.Form) || Clause.Modals.Contains(w.Form)));
    }
}
