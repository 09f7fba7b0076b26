using ReadinessKit.Jobs;

namespace ReadinessKit.Web.Data;

/// <summary>A job description of an organization. What it says is in its versions: the last one is what people work on.</summary>
public sealed class OrganizationJob : IOwned, IVersioned
{
    public required Guid OrganizationId { get; init; }

    public Guid Id { get; init; } = Guid.NewGuid();

    /// <summary>The title of the last version, so that lists need not read it.</summary>
    public required string Title { get; set; }

    /// <summary>The number of the last version.</summary>
    public int Number { get; set; } = 1;

    public required DateTimeOffset CreatedAt { get; init; }

    public required Guid CreatedById { get; init; }

    public required DateTimeOffset ChangedAt { get; set; }

    public required Guid ChangedById { get; set; }

    /// <summary>The version that somebody asked a second person to approve; null when nobody is asked.</summary>
    public int? AskedNumber { get; set; }

    public DateTimeOffset? AskedAt { get; set; }

    public Guid? AskedById { get; set; }

    /// <summary>The version that a second person approved last.</summary>
    public int? ApprovedNumber { get; set; }

    public DateTimeOffset? ApprovedAt { get; set; }

    public Guid? ApprovedById { get; set; }

    /// <summary>The version that is published; null as long as none is.</summary>
    public int? PublishedNumber { get; set; }

    public DateTimeOffset? PublishedAt { get; set; }

    public Guid? PublishedById { get; set; }

    /// <summary>The day on which somebody should look whether it still describes the work.</summary>
    public DateOnly? ReviewDue { get; set; }

    /// <summary>When it was put away; null while it is in use.</summary>
    public DateTimeOffset? ArchivedAt { get; set; }

    public Guid Version { get; set; } = Guid.NewGuid();

    /// <summary>True when it waits for a second person, and nothing was changed since.</summary>
    public bool IsAsked => AskedNumber == Number;

    /// <summary>True when the last version is approved.</summary>
    public bool IsApproved => ApprovedNumber == Number;

    /// <summary>True when the last version is published.</summary>
    public bool IsPublished => PublishedNumber == Number;

    /// <summary>Writes what it says as its next version; whoever calls adds the version and saves.</summary>
    public JobVersion Write(JobDescription description, Guid personId, DateTimeOffset now)
    {
        (Title, Number, ChangedAt, ChangedById) = (description.Title, Number + 1, now, personId);
        return new() { OrganizationId = OrganizationId, JobId = Id, Number = Number, Description = description, At = now, PersonId = personId };
    }

    /// <summary>Asks a second person to approve the last version.</summary>
    public void Ask(Guid personId, DateTimeOffset now) => (AskedNumber, AskedAt, AskedById) = (Number, now, personId);

    /// <summary>Ends the asking: the last version goes back to whoever writes it.</summary>
    public void SendBack() => (AskedNumber, AskedAt, AskedById) = (null, null, null);

    /// <summary>Approves the last version.</summary>
    public void Approve(Guid personId, DateTimeOffset now)
    {
        (ApprovedNumber, ApprovedAt, ApprovedById) = (Number, now, personId);
        SendBack();
    }

    /// <summary>Publishes the last version.</summary>
    /// <exception cref="InvalidOperationException">When nobody approved it.</exception>
    public void Publish(Guid personId, DateTimeOffset now, DateOnly reviewDue)
    {
        if (!IsApproved)
        {
            throw new InvalidOperationException("Only an approved version can be published.");
        }

        (PublishedNumber, PublishedAt, PublishedById, ReviewDue) = (Number, now, personId, reviewDue);
    }

    /// <summary>A description that begins, with its first version.</summary>
    public static (OrganizationJob Job, JobVersion First) Begin(Guid organizationId, JobDescription description, Guid personId, DateTimeOffset now)
    {
        var job = new OrganizationJob { OrganizationId = organizationId, Title = description.Title, CreatedAt = now, CreatedById = personId, ChangedAt = now, ChangedById = personId };
        return (job, new() { OrganizationId = organizationId, JobId = job.Id, Number = job.Number, Description = description, At = now, PersonId = personId });
    }
}

/// <summary>A job description as somebody saved it. It never changes, so that what was approved, read and published can be shown again.</summary>
public sealed class JobVersion : IOwned
{
    public required Guid OrganizationId { get; init; }

    public required Guid JobId { get; init; }

    /// <summary>Counted from 1.</summary>
    public required int Number { get; init; }

    public required JobDescription Description { get; init; }

    public required DateTimeOffset At { get; init; }

    public required Guid PersonId { get; init; }
}
