using System.Buffers.Binary;

namespace ReadinessKit.Web.Data;

/// <summary>A row that a person wrote who must stay unknown: no log has a line about it, as the time of each would say whose it is.</summary>
public interface IAnonymous;

/// <summary>
/// What one browser answered, until the round is closed. It has no time, no address and no name,
/// and its place in the table is as random as its key, so that nothing tells the order in which answers came.
/// </summary>
public sealed class RoundAnswer : IOwned, IAnonymous
{
    public required Guid OrganizationId { get; init; }

    public required Guid GroupId { get; init; }

    /// <summary>From the key that only the browser has: see <see cref="IdOf"/>.</summary>
    public required long Id { get; init; }

    /// <summary>A letter for each statement, in the order of the round's edition: T, F, or D for "I don't know".</summary>
    public required string Sheet { get; set; }

    /// <summary>The id of the answer that belongs to a browser's key: 63 bits of its fingerprint.</summary>
    public static long IdOf(string key) => BinaryPrimitives.ReadInt64BigEndian(AccessKey.Hash(key)) & long.MaxValue;
}

/// <summary>A code with which somebody may answer once. Nothing says which answer was given with it.</summary>
public sealed class RoundCode : IOwned, IAnonymous
{
    public required Guid OrganizationId { get; init; }

    public required Guid GroupId { get; init; }

    /// <summary>SHA-256 of the group's id and the code.</summary>
    public required byte[] Hash { get; init; }

    public bool IsUsed { get; set; }
}
