using ReadinessKit.Readiness;

namespace ReadinessKit.Web.Data;

/// <summary>People who are asked in a round by the same link, such as "Staff".</summary>
public sealed class RoundGroup : IOwned, IVersioned
{
    public required Guid OrganizationId { get; init; }

    public required Guid RoundId { get; init; }

    public Round? Round { get; init; }

    public Guid Id { get; init; } = Guid.NewGuid();

    /// <summary>Where it stands among the round's groups, from 0.</summary>
    public required int Place { get; set; }

    public required string Name { get; set; }

    /// <summary>How many people were invited, where somebody counted.</summary>
    public int? Invited { get; set; }

    /// <summary>The secret part of the group's link. It is stored as it is, to be copied as often as needed: it lets people answer, and shows nothing.</summary>
    public string Key { get; init; } = AccessKey.NewToType();

    public RoundCount? Count { get; init; }

    public Guid Version { get; set; } = Guid.NewGuid();

    public AskedGroup ToAsked() => new(Name, Invited, Count!.Answered, Count.Tallies);
}

/// <summary>
/// What a group answered, in numbers. The database counts each answer in the same moment in which it is written, so that no page has to count;
/// the tallies come when the round is closed.
/// </summary>
public sealed class RoundCount : IOwned
{
    public required Guid OrganizationId { get; init; }

    public required Guid GroupId { get; init; }

    /// <summary>How many people answered.</summary>
    public int Answered { get; init; }

    /// <summary>Counts every answer and every change of one, so that a round is not closed over one that came in between.</summary>
    public int Revision { get; init; }

    /// <summary>The tally of each statement, by its id; null until the round is closed, and for good where too few answered to show it.</summary>
    public IReadOnlyDictionary<string, Tally>? Tallies { get; set; }
}
