namespace ReadinessKit.Quizzes;

/// <summary>The one way to read a form with one choice for each question.</summary>
public static class ChosenAnswers
{
    /// <summary>
    /// Reads the ids of the choices, by the id of the question. Every question without one of its choices gives an error
    /// at the field <c>Answers[id]</c>: "Choose True or False for statement 3".
    /// </summary>
    /// <param name="questions">The questions, in the order in which they are counted.</param>
    /// <param name="given">What the form holds, by the id of the question.</param>
    /// <param name="noun">What a question is called there: "statement".</param>
    public static (IReadOnlyDictionary<string, Choice> Answers, IReadOnlyList<RuleError> Errors) Read(
        IReadOnlyList<QuizQuestion> questions,
        IReadOnlyDictionary<string, string?> given,
        string noun)
    {
        var chosen = questions.Select(q => (Question: q, Choice: q.Find(given.GetValueOrDefault(q.Id)))).ToArray();

        return (
            chosen.Where(c => c.Choice is not null).ToDictionary(c => c.Question.Id, c => c.Choice!),
            [.. chosen.Index()
                .Where(c => c.Item.Choice is null)
                .Select(c => new RuleError($"Answers[{c.Item.Question.Id}]", $"Choose {Words.Choice([.. c.Item.Question.Choices.Select(o => o.Text)])} for {noun} {c.Index + 1}"))]);
    }
}
