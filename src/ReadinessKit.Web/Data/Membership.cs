using ReadinessKit.Web.Accounts;

namespace ReadinessKit.Web.Data;

/// <summary>That a person belongs to an organization, and in which roles.</summary>
public sealed class Membership : IOwned, IVersioned
{
    public required Guid OrganizationId { get; init; }

    public Organization? Organization { get; init; }

    public required Guid PersonId { get; init; }

    public Person? Person { get; init; }

    public required Roles Roles { get; set; }

    public required DateTimeOffset JoinedAt { get; init; }

    /// <summary>When they last looked at the organization's dashboard.</summary>
    public DateTimeOffset? HereAt { get; set; }

    /// <summary>When their visit before that one ended: what happened since is news to them.</summary>
    public DateTimeOffset? HereBefore { get; set; }

    /// <summary>False when they want no reminders of their tasks by e-mail.</summary>
    public bool WantsReminders { get; set; } = true;

    /// <summary>The day on which they were last reminded.</summary>
    public DateOnly? RemindedOn { get; set; }

    public Guid Version { get; set; } = Guid.NewGuid();
}
