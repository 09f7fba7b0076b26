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

/// <summary>What people answered.</summary>
/// <param name="Texts">What they wrote, by the question's id; questions without a text are missing.</param>
/// <param name="Struggled">The ids of the questions that they struggled with.</param>
/// <param name="MoreToSay">Where they had more to say.</param>
public sealed record MotivationAnswers(IReadOnlyDictionary<string, string> Texts, IReadOnlySet<string> Struggled, MoreToSay MoreToSay);

/// <summary>A question with its answer.</summary>
/// <param name="Question">The question.</param>
/// <param name="Struggled">True when it was a struggle.</param>
/// <param name="Text">The answer, or null when nothing was written.</param>
public sealed record MotivationAnswer(MotivationQuestion Question, bool Struggled, string? Text);

/// <summary>Everything that a set of answers says. Pages and files show this and add nothing.</summary>
/// <param name="questions">The questions that the answers were given to.</param>
/// <param name="answers">The answers.</param>
public sealed class MotivationResult(MotivationQuestions questions, MotivationAnswers answers)
{
    /// <summary>What the answers say about being ready to begin.</summary>
    public MotivationFinding Finding { get; } = questions.FindingFor(answers.Struggled, answers.MoreToSay);

    /// <summary>Every question with its answer, the reasons first.</summary>
    public IReadOnlyList<MotivationAnswer> Answers { get; } =
        [.. questions.All.Select(q => new MotivationAnswer(q, answers.Struggled.Contains(q.Id), answers.Texts.GetValueOrDefault(q.Id)))];

    /// <summary>The topics of the questions that were a struggle.</summary>
    public IReadOnlyList<string> Struggles => [.. Answers.Where(a => a.Struggled).Select(a => a.Question.Topic)];

    /// <summary>Where there was more to say, in words.</summary>
    public string MoreToSay => InWords(answers.MoreToSay);

    /// <summary>Where there was more to say: "More on the reasons".</summary>
    public static string InWords(MoreToSay moreToSay) => moreToSay switch
    {
        Readiness.MoreToSay.Same => "About the same on both",
        Readiness.MoreToSay.Reasons => "More on the reasons",
        Readiness.MoreToSay.Worries => "Far more on the worries",
        _ => throw new ArgumentOutOfRangeException(nameof(moreToSay)),
    };
}
