using Microsoft.EntityFrameworkCore;
using ReadinessKit.Content;
using ReadinessKit.Web.Accounts;
using ReadinessKit.Web.Data;
using ReadinessKit.Web.Pages.Organization;

namespace ReadinessKit.Web.Pages.Readiness.Reviews;

/// <summary>Every checklist, with how far the organization is.</summary>
[For(nameof(Right.ReadTimeline))]
public sealed class IndexModel(AppDb db, Member member, SiteContent content) : OrganizationPage(db, member)
{
    public IReadOnlyList<ReviewLine> Lines { get; private set; } = [];

    /// <summary>How many answers hang on checklists that are gone.</summary>
    public int Kept { get; private set; }

    public async Task OnGetAsync(CancellationToken cancel)
    {
        Lines = await ReviewLine.All(Db, content.Shelf, Member.Person.Id, cancel);
        var here = content.Shelf.Checklists.Select(c => c.Entry.Id).ToArray();
        Kept = await Db.ReviewItems.CountAsync(i => !here.Contains(i.Checklist), cancel);
    }
}
