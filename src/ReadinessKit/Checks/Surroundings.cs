using System.Collections.Frozen;

namespace ReadinessKit.Checks;

/// <summary>Looks at the words around a phrase, within its clause, for what changes its meaning.</summary>
public static class Surroundings
{
    private const int Before = 14;

    private static readonly FrozenSet<string> Helps = new[] { "support", "help", "assist", "accompany", "teach", "coach", "encourage", "invite", "empower", "enable" }.Select(Stems.Of).ToFrozenSet();

    private static readonly FrozenSet<string> Articles = FrozenSet.Create("the", "a", "an", "our", "your", "this", "of", "for", "to", "in", "by");

    /// <summary>All circumstances of the words from the first to the last of a phrase in its sentence.</summary>
    public static IReadOnlySet<Circumstance> Of(Sentence sentence, PhraseMatch match) => Enum.GetValues<Circumstance>().Where(c => Holds(c, sentence.Words, match)).ToHashSet();

    /// <summary>True when at least one of some circumstances holds.</summary>
    public static bool AnyOf(IEnumerable<Circumstance> circumstances, Sentence sentence, PhraseMatch match) => circumstances.Any(c => Holds(c, sentence.Words, match));

    private static bool Holds(Circumstance circumstance, IReadOnlyList<TextWord> words, PhraseMatch match) => circumstance switch
    {
        Circumstance.NotDone => Denial.IsSaid(words, Clause.Start(words, match.First), match),
        Circumstance.AnothersWork => AnothersWork.IsSaid(words, Clause.Start(words, match.First), match),
        Circumstance.Support => IsHelp(words, Clause.Start(words, match.First), match.First),
        Circumstance.Past => IsPast(words, match.First),
        Circumstance.Quoted => words[match.Last].IsQuoted,
        Circumstance.Named => IsNamed(words, match),
        Circumstance.OnRequest => Around(words, match, TheirWish.IsSaid),
        Circumstance.AtTheirSide => Around(words, match, TheirWish.IsBeside),
        _ => false,
    };

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

        var (before, after) = (from > 1 && (words[from - 1].IsCapital || (from > 2 && Articles.Contains(words[from - 1].Form) && words[from - 2].IsCapital)), to + 1 < words.Count && words[to + 1].IsCapital);
        var isWithin = (to > from && from > 0) || before || after;
        var (first, last) = (Math.Max(0, from - Before), Math.Min(words.Count, to + Before));
        var small = Enumerable.Range(first, last - first).Count(i => !words[i].IsCapital && words[i].Form.Length > 3);

        // "The hospital’s Patient Bill of Rights": a name begins within the phrase and goes on after it.
        if (from < to && !words[from].IsCapital && words[to].IsCapital && after && words[to + 1].Mark == '\0' && small > 2)
        {
            return true;
        }

        return isWithin && words[from].IsCapital && words[to].IsCapital && small > (before || after ? 0 : 1);
    }

    private static bool Around(IReadOnlyList<TextWord> words, PhraseMatch match, Func<IReadOnlyList<TextWord>, int, bool> holds)
    {
        var first = Math.Max(0, match.First - Before);
        return Enumerable.Range(first, Math.Min(words.Count, match.Last + Before) - first).Any(i => holds(words, i));
    }
}
