using System.Collections.Frozen;

namespace ReadinessKit.Checks;

/// <summary>Words by which something is done at somebody's own wish, or at their side.</summary>
internal static class TheirWish
{
    private static readonly FrozenSet<string> Wishes = new[] { "ask", "want", "wish", "like", "invite", "choose", "request", "agree", "prefer", "decide", "welcome" }.Select(Stems.Of).ToFrozenSet();

    /// <summary>True when a word says that somebody wishes it: "if the person asks", "at their request", "with the member’s permission".</summary>
    public static bool IsSaid(IReadOnlyList<TextWord> words, int at)
    {
        var word = words[at];

        if (word.Form is "request" or "invitation" or "permission" or "consent" or "say")
        {
            return Enumerable.Range(Math.Max(0, at - 3), Math.Min(3, at)).Any(i => words[i].Form is "on" or "upon" or "at" or "by" or "with" or "whose") && !Enumerable.Range(Math.Max(0, at - 3), Math.Min(3, at)).Any(i => SpokenOf.IsColleague(words, i, out _));
        }

        if (!(Wishes.Contains(word.Stem) && at > 0))
        {
            return false;
        }

        // "That they would like": by itself a wish.
        if (at > 1 && words[at].Form is "like" or "prefer" && words[at - 1].Form == "would" && words[at - 2].Form == "they")
        {
            return true;
        }

        for (var i = at - 1; i >= 0 && at - i <= 5; i--)
        {
            if (words[i].Form is "not" or "never" || SpokenOf.IsColleague(words, i, out _) || words[i].Form is "staff" or "team" or "management")
            {
                return false;
            }

            if (words[i].Form is "if" or "when" or "whenever" or "because" or "unless" or "as" or "who" or "what" or "where" or "wherever")
            {
                return words[i].Form is "who" || Enumerable.Range(i + 1, at - i - 1).Any(j => SpokenOf.IsServed(words[j]) || words[j].Form is "they" or "anyone" or "anybody");
            }
        }

        return false;
    }

    /// <summary>True when a word says that it is done with them: "together with the person", "at their side", "alongside a member".</summary>
    public static bool IsBeside(IReadOnlyList<TextWord> words, int at)
    {
        var next = at + 1 < words.Count ? words[at + 1] : null;
        var second = at + 2 < words.Count ? words[at + 2] : null;

        return words[at].Form switch
        {
            "together" => true,
            "side" or "sides" => at > 0 && (words[at - 1].Form == "their" || words[at - 1].IsPossessive),
            "with" or "alongside" or "beside" or "next" => (next is not null && IsTheirs(next)) || (second is not null && next?.Form is "the" or "a" or "each" or "to" or "that" or "any" && second is not null && IsTheirs(second)),
            _ => false,
        };
    }

    private static bool IsTheirs(TextWord word) => !word.IsPossessive && SpokenOf.IsServed(word) && word.Form is not ("other" or "others" or "worker" or "workers");
}
