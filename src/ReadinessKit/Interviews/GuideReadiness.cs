namespace ReadinessKit.Interviews;

/// <summary>A line of the list "Ready to use?".</summary>
/// <param name="Title">What it is about.</param>
/// <param name="IsReady">True when nothing is to do.</param>
/// <param name="Mark">How it stands, in a word or two; "" where it is simply done.</param>
/// <param name="ToDo">What to do, as a sentence; "" where nothing is.</param>
/// <param name="Part">The part where it is done; null where that is elsewhere.</param>
/// <param name="IsNeeded">True where the guide can't be used without it; else it is advice.</param>
public sealed record GuideLine(string Title, bool IsReady, string Mark, string ToDo, GuidePart? Part, bool IsNeeded);

/// <summary>What a guide needs before a committee uses it (Provider's Handbook, "The Interview"; OPM, Structured Interviews: A Practical Guide).</summary>
public static class GuideReadiness
{
    /// <summary>The fewest and the most people who rate every candidate.</summary>
    public const int FewestRaters = 2, MostRaters = 4;

    /// <summary>The list, in the order of the parts.</summary>
    /// <param name="guide">The guide.</param>
    /// <param name="coverage">What it covers.</param>
    /// <param name="checks">What the question check says.</param>
    /// <param name="isReviewed">True when a second person has looked at it as it is.</param>
    public static IReadOnlyList<GuideLine> Of(InterviewGuide guide, GuideCoverage coverage, GuideChecks checks, bool isReviewed) =>
    [
        Line("Questions chosen", guide.Questions.Count > 0, Words.Count(guide.Questions.Count, "question"), "None yet", "Choose questions from the banks, or write your own.", GuidePart.Questions, isNeeded: true),
        Lawful(checks),
        Line("Each question belongs to a duty", guide.Questions.Count > 0 && coverage.Untied.Count == 0, "", Untied(coverage), "Say for each question which duty it asks about, or take it out.", GuidePart.Questions, isNeeded: true),
        Line("A rubric for each question", guide.Questions.Count > 0 && guide.Questions.All(q => q.IsAnchored), "", $"{guide.Questions.Count(q => !q.IsAnchored)} without", "Say what an answer at 1, at 3 and at 5 is like, so that all raters mean the same.", GuidePart.Questions, isNeeded: true),
        Essential(coverage),
        Proficiencies(coverage),
        Time(guide),
        Line("Reasons for weights", guide.Questions.All(q => q.Weight == 1 || q.WeightReason.Length > 0), guide.Questions.All(q => q.Weight == 1) ? "all count the same" : "", "Missing", "Say why a question counts more or less than the others, or let all count the same.", GuidePart.Questions, isNeeded: true),
        Line("Opening and closing words", guide.Opening.Length > 0 && guide.Closing.Length > 0, "", "To do", "Write what every candidate hears first and last.", GuidePart.Words, isNeeded: false),
        .. Committee(guide),
        Line("How to ask for an accommodation", guide.HandOut.Contact.Length > 0 && guide.HandOut.Ways.Count == 2, "", guide.HandOut.Contact.Length == 0 ? "To do" : "One way only", "Name a person, with two ways to reach them: not everybody can use the telephone.", GuidePart.HandOut, isNeeded: guide.HandOut is { Contact: "" } or { Ways.Count: 0 }),
        Line("Looked at by a second person", isReviewed, "", "To do", "Ask a colleague to look at this version.", null, isNeeded: true),
    ];

    /// <summary>True when nothing that is needed is left to do.</summary>
    public static bool CanBeUsed(IReadOnlyList<GuideLine> lines) => lines.All(l => l.IsReady || !l.IsNeeded);

    private static GuideLine Lawful(GuideChecks checks)
    {
        var (forbidden, care) = (checks.Open.Count(f => f.IsForbidden), checks.Open.Count(f => !f.IsForbidden));

        return Line(
            "Questions that may be asked",
            forbidden + care == 0,
            checks.Kept.Count > 0 ? $"{checks.Kept.Count} kept with a reason" : "",
            forbidden > 0 ? $"{forbidden} not to ask" : $"{care} with care",
            "Change these words, or say why they stay. Whoever looks at it second reads the reason.",
            GuidePart.Questions,
            isNeeded: true);
    }

    private static string Untied(GuideCoverage coverage) => coverage.Untied.Count == 0 ? "To do" : $"{Words.Count(coverage.Untied.Count, "question")} without";

    private static GuideLine Essential(GuideCoverage coverage)
    {
        var essential = coverage.Duties.Count(d => d.Duty.IsEssential);
        var missing = coverage.MissingEssential.Count;

        return Line("Essential duties asked about", missing == 0, essential == 0 ? "none is marked" : $"{essential} of {essential}", $"{essential - missing} of {essential}", "Choose a question for each essential duty, or leave it to references and the work itself.", GuidePart.Questions, isNeeded: false);
    }

    private static GuideLine Proficiencies(GuideCoverage coverage)
    {
        var count = coverage.Measured.Count;
        var (fewest, most) = (InterviewGuide.FewestProficiencies, InterviewGuide.MostProficiencies);

        return Line(
            $"{Words.Sentence(Words.Number(fewest))} to {Words.Number(most)} proficiencies",
            count >= fewest && count <= most,
            $"{count}",
            $"{count}",
            count < fewest ? "Choose questions that measure others: fewer show too little of what the role asks for." : "Leave some out: nobody can rate more than eight things well in one interview.",
            GuidePart.Questions,
            isNeeded: false);
    }

    private static GuideLine Time(InterviewGuide guide)
    {
        var over = guide.QuestionMinutes - guide.MinutesForQuestions;

        return Line("Fits the time", over <= 0, $"{guide.QuestionMinutes} of {guide.MinutesForQuestions} minutes", Words.Count(over, "minute") + " over", "Take questions out, or plan a longer interview.", GuidePart.Questions, isNeeded: false);
    }

    private static IEnumerable<GuideLine> Committee(InterviewGuide guide)
    {
        var raters = guide.Seats.Count(s => !s.IsAlternate);
        var named = guide.Seats.Where(s => s.IsAlternate).Any(s => s.Name.Length > 0);

        yield return Line("Two to four raters", raters is >= FewestRaters and <= MostRaters, Words.Count(raters, "rater"), Words.Count(raters, "rater"), raters < FewestRaters ? "Add seats: one pair of eyes is not enough." : "Keep it to four: more people make it harder for candidates and no fairer.", GuidePart.Committee, isNeeded: false);
        yield return Line("Somebody in a peer role", guide.Seats.Any(s => s.Kind == SeatKind.PeerWorker && !s.IsAlternate), "", "To do", "Give a seat to a person in a peer role. If nobody works in one here yet, ask another organization.", GuidePart.Committee, isNeeded: false);
        yield return Line("A named alternate", named, "", "To do", "Name somebody who can step in when a rater is ill or knows a candidate.", GuidePart.Committee, isNeeded: false);
    }

    private static GuideLine Line(string title, bool isReady, string ready, string open, string toDo, GuidePart? part, bool isNeeded) =>
        new(title, isReady, isReady ? ready : open, isReady ? "" : toDo, part, isNeeded);
}
