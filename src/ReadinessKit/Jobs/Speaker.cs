using System.Collections.Frozen;
using ReadinessKit.Checks;

namespace ReadinessKit.Jobs;

/// <summary>Tells sentences about the organization, or about the people it serves, from those about the role and whoever applies.</summary>
internal static class Speaker
{
    private const int Look = 12;

    private static readonly FrozenSet<string> Organization = FrozenSet.Create("agency", "program", "organization", "clinic", "hospital", "center", "clubhouse", "unit", "house", "county", "department", "nonprofit", "residence", "provider", "company", "network");

    private static readonly FrozenSet<string> People = new[] { "people", "member", "guest", "resident", "client", "patient", "consumer", "participant", "individual", "tenant", "adult", "visitor", "neighbor", "family", "caller", "veteran", "youth", "elder" }.Select(Stems.Of).ToFrozenSet();

    private static readonly FrozenSet<string> Quantifiers = FrozenSet.Create("many", "most", "some", "the", "our", "all", "these", "those", "several", "few", "of", "half", "other", "each", "every", "both", "more", "than", "about", "over", "around", "nearly", "almost");

    // "We need somebody who", "our agency requires": said of whoever applies, or of the post.
    private static readonly FrozenSet<string> Wishes = new[]
    {
        "seek", "need", "require", "expect", "ask", "look", "want", "prefer", "hire", "employ", "accept", "consider", "recruit", "invite", "welcome", "believe", "insist", "you", "your", "applicant", "candidate", "employee", "worker", "specialist", "role", "position", "job", "post", "peer", "successful", "eligible", "apply", "qualify", "barred", "excluded", "staff", "offer",
    }.Select(Stems.Of).ToFrozenSet();

    /// <summary>True for "We run a clinic for people who ...", "Many of our members have lived in hospitals", "Some of us were patients".</summary>
    public static bool IsNotTheRole(Sentence sentence)
    {
        var words = sentence.Words;
        var first = words[0].Form is "at" or "in" or "here" or "today" or "since" ? 1 : 0;
        var ours = words.Skip(first).Take(4).ToArray();

        return ours.Length > 1
            && (ours[0].Form is "we" or "i" || (ours[0].Form is "nobody" or "everyone" or "everybody" or "anybody" or "anyone" && ours[1].Form is "here" or "who")
                || (ours[0].Form == "it" && ours[1].Form is "also" or "further")
                || (ours[0].Form is "our" or "the" or "this" && ours.Skip(1).Any(w => Organization.Contains(w.Form)))
                || IsAboutPeople(ours))
            && !words.Take(Look).Where((w, i) => Wishes.Contains(w.Stem) && !IsAim(words, i)).Any();
    }

    // "The program wants to grow" says what the program is after, and not whom it seeks.
    private static bool IsAim(IReadOnlyList<TextWord> words, int at) => words[at].Stem is "want" or "wish" or "need" or "seek" && at + 1 < words.Count && words[at + 1].Form == "to";

    private static bool IsAboutPeople(TextWord[] words)
    {
        var at = 0;

        while (at < words.Length - 1 && (Quantifiers.Contains(words[at].Form) || char.IsAsciiDigit(words[at].Form[0])))
        {
            at++;
        }

        return (People.Contains(words[at].Stem) && words[at].Form != words[at].Stem) || (at > 1 && words[at].Form is "us" && words[at - 1].Form is "of");
    }
}
