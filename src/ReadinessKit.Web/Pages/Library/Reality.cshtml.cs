using Microsoft.AspNetCore.Mvc;
using ReadinessKit.Content;
using ReadinessKit.Quizzes;
using ReadinessKit.Web.Pages.Shared;

namespace ReadinessKit.Web.Pages.Library;

/// <summary>What to take from a question, once it was answered.</summary>
public sealed class RealityModel(SiteContent content) : QuestionPage(content)
{
    [BindProperty(SupportsGet = true, Name = "answer")]
    public string? Answer { get; set; }

    public AnsweredQuestion Line => AnswersNow.Lines[Number - 1];

    public string Change => AddressOf(Number, AnswersNow.Text);

    public string Next => AddressOf(Number + 1, AnswersNow.Text);

    public bool IsLast => Number == Quiz.Set.Questions.Count;

    protected override string? Shown => Answer;

    private AnswerLetters AnswersNow => Answers.With(Number, Question.Find(Answer));

    public IActionResult OnGet()
    {
        if (Question.Find(Answer) is null)
        {
            Errors.Add(new("answer", $"Choose one of the answers, then press {See}; or skip the question"));
        }

        return Errors.Count > 0 ? this.PageAgain() : Page();
    }
}
