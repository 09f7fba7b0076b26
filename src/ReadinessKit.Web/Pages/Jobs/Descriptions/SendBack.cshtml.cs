using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using ReadinessKit.Content;
using ReadinessKit.Jobs;
using ReadinessKit.Web.Accounts;
using ReadinessKit.Web.Data;
using ReadinessKit.Web.Pages.Shared;

namespace ReadinessKit.Web.Pages.Jobs.Descriptions;

/// <summary>Sends the version that somebody asked about back to whoever writes it, with words that stand among the comments.</summary>
[For(nameof(Right.ApproveJobs))]
public sealed class SendBackModel(AppDb db, Member member, SiteContent content, TimeProvider clock) : ApprovalStepPage(db, member, content, clock)
{
    [BindProperty(Name = "")]
    public CommentForm Input { get; set; } = new();

    public Errors Errors { get; } = [];

    public IActionResult OnGet() => !Job.IsAsked ? ToApproval() : MayDecide(Job, Last, Member) ? Page() : Forbid();

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        if (!Job.IsAsked || ChangedMeanwhile is not null)
        {
            Errors.Add(new("Text", $"Nobody asks about what you read any more: it is version {Job.Number} now. What you typed is still here; you can leave it as a comment instead"));
            return this.PageAgain(StatusCodes.Status409Conflict);
        }

        if (!MayDecide(Job, Last, Member))
        {
            return Forbid();
        }

        var (about, text) = Input.Read(Errors);

        if (Errors.Count > 0)
        {
            return this.PageAgain();
        }

        Db.JobComments.Add(new() { OrganizationId = Organization.Id, JobId = Job.Id, Number = Job.Number, Component = about, Text = text, At = Clock.GetUtcNow(), PersonId = Member.Person.Id });
        Job.SendBack();

        try
        {
            await Db.SaveChangesAsync(cancel);
            return ToApproval();
        }
        catch (DbUpdateConcurrencyException)
        {
            Errors.Add(new("Text", "Somebody else did something with it at the same moment. What you typed is still here: look at it as it is now, and send it again if it still holds"));
            return this.PageAgain(StatusCodes.Status409Conflict);
        }
    }
}
