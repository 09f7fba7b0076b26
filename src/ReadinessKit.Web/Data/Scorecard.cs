using ReadinessKit.Interviews.Panels;

namespace ReadinessKit.Web.Data;

/// <summary>One rater's card for one candidate. There is one for each candidate and each seat that rates them; what it says is in its answers.</summary>
public sealed class Scorecard : IOwned, IOfRound, IVersioned
{
    public required Guid OrganizationId { get; init; }

    public Guid Id { get; init; } = Guid.NewGuid();

    public required Guid RoundId { get; init; }

    public required Guid CandidateId { get; init; }

    public required Guid SeatId { get; init; }

    /// <summary>Who rates: the person of the seat.</summary>
    public required Guid RaterId { get; init; }

    public CardStanding Standing { get; private set; }

    /// <summary>When it was handed in.</summary>
    public DateTimeOffset? SubmittedAt { get; private set; }

    /// <summary>Who typed it in from paper, and so knows what it said, also where the rater changed it since; null where nobody did.</summary>
    public Guid? EnteredById { get; private set; }

    /// <summary>Why HR ended the waiting, or opened it again; "" where nobody did.</summary>
    public string Because { get; private set; } = "";

    /// <summary>True for a card that was in and was opened again; <see cref="Because"/> says why.</summary>
    public bool IsReopened => Standing.IsOpen() && Because.Length > 0;

    /// <summary>How it stands, for whoever writes it.</summary>
    public string InWords => IsReopened ? $"opened again: {Because}" : Standing.InWords();

    /// <summary>How many reminders of it went to the rater.</summary>
    public int Reminders { get; private set; }

    public Guid Version { get; set; } = Guid.NewGuid();

    /// <summary>Says that something is written on it.</summary>
    public void Start()
    {
        if (Standing == CardStanding.NotStarted)
        {
            Standing = CardStanding.Draft;
        }
    }

    /// <summary>Hands it in.</summary>
    /// <param name="enteredById">Who typed it in from paper; null where the rater wrote it.</param>
    /// <param name="now">The time.</param>
    /// <exception cref="InvalidOperationException">When it is closed.</exception>
    public void Submit(Guid? enteredById, DateTimeOffset now)
    {
        MustBeOpen();
        (Standing, SubmittedAt, EnteredById) = (CardStanding.Submitted, now, enteredById ?? EnteredById);
    }

    /// <summary>Opens it again before the ratings are shown.</summary>
    public void Reopen(string because)
    {
        if (Standing != CardStanding.Submitted)
        {
            throw new InvalidOperationException("Only a card that is in can be opened again.");
        }

        (Standing, SubmittedAt, Because) = (CardStanding.Draft, null, because);
    }

    /// <summary>The rater does not rate this candidate.</summary>
    public void Decline()
    {
        MustBeOpen();
        Standing = CardStanding.Declined;
    }

    /// <summary>HR ends the waiting.</summary>
    public void Expire(string because)
    {
        MustBeOpen();
        (Standing, Because) = (CardStanding.Expired, because);
    }

    /// <summary>The rater steps out. What they wrote stays, sealed.</summary>
    public void StepOut() => Standing = CardStanding.Recused;

    /// <summary>HR seats the rater again before the ratings are shown: they go on with what they wrote.</summary>
    /// <exception cref="InvalidOperationException">When the rater did not step out.</exception>
    public void Return()
    {
        if (Standing != CardStanding.Recused)
        {
            throw new InvalidOperationException("Only who stepped out can come back.");
        }

        (Standing, SubmittedAt) = (CardStanding.Draft, null);
    }

    /// <summary>The card of a seat for a candidate, with nothing on it.</summary>
    public static Scorecard For(RoundCandidate candidate, PanelSeat seat) =>
        new() { OrganizationId = candidate.OrganizationId, RoundId = candidate.RoundId, CandidateId = candidate.Id, SeatId = seat.Id, RaterId = seat.PersonId };

    private void MustBeOpen()
    {
        if (!Standing.IsOpen())
        {
            throw new InvalidOperationException("The card is closed.");
        }
    }
}

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

/// <summary>A row that only its rater sees until it is revealed. See <see cref="Blinding"/>.</summary>
public interface IBlind
{
    Guid RaterId { get; }

    bool IsRevealed { get; }
}

/// <summary>A row that belongs to a hiring round. For its candidates it does not exist: see <see cref="Blinding"/>.</summary>
public interface IOfRound
{
    Guid RoundId { get; }
}
