using Microsoft.AspNetCore.Mvc;
using ReadinessKit.Content;
using ReadinessKit.Readiness;
using ReadinessKit.Web.Accounts;
using ReadinessKit.Web.Data;
using ReadinessKit.Web.Pages.Shared;

namespace ReadinessKit.Web.Pages.Jobs.Descriptions;

/// <summary>The day on which somebody should look whether the description still holds.</summary>
[For(nameof(Right.WriteJobs))]
public sealed class ReviewDueModel(AppDb db, Member member, SiteContent content, TimeProvider clock) : JobPage(db, member, content, clock)
{
    private const int MostYears = 5;

    [BindProperty]
    public string? Day { get; set; }

    public Errors Errors { get; } = [];

    /// <summary>Where what was typed is no date, it stands there to be mended.</summary>
    public string TypeOfDay => Errors.Count == 0 ? "date" : "text";

    public void OnGet() => Day = Job.ReviewDue is { } due ? Words.Iso(due) : null;

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        if (!MayWrite)
        {
            return Forbid();
        }

        DateOnly? day = null;

        if (!string.IsNullOrWhiteSpace(Day))
        {
            if (!PlanForm.TryReadDate(Day, out var read) || read < Today || read > Today.AddYears(MostYears))
            {
                Errors.Add(new("Day", $"Enter a day from today on, within {Words.Number(MostYears)} years, such as {Today.Month}/{Today.Day}/{Today.Year + 1}"));
                return this.PageAgain();
            }

            day = read;
        }

        await Update(job => job.ReviewDue = day, cancel);
        return LocalRedirect(Address + "#more");
    }
}
