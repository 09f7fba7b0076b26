using ReadinessKit.Web.Accounts;

namespace ReadinessKit.Web.Data;

/// <summary>One browser in which somebody is signed in. Without its row the browser's cookie opens nothing.</summary>
public sealed class Session
{
    public Guid Id { get; init; } = Guid.NewGuid();

    public required Guid PersonId { get; init; }

    /// <summary>SHA-256 of the key in the cookie.</summary>
    public required byte[] KeyHash { get; init; }

    /// <summary>Who they are, as it was when they signed in.</summary>
    public required byte[] Ticket { get; set; }

    /// <summary>The browser and the system, such as "Firefox on Windows".</summary>
    public required string Browser { get; init; }

    public required DateTimeOffset StartedAt { get; init; }

    public required DateTimeOffset SeenAt { get; set; }

    public required DateTimeOffset ExpiresAt { get; set; }

    public bool IsOpen(DateTimeOffset now) => now < ExpiresAt && now < StartedAt + Sessions.Longest;
}
