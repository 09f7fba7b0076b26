using ReadinessKit.Web.Accounts;

namespace ReadinessKit.Web.Data;

/// <summary>An invitation to join an organization: whoever has its link may, once, for two weeks.</summary>
public sealed class Invitation : IOwned, IVersioned
{
    public static readonly TimeSpan Lifetime = TimeSpan.FromDays(14);

    public Guid Id { get; init; } = Guid.NewGuid();

    public required Guid OrganizationId { get; init; }

    public Organization? Organization { get; init; }

    /// <summary>Who is invited, in the words of whoever invites them.</summary>
    public required string For { get; init; }

    public required Roles Roles { get; init; }

    /// <summary>SHA-256 of the key in the link.</summary>
    public required byte[] KeyHash { get; init; }

    public required Guid InvitedById { get; init; }

    public required DateTimeOffset ExpiresAt { get; init; }

    public DateTimeOffset? UsedAt { get; set; }

    public DateTimeOffset? WithdrawnAt { get; set; }

    /// <summary>Lets one of two people win who use the link at once.</summary>
    public Guid Version { get; set; } = Guid.NewGuid();

    public bool IsOpen(DateTimeOffset now) => UsedAt is null && WithdrawnAt is null && now < ExpiresAt;
}
