using ReadinessKit.Readiness;
using ReadinessKit.Web.Site;

namespace ReadinessKit.Web.Data;

/// <summary>A round: groups of an organization answer the statements of the timeline quiz, each group by a link of its own. At its end only counts are left.</summary>
public sealed class Round : IOwned, IVersioned
{
    public required Guid OrganizationId { get; init; }

    public Organization? Organization { get; init; }

    public Guid Id { get; init; } = Guid.NewGuid();

    /// <summary>What the round is called here, such as "Baseline".</summary>
    public required string Name { get; set; }

    /// <summary>Who asks, as the invitation says it: "the leadership team".</summary>
    public required string AskedBy { get; set; }

    /// <summary>The edition of the content that is answered.</summary>
    public required string Edition { get; init; }

    /// <summary>True when every answer needs a code that works once.</summary>
    public required bool UsesCodes { get; init; }

    /// <summary>The day on which it is meant to be closed, for the invitation; nothing happens by itself.</summary>
    public DateOnly? ClosesOn { get; set; }

    public required DateTimeOffset CreatedAt { get; init; }

    public required Guid CreatedById { get; init; }

    public DateTimeOffset? ClosedAt { get; set; }

    /// <summary>What the groups that are too small to show answered together, if together they are large enough.</summary>
    public IReadOnlyDictionary<string, Tally>? SmallGroups { get; set; }

    /// <summary>The organization's own answer to each statement, by its id; null until they are recorded.</summary>
    public IReadOnlyDictionary<string, OwnAnswer>? OwnAnswers { get; set; }

    /// <summary>True where the board report, the overview and the trend leave it out, such as a round that was only tried.</summary>
    public bool IsLeftOut { get; set; }

    public DateTimeOffset? DecidedAt { get; set; }

    public Guid? DecidedById { get; set; }

    public Guid Version { get; set; } = Guid.NewGuid();

    public List<RoundGroup> Groups { get; init; } = [];

    public bool IsOpen => ClosedAt is null;

    /// <summary>All groups as one: how many were invited and answered.</summary>
    public AskedGroup Asked => new("Everybody", Groups.All(g => g.Invited is not null) ? Groups.Sum(g => g.Invited) : null, Groups.Sum(g => g.Count!.Answered), null);

    public RoundGroup NewGroup(int place, string name, int? invited)
    {
        var id = Guid.NewGuid();
        return new() { OrganizationId = OrganizationId, RoundId = Id, Id = id, Place = place, Name = name, Invited = invited, Count = new() { OrganizationId = OrganizationId, GroupId = id } };
    }

    /// <summary>The same with its name and its day, to stand among others.</summary>
    public PastRound ToPast(Quiz quiz, Organization organization) => new(Name, organization.DayOf(ClosedAt!.Value), ToResult(quiz));

    /// <summary>What the round found, once it is closed.</summary>
    public RoundResult ToResult(Quiz quiz) => new(quiz, [.. Groups.OrderBy(g => g.Place).Select(g => g.ToAsked())], SmallGroups);
}
