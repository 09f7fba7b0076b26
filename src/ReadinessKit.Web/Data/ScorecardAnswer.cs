using ReadinessKit.Interviews.Panels;

namespace ReadinessKit.Web.Data;

/// <summary>
/// A rater's answer to one question of a card. While <see cref="IsRevealed"/> is false only the rater sees it: <see cref="AppDb"/> hides the row from everybody else,
/// on every page and in every file. What is typed while it is written is in no audit line.
/// </summary>
public sealed class ScorecardAnswer : IOwned, IOfRound, IBlind, IAnonymous
{
    public required Guid OrganizationId { get; init; }

    public required Guid CardId { get; init; }

    public required Guid RoundId { get; init; }

    public required Guid CandidateId { get; init; }

    public required Guid RaterId { get; init; }

    /// <summary>The id of the question in the guide.</summary>
    public required string QuestionId { get; init; }

    public Heard Heard { get; private set; }

    /// <summary>From 1 to 5; null unless it was rated.</summary>
    public int? Value { get; private set; }

    public string Evidence { get; private set; } = "";

    /// <summary>The draft that it was written in last.</summary>
    public string Draft { get; private set; } = "";

    public long Sequence { get; private set; }

    /// <summary>Counts the changes.</summary>
    public int Revision { get; private set; }

    public DateTimeOffset ChangedAt { get; private set; }

    public bool IsRevealed { get; set; }

    /// <summary>What stands where words were that HR keeps apart.</summary>
    public const string MovedWords = "(words moved to HR’s sealed file)";

    /// <summary>Takes words out of the note that must not be in it. False where they do not stand there.</summary>
    public bool TakeOut(string words, DateTimeOffset now)
    {
        if (words.Length == 0 || !Evidence.Contains(words, StringComparison.Ordinal))
        {
            return false;
        }

        (Evidence, Revision, ChangedAt) = (Evidence.Replace(words, MovedWords, StringComparison.Ordinal), Revision + 1, now);
        return true;
    }

    /// <summary>As the rules see it.</summary>
    public SavedAnswer Saved => new(new(Heard, Value, Evidence), Draft, Sequence, Revision);

    /// <summary>Writes what came in as the next revision.</summary>
    public void Write(SavedAnswer sent, DateTimeOffset now) =>
        (Heard, Value, Evidence, Draft, Sequence, Revision, ChangedAt) = (sent.Answer.Heard, sent.Answer.Value, sent.Answer.Evidence, sent.Draft, sent.Sequence, Revision + 1, now);
}

/// <summary>
/// What a card said about a question when it was handed in, kept when the card is opened again. As hidden as the answer, and shown with it.
/// </summary>
public sealed class EarlierAnswer : IOwned, IOfRound, IBlind, IAnonymous
{
    public required Guid OrganizationId { get; init; }

    public required Guid CardId { get; init; }

    public required Guid RoundId { get; init; }

    public required Guid CandidateId { get; init; }

    public required Guid RaterId { get; init; }

    public required string QuestionId { get; init; }

    /// <summary>Counted from 1: how often the card was handed in.</summary>
    public required int Number { get; init; }

    public required Heard Heard { get; init; }

    /// <summary>From 1 to 5; null unless it was rated.</summary>
    public required int? Value { get; init; }

    public required string Evidence { get; set; }

    /// <summary>When the card was handed in.</summary>
    public required DateTimeOffset SubmittedAt { get; init; }

    public bool IsRevealed { get; set; }

    /// <summary>As the rules see it.</summary>
    public CardAnswer Answer => new(Heard, Value, Evidence);

    /// <summary>Takes words out of the note that must not be in it. False where they do not stand there.</summary>
    public bool TakeOut(string words)
    {
        if (words.Length == 0 || !Evidence.Contains(words, StringComparison.Ordinal))
        {
            return false;
        }

        Evidence = Evidence.Replace(words, ScorecardAnswer.MovedWords, StringComparison.Ordinal);
        return true;
    }

    /// <summary>A copy of an answer as it stands on a card that is in.</summary>
    public static EarlierAnswer Of(ScorecardAnswer answer, int number, DateTimeOffset submittedAt) => new()
    {
        OrganizationId = answer.OrganizationId,
        CardId = answer.CardId,
        RoundId = answer.RoundId,
        CandidateId = answer.CandidateId,
        RaterId = answer.RaterId,
        QuestionId = answer.QuestionId,
        Number = number,
        Heard = answer.Heard,
        Value = answer.Value,
        Evidence = answer.Evidence,
        SubmittedAt = submittedAt,
    };
}

/// <summary>A rating that somebody changed after the ratings were shown. The one before it stays; the last one counts.</summary>
public sealed class RevisedRating : IOwned, IOfRound
{
    public required Guid OrganizationId { get; init; }

    public Guid Id { get; init; } = Guid.NewGuid();

    public required Guid RoundId { get; init; }

    public required Guid CandidateId { get; init; }

    public required Guid CardId { get; init; }

    public required string QuestionId { get; init; }

    /// <summary>Counted from 1 for each question of a card.</summary>
    public required int Number { get; init; }

    /// <summary>From 1 to 5; null where the rater says now that they did not hear it.</summary>
    public required int? Value { get; init; }

    public required string Because { get; init; }

    public required DateTimeOffset At { get; init; }

    public required Guid PersonId { get; init; }
}
