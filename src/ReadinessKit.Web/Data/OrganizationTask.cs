using ReadinessKit.Readiness;

namespace ReadinessKit.Web.Data;

/// <summary>A task of an organization's plan. It came from the answers or from somebody's hand, and is the organization's own from then on.</summary>
public sealed class OrganizationTask : IOwned, IVersioned
{
    public required Guid OrganizationId { get; init; }

    public required Guid TimelineId { get; init; }

    /// <summary>The id in the content, or one made here for a task of the organization's own.</summary>
    public required string Id { get; init; }

    /// <summary>The id of the step that it belongs to.</summary>
    public required string Step { get; set; }

    /// <summary>Where it stands among the tasks of its step; smaller comes first.</summary>
    public required int Place { get; set; }

    public required string Title { get; set; }

    public required string How { get; set; }

    /// <summary>The role that answers for it, such as "HR director".</summary>
    public required string Owner { get; set; }

    /// <summary>The person who does, if it is somebody who belongs here.</summary>
    public Guid? OwnerId { get; set; }

    public required int Weeks { get; set; }

    public DateOnly? NotBefore { get; set; }

    /// <summary>The ids of the tasks that must end first.</summary>
    public required IReadOnlyList<string> After { get; set; }

    public required bool MayBeShortened { get; init; }

    public WorkStatus Status { get; set; }

    public DateOnly? StartedOn { get; set; }

    public DateOnly? DoneOn { get; set; }

    public string Notes { get; set; } = "";

    /// <summary>True when somebody took it out. It stays, for the history and to be brought back.</summary>
    public bool IsRemoved { get; set; }

    public Guid Version { get; set; } = Guid.NewGuid();

    /// <summary>A task of the content, as an organization takes it over.</summary>
    public static OrganizationTask From(PlanTask task, Guid organizationId, Guid timelineId, int place, TaskChange? change) => new()
    {
        OrganizationId = organizationId,
        TimelineId = timelineId,
        Id = task.Id,
        Step = task.Step,
        Place = place,
        Title = task.Title,
        How = task.How,
        Owner = change?.Owner ?? task.Owner,
        Weeks = change?.Weeks ?? task.Weeks,
        NotBefore = change?.NotBefore,
        After = task.After,
        MayBeShortened = task.MayBeShortened,
    };
}
