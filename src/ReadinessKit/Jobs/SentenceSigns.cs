using System.Collections.Frozen;
using System.Text.RegularExpressions;
using ReadinessKit.Checks;

namespace ReadinessKit.Jobs;

/// <summary>What a sentence belongs to by its own words, where no heading says it.</summary>
internal static partial class SentenceSigns
{
    private static readonly FrozenSet<string> Verbs = new[]
    {
        "accompany", "act", "administer", "advocate", "answer", "arrange", "ask", "assist", "attend", "be", "bring", "build", "call", "care", "carry", "check", "clean", "coach", "collaborate", "collect", "come", "communicate", "complete", "conduct", "connect", "contact", "contribute", "cook", "coordinate", "create", "deliver", "demonstrate", "develop", "document", "drive", "educate", "empower", "encourage", "engage", "ensure", "establish", "explain", "explore", "facilitate", "find", "follow", "gather", "give", "go", "greet", "guide", "help", "hold", "host", "identify", "inform", "introduce", "invite", "join", "keep", "know", "lead", "learn", "let", "link", "listen", "maintain", "make", "manage", "meet", "mentor", "model", "monitor", "offer", "open", "organize", "participate", "perform", "plan", "prepare", "present", "promote", "protect", "provide", "reach", "read", "record", "refer", "remind", "report", "represent", "respect", "respond", "review", "run", "see", "serve", "set", "share", "show", "sit", "speak", "spend", "start", "stay", "support", "take", "talk", "teach", "tell", "track", "train", "transport", "treat", "try", "update", "use", "visit", "walk", "welcome", "work", "write",
    }.Select(Stems.Of).ToFrozenSet();

    /// <summary>Where a sentence, or a line of a list, belongs; <see cref="DescriptionPart.Undecided"/> where its words don't say.</summary>
    public static DescriptionPart Of(string text)
    {
        if (Strong(text) is var strong && strong != DescriptionPart.Undecided)
        {
            return strong;
        }

        return Seeking().IsMatch(text) ? DescriptionPart.Function
            : Qualification().IsMatch(text) ? DescriptionPart.Qualifications
            : Benefit().IsMatch(text) ? DescriptionPart.Benefits
            : Schedule().IsMatch(text) ? DescriptionPart.Schedule
            : Place().IsMatch(text) ? DescriptionPart.Further
            : Function().IsMatch(text) ? DescriptionPart.Function
            : IsDuty(text) ? DescriptionPart.Duties
            : DescriptionPart.Undecided;
    }

    /// <summary>The same for signs that hold under a heading too: money by the hour or year, who reports to whom, hours a week.</summary>
    public static DescriptionPart Strong(string text) =>
        PayText.IsPay(text) ? DescriptionPart.Pay
        : Reporting().IsMatch(text) ? DescriptionPart.Reporting
        : PayText.Hours(text) is not null ? DescriptionPart.Schedule
        : DescriptionPart.Undecided;

    /// <summary>Under a heading about conditions, which of them a line is about.</summary>
    public static DescriptionPart Condition(string text) =>
        Strong(text) is var strong && strong is DescriptionPart.Pay or DescriptionPart.Schedule ? strong
        : Benefit().IsMatch(text) ? DescriptionPart.Benefits
        : Schedule().IsMatch(text) ? DescriptionPart.Schedule
        : DescriptionPart.Further;

    /// <summary>When a qualification is needed by its own words; null where they don't say.</summary>
    public static QualificationLevel? Level(string text) =>
        Preferred().IsMatch(text) ? QualificationLevel.Preferred
        : Gained().IsMatch(text) ? QualificationLevel.CanBeGained
        : null;

    // "Lead groups", "You will lead groups", "The bridger leads groups".
    private static bool IsDuty(string text)
    {
        if (YouWill().IsMatch(text))
        {
            return true;
        }

        var words = Sentences.Of(text) is [var first, ..] ? first.Words : [];

        return (words.Count > 0 && Verbs.Contains(words[0].Stem))
            || (words.Count > 1 && words[0].Form.EndsWith("ly", StringComparison.Ordinal) && Verbs.Contains(words[1].Stem))
            || (words.Count > 2 && words[0].Form is "the" or "this" or "our" or "they" or "he" or "she" && words.Skip(1).Take(4).Any(w => Verbs.Contains(w.Stem) && w.Form != w.Stem));
    }

