namespace ReadinessKit.Quizzes;

/// <summary>
/// What one person chose in a quiz, written so that it can go along from page to page and be kept nowhere:
/// a letter for each question, "a" for its first choice, and a dash where nothing was chosen.
/// </summary>
/// <param name="Set">The questions.</param>
/// <param name="Chosen">The choice at each question, in their order; null where there is none.</param>
public sealed record AnswerLetters(QuestionSet Set, IReadOnlyList<Choice?> Chosen)
{
    private const char Nothing = '-';

    /// <summary>How many questions were answered.</summary>
    public int Answered => Chosen.Count(c => c is not null);

    /// <summary>How many of the answers are the source's.</summary>
    public int Right => Lines.Count(l => l.IsRight);

    /// <summary>Each question with what was chosen.</summary>
    public IReadOnlyList<AnsweredQuestion> Lines => [.. Set.Questions.Select((q, i) => new AnsweredQuestion(i + 1, q, Chosen[i]))];

    /// <summary>What came of it in a sentence.</summary>
    public string Words =>
        Answered == 0 ? "You have not chosen an answer yet."
        : Set.Questions.All(q => q.Right is null) ? $"You answered {Answered} of {Set.Questions.Count} questions. None of your answers is right or wrong."
        : $"You answered {Answered} of {Set.Questions.Count} questions. {Right} of your answers {(Right == 1 ? "is" : "are")} the source’s, too.";

    /// <summary>The letters. Dashes at the end are left out.</summary>
    public string Text => string.Concat(Set.Questions.Zip(Chosen, Letter)).TrimEnd(Nothing);

    /// <summary>The same with another answer to one question.</summary>
    /// <param name="number">The question, counted from 1.</param>
    /// <param name="choice">What was chosen, or null.</param>
    public AnswerLetters With(int number, Choice? choice) => this with { Chosen = [.. Chosen.Select((c, i) => i == number - 1 ? choice : c)] };

    /// <summary>Reads letters. What can't be read counts as no answer, with an error at the field <c>answers</c>.</summary>
    public static (AnswerLetters Answers, RuleError? Error) Read(QuestionSet set, string? text)
    {
        var letters = text ?? "";
        var chosen = set.Questions.Select((q, i) => i < letters.Length ? q.Choices.ElementAtOrDefault(letters[i] - 'a') : null).ToArray();
        var isSound = letters.Length <= chosen.Length && letters.Index().All(l => l.Item == Nothing || chosen[l.Index] is not null);

        return (new(set, chosen), isSound ? null : new("answers", "Some earlier answers can’t be read. Go on without them, or begin again"));
    }

    private static char Letter(QuizQuestion question, Choice? choice) => choice is null ? Nothing : (char)('a' + question.Choices.Index().Single(c => c.Item == choice).Index);
}

/// <summary>A question, and what one person chose.</summary>
/// <param name="Number">The number of the question, counted from 1.</param>
/// <param name="Question">The question.</param>
/// <param name="Chosen">The choice, or null.</param>
public sealed record AnsweredQuestion(int Number, QuizQuestion Question, Choice? Chosen)
{
    /// <summary>True where the source gives an answer and it is this one.</summary>
    public bool IsRight => Chosen is not null && Chosen == Question.Right;

    /// <summary>The question; one that comes with a warning is not told to whoever skipped it.</summary>
    public string Title => Question.Warning is not null && Chosen is null ? "A question that you skipped" : Question.Text;

    /// <summary>What was chosen, in a sentence or two.</summary>
    public string Words => (Chosen, Question.Right) switch
    {
        (null, _) => "You gave no answer.",
        (_, null) => $"You chose “{Chosen.Text}”.",
        _ when IsRight => $"You chose “{Chosen.Text}”. So does the source.",
        (_, var right) => $"You chose “{Chosen.Text}”. The source’s answer is “{right.Text}”.",
    };
}
