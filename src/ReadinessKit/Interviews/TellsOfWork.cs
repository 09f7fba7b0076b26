using System.Collections.Frozen;
using ReadinessKit.Checks;

namespace ReadinessKit.Interviews;

/// <summary>Words that tell of the work, or of a place as somebody’s workplace: what stands there asks nothing of the candidate.</summary>
internal static class TellsOfWork
{
    private const int Near = 6;

    private static readonly FrozenSet<string> Openers = FrozenSet.Create("this", "the", "our", "it", "there", "half", "most", "some", "hours", "shifts", "here", "you", "just", "so");

    private static readonly FrozenSet<string> Job = FrozenSet.Create(
        "job", "position", "role", "post", "posting", "shift", "shifts", "unit", "team", "program", "agency", "building", "center", "week", "work", "site", "clinic", "jail", "hospital", "contract", "hours", "members", "department", "house", "duties");

    private static readonly FrozenSet<string> OfYou = FrozenSet.Create("were", "was", "have", "had", "are", "look", "seem", "said", "wrote", "told", "got", "take", "took", "see", "use", "used", "must", "do", "did", "get");

    private static readonly FrozenSet<string> Facilities = FrozenSet.Create(
        "clinic", "center", "hospital", "unit", "ward", "shelter", "detox", "rehab", "facility", "residence", "respite", "jail", "prison", "court");

    // Where nobody stays: whoever was there worked there.
    private static readonly FrozenSet<string> Lines = FrozenSet.Create("hotline", "warmline", "helpline", "lifeline");

    private static readonly FrozenSet<string> Employed = FrozenSet.Create("job", "jobs", "duties", "shift", "shifts", "position", "role", "post", "internship", "placement", "worked", "working", "work", "volunteered", "interned", "employed", "hired", "staff");

    private static readonly FrozenSet<string> Titles = FrozenSet.Create(
        "peer", "counselor", "aide", "tech", "technician", "nurse", "cook", "driver", "front", "receptionist", "specialist", "worker", "volunteer", "intern", "manager", "coordinator", "assistant", "security", "janitor", "advocate", "mentor", "companion", "coach", "clerk", "staff", "supervisor", "director", "therapist", "navigator", "case", "social", "recovery", "night", "day", "kitchen", "house", "program", "group");

    /// <summary>True for "This is a jail program, so you’d be searched.", and not for "We hear that you were in jail."</summary>
    public static bool Is(IReadOnlyList<TextWord> words)
    {
        if (!Openers.Contains(words[0].Form) || !words.Take(3 * Near).Any(w => Job.Contains(w.Form)))
        {
            return false;
        }

        for (var i = 0; i < words.Count; i++)
        {
            if (words[i].Form is "your" or "yours" or "yourself" || (words[i].Form == "you" && i + 1 < words.Count && OfYou.Contains(words[i + 1].Form)))
            {
                return false;
            }
        }

        return words[0].Form != "you" || words[1].Form is "will" or "would" or "may" or "might";
    }

    /// <summary>True where words name a workplace: "your job at the detox center", "at a methadone clinic as front desk".</summary>
    public static bool IsAtWorkplace(IReadOnlyList<TextWord> words, PhraseMatch match)
    {
        var place = -1;

        for (var i = match.First; i < words.Count && i <= match.Last + 3 && place < 0; i++)
        {
            place = Facilities.Contains(words[i].Form) || Lines.Contains(words[i].Form) ? i : -1;
        }

        return place >= 0 && (Lines.Contains(words[place].Form) || IsAfterJob(words, match.First, place) || IsBeforeTitle(words, place));
    }

    private static bool IsAfterJob(IReadOnlyList<TextWord> words, int first, int place)
    {
        var at = false;

        for (var i = place - 1; i >= 0 && i >= first - Near; i--)
        {
            at |= words[i].Form is "at" or "with";

            if (at && Employed.Contains(words[i].Form))
            {
                return true;
            }
        }

        return false;
    }

    // "As a peer specialist", but not "as a patient".
    private static bool IsBeforeTitle(IReadOnlyList<TextWord> words, int place)
    {
        for (var i = place + 1; i + 1 < words.Count && i <= place + Near; i++)
        {
            if (words[i].Form == "as")
            {
                var title = words[i + 1].Form is "a" or "an" or "the" or "their" && i + 2 < words.Count ? i + 2 : i + 1;
                return Titles.Contains(words[title].Form) && !(title + 1 < words.Count && words[title + 1].Form is "patient" or "client" or "resident");
            }
        }

        return false;
    }
}
