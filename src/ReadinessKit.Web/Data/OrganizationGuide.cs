using ReadinessKit.Interviews;

namespace ReadinessKit.Web.Data;

/// <summary>An interview guide of an organization. What it says is in its versions: the last one is what people work on.</summary>
public sealed class OrganizationGuide : IOwned, IOfGuide, IVersioned
{
    public required Guid OrganizationId { get; init; }

    public Guid Id { get; init; } = Guid.NewGuid();

    Guid IOfGuide.GuideId => Id;

    /// <summary>The job description that it was made from, which then shows it; null where it was made from none. The description may be gone.</summary>
    public Guid? JobId { get; init; }

    /// <summary>The title of the last version, so that lists need not read it.</summary>
    public required string Title { get; set; }

    /// <summary>The number of the last version.</summary>
    public int Number { get; set; } = 1;

    public required DateTimeOffset CreatedAt { get; init; }

    public required Guid CreatedById { get; init; }

    public required DateTimeOffset ChangedAt { get; set; }

    public required Guid ChangedById { get; set; }

    /// <summary>The version that a second person looked at last.</summary>
    public int? ReviewedNumber { get; set; }

    public DateTimeOffset? ReviewedAt { get; set; }

    public Guid? ReviewedById { get; set; }

    /// <summary>The version that committees use: frozen, as all versions are. Null as long as none is used.</summary>
    public int? UsedNumber { get; set; }

    public DateTimeOffset? UsedAt { get; set; }

    public Guid? UsedById { get; set; }

    /// <summary>
    /// Whether the committee as a whole includes somebody who uses or has used services; null where nobody said. It belongs to no seat and no name,
    /// and stands in no export, no version and no audit line.
    /// </summary>
    public bool? IncludesSomeoneServed { get; set; }

    /// <summary>When it was put away; null while it is in use.</summary>
    public DateTimeOffset? ArchivedAt { get; set; }

    public Guid Version { get; set; } = Guid.NewGuid();

    /// <summary>True when a second person has looked at the last version.</summary>
    public bool IsReviewed => ReviewedNumber == Number;

    /// <summary>True when the last version is the one that committees use.</summary>
    public bool IsUsed => UsedNumber == Number;

    /// <summary>Writes what it says as its next version; whoever calls adds the version and saves.</summary>
    public GuideVersion Write(InterviewGuide guide, Guid personId, DateTimeOffset now)
    {
        (Title, Number, ChangedAt, ChangedById) = (guide.Title, Number + 1, now, personId);
        return new() { OrganizationId = OrganizationId, GuideId = Id, Number = Number, Guide = guide, At = now, PersonId = personId };
    }

    /// <summary>Says that a second person has looked at the last version.</summary>
    public void Review(Guid personId, DateTimeOffset now) => (ReviewedNumber, ReviewedAt, ReviewedById) = (Number, now, personId);

    /// <summary>Freezes the last version for the interviews that are not held yet.</summary>
    /// <exception cref="InvalidOperationException">When no second person has looked at it.</exception>
    public void Use(Guid personId, DateTimeOffset now)
    {
        if (!IsReviewed)
        {
            throw new InvalidOperationException("Only a version that a second person has looked at can be used.");
        }

        (UsedNumber, UsedAt, UsedById) = (Number, now, personId);
    }

    /// <summary>A guide that begins, with its first version.</summary>
    public static (OrganizationGuide Guide, GuideVersion First) Begin(Guid organizationId, InterviewGuide guide, Guid personId, DateTimeOffset now)
    {
        var row = new OrganizationGuide { OrganizationId = organizationId, JobId = guide.Origin.Job, Title = guide.Title, CreatedAt = now, CreatedById = personId, ChangedAt = now, ChangedById = personId };
        return (row, new() { OrganizationId = organizationId, GuideId = row.Id, Number = row.Number, Guide = guide, At = now, PersonId = personId });
    }
}

/// <summary>A guide as somebody saved it. It never changes, so that what a committee used can be shown again.</summary>
public sealed class GuideVersion : IOwned, IOfGuide
{
    public required Guid OrganizationId { get; init; }

    public required Guid GuideId { get; init; }

    /// <summary>Counted from 1.</summary>
    public required int Number { get; init; }

    public required InterviewGuide Guide { get; init; }

    public required DateTimeOffset At { get; init; }

    public required Guid PersonId { get; init; }
}