    [GeneratedRegex(@"\breport(s|ing)?( directly)? to\b|\bsupervised by\b|\bsupervision (is|comes|by|from|with|every|each|once|twice|weekly)\b|\byour supervisor\b|\bsupervisor (is|gives|meets|will)\b|\b(receives?|gets?|given|weekly|monthly|regular|individual|group) supervision\b", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Reporting();

    [GeneratedRegex(@"\b(must|should|need to|needs to) (have|be|hold|own|bring|speak|know|pass)\b|\b(applicants?|candidates?) (must|should|need|have|are|with|who)\b|\b(is|are) (required|preferred|a plus|an asset|helpful|desirable|needed)\b|\brequired\b|\bpreferred\b|\bnice to have\b|\ba (big )?plus\b|\byears? of\b|\b(lived|prior|previous|own|personal) experience\b|\bexperience (of|in|with|as)\b|\bcertifi(ed|cation|cate)\b|\bdegree\b|\bdiploma\b|\bGED\b|\blicen[sc]e\b|\b(ability|able|willing|willingness) to\b|\bknowledge of\b|\bskills?\b|\bbilingual\b|\bfluent\b|^you (have|are|bring|can|know|hold|like|speak)\b|^comfort(able)? (with|in|at)\b|\bqualif", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Qualification();

    [GeneratedRegex(@"\b(health|dental|vision|medical|life) (insurance|coverage|care plan)\b|\bdental\b|\bpaid (time|sick|leave|vacation|holidays?|days|training)\b|\bPTO\b|\bretirement\b|\b40[13]\b|\bbenefits? (include|package|start|begin|plan)|\b(full|no) benefits\b|\bwe offer\b|\bbus pass\b|\btuition\b|\bvacation\b", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Benefit();

    [GeneratedRegex(@"\b(full|part)[- ]time\b|\b(day|night|evening|weekend|overnight|morning|afternoon|flexible|rotating|first|second|third) (shifts?|hours|schedule)\b|\bshifts?\b|\bweekends?\b|\bevenings?\b|\bon[- ]call\b|\b(mon|tues|wednes|thurs|fri|satur|sun)days?\b|\bper diem\b|\bschedule\b|\b\d{1,2}(:\d\d)? ?[ap]\.?m\b", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Schedule();

    [GeneratedRegex(@"\b(office|job|position|work|role|program|center|house|unit) is (located|based|in|at|done|remote|hybrid)\b|\blocated (in|at)\b|\bremote(ly)?\b|\b(lift|stand|climb|walk|sit)(ing|s)? (up to|for|long|and)\b|\btravel(s|ing)?\b|\bbackground check\b|\b(noise|outdoors|all weather)\b", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Place();

    [GeneratedRegex(@"\b(are|is) (looking for|seeking|hiring)\b|^(we|our [\w -]{2,30}|the [\w -]{2,30})? ?(seeks?|seeking)\b", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Seeking();

    [GeneratedRegex(@"\bpurpose (of|is)\b|\b(role|position|job) (exists|is to|makes sure|is there)\b", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Function();

    [GeneratedRegex(@"^(in this role,? |as an? [\w -]{2,40},? )?you(['’]ll| will| may| can expect to| would)\b", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, 1000)]
    private static partial Regex YouWill();

    [GeneratedRegex(@"\bprefer(red|ably|ence)?\b|\bdesir(ed|able)\b|\bnice to have\b|\ba (big |great |strong )?plus\b|\bideally\b|\bbonus\b|\ban asset\b|\b(is|are) helpful\b|\bnot (required|needed)\b|\bwelcome\b", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Preferred();

    [GeneratedRegex(@"\bwithin (the |your )?(first )?(\w+ )?((\d+|two|three|four|six|nine|twelve|eighteen) )?(days|weeks|months|month|year|years)\b|\bin (the |your )?first (\w+ )?(month|months|year|weeks)\b|\b(we )?(will|['’]ll) (train|teach|help you get|pay for)\b|\bwilling(ness)? to (be trained|train|learn|get|gain|obtain|complete|earn|become|pursue)\b|\b(able|ability) to (gain|get|obtain|earn|complete|become certified)\b|\btraining (is )?provided\b|\bon the job\b|\bafter (hire|hiring|you start)\b|\bcan be (gained|learned|completed|obtained)\b|\bor (get|gain|obtain|earn) (one|it)\b", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Gained();
}
