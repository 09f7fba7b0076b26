namespace ReadinessKit.Checks;

/// <summary>An answer that somebody gave to a question.</summary>
public sealed record GivenAnswer(RoleQuestion Question, RoleAnswer Answer);

/// <summary>What the answers to an activity's questions say: the one that fits least decides.</summary>
/// <param name="Verdict">Fits, depends or does not fit.</param>
/// <param name="Given">The answers.</param>
/// <param name="Deciding">The answers that decide; all of them when it fits.</param>
public sealed record RoleVerdict(Verdict Verdict, IReadOnlyList<GivenAnswer> Given, IReadOnlyList<GivenAnswer> Deciding)
{
    /// <summary>Reads what somebody chose for each question: the number of the answer by the question’s id. Every question needs one.</summary>
    public static (RoleVerdict? Verdict, IReadOnlyList<RuleError> Errors) Of(Activity activity, IReadOnlyDictionary<string, string?> chosen)
    {
        var given = new List<GivenAnswer>();
        var errors = new List<RuleError>();

        foreach (var question in activity.Questions)
        {
            if (int.TryParse(chosen.GetValueOrDefault(question.Id), out var number) && number >= 1 && number <= question.Answers.Count)
            {
                given.Add(new(question, question.Answers[number - 1]));
            }
            else
            {
                errors.Add(new($"Answers[{question.Id}]", $"Choose an answer: {question.Text}"));
            }
        }

        if (errors.Count > 0)
        {
            return (null, errors);
        }

        var verdict = given.Max(g => g.Answer.Says);
        return (new(verdict, given, [.. given.Where(g => g.Answer.Says == verdict)]), []);
    }

    /// <summary>A verdict as it stands in a sentence.</summary>
    public static string InWords(Verdict verdict) => verdict switch
    {
        Verdict.Fits => "fits",
        Verdict.Depends => "depends",
        _ => "does not fit",
    };
}
