using Microsoft.EntityFrameworkCore;
using ReadinessKit.Library;
using ReadinessKit.Readiness;
using ReadinessKit.Web.Accounts;

namespace ReadinessKit.Web.Data;

/// <summary>A checklist as an organization works through it: what it says of each point, beside the plan that it runs and the people who belong to it.</summary>
public sealed class OrganizationReview
{
    private readonly Dictionary<string, ReviewItem> _rows;
    private readonly IReadOnlyList<PlanTask> _tasks;

    private OrganizationReview(Checklist checklist, IReadOnlyList<ReviewItem> rows, OrganizationPlan? plan, IReadOnlyList<Membership> members, Shelf shelf)
    {
        _rows = rows.ToDictionary(r => r.Id);
        _tasks = [.. shelf.Checklists.SelectMany(c => c.Items).Select(i => i.IfNotYet)];
        (Plan, Members) = (plan, members);
        Review = new(checklist, rows.ToDictionary(r => r.Id, r => r.Answer));
    }

    public Review Review { get; }

    /// <summary>The plan that the organization runs; null without one.</summary>
    public OrganizationPlan? Plan { get; }

    /// <summary>Who belongs to the organization.</summary>
    public IReadOnlyList<Membership> Members { get; }

    /// <summary>What was said of points that are no longer in the checklist.</summary>
    public IEnumerable<ReviewItem> Gone => Review.Gone.Select(id => _rows[id]);

    public static async Task<OrganizationReview> Open(AppDb db, Editions editions, Shelf shelf, Checklist checklist, CancellationToken cancel)
    {
        var rows = await db.ReviewItems.Where(r => r.Checklist == checklist.Entry.Id).ToListAsync(cancel);
        var plan = await db.RunningTimeline(cancel) is { } running ? await OrganizationPlan.Open(db, editions, running, cancel) : null;

        return new(checklist, rows, plan, plan?.Members ?? await db.Memberships.Include(m => m.Person).AsNoTracking().ToListAsync(cancel), shelf);
    }

    /// <summary>What was said of a point, or null.</summary>
    public ReviewItem? Row(string id) => _rows.GetValueOrDefault(id);

    /// <summary>The task of a point in the plan; null where the plan does not hold it, or somebody took it out.</summary>
    public OrganizationTask? TaskOf(ChecklistItem item) => Plan?.Task(item.IfNotYet.Id) is { IsRemoved: false } task ? task : null;

    /// <summary>The name of the person who answers for a point; null for nobody and for whoever left.</summary>
    public string? Person(ReviewItem? row) => row?.OwnerId is { } id ? Members.FirstOrDefault(m => m.PersonId == id)?.Person!.Name : null;

    /// <summary>True when the task of a point is done, and nobody has said yet that the point is in place.</summary>
    public bool IsReady(ReviewedPoint point) => point.Answer.Status.IsOpen() && TaskOf(point.Item) is { Status: WorkStatus.Done };

    /// <summary>The tasks of what is partly or not yet in place that the plan does not hold, or that somebody took out of it.</summary>
    public IReadOnlyList<PlanTask> Offered => Plan is null ? [] : Review.TasksFor(Plan.Tasks.Select(t => t.Id).ToHashSet());

    /// <summary>True when the plan has the step that a task belongs to: one from an older edition of the content may not.</summary>
    public bool HasPlaceFor(PlanTask task) => Plan!.Edition.Outline.Steps.Any(s => s.Id == task.Step);

    /// <summary>Brings tasks into the plan, each with the person who answers for its point. What was taken out comes back as it was.</summary>
    /// <returns>The tasks that were not there before.</returns>
    public IReadOnlyList<OrganizationTask> Bring(IReadOnlyList<PlanTask> tasks)
    {
        foreach (var back in tasks.Select(t => Plan!.Task(t.Id)).OfType<OrganizationTask>())
        {
            back.IsRemoved = false;
        }

        PlanTask[] joining = [.. tasks.Where(t => Plan!.Task(t.Id) is null)];
        var rows = Plan!.Take([.. _tasks.Where(t => Plan.Task(t.Id) is not null), .. joining], joining.Select(t => t.Id).ToHashSet());

        foreach (var row in rows)
        {
            row.OwnerId = OwnerOf(row.Id);
        }

        return rows;
    }

    private Guid? OwnerOf(string task)
    {
        var item = Review.Points.First(p => p.Item.IfNotYet.Id == task).Item;

        return Members.FirstOrDefault(m => m.PersonId == Row(item.Id)?.OwnerId && Right.ReadTimeline.IsFor(m.Roles))?.PersonId;
    }
}
