using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using ReadinessKit.Content;
using ReadinessKit.Jobs;
using ReadinessKit.Readiness;
using ReadinessKit.Web.Accounts;
using ReadinessKit.Web.Data;
using ReadinessKit.Web.Pages.Interviews.Guides;
using ReadinessKit.Web.Pages.Organization;
using ReadinessKit.Web.Pages.Shared;
using ReadinessKit.Web.Site;

namespace ReadinessKit.Web.Pages.Jobs.Descriptions;

/// <summary>Publishes the version that a second person approved, and shows what hangs on a published one.</summary>
[For(nameof(Right.ReadJobs))]
public sealed class PublishModel(AppDb db, Member member, SiteContent content, Editions editions, TimeProvider clock) : JobPage(db, member, content, clock)
{
    [BindProperty(Name = "")]
    public PublishForm Input { get; set; } = new();

    /// <summary>The version that was seen.</summary>
    [BindProperty]
    public int? Number { get; set; }

    public Errors Errors { get; } = [];

    public string? PublishedBy { get; private set; }

    /// <summary>The postings that show a published version, in words.</summary>
    public IReadOnlyList<string> Openings { get; private set; } = [];

    /// <summary>An interview guide that was made from the description.</summary>
    public sealed record GuideLink(string Address, string Words);

    /// <summary>The interview guides that were made from it, for whoever may read them.</summary>
    public IReadOnlyList<GuideLink> Guides { get; private set; } = [];

    /// <summary>The tasks of the plan that publishing has ticked just now.</summary>
    public IReadOnlyList<string> Ticked { get; private set; } = [];

    /// <summary>The plan, in whose history what was ticked can be undone.</summary>
    public string? PlanAddress { get; private set; }

    public bool MayPublish => MayWrite && Job.IsApproved && !Job.IsPublished;

    /// <summary>The type of the field for a day: where what was typed is no day, it stands there to be mended.</summary>
    public string TypeOfDay => Errors.At("ReviewDue") is null ? "date" : "text";

    public string Heading => Job switch
    {
        { IsPublished: true } => $"Version {Job.Number} is published",
        { IsApproved: true } => $"Version {Job.Number} is approved and can be published",
        { PublishedNumber: { } published } => $"Version {published} is published; version {Job.Number} is a draft",
        _ => $"Version {Job.Number} needs approval first",
    };

    public string? Since => Job.PublishedAt is { } at ? $"{PublishedBy} published version {Job.PublishedNumber} on {Words.Day(Organization.DayOf(at))}." : null;

    public string? Due => Job.ReviewDue is { } day ? Words.Day(day) : null;

    public bool IsDue => Job.ReviewDue <= Reminder.Until(Today);

    public async Task OnGetAsync(Guid? saved, CancellationToken cancel)
    {
        Input.ReviewDue = Words.Iso(PublishForm.Propose(Today));
        await Look(cancel);

        if (Member.May(Right.ReadTimeline) && saved is { } id && await Db.PlanEdits.AsNoTracking().SingleOrDefaultAsync(e => e.Id == id, cancel) is { } edit)
        {
            Ticked = [.. edit.Changes.Where(c => c.To == nameof(WorkStatus.Done)).Select(c => c.Title)];
            PlanAddress = $"/o/{Slug}/readiness/timelines/{edit.TimelineId}";
        }
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        if (!MayWrite)
        {
            return Forbid();
        }

        var due = Input.ReadReviewDue(Today, Errors);

        if (Number != Job.Number || !Job.IsApproved)
        {
            return await Again(new("Number", Number == Job.Number ? "Have a second person approve it first" : $"It was changed meanwhile: it is version {Job.Number} now. Nothing was published"), cancel);
        }

        if (Errors.Count > 0)
        {
            await Look(cancel);
            return this.PageAgain();
        }

        if (Job.IsPublished)
        {
            return LocalRedirect(Address + "/publish");
        }

        Job.Publish(Member.Person.Id, Clock.GetUtcNow(), due);
        var edit = await Tick(cancel);

        try
        {
            await Db.SaveChangesAsync(cancel);
        }
        catch (DbUpdateConcurrencyException)
        {
            return await Again(new("Number", "Somebody else changed the description or the plan at the same moment, and nothing was published. Look at it as it is now, and publish it again"), cancel);
        }

        return LocalRedirect($"{Address}/publish{(edit is null ? "" : $"?saved={edit.Id}")}");
    }

    // What publishing shows to be done is done in the plan that runs, in one entry of its history.
    private async Task<PlanEdit?> Tick(CancellationToken cancel)
    {
        if (await Db.RunningTimeline(cancel) is not { } timeline)
        {
            return null;
        }

        var plan = await OrganizationPlan.Open(Db, editions, timeline, cancel);
        var isRead = await Db.JobReaders.AnyAsync(r => r.JobId == Job.Id && r.Says != null, cancel)
            && !await Db.JobComments.AnyAsync(c => c.JobId == Job.Id && c.ReaderId != null && c.SettledAt == null, cancel);

        foreach (var task in plan.Tasks.Where(t => DescriptionTasks.Done(isRead).Contains(t.Id)))
        {
            task.Progress = TaskForm.Move(task.Progress, WorkStatus.Done, Today);
        }

        return plan.Edit(Member.Person.Id, Clock.GetUtcNow()) is { } edit ? Db.PlanEdits.Add(edit).Entity : null;
    }

    private async Task<IActionResult> Again(RuleError error, CancellationToken cancel)
    {
        Errors.Add(error);
        Db.ChangeTracker.Clear();
        await Load(cancel);
        await Look(cancel);
        return this.PageAgain(StatusCodes.Status409Conflict);
    }

    private async Task Look(CancellationToken cancel)
    {
        var publishedBy = Job.PublishedById ?? Guid.Empty;
        PublishedBy = (await WhoAndWhen.Names(Db, [publishedBy], cancel)).Of(publishedBy);
        var openings = await Db.JobOpenings.Where(o => o.JobId == Job.Id).OrderBy(o => o.PostedOn).ThenBy(o => o.Id).AsNoTracking().ToListAsync(cancel);
        var guides = Member.May(Right.ReadGuides) ? await Db.Guides.Where(g => g.JobId == Job.Id && g.ArchivedAt == null).OrderBy(g => g.CreatedAt).ThenBy(g => g.Id).AsNoTracking().ToListAsync(cancel) : [];
        Guides = [.. guides.Select(g => new GuideLink($"/o/{Slug}/interviews/{g.Id}", $"{g.Title}: {GuideStandings.Of(g).ToLowerInvariant()}"))];
        Openings = [.. openings.Where(o => o.IsOpen(Today)).Select(o => $"{(o.Town.Length > 0 ? $"{o.Town}, {o.State}" : "An opening")}: shows version {o.Number}, {(o.ClosesOn is { } day ? $"open until {Words.Day(day)}" : "open")}")];
    }
}
