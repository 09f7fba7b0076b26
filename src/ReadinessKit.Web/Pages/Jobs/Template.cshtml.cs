using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.OutputCaching;
using ReadinessKit.Content;
using ReadinessKit.Jobs;

namespace ReadinessKit.Web.Pages.Jobs;

/// <summary>A role to begin a description with, to read and to print.</summary>
[OutputCache(PolicyName = "public")]
public sealed class TemplateModel(SiteContent content) : PageModel
{
    public JobTemplate Template { get; private set; } = null!;

    public DescriptionView Description { get; private set; } = null!;

    public string Where => string.Join(" · ", Template.Settings.Concat(Template.Track is { } track ? [track] : []).Select(t => t.Title));

    public IActionResult OnGet(string id)
    {
        if (content.Jobs.Template(id) is not { } template)
        {
            return NotFound();
        }

        Template = template;
        Description = new(template.Begin(), content.Jobs) { ShowsNotes = true };
        return Page();
    }
}
