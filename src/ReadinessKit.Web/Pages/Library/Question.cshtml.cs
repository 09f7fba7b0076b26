using Microsoft.AspNetCore.Mvc;
using ReadinessKit.Content;
using ReadinessKit.Web.Pages.Shared;

namespace ReadinessKit.Web.Pages.Library;

/// <summary>A question to answer; before one that people may want to skip, what it is about.</summary>
public sealed class QuestionModel(SiteContent content) : QuestionPage(content)
{
    /// <summary>What the link behind the warning brings along.</summary>
    private const string Said = "yes";

    [BindProperty(SupportsGet = true, Name = "warned")]
    public string? Warned { get; set; }

    public bool IsWarning => Question.Warning is not null && Warned != Said && Errors.Count == 0;

    public string GoOn => AddressOf(Number, Answers.Text) is var address ? $"{address}{(address.Contains('?', StringComparison.Ordinal) ? '&' : '?')}warned={Said}" : "";

    public IActionResult OnGet() => Errors.Count > 0 ? this.PageAgain() : Page();
}
