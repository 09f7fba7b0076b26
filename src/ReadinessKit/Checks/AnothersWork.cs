using System.Collections.Frozen;

namespace ReadinessKit.Checks;

/// <summary>Whether something is the work of other people than whoever holds the post.</summary>
internal static class AnothersWork
{
    private const int After = 10, Furthest = 24;

    private static readonly FrozenSet<string> Comparisons = FrozenSet.Create("differs", "differ", "distinguished", "unlike");

    private static readonly FrozenSet<string> Determiners = FrozenSet.Create(
        "the", "a", "an", "our", "your", "their", "all", "each", "every", "only", "other", "another", "two", "licensed", "registered", "clinical", "nursing", "medical", "on", "call", "my", "agency", "program", "clinic", "hospital", "unit", "van", "bus", "house", "state", "county", "day", "night");

    private static readonly FrozenSet<string> NotTheirOwnDoing = new[]
    {
        "be", "need", "want", "ask", "expect", "tell", "require", "let", "get", "make", "have", "for", "to",
    }.Select(Stems.Of).ToFrozenSet();

    private static readonly FrozenSet<string> OtherPlaces = FrozenSet.Create("agency", "program", "team", "office", "department", "provider", "person", "organization");

    // What follows a noun, "reception duties for the clinic", and not the verb of a sentence.
    private static readonly FrozenSet<string> AfterNouns = FrozenSet.Create("as", "to", "for", "of", "on", "at", "in", "and", "or", "when", "with", "by", "is", "are", "from", "between", "during", "each", "every", "once", "twice", "daily", "weekly", "monthly", "required", "needed", "assigned", "included");

    private static readonly FrozenSet<string> GivenTo = FrozenSet.Create("assigned", "left", "given", "handed", "referred", "passed", "delegated", "belongs", "falls", "goes", "contracted", "rests", "lies", "up", "sent", "entrusted");

    private static readonly FrozenSet<string> Handovers = FrozenSet.Create("belongs", "belong", "done", "handled", "by", "job", "up", "left", "stays", "remains", "task", "work", "given");

    /// <summary>True when what a phrase speaks of is done by others, or handed over to them.</summary>
    /// <param name="words">The words of a sentence.</param>
    /// <param name="clause">Where the clause of the phrase begins.</param>
    /// <param name="match">The phrase.</param>
    public static bool IsSaid(IReadOnlyList<TextWord> words, int clause, PhraseMatch match) =>
        IsOfAnotherClass(words, match.First) || IsDoneByAnother(words, clause, match) || OtherPeople.Do(words, clause, match) || IsHandedOver(words, match.Last) || IsLeft(words, clause, match);

    // "It differs from the case manager series, which performs assessments", "in that the latter supervises".
    private static bool IsOfAnotherClass(IReadOnlyList<TextWord> words, int first)
    {
        var isOther = false;

        for (var i = first - 1; i >= Math.Max(0, first - Furthest); i--)
        {
            isOther |= words[i].Form is "which" or "who" or "whose" or "latter";

            if (Comparisons.Contains(words[i].Form))
            {
                return isOther && !Enumerable.Range(i, first - i).Any(at => words[at].Form is "former" or "this" or "whereas");
            }
        }

        return false;
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
        if ((isColleague || IsStaff(words, at, clause)) && between.Any(w => w.Form is "responsible" or "accountable" or "charge") && !between.Any(w => Clause.Doers.Contains(w.Form)))
        {
            return true;
        }

        return (isColleague || IsStaff(words, at, clause) || (isServed && first - at <= 3)) && !between.Any(w => Clause.Doers.Contains(w.Form) || NotTheirOwnDoing.Contains(w.Stem));
    }

    // "Reception books appointments", but not "reception duties for the clinic": what is done has an object.
    private static bool Acts(IReadOnlyList<TextWord> words, int at) =>
        at + 1 < words.Count && words[at].Form[^1] == 's' && words[at].Form != words[at].Stem && words[at].Mark != ',' && !AfterNouns.Contains(words[at + 1].Form) && words[at + 1].Mark != ',';

    // "Staff hand out medication", but not "staff the front desk".
    private static bool IsStaff(IReadOnlyList<TextWord> words, int at, int clause) => at == clause && words[at].Form == "staff" && words[at + 1].Form is not ("the" or "a" or "an" or "our" or "your" or "all" or "each" or "every") && !(words[at + 1].Form == "in" && words.Skip(at + 2).Take(2).Any(OtherPeople.IsThePost));

    // "Leaves forms and questionnaires to others".
    private static bool IsLeft(IReadOnlyList<TextWord> words, int clause, PhraseMatch match) =>
        Enumerable.Range(clause, match.First - clause).Any(i => words[i].Form is "leave" or "leaves" or "leaving")
        && Enumerable.Range(match.Last + 1, Math.Max(0, Math.Min(After, words.Count - match.Last - 2))).Any(i => words[i].Form == "to" && (words[i + 1].Form is "others" or "somebody" or "someone" || SpokenOf.IsColleague(words, i + 1, out _) || OtherPeople.AreNamed(words, i + 1, out _)));

    // "... belongs to the nurse", "is done by other staff", "is the nurse’s job".
    private static bool IsHandedOver(IReadOnlyList<TextWord> words, int last)
    {
        var end = Math.Min(words.Count, last + 1 + After);
        var (handedOver, isPassive) = (false, false);

        for (var i = last + 1; i < end && words[i].Mark != ',' && !Clause.Subordinators.Contains(words[i].Form) && (words[i].Form != "and" || i == last + 1); i++)
        {
            handedOver |= Handovers.Contains(words[i].Form) || words[i].Stem == "be";
            isPassive = (isPassive || words[i].Stem == "be") && !Clause.Doers.Contains(words[i].Form);

            // "Medication is dispensed by licensed nursing staff".
            if (isPassive && (words[i].Form is "by" or "through" || (words[i].Form is "to" or "with" && GivenTo.Contains(words[i - 1].Form))) && OtherPeople.AreNamed(words, i + 1, out _))
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
}
