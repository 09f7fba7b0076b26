using ReadinessKit.Interviews;
using ReadinessKit.Web.Api;

namespace ReadinessKit.Web.Pages.Interviews;

/// <summary>Words of a question that are marked, or not.</summary>
public sealed record QuestionRun(string Text, bool IsMarked);

/// <summary>What the question check says, as it is read.</summary>
public sealed class VerdictView(QuestionVerdict verdict)
{
    public QuestionVerdict Verdict => verdict;

    /// <summary>The answer in a line.</summary>
    public string Heading => verdict.Verdict switch
    {
        ReadinessKit.Interviews.Verdict.DoNotAsk => "Do not ask this",
        ReadinessKit.Interviews.Verdict.Care => "Ask this with care",
        _ => "Nothing speaks against it that we can find",
    };

    /// <summary>The class of its marks and its card.</summary>
    public string Look => CheckedQuestion.NameOf(verdict.Verdict);

    public bool IsAllowed => verdict.Verdict == ReadinessKit.Interviews.Verdict.Allowed;

    /// <summary>The question from its beginning to its end.</summary>
    public IReadOnlyList<QuestionRun> Runs { get; } = [.. RunsOf(verdict).Where(r => r.Text.Length > 0)];

    private static IEnumerable<QuestionRun> RunsOf(QuestionVerdict verdict)
    {
        var at = 0;

        foreach (var span in verdict.Spans)
        {
            yield return new(verdict.Question[at..span.Start], false);
            yield return new(span.Quote, true);
            at = span.End;
        }

        yield return new(verdict.Question[at..], false);
    }
}
