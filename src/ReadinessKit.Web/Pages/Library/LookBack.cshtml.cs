using Microsoft.AspNetCore.Mvc;
using ReadinessKit.Content;
using ReadinessKit.Web.Pages.Shared;

namespace ReadinessKit.Web.Pages.Library;

/// <summary>The end of a learning quiz: what a person chose, and what to take from it.</summary>
public sealed class LookBackModel(SiteContent content) : LearningQuizPage(content)
{
    public string PageTitle => Errors.Count > 0 ? $"Please fix: {Quiz.Entry.Title}" : $"Looking back: {Quiz.Entry.Title}";

    public IActionResult OnGet() => Errors.Count > 0 ? this.PageAgain() : Page();
}
