namespace ReadinessKit.Interviews;

/// <summary>Whether a question may be asked before an offer.</summary>
public enum Verdict
{
    /// <summary>Nothing stands against it.</summary>
    Allowed,

    /// <summary>It is lawful in a narrow form, or depends on the state, the moment or the job.</summary>
    Care,

    /// <summary>A law forbids it, or takes the asking as a sign of bias.</summary>
    DoNotAsk,
}

/// <summary>Words of a question that caused a verdict.</summary>
/// <param name="Quote">The words as they were typed.</param>
/// <param name="Start">Where they start, in UTF-16 code units.</param>
/// <param name="End">Where they end, exclusive.</param>
public sealed record QuestionSpan(string Quote, int Start, int End);

/// <summary>What the question check says. It is guidance, not legal advice.</summary>
/// <param name="Question">The question as it was typed.</param>
/// <param name="Verdict">The worst of its parts.</param>
/// <param name="Rule">The id of the rule; null when it is allowed, like the next four.</param>
/// <param name="Spans">The words that caused it, in their order; none when it is allowed.</param>
/// <param name="Reason">Why not, or what to take care of.</param>
/// <param name="Basis">The legal basis in one sentence.</param>
/// <param name="Source">Where that stands, such as "42 USC 12112(d)(2)".</param>
/// <param name="Instead">A question that gets at the same need of the job.</param>
public sealed record QuestionVerdict(string Question, Verdict Verdict, string? Rule, IReadOnlyList<QuestionSpan> Spans, string? Reason, string? Basis, string? Source, string? Instead)
{
    /// <summary>The verdict on a question that nothing stands against.</summary>
    public static QuestionVerdict Allowed(string question) => new(question, Verdict.Allowed, null, [], null, null, null, null);
}
