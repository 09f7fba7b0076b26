using Microsoft.AspNetCore.Mvc;
using ReadinessKit.Content;
using ReadinessKit.Web.Accounts;
using ReadinessKit.Web.Data;

namespace ReadinessKit.Web.Pages.Jobs.Descriptions;

/// <summary>Approves the version that was seen, as a second person.</summary>
[For(nameof(Right.ApproveJobs))]
public sealed class ApproveModel(AppDb db, Member member, SiteContent content, TimeProvider clock) : ApprovalStepPage(db, member, content, clock)
{
    public IActionResult OnGet() => ToApproval();

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        if (ChangedMeanwhile is { } why)
        {
            return Refused(why);
        }

        if (Job.IsApproved)
        {
            return ToApproval();
        }

        if (!Job.IsAsked)
        {
            return Refused("Nobody asks about it any more. Look at the comments: somebody may have sent it back.");
        }

        if (!MayDecide(Job, Last, Member))
        {
            return Forbid();
        }

        Job.Approve(Member.Person.Id, Clock.GetUtcNow());
        return await SaveAndReturn(cancel);
    }
}
