using Microsoft.AspNetCore.Mvc;
using ReadinessKit.Jobs;
using ReadinessKit.Web.Accounts;
using ReadinessKit.Web.Data;
using ReadinessKit.Web.Imports;
using ReadinessKit.Web.Pages.Organization;
using ReadinessKit.Web.Pages.Shared;

namespace ReadinessKit.Web.Pages.Jobs.Descriptions;

/// <summary>Begins a job description with one that exists already: a Word or text file, or pasted text.</summary>
[For(nameof(Right.WriteJobs))]
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
        var field = Upload is null ? nameof(Text) : nameof(Upload);
        var read = Upload is null ? ImportedText.Pasted(Text ?? "") : ImportedText.Of(Upload.FileName, await Bytes(Upload, cancel));

        if (read.Problem is { } problem)
        {
            Errors.Add(new(field, Upload is null && string.IsNullOrWhiteSpace(Text) ? "Paste the text of a job description, or choose a file" : problem.TrimEnd('.')));
            return this.PageAgain();
        }

        var (job, first) = OrganizationJob.Begin(Organization.Id, DescriptionReader.Read(read.Lines), Member.Person.Id, clock.GetUtcNow());
        Db.Jobs.Add(job);
        Db.JobVersions.Add(first);
        await Db.SaveChangesAsync(cancel);

        return LocalRedirect($"/o/{Slug}/jobs/{job.Id}");
    }

    // A byte more than is read at most shows that there is more.
    private static async Task<byte[]> Bytes(IFormFile file, CancellationToken cancel)
    {
        await using var stream = file.OpenReadStream();
        var bytes = new byte[Math.Min(file.Length, ImportedText.MostBytes + 1)];
        await stream.ReadExactlyAsync(bytes, cancel);

        return bytes;
    }
}
