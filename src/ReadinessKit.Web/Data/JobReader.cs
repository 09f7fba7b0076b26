using ReadinessKit.Jobs;

namespace ReadinessKit.Web.Data;

/// <summary>
/// Somebody with experience of the role who is asked to read a draft before it is published, by a link of their own and without an account
/// (Provider's Handbook, "Developing a Job Description"). The link works until the day it ends, or until it is withdrawn.
/// </summary>
public sealed class JobReader : IOwned, IVersioned
{
    public static readonly TimeSpan Lifetime = TimeSpan.FromDays(21);

    public required Guid OrganizationId { get; init; }

    public Guid Id { get; init; } = Guid.NewGuid();

    public required Guid JobId { get; init; }

    /// <summary>Who reads, in the words of whoever invites them.</summary>
    public required string For { get; init; }

    /// <summary>SHA-256 of the key in the link.</summary>
    public required byte[] KeyHash { get; init; }

    public required Guid InvitedById { get; init; }

    public required DateTimeOffset InvitedAt { get; init; }

    public required DateTimeOffset ExpiresAt { get; init; }

    public DateTimeOffset? WithdrawnAt { get; set; }

    /// <summary>The version that they answered about; null until they have.</summary>
    public int? ReadNumber { get; set; }

    public DateTimeOffset? ReadAt { get; set; }

    /// <summary>What they say of the whole.</summary>
    public ReaderAnswer? Says { get; set; }

    /// <summary>And in their own words.</summary>
    public string Words { get; set; } = "";

    public Guid Version { get; set; } = Guid.NewGuid();

    public bool IsOpen(DateTimeOffset now) => WithdrawnAt is null && now < ExpiresAt;
}

/// <summary>A remark about a part of a job description, by somebody of the organization or by a reader. It stays when it is settled.</summary>
public sealed class JobComment : IOwned, IVersioned
{
    public required Guid OrganizationId { get; init; }

    public Guid Id { get; init; } = Guid.NewGuid();

    public required Guid JobId { get; init; }

    /// <summary>The version that it was written about.</summary>
    public required int Number { get; init; }

    /// <summary>The component that it is about; null for the whole.</summary>
    public JobComponent? Component { get; init; }

    public required string Text { get; init; }

    public required DateTimeOffset At { get; init; }

    /// <summary>Who wrote it; null when a reader did.</summary>
    public Guid? PersonId { get; init; }

    public Guid? ReaderId { get; init; }

    public DateTimeOffset? SettledAt { get; set; }

    public Guid? SettledById { get; set; }

    public Guid Version { get; set; } = Guid.NewGuid();
}
