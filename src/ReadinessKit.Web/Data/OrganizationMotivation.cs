namespace ReadinessKit.Web.Data;

/// <summary>An organization's self-assessment of why it wants peer roles and what worries it, as it was answered together.</summary>
public sealed class OrganizationMotivation : IOwned, IVersioned
{
    public required Guid OrganizationId { get; init; }

    public Guid Id { get; init; } = Guid.NewGuid();

    /// <summary>The questions as they were asked, with what was said.</summary>
    public required IReadOnlyList<MotivationAnswer> Answers { get; set; }

    /// <summary>On which three questions there was more to say.</summary>
    public required string Weight { get; set; }

    public required DateTimeOffset RecordedAt { get; set; }

    public required Guid RecordedById { get; set; }

    public Guid Version { get; set; } = Guid.NewGuid();
}

/// <summary>A question of the self-assessment, with what was said and whether it was hard to answer.</summary>
public sealed record MotivationAnswer(string Id, string Topic, string Question, string Text, bool Struggled);
