namespace ReadinessKit.Web.Data;

/// <summary>What somebody changed about a plan in one go: the plan's history, and what undoing it takes.</summary>
public sealed class PlanEdit : IOwned
{
    public required Guid OrganizationId { get; init; }

    public required Guid TimelineId { get; init; }

    public Guid Id { get; init; } = Guid.NewGuid();

    public required DateTimeOffset At { get; init; }

    public required Guid PersonId { get; init; }

    /// <summary>Every field that changed, of every task.</summary>
    public required IReadOnlyList<FieldChange> Changes { get; init; }

    /// <summary>The edit that this one took back.</summary>
    public Guid? Undoes { get; init; }
}

/// <summary>One field of one task, before and after, as text.</summary>
/// <param name="Task">The task's id.</param>
/// <param name="Title">The task's title at the time.</param>
/// <param name="Field">The name of the field, such as <c>Weeks</c>.</param>
/// <param name="From">What it held before; null for nothing.</param>
/// <param name="To">What it held afterward; null for nothing.</param>
public sealed record FieldChange(string Task, string Title, string Field, string? From, string? To);
