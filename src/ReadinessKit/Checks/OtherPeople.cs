using System.Collections.Frozen;

namespace ReadinessKit.Checks;

/// <summary>
/// Other people as the subject of a sentence: "property managers collect", "your colleagues in pharmacy handle". What they do is not the work of the post.
/// </summary>
internal static class OtherPeople
{
    private const int LongestName = 6;
    private const int LongestPlace = 4;

    private static readonly FrozenSet<string> Determiners = FrozenSet.Create("the", "our", "your", "a", "an", "all", "each", "every", "both", "most", "some", "other", "another", "these", "those", "their", "two", "three", "four", "several", "licensed", "registered");

    // One of them is somebody else wherever a determiner stands before it, and several are without one.
    private static readonly FrozenSet<string> Roles = new[]
    {
        "manager", "officer", "nurse", "colleague", "coworker", "technician", "clerk", "pharmacist", "psychiatrist", "psychologist", "therapist", "doctor", "physician", "practitioner", "prescriber", "dentist", "clinician", "court", "county", "police", "landlord", "landlady", "family", "volunteer", "vendor", "contractor",
        "agent", "deputy", "sheriff", "ranger", "intern", "trainee", "supervisor", "director", "administrator", "superintendent", "guard", "cook", "janitor", "custodian", "housekeeper", "driver", "dispatcher", "secretary", "receptionist", "bookkeeper", "accountant", "treasurer", "trustee", "payee", "guardian", "parent",
        "relative", "judge", "lawyer", "attorney", "prosecutor", "paramedic", "firefighter", "evaluator", "assessor", "inspector", "auditor", "surveyor", "examiner", "biller", "planner", "owner", "counselor", "caseworker",
    }.Select(Stems.Of).ToFrozenSet();

    // The post itself may be one of these: only several of them, or with a word that tells them apart, are others.
    private static readonly FrozenSet<string> Helpers = new[] { "coordinator", "navigator", "assistant", "aide", "developer", "associate", "attendant", "monitor", "operator", "tech", "dietitian", "courier", "cleaner", "advisor", "teacher", "chaplain", "orderly" }.Select(Stems.Of).ToFrozenSet();

    private static readonly FrozenSet<string> Groups = FrozenSet.Create("team", "unit", "department", "division", "agency", "company", "firm", "staff", "crew", "service", "services", "office", "personnel", "committee", "bureau", "desk", "management", "dispatch");

    // The post belongs to these teams, more often than not.
    private static readonly FrozenSet<string> Near = FrozenSet.Create("peer", "peers", "lived", "recovery", "wellness", "companion", "bridger", "warmline", "support", "outreach", "act", "community", "crisis", "respite", "engagement", "assertive", "program", "care", "front", "frontline", "direct", "fellow", "whole", "entire", "full", "new", "small", "own");

    private static readonly FrozenSet<string> Elsewhere = FrozenSet.Create("county", "city", "state", "town", "police", "sheriff", "hospital", "court", "landlord", "school", "jail", "clinic");

    private static readonly FrozenSet<string> Doing = new[]
    {
        "do", "handle", "manage", "give", "hand", "write", "keep", "run", "take", "fill", "check", "collect", "clean", "drive", "complete", "conduct", "administer", "dispense", "hold", "search", "inspect", "answer", "decide", "act", "serve", "make", "test", "report", "file", "screen", "assess", "monitor", "lock", "sign", "prepare", "provide", "set", "see", "enter", "call", "greet", "schedule", "order", "read", "bill", "count", "book", "pick", "receive",
    }.Select(Stems.Of).ToFrozenSet();

    private static readonly FrozenSet<string> Own = FrozenSet.Create("peer", "peers", "lived", "recovery", "wellness", "companion", "bridger");

    private static readonly FrozenSet<string> Post = new[] { "specialist", "companion", "advocate", "bridger", "mentor", "coach", "worker", "employee", "incumbent", "candidate", "applicant", "hire", "position", "role", "post", "peer" }.Select(Stems.Of).ToFrozenSet();

    private static readonly FrozenSet<string> Auxiliaries = FrozenSet.Create("will", "must", "should", "may", "can", "shall", "would", "do", "does", "is", "are", "has", "have");

    private static readonly FrozenSet<string> NoPartOfName = FrozenSet.Create(
        "you", "i", "we", "they", "he", "she", "it", "me", "us", "them", "him", "her", "this", "that", "who", "which", "whose", "to", "for", "of", "in", "on", "at", "by", "with", "from", "into", "as", "about", "between", "and", "or", "nor", "but", "if", "when", "while", "because", "not", "no", "never",
        "will", "must", "should", "may", "can", "shall", "would", "do", "does", "is", "are", "be", "has", "have", "been", "was", "were", "so", "than", "then", "daily", "weekly", "monthly", "nightly", "once", "twice", "during", "before", "after", "under", "upon", "per");

