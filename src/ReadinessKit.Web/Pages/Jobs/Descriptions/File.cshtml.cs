using Microsoft.AspNetCore.Mvc;
using ReadinessKit.Content;
using ReadinessKit.Web.Accounts;
using ReadinessKit.Web.Data;
using ReadinessKit.Web.Exports;

namespace ReadinessKit.Web.Pages.Jobs.Descriptions;

/// <summary>A job description as one of the <see cref="DescriptionFile"/>s.</summary>
[For(nameof(Right.ReadJobs))]
public sealed class FileModel(AppDb db, Member member, SiteContent content, TimeProvider clock) : VersionPage(db, member, content, clock)
{
    public async Task<IActionResult> OnGetAsync(string extension, CancellationToken cancel)
    {
        if (DescriptionFile.All.FirstOrDefault(f => f.Extension == extension) is not { } file)
        {
            return NotFound();
        }

        Db.Note("exported job description", $"OrganizationJob {Job.Id} {Shown.Number}.{extension}");
        await Db.SaveChangesAsync(cancel);

        return File(file.Write(Shown.Description, Organization.LegalName, Clock.GetUtcNow()), file.ContentType, file.NameFor(Shown.Description));
    }
}
