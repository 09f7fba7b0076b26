using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.OutputCaching;
using ReadinessKit.Content;
using ReadinessKit.Jobs;
using ReadinessKit.Web.Accounts;
using ReadinessKit.Web.Data;

namespace ReadinessKit.Web.Pages.Jobs;

[OutputCache(PolicyName = "public")]
public sealed class IndexModel(SiteContent content, AppDb db) : PageModel
{
    public JobLibrary Jobs => content.Jobs;

    public static string Where(JobTemplate template) => string.Join(" · ", template.Settings.Select(s => s.Title));

    public string Counts => string.Join(", ", Enum.GetValues<StatementSection>().Select(s => $"{Jobs.Of(s).Count} {s.ToString().ToLowerInvariant()}"));

    /// <summary>The organizations whose descriptions whoever is signed in may read. Pages kept for strangers have none.</summary>
    public IReadOnlyList<Data.Organization> Organizations { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancel) =>
        Organizations = User.PersonId() is { } person ? await db.OrganizationsOf(person, Right.ReadJobs, cancel) : [];
}
