namespace ReadinessKit.Quizzes;

/// <summary>One of the answers that a question offers.</summary>
/// <param name="Id">What forms and counts name it by: small letters, numbers and dashes.</param>
/// <param name="Text">Its words.</param>
public sealed record Choice(string Id, string Text);

/// <summary>A question of any quiz: what is asked, what can be answered, and what is shown once everybody has.</summary>
/// <param name="Id">The id, unique in its quiz.</param>
/// <param name="Text">The question, or the statement that people answer.</param>
/// <param name="Choices">The answers to choose from, in the order in which they are shown; two at least.</param>
/// <param name="RealityHeading">What stands above the reality: "What true looks like".</param>
/// <param name="Reality">What to take from it, as HTML. It is not shown before an answer.</param>
/// <param name="Right">The choice that the source gives as the answer; null where there is none.</param>
/// <param name="Warning">What is said before the question, as HTML, so that people can skip it; null where that is not needed.</param>
public sealed record QuizQuestion(
    string Id,
    string Text,
    IReadOnlyList<Choice> Choices,
    string RealityHeading,
    string Reality,
    Choice? Right = null,
    string? Warning = null)
{
    /// <summary>The choice with an id; null for anything else.</summary>
    public Choice? Find(string? id) => Choices.FirstOrDefault(c => c.Id == id);
}

/// <summary>The questions of any quiz, for whatever is done with them: answered alone, in a meeting, or in a round.</summary>
/// <param name="Id">The quiz.</param>
/// <param name="Title">Its title.</param>
/// <param name="Questions">The questions in the source's order.</param>
public sealed record QuestionSet(string Id, string Title, IReadOnlyList<QuizQuestion> Questions)
{
    /// <summary>The question with a number, counted from 1; null when there is none.</summary>
    public QuizQuestion? Number(int number) => number >= 1 && number <= Questions.Count ? Questions[number - 1] : null;
}
