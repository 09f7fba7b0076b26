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
        Errors.AddIf(template is null && Template != Empty ? new("Template", "Choose a role to begin with, or an empty description") : null);
        var begun = template?.Begin() ?? new();
        var read = new FunctionForm { Title = string.IsNullOrWhiteSpace(Title) ? begun.Title : Title, Function = begun.Function }.Read(begun, Errors);

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
