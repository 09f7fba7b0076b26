namespace ReadinessKit.Web.Data;

/// <summary>Words that must not be in a record of an interview, such as a diagnosis somebody mentioned. They are kept apart, for HR, and nobody else reads them.</summary>
public sealed class SealedNote : IOwned, IOfRound
{
    public required Guid OrganizationId { get; init; }

    public Guid Id { get; init; } = Guid.NewGuid();

    public required Guid RoundId { get; init; }

    public required Guid CandidateId { get; init; }

    public required Guid CardId { get; init; }

    /// <summary>The question under which they stood; "" for something else that HR should know, such as a question that must not be asked.</summary>
    public required string QuestionId { get; init; }

    public required string Text { get; init; }

    public required DateTimeOffset At { get; init; }

    /// <summary>Who sealed them.</summary>
    public required Guid PersonId { get; init; }
}
