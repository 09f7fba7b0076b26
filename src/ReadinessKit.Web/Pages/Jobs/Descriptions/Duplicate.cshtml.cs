using Microsoft.AspNetCore.Mvc;
using ReadinessKit.Content;
using ReadinessKit.Jobs;
using ReadinessKit.Web.Accounts;
using ReadinessKit.Web.Data;

namespace ReadinessKit.Web.Pages.Jobs.Descriptions;

/// <summary>Begins a description that says what another one says now. Its duties keep their ids; nobody has read or approved it.</summary>
public sealed class DuplicateModel(AppDb db, Member member, SiteContent content, TimeProvider clock) : JobStepPage(db, member, content, clock)
{
    private const string CopyEnding = " (copy)";

    public override async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        var title = $"{Description.Title[..Math.Min(Description.Title.Length, FunctionForm.MaxTitle - CopyEnding.Length)]}{CopyEnding}";
        var (copy, first) = OrganizationJob.Begin(Organization.Id, Description with { Title = title }, Member.Person.Id, Clock.GetUtcNow());
        Db.AddRange(copy, first);
        await Db.SaveChangesAsync(cancel);

        return LocalRedirect($"/o/{Slug}/jobs/{copy.Id}");
    }
}
