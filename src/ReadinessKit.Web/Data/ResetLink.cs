namespace ReadinessKit.Web.Data;

/// <summary>A link with which somebody sets a new password: once, for a day.</summary>
public sealed class ResetLink : IVersioned
{
    public static readonly TimeSpan Lifetime = TimeSpan.FromDays(1);

    public Guid Id { get; init; } = Guid.NewGuid();

    public required Guid PersonId { get; init; }

    public Person? Person { get; init; }

    /// <summary>SHA-256 of the key in the link.</summary>
    public required byte[] KeyHash { get; init; }

    /// <summary>True when it also takes away the second factor, for somebody who has lost it.</summary>
    public bool RemovesSecondFactor { get; init; }

    public required DateTimeOffset ExpiresAt { get; init; }

    public DateTimeOffset? UsedAt { get; set; }

    public Guid Version { get; set; } = Guid.NewGuid();

    /// <summary>A new link for somebody, with the key that only its address holds.</summary>
    public static (ResetLink Link, string Key) For(Guid personId, bool removesSecondFactor, DateTimeOffset now)
    {
        var key = AccessKey.New();

        return (new() { PersonId = personId, KeyHash = AccessKey.Hash(key), RemovesSecondFactor = removesSecondFactor, ExpiresAt = now + Lifetime }, key);
    }

    public bool IsOpen(DateTimeOffset now) => UsedAt is null && now < ExpiresAt;
}
