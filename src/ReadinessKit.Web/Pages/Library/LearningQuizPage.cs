using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using ReadinessKit.Content;
using ReadinessKit.Library;
using ReadinessKit.Quizzes;
using ReadinessKit.Web.Pages.Shared;
using ReadinessKit.Web.Site;

namespace ReadinessKit.Web.Pages.Library;

/// <summary>A page for somebody who answers a learning quiz alone. The site keeps nothing: what they chose goes along in the addresses, as letters.</summary>
[Confidential]
public abstract class LearningQuizPage(SiteContent content) : PageModel
{
    [BindProperty(SupportsGet = true, Name = "answers")]
    public string? Letters { get; set; }

    public Errors Errors { get; } = [];

    public LearningQuiz Quiz { get; private set; } = null!;

    public AnswerLetters Answers { get; private set; } = null!;

    public string FirstQuestion => AddressOf(1, "");

    public override void OnPageHandlerExecuting(PageHandlerExecutingContext context)
    {
        if (content.Shelf.Quiz((string)RouteData.Values["id"]!) is not { } quiz)
        {
            context.Result = NotFound();
            return;
        }

        (Quiz, (Answers, var error)) = (quiz, AnswerLetters.Read(quiz.Set, Letters));
        Errors.AddIf(error);
    }

    /// <summary>Where a question stands, or behind the last one the look back.</summary>
    protected string AddressOf(int number, string letters) =>
        $"{Quiz.Entry.Address}/{(Quiz.Set.Number(number) is null ? "look-back" : $"question/{number}")}{(letters.Length > 0 ? $"?answers={letters}" : "")}";
}
