using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using ReadinessKit.Content;
using ReadinessKit.Jobs;
using ReadinessKit.Web.Accounts;
using ReadinessKit.Web.Data;
using ReadinessKit.Web.Pages.Shared;

namespace ReadinessKit.Web.Pages.Jobs.Descriptions;

/// <summary>A step of the approval. It holds for the version that was seen, and for no other.</summary>
public abstract class ApprovalStepPage(AppDb db, Member member, SiteContent content, TimeProvider clock) : JobPage(db, member, content, clock)
{
    /// <summary>The version that was seen.</summary>
    [BindProperty]
    public int? Number { get; set; }

    /// <summary>Why nothing was saved.</summary>
    public string Refusal { get; private set; } = "";

    /// <summary>True when somebody may decide about the last version: they may approve, and neither wrote it nor asked.</summary>
    public static bool MayDecide(OrganizationJob job, JobVersion last, Member member) =>
        job.ArchivedAt is null && member.May(Right.ApproveJobs) && Approval.IsSecond(member.Person.Id, last.PersonId, job.AskedById);

    /// <summary>The words where another version was seen than the one that stands there now; null where it was the same.</summary>
    protected string? ChangedMeanwhile => Number == Job.Number ? null : $"It was changed meanwhile: it is version {Job.Number} now. Read that one first.";

    protected LocalRedirectResult ToApproval() => LocalRedirect(Address + "/approval");

    /// <summary>The page that says why nothing was saved.</summary>
    protected PageResult Refused(string why)
    {
        Refusal = why;
        return this.PageAgain(StatusCodes.Status409Conflict);
    }

    protected async Task<IActionResult> SaveAndReturn(CancellationToken cancel)
    {
        try
        {
            await Db.SaveChangesAsync(cancel);
            return ToApproval();
        }
        catch (DbUpdateConcurrencyException)
        {
            return Refused("Somebody else did something with it at the same moment. Look at it as it is now.");
        }
    }
}
