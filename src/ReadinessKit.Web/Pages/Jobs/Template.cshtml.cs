using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.OutputCaching;
using ReadinessKit.Content;
using ReadinessKit.Jobs;
using ReadinessKit.Web.Accounts;
using ReadinessKit.Web.Data;

namespace ReadinessKit.Web.Pages.Jobs;

/// <summary>A role to begin a description with, to read and to print.</summary>
[OutputCache(PolicyName = "public")]
public sealed class TemplateModel(SiteContent content, AppDb db) : PageModel
{
    public JobTemplate Template { get; private set; } = null!;

    public DescriptionView Description { get; private set; } = null!;

    public string Where => string.Join(" · ", Template.Settings.Concat(Template.Track is { } track ? [track] : []).Select(t => t.Title));

    /// <summary>The organizations in which whoever is signed in can begin with it. Pages kept for strangers have none.</summary>
    public IReadOnlyList<Data.Organization> Organizations { get; private set; } = [];

    /// <summary>Where strangers sign in to come back to it; null for everybody else.</summary>
    public string? SignInAddress => User.PersonId() is null ? "/sign-in?to=" + Uri.EscapeDataString(Template.Address) : null;

    public async Task<IActionResult> OnGetAsync(string id, CancellationToken cancel)
    {
        if (content.Jobs.Template(id) is not { } template)
        {
            return NotFound();
        }

        Template = template;
        Organizations = User.PersonId() is { } person ? await db.OrganizationsOf(person, Right.WriteJobs, cancel) : [];
        Description = new(template.Begin(), content.Jobs) { ShowsNotes = true };
        return Page();
    }
}