    // "Help nurses pass pills" and "let managers inspect" begin with the work of the post.
    private static readonly FrozenSet<string> Imperatives = new[]
    {
        "help", "assist", "aid", "support", "let", "make", "have", "watch", "see", "join", "call", "contact", "email", "text", "fax", "phone", "mail", "send", "give", "tell", "show", "offer", "hand", "bring", "teach", "ask", "remind", "train", "relieve", "cover", "replace", "accompany", "escort", "observe", "shadow", "follow", "meet",
        "invite", "notify", "inform", "brief", "update", "alert", "assure", "ensure", "enable", "guide", "direct", "lead", "report", "assign", "schedule", "supervise", "monitor", "serve", "be", "work", "act", "keep", "provide", "feed", "prepare", "drive", "transport", "visit", "page", "buzz", "back", "hire",
    }.Select(Stems.Of).ToFrozenSet();

    private static readonly FrozenSet<string> OfThePost = FrozenSet.Create("you", "your", "yours", "i", "me", "we", "us", "peer", "peers", "someone", "somebody");

    private static readonly FrozenSet<string> AsksForIt = new[]
    {
        "need", "want", "ask", "expect", "tell", "require", "let", "get", "make", "receive", "depend", "rely", "count", "look", "assign", "request", "hire", "train", "teach",
    }.Select(Stems.Of).ToFrozenSet();

    private static readonly FrozenSet<string> Openers = FrozenSet.Create("on", "in", "at", "during", "after", "before", "when", "while", "if", "as", "once", "every", "each", "here", "today");

    /// <summary>True when what a phrase speaks of is done by other people, who are the subject of its clause.</summary>
    /// <param name="words">The words of a sentence.</param>
    /// <param name="clause">Where the clause of the phrase begins.</param>
    /// <param name="match">The phrase.</param>
    public static bool Do(IReadOnlyList<TextWord> words, int clause, PhraseMatch match) =>
        Beginnings(words, clause, match.First).Any(b => IsSubject(words, b, match.First, out var verb) && (match.First <= verb || IsTheirOwnDoing(words, verb, match.First))) || IsAgent(words, clause, match);

    /// <summary>True when other people are the subject of a clause that begins here, with its verb after them.</summary>
    public static bool AreSubject(IReadOnlyList<TextWord> words, int at) => IsSubject(words, at, -1, out _);

    /// <summary>True for a word by which the post itself, or whoever holds it, is named.</summary>
    public static bool IsThePost(TextWord word) => Post.Contains(word.Stem);

    /// <summary>True when other people are named here: "licensed nursing staff", "the property manager".</summary>
    /// <param name="words">The words of a sentence.</param>
    /// <param name="at">Where their name would begin.</param>
    /// <param name="last">The last word of their name.</param>
    public static bool AreNamed(IReadOnlyList<TextWord> words, int at, out int last) => (last = LastHead(words, at)) >= 0;

    // "The county van service" goes on after the county.
    private static int LastHead(IReadOnlyList<TextWord> words, int at)
    {
        var head = Head(words, at);

        for (var i = head + 1; head >= 0 && i < words.Count && i - at < LongestName && words[i].Mark == '\0' && !NoPartOfName.Contains(words[i].Form) && !Determiners.Contains(words[i].Form); i++)
        {
            head = IsRole(words, at, i) ? i : head;
        }

        return head;
    }

    // "On Mondays, property managers collect": the subject stands after the comma.
    private static IEnumerable<int> Beginnings(IReadOnlyList<TextWord> words, int clause, int first) =>
        Openers.Contains(words[clause].Form) ? Enumerable.Range(clause, first - clause + 1).Where(i => i == clause || words[i].Mark == ',').Take(2) : [clause];

    // "Pills are filled by the visiting nurse", for what is found from there to the name of the nurse.
    private static bool IsAgent(IReadOnlyList<TextWord> words, int clause, PhraseMatch match) =>
        Enumerable.Range(clause, match.Last - clause).Any(i => words[i].Form is "by" or "through" && Enumerable.Range(Math.Max(clause, i - 4), i - Math.Max(clause, i - 4)).Any(b => words[b].Stem == "be") && AreNamed(words, i + 1, out var last) && match.First <= last);

    private static bool IsTheirOwnDoing(IReadOnlyList<TextWord> words, int verb, int first)
    {
        var between = Enumerable.Range(verb, first - verb).Select(i => words[i]).ToArray();

        return !between.Any(w => OfThePost.Contains(w.Form))
            && (between.Any(w => w.Form is "responsible" or "accountable" or "charge")
                || (!between.Any(w => AsksForIt.Contains(w.Stem) || w.Stem == "be") && between[^1].Form is not ("to" or "for")));
    }

