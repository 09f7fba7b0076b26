using Microsoft.AspNetCore.Mvc;
using ReadinessKit.Content;
using ReadinessKit.Web.Accounts;
using ReadinessKit.Web.Data;

namespace ReadinessKit.Web.Pages.Jobs.Descriptions;

/// <summary>Asks a second person to approve the version that was seen.</summary>
[For(nameof(Right.WriteJobs))]
public sealed class AskApprovalModel(AppDb db, Member member, SiteContent content, TimeProvider clock) : ApprovalStepPage(db, member, content, clock)
{
    public IActionResult OnGet() => ToApproval();

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        if (!MayWrite)
        {
            return Forbid();
        }

        if (ChangedMeanwhile is { } why)
        {
            return Refused(why);
        }

        if (!Job.IsAsked && !Job.IsApproved)
        {
            Job.Ask(Member.Person.Id, Clock.GetUtcNow());
        }

        return await SaveAndReturn(cancel);
    }
}
