using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using ReadinessKit.Content;
using ReadinessKit.Readiness;
using ReadinessKit.Web.Pages.Shared;
using ReadinessKit.Web.Site;

namespace ReadinessKit.Web.Pages.Readiness;

[Confidential]
public sealed class MotivationModel(SiteContent content) : PageModel
{
    [BindProperty(Name = "")]
    public MotivationForm Input { get; set; } = new();

    public Errors Errors { get; } = [];

    public MotivationQuestions Questions => content.Motivation;

    /// <summary>What the answers say, once there are some.</summary>
    public MotivationResult? Result { get; private set; }

    public string PageTitle => Errors.Count > 0 ? $"Please fix: {Questions.Title}" : Result?.Finding.Heading ?? Questions.Title;

    /// <summary>On paper the answers stand below the finding; until there is one, the questions are a sheet to fill in by hand.</summary>
    public string? FormClass => Result is null ? null : "screen";

    // Answered on this very page, as nothing is kept that another one could show.
    public IActionResult OnPost()
    {
        var (answers, errors) = Input.Check(Questions);
        Errors.AddRange(errors);

        if (answers is null)
        {
            return this.PageAgain();
        }

        Result = new(Questions, answers);
        return Page();
    }
}
