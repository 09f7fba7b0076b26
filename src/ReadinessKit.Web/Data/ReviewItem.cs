using ReadinessKit.Library;

namespace ReadinessKit.Web.Data;

/// <summary>What an organization says of one point of a checklist. It hangs on the point's id, and stays when the point is no longer in the content.</summary>
public sealed class ReviewItem : IOwned, IVersioned
{
    public required Guid OrganizationId { get; init; }

    /// <summary>The id of the checklist.</summary>
    public required string Checklist { get; init; }

    /// <summary>The id of the point.</summary>
    public required string Id { get; init; }

    /// <summary>What the point said when it was last answered.</summary>
    public required string Text { get; set; }

    public ReviewStatus Status { get; set; }

    public string Reason { get; set; } = "";

    public string Evidence { get; set; } = "";

    /// <summary>The person who answers for it.</summary>
    public Guid? OwnerId { get; set; }

    /// <summary>The day by which it should be in place.</summary>
    public DateOnly? Until { get; set; }

    public string Note { get; set; } = "";

    public DateTimeOffset ChangedAt { get; set; }

    public Guid ChangedById { get; set; }

    public Guid Version { get; set; } = Guid.NewGuid();

    /// <summary>What is said, without who answers for it.</summary>
    public ReviewAnswer Answer
    {
        get => new(Status, Reason, Evidence, Until, Note);
        set => (Status, Reason, Evidence, Until, Note) = (value.Status, value.Reason, value.Evidence, value.Until, value.Note);
    }
}
