using System.Collections.Frozen;

namespace ReadinessKit.Checks;

/// <summary>Who a sentence speaks of: colleagues of other roles, and the people who are served.</summary>
internal static class SpokenOf
{
    private static readonly FrozenSet<string> Colleagues = new[]
    {
        "nurse", "doctor", "psychiatrist", "psychologist", "clinician", "therapist", "pharmacist", "pharmacy", "physician", "prescriber", "counselor", "driver", "cleaner", "cleaners",
        "janitor", "housekeeper", "housekeeping", "receptionist", "reception", "clerk", "payee", "guardian", "family", "families", "relative", "lawyer", "attorney", "police", "court", "security", "personnel", "planner", "technician", "deputy", "officer", "guard", "paramedic", "dispatcher", "evaluator", "assessor",
    }.Select(Stems.Of).ToFrozenSet();

    // Of two words, so that "manager" alone and "worker" alone say nothing.
    private static readonly FrozenSet<string> ColleaguesOfTwoWords = new[]
    {
        "case manager", "social worker", "employment specialist", "ips specialist", "vocational specialist", "vocational counselor", "rehabilitation counselor", "other staff", "clinical staff", "nursing staff", "house staff",
        "medical staff", "clinical team", "treatment team", "front desk", "office manager", "office staff", "care coordinator", "billing specialist", "intake specialist", "housing navigator", "finance department", "somebody else", "someone else",
    }.Select(TwoStems).ToFrozenSet();

    // "Ward staff", "the billing office": whose work it is stands before the word for them.
    private static readonly FrozenSet<string> Kinds = FrozenSet.Create(
        "ward", "unit", "hospital", "day", "night", "evening", "overnight", "weekend", "clinic", "kitchen", "maintenance", "cleaning", "custodial", "building", "shelter", "jail", "residential", "medical", "nursing", "clinical", "licensed", "other", "billing", "administrative", "office", "lab", "inpatient", "outpatient", "intake", "admissions", "records", "treatment", "facilities", "security", "transport", "transportation", "vocational", "rehabilitation", "pharmacy", "house", "finance", "payroll");

    private static readonly FrozenSet<string> Groups = FrozenSet.Create("staff", "team", "crew", "personnel", "colleagues", "office", "department", "professionals", "providers", "workers", "worker", "tech", "techs", "technicians", "aide", "aides", "manager", "managers", "coordinator", "coordinators", "assistant", "assistants", "attendant", "attendants", "monitor", "monitors", "clerk", "clerks");

    private static readonly FrozenSet<string> PeopleServed = new[]
    {
        "person", "member", "guest", "participant", "resident", "client", "patient", "consumer", "individual", "someone", "somebody", "them", "him", "her", "user", "worker", "seeker", "tenant", "other",
    }.Select(Stems.Of).ToFrozenSet();

    /// <summary>True when a colleague of another role is named here.</summary>
    /// <param name="words">The words of a sentence.</param>
    /// <param name="at">Where the colleague would be named.</param>
    /// <param name="length">How many words name them.</param>
    public static bool IsColleague(IReadOnlyList<TextWord> words, int at, out int length)
    {
        length = at + 1 < words.Count && (ColleaguesOfTwoWords.Contains($"{words[at].Stem} {words[at + 1].Stem}") || (Kinds.Contains(words[at].Form) && Groups.Contains(words[at + 1].Form))) ? 2 : 1;
        return length == 2 || (Colleagues.Contains(words[at].Stem) && !IsOfAPost(words, at)) || words[at].Form == "volunteers";
    }

    // "The family support coordinator" may be the post itself.
    private static bool IsOfAPost(IReadOnlyList<TextWord> words, int at) => words[at].Form == "family" && at + 1 < words.Count && words[at + 1].Form is "support" or "partner" or "peer" or "navigator" or "advocate" or "specialist" or "engagement";

    /// <summary>True for a word for somebody who is served.</summary>
    public static bool IsServed(TextWord word) => PeopleServed.Contains(word.Stem);

    private static string TwoStems(string words) => string.Join(' ', words.Split(' ').Select(Stems.Of));
}
