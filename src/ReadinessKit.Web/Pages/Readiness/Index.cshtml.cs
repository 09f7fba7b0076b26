using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.OutputCaching;
using ReadinessKit.Content;
using ReadinessKit.Readiness;

namespace ReadinessKit.Web.Pages.Readiness;

[OutputCache(PolicyName = "public")]
public sealed class IndexModel(SiteContent content) : PageModel
{
    public Quiz Quiz => content.Timeline.Quiz;

    public IEnumerable<Horizon> Horizons => Quiz.Horizons.Reverse();

    public MotivationQuestions Motivation => content.Motivation;

    public PlanOutline Outline => content.Timeline.Outline;
}