    private static bool IsSubject(IReadOnlyList<TextWord> words, int at, int first, out int verb)
    {
        verb = -1;
        var head = Head(words, at);

        while (head >= 0 && head + 2 < words.Count && words[head + 1].Form is "and" or "or")
        {
            head = Head(words, head + 2);
        }

        if (head < 0)
        {
            return false;
        }

        var next = AfterAdverbs(words, head + 1);

        if (IsFinite(words, next, IsSeveral(words[head])))
        {
            verb = next;
            return true;
        }

        return next < words.Count && words[next].Form is "in" or "at" or "from" or "of" or "on" && IsAfterPlace(words, head, next, first, out verb);
    }

    // "Your colleagues in pharmacy handle": the verb stands after a place of a few words.
    private static bool IsAfterPlace(IReadOnlyList<TextWord> words, int head, int preposition, int first, out int verb)
    {
        for (verb = preposition + 1; verb < words.Count && verb - preposition <= LongestPlace + 1 && words[verb].Mark == '\0'; verb++)
        {
            if (verb > preposition + 1 && IsFinite(words, verb, IsSeveral(words[head])) && (verb == first || Auxiliaries.Contains(words[verb].Form) || Doing.Contains(words[verb].Stem)))
            {
                return true;
            }

            if (NoPartOfName.Contains(words[verb].Form) || IsThePost(words[verb]) || Own.Contains(words[verb].Form))
            {
                return false;
            }
        }

        return false;
    }

    // The last word of a name of other people, or -1.
    private static int Head(IReadOnlyList<TextWord> words, int at)
    {
        if (at >= words.Count || (!Determiners.Contains(words[at].Form) && !IsRole(words, at, at) && Imperatives.Contains(words[at].Stem)))
        {
            return -1;
        }

        var isDetermined = Determiners.Contains(words[at].Form) || words[at].IsPossessive;

        for (var i = at; i < words.Count && i - at < LongestName && (i == at || words[i].Mark == '\0') && !NoPartOfName.Contains(words[i].Form); i++)
        {
            if (IsRole(words, at, i))
            {
                while (i + 1 < words.Count && words[i + 1].Mark == '\0' && IsRole(words, at, i + 1))
                {
                    i++;
                }

                return isDetermined || IsSeveral(words[i]) ? i : -1;
            }

            if (Own.Contains(words[i].Form) || IsThePost(words[i]) || (i > at && words[i].Stem is "help" or "assist" or "let"))
            {
                return -1;
            }
        }

        return -1;
    }

    private static bool IsRole(IReadOnlyList<TextWord> words, int at, int i)
    {
        if (words[i].IsPossessive)
        {
            return false;
        }

        var before = Enumerable.Range(at, i - at).Select(b => words[b].Form).ToArray();
        var isNear = before.Any(Near.Contains) && !before.Any(b => b is "desk" or "office") && !Enumerable.Range(at, i - at).Any(b => words[b].IsPossessive && Elsewhere.Contains(words[b].Form));

        return !before.Any(Own.Contains)
            && (Roles.Contains(words[i].Stem)
                || (Helpers.Contains(words[i].Stem) && words[i].Form != words[i].Stem && words[i].Form[^1] == 's' && !isNear)
                || (Groups.Contains(words[i].Form) && before.Any(b => !Determiners.Contains(b)) && !isNear));
    }

    private static bool IsSeveral(TextWord head) => head.Form is "police" or "staff" or "personnel" or "services" || (head.Form[^1] == 's' && head.Form != head.Stem) || head.Form == "families";

    private static int AfterAdverbs(IReadOnlyList<TextWord> words, int at)
    {
        while (at < words.Count && (words[at].Form is "also" or "always" or "then" or "still" or "alone" or "themselves" or "only" or "often" || (words[at].Form.Length > 4 && words[at].Form.EndsWith("ly", StringComparison.Ordinal) && words[at].Form is not ("supply" or "apply" or "daily" or "weekly" or "monthly"))) && words[at].Mark == '\0')
        {
            at++;
        }

        return at;
    }

    // "Officers do", "the officer does", and neither "officers meeting" nor "the officer list".
    private static bool IsFinite(IReadOnlyList<TextWord> words, int at, bool several)
    {
        if (at + 1 >= words.Count || words[at].Mark != '\0')
        {
            return false;
        }

        var form = words[at].Form;
        var endsWithS = form[^1] == 's' && !form.EndsWith("ss", StringComparison.Ordinal);

        return Auxiliaries.Contains(form)
            || (!NoPartOfName.Contains(form) && !Determiners.Contains(form) && !form.EndsWith("ing", StringComparison.Ordinal) && (several ? !endsWithS && !form.EndsWith("ed", StringComparison.Ordinal) : endsWithS && form != words[at].Stem));
    }
}
