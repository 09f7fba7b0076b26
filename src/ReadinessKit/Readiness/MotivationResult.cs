namespace ReadinessKit.Readiness;

/// <summary>Where people had more to say: about their reasons or about their worries.</summary>
public enum MoreToSay
{
    /// <summary>About the same on both.</summary>
    Same,

    /// <summary>More about the reasons.</summary>
    Reasons,

    /// <summary>Far more about the worries.</summary>
    Worries,
}

/// <summary>A question as it was asked, with what was said and whether it was hard to answer.</summary>
/// <param name="Id">The question's id.</param>
/// <param name="Topic">The question in a few words.</param>
/// <param name="Question">The question.</param>
/// <param name="Text">The answer; empty when nothing was written.</param>
/// <param name="Struggled">True when it was a struggle.</param>
public sealed record MotivationAnswer(string Id, string Topic, string Question, string Text, bool Struggled);

/// <summary>What people answered.</summary>
/// <param name="All">Every question with its answer, the reasons first.</param>
/// <param name="MoreToSay">Where they had more to say.</param>
public sealed record MotivationAnswers(IReadOnlyList<MotivationAnswer> All, MoreToSay MoreToSay);

/// <summary>Everything that a set of answers says. Pages and files show this and add nothing.</summary>
/// <param name="questions">The questions, which hold the findings.</param>
/// <param name="answers">The answers.</param>
public sealed class MotivationResult(MotivationQuestions questions, MotivationAnswers answers)
{
    /// <summary>What the answers say about being ready to begin. Where nothing was written there are no grounds yet to go on.</summary>
    public MotivationFinding Finding { get; } = questions.FindingFor([.. answers.All.Where(a => a.Struggled).Select(a => a.Id)], answers.MoreToSay) is var finding
        && finding == questions.Ready && answers.All.All(a => string.IsNullOrWhiteSpace(a.Text)) ? Unwritten(finding) : finding;

    /// <summary>Every question with its answer, the reasons first.</summary>
    public IReadOnlyList<MotivationAnswer> Answers => answers.All;

    /// <summary>The topics of the questions that were a struggle.</summary>
    public IReadOnlyList<string> Struggles => [.. Answers.Where(a => a.Struggled).Select(a => a.Topic)];

    /// <summary>Where there was more to say, in words.</summary>
    public string MoreToSay => InWords(answers.MoreToSay);

    private static MotivationFinding Unwritten(MotivationFinding ready) => new(
        "Nothing is written down yet",
        "All that this says is that no question was marked as a struggle. Write a sentence or two to each question: only then does it show whether you have good grounds.",
        ready.Next);

    /// <summary>Where there was more to say: "More on the reasons".</summary>
    public static string InWords(MoreToSay moreToSay) => moreToSay switch
    {
        Readiness.MoreToSay.Same => "About the same on both",
        Readiness.MoreToSay.Reasons => "More on the reasons",
        Readiness.MoreToSay.Worries => "Far more on the worries",
        _ => throw new ArgumentOutOfRangeException(nameof(moreToSay)),
    };
}
