using Microsoft.AspNetCore.Mvc;
using ReadinessKit.Content;
using ReadinessKit.Jobs;
using ReadinessKit.Web.Accounts;
using ReadinessKit.Web.Data;
using ReadinessKit.Web.Pages.Organization;
using ReadinessKit.Web.Pages.Shared;

namespace ReadinessKit.Web.Pages.Jobs.Descriptions;

/// <summary>Begins a description, with a role of the library or empty.</summary>
[For(nameof(Right.WriteJobs))]
public sealed class NewModel(AppDb db, Member member, SiteContent content, TimeProvider clock) : OrganizationPage(db, member)
{
    /// <summary>What chooses no template.</summary>
    public const string Empty = "empty";

    [BindProperty(SupportsGet = true)]
    public string? Template { get; set; }

    [BindProperty]
    public string? Title { get; set; }

    public Errors Errors { get; } = [];

    public IReadOnlyList<JobTemplate> Templates => content.Jobs.Templates;

    public bool IsChosen(JobTemplate template) => template == content.Jobs.Template(Template);

    public void OnGet()
    {
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        var template = content.Jobs.Template(Template);
        var isChosen = template is not null || Template == Empty;
        Errors.AddIf(isChosen ? null : new("Template", "Choose a role to begin with, or an empty description"));
        var (begun, ofTitle) = (template?.Begin() ?? new(), new List<RuleError>());
        var read = new FunctionForm { Title = string.IsNullOrWhiteSpace(Title) ? begun.Title : Title, Function = begun.Function }.Read(begun, ofTitle);

        // A role brings its title along, so that an empty one is no mistake yet.
        Errors.AddRange(isChosen || !string.IsNullOrWhiteSpace(Title) ? ofTitle : []);

        if (Errors.Count > 0)
        {
            return this.PageAgain();
        }

        var (job, first) = OrganizationJob.Begin(Organization.Id, read, Member.Person.Id, clock.GetUtcNow());
        Db.AddRange(job, first);
        await Db.SaveChangesAsync(cancel);

        return LocalRedirect($"/o/{Slug}/jobs/{job.Id}");
    }
}
