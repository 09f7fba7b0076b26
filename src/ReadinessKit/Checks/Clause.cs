using System.Collections.Frozen;

namespace ReadinessKit.Checks;

/// <summary>The part of a sentence in which words belong together, and the words that begin and end one.</summary>
internal static class Clause
{
    private const int Before = 14, Longest = 40;

    internal static readonly FrozenSet<string> Contrasts = FrozenSet.Create("but", "however", "although", "though", "yet", "then", "so", "whereas", "while", "instead");

    internal static readonly FrozenSet<string> Subordinators = FrozenSet.Create("if", "when", "whenever", "because", "unless", "who", "that", "which", "whether", "even", "since", "as", "where", "until", "whose");

    // A clause that one of these begins ends at its comma, and the sentence goes on as it was: "not check whether they come, write notes".
    internal static readonly FrozenSet<string> Inner = FrozenSet.Create("that", "who", "which", "whose", "whether");

    internal static readonly FrozenSet<string> Doers = FrozenSet.Create("you", "i", "me", "we", "us", "peer", "peers", "they", "he", "she", "someone", "somebody");

    internal static readonly FrozenSet<string> Modals = FrozenSet.Create("will", "must", "should", "may", "can", "shall", "would");

    /// <summary>The first word of the clause that a word stands in, or the furthest that is looked at.</summary>
    public static int Start(IReadOnlyList<TextWord> words, int at)
    {
        var start = at;

        while (start > 0 && at - start < Longest && !Parts(words, start))
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

    // "I write the prescriptions and the nurses give the injections", ", and other staff may use restraint", but not "you and the nurses give".
    private static bool IsTheColleague(IReadOnlyList<TextWord> words, int at) =>
        at > 1 && at + 1 < words.Count
        && !Doers.Contains(words[at - 2].Form) && !OtherPeople.IsThePost(words[at - 2])
        && (words[at].Form is "the" or "our"
            ? SpokenOf.IsColleague(words, at + 1, out _) || OtherPeople.AreSubject(words, at)
            : words[at - 1].Mark == ',' && !SpokenOf.IsColleague(words, at - 2, out _) && (OtherPeople.AreSubject(words, at) || (words[at].Form == "other" && SpokenOf.IsColleague(words, at, out _))));

    // "Serve as payee, handle money", "shop as an errand, give pills": this "as" begins no clause.
    private static bool IsOfRole(IReadOnlyList<TextWord> words, int at) => words[at].Form == "as" && at > 0 && (words[at + 1].Form is "a" or "an" || words[at - 1].Stem is "serve" or "serv" or "act" or "work" or "function" or "such" or "well" or "be");

    // "If they do not want to go, drive them": what was said before the comma holds there only.
    private static bool BeginsWithSubordinator(IReadOnlyList<TextWord> words, int comma)
    {
        for (var i = comma - 1; i >= 0 && comma - i <= Before; i--)
        {
            if (Subordinators.Contains(words[i].Form) && !Inner.Contains(words[i].Form) && !IsOfRole(words, i))
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
}
