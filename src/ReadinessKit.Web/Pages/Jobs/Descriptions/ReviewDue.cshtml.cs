using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using ReadinessKit.Content;
using ReadinessKit.Jobs;
using ReadinessKit.Web.Accounts;
using ReadinessKit.Web.Data;
using ReadinessKit.Web.Pages.Shared;

namespace ReadinessKit.Web.Pages.Jobs.Descriptions;

/// <summary>Sets the day on which somebody should look at a published description again.</summary>
[For(nameof(Right.WriteJobs))]
public sealed class ReviewDueModel(AppDb db, Member member, SiteContent content, TimeProvider clock) : JobPage(db, member, content, clock)
{
    [BindProperty(Name = "")]
    public PublishForm Input { get; set; } = new();

    public Errors Errors { get; } = [];

    /// <summary>The type of the field for a day: where what was typed is no day, it stands there to be mended.</summary>
    public string TypeOfDay => Errors.At("ReviewDue") is null ? "date" : "text";

    public string? Due => Job.ReviewDue is { } day ? Words.Day(day) : null;

    public IActionResult OnGet()
    {
        Input.ReviewDue = Words.Iso(PublishForm.Propose(Today));
        return Job.PublishedNumber is null ? LocalRedirect(Address + "/publish") : Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        if (!MayWrite || Job.PublishedNumber is null)
        {
            return Forbid();
        }

        var due = Input.ReadReviewDue(Today, Errors);

        if (Errors.Count > 0)
        {
            return this.PageAgain();
        }

        Job.ReviewDue = due;

        try
        {
            await Db.SaveChangesAsync(cancel);
        }
        catch (DbUpdateConcurrencyException)
        {
            Errors.Add(new("ReviewDue", "Somebody else changed the description at the same moment. Save the day again"));
            return this.PageAgain(StatusCodes.Status409Conflict);
        }

        return LocalRedirect(Address + "/publish#due");
    }
}
