using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.OutputCaching;
using ReadinessKit.Content;
using ReadinessKit.Readiness;

namespace ReadinessKit.Web.Pages;

[OutputCache(PolicyName = "public")]
public sealed class IndexModel(SiteContent content) : PageModel
{
    public Quiz Quiz => content.Timeline.Quiz;

    public string Statements => Words.Spelled(Quiz.Statements.Count, "statement");

    public IReadOnlyList<PlanStep> Steps => content.Timeline.Outline.Steps;
}
