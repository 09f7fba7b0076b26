using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using ReadinessKit.Content;
using ReadinessKit.Readiness;
using ReadinessKit.Web.Accounts;
using ReadinessKit.Web.Data;
using ReadinessKit.Web.Pages.Organization;
using ReadinessKit.Web.Pages.Shared;

namespace ReadinessKit.Web.Pages.Readiness.Motivations;

/// <summary>Records what an organization answers together about its motivation.</summary>
[For(nameof(Right.RunTimeline))]
public sealed class AnswerModel(AppDb db, Member member, SiteContent content, TimeProvider clock) : OrganizationPage(db, member)
{
    [BindProperty(Name = "")]
    public MotivationForm Input { get; set; } = new();

    /// <summary>The version that was seen; empty where nothing was recorded.</summary>
    [BindProperty]
    public Guid? Version { get; set; }

    public Errors Errors { get; } = [];

    public MotivationQuestions Questions => content.Motivation;

    public async Task OnGetAsync(CancellationToken cancel)
    {
        var row = await Db.Motivations.AsNoTracking().SingleOrDefaultAsync(cancel);
        Version = row?.Version;
        Input = row is null ? new() : MotivationForm.Of(new(row.Answers, row.MoreToSay));
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        var (answers, errors) = Input.Check(Questions);
        Errors.AddRange(errors);

        if (answers is null)
        {
            return this.PageAgain();
        }

        var row = await Db.Motivations.SingleOrDefaultAsync(cancel);

        if (row?.Version != Version)
        {
            return ChangedMeanwhile();
        }

        if (row is null)
        {
            Db.Motivations.Add(row = new() { OrganizationId = Organization.Id });
        }

        (row.Answers, row.MoreToSay, row.RecordedAt, row.RecordedById) = (answers.All, answers.MoreToSay, clock.GetUtcNow(), Member.Person.Id);

        try
        {
            await Db.SaveChangesAsync(cancel);
        }
        catch (DbUpdateException e) when (e is DbUpdateConcurrencyException || SqliteFault.Refuses(e))
        {
            return ChangedMeanwhile();
        }

        return LocalRedirect($"/o/{Slug}/readiness/motivation");
    }

    private PageResult ChangedMeanwhile()
    {
        Errors.Add(new("errors", "Somebody else saved answers while you were typing. Open this page again in another tab to see them; what you typed is still here"));
        return this.PageAgain(StatusCodes.Status409Conflict);
    }
}
