using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.OutputCaching;
using ReadinessKit.Content;
using ReadinessKit.Jobs;

namespace ReadinessKit.Web.Pages.Jobs;

[OutputCache(PolicyName = "public")]
public sealed class IndexModel(SiteContent content) : PageModel
{
    public JobLibrary Jobs => content.Jobs;

    public static string Where(JobTemplate template) => string.Join(" · ", template.Settings.Select(s => s.Title));

    public string Counts => string.Join(", ", Enum.GetValues<StatementSection>().Select(s => $"{Jobs.Of(s).Count} {s.ToString().ToLowerInvariant()}"));
}
