namespace ReadinessKit.Quizzes;

/// <summary>One answer of a question, and how many chose it.</summary>
/// <param name="Choice">The answer.</param>
/// <param name="People">How many chose it.</param>
/// <param name="Percent">Their share of all who answered, rounded to whole percents, from 0 to 100.</param>
public sealed record SplitPart(Choice Choice, int People, int Percent);

/// <summary>How a room splits over a question. Fewer than <see cref="Fewest"/> answers show nothing but their number.</summary>
/// <param name="Answered">How many answered.</param>
/// <param name="Parts">What they chose, in the order of the choices; empty when too few answered.</param>
public sealed record Split(int Answered, IReadOnlyList<SplitPart> Parts)
{
    /// <summary>From this many answers on, a split is shown.</summary>
    public const int Fewest = 3;

    /// <summary>True when enough people answered for the split to be shown.</summary>
    public bool IsShown => Answered >= Fewest;

    /// <summary>How many chose the most frequent answer; 0 when the split is not shown.</summary>
    public int Top => Parts.Count == 0 ? 0 : Parts.Max(p => p.People);

    /// <summary>The split in a sentence: "2 of 5 chose “True”, 3 “False”."</summary>
    public string Words => !IsShown
        ? $"{ReadinessKit.Words.Count(Answered, "answer")}. Fewer than {ReadinessKit.Words.Number(Fewest)} are not shown, so that nobody’s answer is."
        : $"Of {Answered} answers, {ReadinessKit.Words.List([.. Parts.Where(p => p.People > 0).Select(p => $"{p.People} {(p.People == 1 ? "is" : "are")} “{p.Choice.Text}”")])}.";

    /// <summary>Counts answers, each named by the id of its choice.</summary>
    public static Split Of(QuizQuestion question, IEnumerable<string> answers)
    {
        var counts = answers.CountBy(id => id).ToDictionary();
        var answered = question.Choices.Sum(c => counts.GetValueOrDefault(c.Id));

        return new(answered, answered < Fewest ? [] : [.. question.Choices.Select(c => Part(c, counts.GetValueOrDefault(c.Id), answered))]);
    }

    private static SplitPart Part(Choice choice, int people, int answered) => new(choice, people, ((200 * people) + answered) / (2 * answered));
}
