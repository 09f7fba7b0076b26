using Microsoft.AspNetCore.Mvc.Filters;
using ReadinessKit.Content;
using ReadinessKit.Library;
using ReadinessKit.Readiness;
using ReadinessKit.Web.Accounts;
using ReadinessKit.Web.Data;
using ReadinessKit.Web.Pages.Organization;
using ReadinessKit.Web.Pages.Shared;
using ReadinessKit.Web.Site;

namespace ReadinessKit.Web.Pages.Readiness.Reviews;

/// <summary>A page of one checklist that the organization works through. The address names the checklist by its id, so that a new one needs no page.</summary>
public abstract class ReviewPage(AppDb db, Member member, SiteContent content, Editions editions, TimeProvider clock) : OrganizationPage(db, member)
{
    public OrganizationReview Work { get; private set; } = null!;

    public Review Review => Work.Review;

    public string Title => Review.Checklist.Entry.Title;

    public string Address => $"/o/{Slug}/readiness/reviews/{Review.Checklist.Entry.Id}";

    public DateOnly Today => Organization.DayOf(clock.GetUtcNow());

    /// <summary>The address of the plan that the organization runs; null without one.</summary>
    public string? PlanAddress => Work.Plan is { } plan ? $"/o/{Slug}/readiness/timelines/{plan.Timeline.Id}" : null;

    protected TimeProvider Clock => clock;

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        if (!await Load(HttpContext.RequestAborted))
        {
            context.Result = NotFound();
            return;
        }

        await next();
    }

    /// <summary>Reads it all; false where the address names nothing.</summary>
    protected virtual async Task<bool> Load(CancellationToken cancel)
    {
        if (content.Shelf.Checklist((string)RouteData.Values["checklist"]!) is not { } checklist)
        {
            return false;
        }

        Work = await OrganizationReview.Open(Db, editions, content.Shelf, checklist, cancel);
        return true;
    }

    /// <summary>The frame of the review's own page.</summary>
    public Frame Own() => Below(Title, new Crumb("Reviews", $"/o/{Slug}/readiness/reviews"));

    /// <summary>The frame of a page below it.</summary>
    public Frame BelowReview(string title) => Below(title, new Crumb("Reviews", $"/o/{Slug}/readiness/reviews"), new Crumb(Title, Address));

    /// <summary>True when whoever asks may answer a point: HR and executives any, others those that they answer for.</summary>
    protected bool MayAnswer(string item) => Member.May(Right.Review) || Work.Row(item)?.OwnerId == Member.Person.Id;

    /// <summary>How the task of a point stands, in words; null where it is in no plan.</summary>
    public string? TaskWords(ChecklistItem item) => Work.TaskOf(item)?.Status.InWords();

    /// <summary>The address of a point's task in the plan.</summary>
    public string TaskAddress(ChecklistItem item) => $"{PlanAddress}/tasks/{item.IfNotYet.Id}";
}
