namespace ReadinessKit.Readiness;

/// <summary>What people typed for one question; every value may be missing or wrong.</summary>
public sealed class MotivationInput
{
    /// <summary>The answer.</summary>
    public string? Text { get; set; }

    /// <summary>True when they struggled to answer.</summary>
    public bool Struggled { get; set; }
}

/// <summary>What people typed about their motivation; every value may be missing or wrong.</summary>
public sealed class MotivationForm
{
    /// <summary>The longest answer, in characters.</summary>
    public const int MaxText = 2000;

    /// <summary>What was typed for each question, by its id.</summary>
    public Dictionary<string, MotivationInput?> Answers { get; set; } = [];

    /// <summary>The name of a <see cref="Readiness.MoreToSay"/>.</summary>
    public string? MoreToSay { get; set; }

    /// <summary>The form filled in with these answers.</summary>
    public static MotivationForm Of(MotivationAnswers answers) => new()
    {
        Answers = answers.All.ToDictionary(a => a.Id, a => (MotivationInput?)new MotivationInput { Text = a.Text, Struggled = a.Struggled }),
        MoreToSay = answers.MoreToSay.ToString(),
    };

    /// <summary>Reads the answers to these questions, or says what to mend, at fields such as <c>Answers[fears].Text</c>. What was typed for other questions is passed over.</summary>
    public (MotivationAnswers? Answers, IReadOnlyList<RuleError> Errors) Check(MotivationQuestions questions)
    {
        var answers = new List<MotivationAnswer>();
        var errors = new List<RuleError>();

        foreach (var (number, question) in questions.All.Index())
        {
            // A form that was tampered with can name a question and bring nothing for it.
            var input = Answers.GetValueOrDefault(question.Id) ?? new();
            var text = Clean(input.Text);
            answers.Add(new(question.Id, question.Topic, question.Text, text, input.Struggled));

            if (text.Length > MaxText)
            {
                errors.Add(new($"Answers[{question.Id}].Text", $"Shorten the answer to question {number + 1} to {MaxText:N0} characters; it has {text.Length:N0}"));
            }
        }

        if (!Enum.TryParse<MoreToSay>(MoreToSay, out var moreToSay) || !Enum.IsDefined(moreToSay) || moreToSay.ToString() != MoreToSay)
        {
            errors.Add(new(nameof(MoreToSay), "Choose where you had more to say"));
        }

        return (errors.Count == 0 ? new(answers, moreToSay) : null, errors);
    }

    // Lines stay, as browsers count them; other control characters have no place in an answer.
    private static string Clean(string? text) =>
        new string([.. (text ?? "").ReplaceLineEndings("\n").Select(c => char.IsControl(c) && c != '\n' ? ' ' : c)]).Trim();
}
