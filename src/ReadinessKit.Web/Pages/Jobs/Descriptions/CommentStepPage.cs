using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using ReadinessKit.Content;
using ReadinessKit.Web.Accounts;
using ReadinessKit.Web.Data;

namespace ReadinessKit.Web.Pages.Jobs.Descriptions;

/// <summary>Something that is done to a comment with one button. Its address alone leads back to the comments.</summary>
[For(nameof(Right.ReadJobs))]
public abstract class CommentStepPage(AppDb db, Member member, SiteContent content, TimeProvider clock) : JobPage(db, member, content, clock)
{
    protected JobComment Comment { get; private set; } = null!;

    public IActionResult OnGet() => ToComments();

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        if (Job.ArchivedAt is not null || !CommentLine.MayBeChangedBy(Comment, Member))
        {
            return Forbid();
        }

        Do();

        try
        {
            await Db.SaveChangesAsync(cancel);
        }
        catch (DbUpdateConcurrencyException)
        {
            // Somebody pressed the same button at the same moment: the comments show how it stands.
        }

        return ToComments();
    }

    protected abstract void Do();

    protected override async Task<bool> Load(CancellationToken cancel)
    {
        if (!await base.Load(cancel) || !Guid.TryParse((string?)RouteData.Values["comment"], out var id)
            || await Db.JobComments.SingleOrDefaultAsync(c => c.Id == id && c.JobId == Job.Id, cancel) is not { } comment)
        {
            return false;
        }

        Comment = comment;
        return true;
    }

    private LocalRedirectResult ToComments() => LocalRedirect($"{Address}/comments#comment-{Comment.Id}");
}
