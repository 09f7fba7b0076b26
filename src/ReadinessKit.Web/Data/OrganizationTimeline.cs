namespace ReadinessKit.Web.Data;

/// <summary>A quiz result that an organization made its own: kept until the organization deletes it.</summary>
public sealed class OrganizationTimeline : TimelineAnswers, IOwned
{
    public required Guid OrganizationId { get; init; }

    public Guid Id { get; init; } = Guid.NewGuid();

    public override Guid Key => Id;

    public required DateTimeOffset AdoptedAt { get; init; }

    public required Guid AdoptedById { get; init; }

    /// <summary>The round that its answers were recorded after, if one was.</summary>
    public Guid? RoundId { get; set; }

    /// <summary>A result as it is, with its edits and dates, for an organization.</summary>
    public static OrganizationTimeline From(ReadinessResult result, Organization organization, Guid adoptedBy, DateTimeOffset now) => new()
    {
        OrganizationId = organization.Id,
        Id = result.Key,
        Edition = result.Edition,
        Answers = result.Answers,
        Start = result.Start,
        DeadlineFromOutside = result.DeadlineFromOutside,
        Deadline = result.Deadline,
        Name = result.Name ?? organization.LegalName,
        Changes = result.Changes,
        CreatedOn = result.CreatedOn,
        AdoptedAt = now,
        AdoptedById = adoptedBy,
    };
}
