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

    public Guid Version { get; set; } = Guid.NewGuid();
}
