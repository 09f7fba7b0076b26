using Microsoft.AspNetCore.Mvc.Filters;
using ReadinessKit.Content;
using ReadinessKit.Quizzes;
using ReadinessKit.Web.Pages.Shared;

namespace ReadinessKit.Web.Pages.Library;

/// <summary>One question of a learning quiz, before or after it was answered.</summary>
public abstract class QuestionPage(SiteContent content) : LearningQuizPage(content)
{
    /// <summary>The number of the question, counted from 1.</summary>
    public int Number { get; private set; }

    public QuizQuestion Question { get; private set; } = null!;

    public string PageTitle => $"{(Errors.Count > 0 ? "Please fix: " : "")}{Count}: {Quiz.Entry.Title}";

    public string Count => $"Question {Number} of {Quiz.Set.Questions.Count}";

    public string RealityAddress => $"{Quiz.Entry.Address}/question/{Number}/reality";

    /// <summary>The button of the form: "See the reality".</summary>
    public string See => $"See {char.ToLowerInvariant(Question.RealityHeading[0])}{Question.RealityHeading[1..]}";

    public string Skip => AddressOf(Number + 1, Answers.With(Number, null).Text);

    public Field Field => new("answer", "Your answer", Shown, Errors)
    {
        Type = "radio",
        Choices = [.. Question.Choices.Select(c => new Shared.Choice(c.Id, c.Text))],
    };

    /// <summary>What stands in the field.</summary>
    protected virtual string? Shown => Answers.Chosen[Number - 1]?.Id;

    public override void OnPageHandlerExecuting(PageHandlerExecutingContext context)
    {
        base.OnPageHandlerExecuting(context);

        // The route takes whole numbers only.
        if (context.Result is null && int.TryParse((string)RouteData.Values["number"]!, out var number) && Quiz.Set.Number(number) is { } question)
        {
            (Number, Question) = (number, question);
        }
        else
        {
            context.Result ??= NotFound();
        }
    }
}
