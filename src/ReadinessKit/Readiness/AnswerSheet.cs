using ReadinessKit.Quizzes;

namespace ReadinessKit.Readiness;

/// <summary>What one person answered in a round, as a letter for each statement in the order of the quiz: T, F, or D for "I don't know".</summary>
public static class AnswerSheet
{
    private const string Letters = "TFD";

    /// <summary>
    /// Reads what a person answered: "true", "false" or "dont-know" for each statement, by its id.
    /// Every statement without one of the three gives an error at the field <c>Answers[id]</c>.
    /// </summary>
    public static (string Sheet, IReadOnlyList<RuleError> Errors) Read(Quiz quiz, IReadOnlyDictionary<string, string?> given)
    {
        var (answers, errors) = ChosenAnswers.Read(quiz.ToQuestionSet().Questions, given, "statement");

        return (string.Concat(quiz.Statements.Select(s => answers.GetValueOrDefault(s.Id)).OfType<Choice>().Select(Letter)), errors);
    }

    /// <summary>The answers of a sheet as a form holds them, by the id of the statement.</summary>
    public static Dictionary<string, string?> Write(Quiz quiz, string sheet) =>
        quiz.Statements.Zip(sheet).ToDictionary(pair => pair.First.Id, pair => (string?)Name((Opinion)Letters.IndexOf(pair.Second, StringComparison.Ordinal)));

    /// <summary>Counts sheets, each with how often it was handed in.</summary>
    public static IReadOnlyDictionary<string, Tally> Count(Quiz quiz, IEnumerable<(string Sheet, int Times)> sheets)
    {
        var tallies = new Tally[quiz.Statements.Count];

        foreach (var (sheet, times) in sheets)
        {
            for (var i = 0; i < tallies.Length; i++)
            {
                tallies[i] += sheet[i] switch
                {
                    'T' => new(times, 0, 0),
                    'F' => new(0, times, 0),
                    _ => new(0, 0, times),
                };
            }
        }

        return quiz.Statements.Zip(tallies).ToDictionary(pair => pair.First.Id, pair => pair.Second);
    }

    /// <summary>An answer as a form sends it.</summary>
    public static string Name(Opinion answer) => Quiz.Choices[(int)answer].Id;

    private static char Letter(Choice choice) => Letters[Quiz.Choices.Index().Single(c => c.Item == choice).Index];
}
