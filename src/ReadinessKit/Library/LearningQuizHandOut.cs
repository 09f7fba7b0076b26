using ReadinessKit.Content;
using ReadinessKit.Quizzes;

namespace ReadinessKit.Library;

/// <summary>A learning quiz as a part of a meeting: everybody gets the questions, and those who lead it what to take from them.</summary>
internal static class LearningQuizHandOut
{
    public static HandOut Of(LearningQuiz quiz)
    {
        var parts = HandOut.Parts(quiz.Passages());
        IEnumerable<Passage> Named(string title) => parts.Single(p => p is [Heading { Text: var text }, ..] && text == title).Skip(1);

        return new(
            quiz.Entry.Id,
            quiz.Entry.Title,
            quiz.Entry.Audience,
            quiz.Entry.Minutes,
            quiz.Entry.Source,
            [.. quiz.Set.Questions.Index().Where(q => q.Item.Warning is not null).Select(q => Said(q.Index + 1, q.Item)), Sheet(quiz.Set)],
            [],
            [.. Named(Article.Last).OfType<Points>().SelectMany(p => p.Items).Select(i => i.Text)])
        {
            Notes =
            [
                Bold("Ask"),
                new Points(0, false, [Line("How did each of us answer, and what made us think so?"), Line("What changes in our work if we take this to heart?")]),
                .. Named(LearningQuiz.Questions).Aggregate(new List<Passage>(), (notes, passage) => [.. notes, Note(passage, notes, quiz)]),
                new Heading(0, 2, LearningQuiz.Last),
                .. Named(LearningQuiz.Last),
            ],
        };
    }

    private static Grid Sheet(QuestionSet set) => new(0,
        [["Question", "Your answer"], .. set.Questions.Select((q, i) => new[] { $"{i + 1}. {q.Text}", string.Join('\n', q.Choices.Select(c => $"☐ {c.Text}")) })]);

    // On paper, too, it is said before the question and not with it.
    private static Paragraph Said(int number, QuizQuestion question) =>
        new(0, [new($"Before question {number}: ", true), new($"{PlainText.Of(question.Warning!)} In distress, call or text 988 (US), day or night.", false)]);

    private static Passage Note(Passage passage, List<Passage> before, LearningQuiz quiz)
    {
        var number = before.OfType<Heading>().Count();

        return passage switch
        {
            Heading { Level: 2 } heading => heading with { Text = $"{number + 1}. {heading.Text}" },
            Heading { Text: LearningQuiz.Beforehand } => Bold("Say this beforehand, and let people skip the question"),
            Heading heading when quiz.AnswersDiffer && quiz.Set.Number(number)?.Right is { } right => new Paragraph(heading.Line, [new(heading.Text, true), new($" (the source’s answer: “{right.Text}”)", false)]),
            Heading heading => Bold(heading.Text),
            _ => passage,
        };
    }

    private static Paragraph Bold(string text) => new(0, [new(text, true)]);

    private static Point Line(string text) => new(0, [new(text, false)]);
}
