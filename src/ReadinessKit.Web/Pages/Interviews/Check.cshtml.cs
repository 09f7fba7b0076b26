using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using ReadinessKit.Content;
using ReadinessKit.Interviews;
using ReadinessKit.Web.Pages.Shared;
using ReadinessKit.Web.Site;

namespace ReadinessKit.Web.Pages.Interviews;

/// <summary>Whether a question may be asked in an interview. Answered on this very page, and kept nowhere.</summary>
[Confidential]
public sealed class CheckModel(SiteContent content) : PageModel
{
    private const string Name = "Check a question";

    [BindProperty]
    public string? Question { get; set; }

    public Errors Errors { get; } = [];

    public VerdictView? Checked { get; private set; }

    /// <summary>The answer in a line; what to do while somebody types too much; "" where nothing is typed.</summary>
    public string Answer { get; private set; } = "";

    /// <summary>True where the page is an answer as a whole, and its reader begins there.</summary>
    public bool IsAnswered { get; private set; }

    public string PageTitle => Errors.Count > 0 ? $"Please fix: {Name}" : IsAnswered ? $"{Answer}: {Name}" : Name;

    public string DescribedBy => string.Join(' ', new[] { Errors.IdAt("Question"), "hint-Question" }.OfType<string>());

    public IActionResult OnPost()
    {
        if (ErrorIn(Question) is { } error)
        {
            Errors.Add(new("Question", error));
            return this.PageAgain();
        }

        Look();
        IsAnswered = true;
        return Page();
    }

    /// <summary>The answer alone, while somebody types.</summary>
    public PartialViewResult OnPostLive()
    {
        if (ErrorIn(Question) is null)
        {
            Look();
        }
        else if (!string.IsNullOrWhiteSpace(Question))
        {
            Answer = ErrorIn(Question)!;
        }

        return Partial("_CheckedQuestion", this);
    }

    private static string? ErrorIn(string? question) =>
        string.IsNullOrWhiteSpace(question) ? "Type a question"
        : question.Length > QuestionCheck.MaxQuestion ? $"Shorten it to {QuestionCheck.MaxQuestion:N0} characters; it has {question.Length:N0}"
        : null;

    private void Look()
    {
        Checked = new(content.QuestionCheck.Check(Question!));
        Answer = Checked.Heading;
    }
}
