using ReadinessKit.Readiness;

namespace ReadinessKit.Web.Data;

/// <summary>An organization's self-assessment of why it wants peer roles and what worries it, as it was answered together. There is one; answering again replaces it.</summary>
public sealed class OrganizationMotivation : IOwned, IVersioned
{
    public required Guid OrganizationId { get; init; }

    /// <summary>The questions as they were asked, with what was said.</summary>
    public IReadOnlyList<MotivationAnswer> Answers { get; set; } = [];

    public MoreToSay MoreToSay { get; set; }

    public DateTimeOffset RecordedAt { get; set; }

    public Guid RecordedById { get; set; }

    public Guid Version { get; set; } = Guid.NewGuid();

    public MotivationResult ToResult(MotivationQuestions questions) => new(questions, new(Answers, MoreToSay));
}
