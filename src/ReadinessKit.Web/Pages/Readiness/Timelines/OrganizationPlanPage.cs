using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using ReadinessKit.Readiness;
using ReadinessKit.Web.Accounts;
using ReadinessKit.Web.Data;
using ReadinessKit.Web.Pages.Shared;
using ReadinessKit.Web.Site;

namespace ReadinessKit.Web.Pages.Readiness.Timelines;

/// <summary>A page on which something about an organization's plan is changed. What is changed becomes one entry of its history.</summary>
public abstract class OrganizationPlanPage(AppDb db, Editions editions, TimeProvider clock, Member member) : TimelinePage(db, editions, clock)
{
    public Member Member => member;

    public override string Address => $"/o/{member.Organization.Slug}/readiness/timelines/{RouteData.Values["timeline"]}";

    public override bool IsSignedInPage => true;

    public OrganizationPlan Plan { get; private set; } = null!;

    /// <summary>The task that the address names, on pages whose address names one.</summary>
    public OrganizationTask Task { get; private set; } = null!;

    /// <summary>True when whoever asks is the person who answers for the task.</summary>
    public bool IsMine => Task.OwnerId == member.Person.Id;

    /// <summary>What to say where a task was meant that somebody took out.</summary>
    public string TakenOut => $"Somebody took “{Task.Title}” out. It can be brought back from the history of the plan.";

    public DateOnly Today => member.Organization.DayOf(Clock.GetUtcNow());

    /// <summary>The frame of a page below the timeline's own.</summary>
    public Frame Below(string title) =>
        new(title, new Crumb(member.Organization.LegalName, $"/o/{member.Organization.Slug}"), new Crumb("Timeline", Address), new Crumb(title)) { Section = "Organization" };

    /// <summary>Why nothing was saved, with what to do.</summary>
    public string Refusal { get; private set; } = "Somebody else changed the plan at the same moment. Look at it as it is now, and try again.";

    protected override async Task<(TimelineAnswers Row, bool MayEdit)?> Find(CancellationToken cancel)
    {
        if (await Db.FindPlan(RouteData, Editions, cancel) is not { } plan)
        {
            return null;
        }

        Plan = plan;

        if (RouteData.Values["task"] is string id)
        {
            if (plan.Task(id) is not { } task)
            {
                return null;
            }

            Task = task;
        }

        return (plan.Timeline, member.May(Right.RunTimeline));
    }

    protected override TimelineResult WorkOut(IReadOnlyDictionary<string, TaskChange>? changes = null) => Plan.WorkOut(Today);

    protected LocalRedirectResult ToPlan(string fragment = "plan") => LocalRedirect($"{Address}#{fragment}");

    /// <summary>The page that says why nothing was saved.</summary>
    protected PageResult Refused(string why, int status = StatusCodes.Status409Conflict)
    {
        Refusal = why;
        return this.PageAgain(status);
    }

    /// <summary>Saves what was changed as an entry of the plan's history; false when somebody else saved a change at the same moment, and nothing was saved.</summary>
    protected async Task<bool> TrySaveEdit(PlanEdit? edit, CancellationToken cancel)
    {
        if (edit is null)
        {
            return true;
        }

        Db.PlanEdits.Add(edit);

        // Two who change at once what waits for what could close a circle that neither sees: the second of them is refused.
        Db.Entry(Plan.Timeline).Property(t => t.Version).IsModified = edit.Changes.Any(c => c.Field == nameof(OrganizationTask.After));

        try
        {
            await Db.SaveChangesAsync(cancel);
            return true;
        }
        catch (DbUpdateConcurrencyException)
        {
            return false;
        }
    }

    /// <summary>Saves what was changed, and goes back to the plan with a notice from which it can be undone.</summary>
    protected async Task<IActionResult> SaveAndReturn(OrganizationTask? task, CancellationToken cancel, Guid? undoes = null)
    {
        var edit = Plan.Edit(member.Person.Id, Clock.GetUtcNow(), undoes);

        var fragment = task is { IsRemoved: false } ? "task-" + task.Id : "plan";

        return !await TrySaveEdit(edit, cancel) ? this.PageAgain(StatusCodes.Status409Conflict)
            : edit is null ? ToPlan(fragment)
            : LocalRedirect($"{Address}?saved={edit.Id}#{fragment}");
    }
}
