using Microsoft.AspNetCore.Mvc;
using ReadinessKit.Content;
using ReadinessKit.Web.Accounts;
using ReadinessKit.Web.Data;
using ReadinessKit.Web.Exports;

namespace ReadinessKit.Web.Pages.Interviews.Guides;

/// <summary>A guide, its score sheet or its hand-out as Word.</summary>
[For(nameof(Right.ReadGuides))]
public sealed class FileModel(AppDb db, Member member, SiteContent content, TimeProvider clock) : GuideVersionPage(db, member, content, clock)
{
    public async Task<IActionResult> OnGetAsync(string name, CancellationToken cancel)
    {
        if (GuideFile.All.FirstOrDefault(f => f.Name == $"{name}.docx") is not { } file)
        {
            return NotFound();
        }

        Db.Note("exported interview guide", $"OrganizationGuide {Row.Id} {Shown.Number} {file.Name}");
        await Db.SaveChangesAsync(cancel);

        return File(file.Write(Shown.Guide, Wording, Organization.LegalName, Clock.GetUtcNow()), GuideFile.ContentType, file.NameFor(Shown.Guide));
    }
}
