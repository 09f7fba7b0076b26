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
