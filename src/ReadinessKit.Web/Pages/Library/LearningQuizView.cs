using ReadinessKit.Library;
using ReadinessKit.Quizzes;

namespace ReadinessKit.Web.Pages.Library;

/// <summary>A learning quiz to read: all questions, each with what to take from it.</summary>
public sealed record LearningQuizView(LearningQuiz Quiz)
{
    public sealed record Card(int Number, QuizQuestion Question, bool TellsRight)
    {
        /// <summary>A question that people may want to skip is not told by its heading.</summary>
        public string Heading => Question.Warning is null ? $"{Number}. {Question.Text}" : $"{Number}. A question that you can skip";

        /// <summary>The answer of the source, where it is worth saying.</summary>
        public string? Right => TellsRight ? Question.Right?.Text : null;

        /// <summary>The answers, to be ticked on paper.</summary>
        public string Boxes => string.Join("   ", Question.Choices.Select(c => $"☐ {c.Text}"));
    }

    public IEnumerable<Card> Cards => Quiz.Set.Questions.Select((q, i) => new Card(i + 1, q, Quiz.AnswersDiffer));

    public string FirstQuestion => $"{Quiz.Entry.Address}/question/1";

    public string LessonAnchor => Words.Slug(LearningQuiz.Last);

    public string NextAnchor => Words.Slug(Article.Last);
}
