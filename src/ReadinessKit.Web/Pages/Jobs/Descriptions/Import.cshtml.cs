using Microsoft.AspNetCore.Mvc;
using ReadinessKit.Jobs;
using ReadinessKit.Web.Accounts;
using ReadinessKit.Web.Data;
using ReadinessKit.Web.Imports;
using ReadinessKit.Web.Pages.Organization;
using ReadinessKit.Web.Pages.Shared;
using ReadinessKit.Web.Site;

namespace ReadinessKit.Web.Pages.Jobs.Descriptions;

/// <summary>Begins a job description with one that exists already: a Word or text file, or pasted text.</summary>
[For(nameof(Right.WriteJobs))]
[TakesFile]
public sealed class ImportModel(AppDb db, Member member, TimeProvider clock) : OrganizationPage(db, member)
{
    [BindProperty]
    public string? Text { get; set; }

    [BindProperty]
    public IFormFile? Upload { get; set; }

    public Errors Errors { get; } = [];

    public void OnGet()
    {
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        if (Upload is null && string.IsNullOrWhiteSpace(Text))
        {
            Errors.Add(new(nameof(Text), "Paste the text of a job description, or choose a file"));
            return this.PageAgain();
        }

        var read = Upload is null ? ImportedText.Pasted(Text!) : await ImportedText.Of(Upload.FileName, Upload.OpenReadStream(), cancel);

        if (read.Problem is { } problem)
        {
            Errors.Add(new(Upload is null ? nameof(Text) : nameof(Upload), problem.TrimEnd('.')));
            return this.PageAgain(Upload?.Length > ImportedText.MostBytes ? StatusCodes.Status413PayloadTooLarge : StatusCodes.Status400BadRequest);
        }

        var (job, first) = OrganizationJob.Begin(Organization.Id, DescriptionReader.Read(read.Lines), Member.Person.Id, clock.GetUtcNow());
        Db.Jobs.Add(job);
        Db.JobVersions.Add(first);
        await Db.SaveChangesAsync(cancel);

        return LocalRedirect($"/o/{Slug}/jobs/{job.Id}");
    }
}
