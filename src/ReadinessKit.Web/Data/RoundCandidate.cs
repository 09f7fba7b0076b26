using System.Globalization;
using ReadinessKit.Interviews.Panels;

namespace ReadinessKit.Web.Data;

/// <summary>A candidate of a round, with their interview.</summary>
public sealed class RoundCandidate : IOwned, IOfRound, IVersioned
{
    public required Guid OrganizationId { get; init; }

    public Guid Id { get; init; } = Guid.NewGuid();

    public required Guid RoundId { get; init; }

    /// <summary>Counted from 1 in the round; never given again.</summary>
    public required int Number { get; init; }

    public required string Name { get; set; }

    /// <summary>Their account, where they belong to the organization: for it the round does not exist.</summary>
    public Guid? PersonId { get; set; }

    /// <summary>The version of the guide that they are asked from.</summary>
    public required int GuideNumber { get; set; }

    public DateTimeOffset? StartsAt { get; set; }

    /// <summary>How long the interview takes, in minutes.</summary>
    public required int Minutes { get; set; }

    /// <summary>Where it is, or how to join.</summary>
    public string Place { get; set; } = "";

    /// <summary>What the panel has to do so that the interview is accessible; no reason. The request stands elsewhere: see <see cref="AccommodationRequest"/>.</summary>
    public string Instruction { get; set; } = "";

    public CandidateStanding Standing { get; set; }

    /// <summary>When their ratings were shown to those who rated them. Their cards are closed from then on.</summary>
    public DateTimeOffset? RevealedAt { get; private set; }

    public Guid? RevealedById { get; private set; }

    /// <summary>Why questions with fewer than two ratings were accepted; "" where there were none.</summary>
    public string AcceptedBecause { get; private set; } = "";

    /// <summary>When the talk about them ended: no rating changes from then on.</summary>
    public DateTimeOffset? FinalAt { get; set; }

    /// <summary>Why HR lets them be final with questions that have fewer than two ratings since somebody stepped out or took a rating back; "" where there are none.</summary>
    public string FinalBecause { get; set; } = "";

    /// <summary>The same, where it is another reason than the one that was accepted when the ratings were shown.</summary>
    public string OtherFinalBecause => FinalBecause == AcceptedBecause ? "" : FinalBecause;

    /// <summary>When they asked for their data to be deleted, inside the time in which it must be kept: from then on only HR opens it.</summary>
    public DateTimeOffset? RestrictedAt { get; set; }

    public required DateTimeOffset CreatedAt { get; init; }

    public Guid Version { get; set; } = Guid.NewGuid();

    /// <summary>What raters call them: "C-01".</summary>
    public string Label => string.Create(CultureInfo.InvariantCulture, $"C-{Number:00}");

    /// <summary>How the interview stands: an interview that somebody has rated took place, also where nobody said so.</summary>
    /// <param name="cards">The cards about them; those about others say nothing.</param>
    public CandidateStanding StandingBy(IEnumerable<Scorecard> cards) =>
        Standing == CandidateStanding.Planned && (RevealedAt is not null || cards.Any(c => c.CandidateId == Id && c.Standing == CardStanding.Submitted)) ? CandidateStanding.Held : Standing;

    /// <summary>Whether HR can say it of the interview, also when the talk has ended: once the ratings are shown it took place, and the candidate may still withdraw.</summary>
    public bool MayBecome(CandidateStanding standing) => RevealedAt is null || standing is CandidateStanding.Held or CandidateStanding.Withdrew;

    /// <summary>True when a rater is waited for: they were said to come, and the interview is over, by its time or because somebody said so.</summary>
    public bool IsOver(DateTimeOffset now) => Standing == CandidateStanding.Held || StartsAt?.AddMinutes(Minutes) <= now;

    /// <summary>True for somebody who was interviewed already, by the clock, by what was said or by a card that is in, and whose ratings are not shown: whoever begins to rate them now keeps them waiting.</summary>
    /// <param name="cards">The cards about them; those about others say nothing.</param>
    /// <param name="now">The time.</param>
    public bool WouldWaitAgain(IEnumerable<Scorecard> cards, DateTimeOffset now) =>
        TakesRatings && (IsOver(now) || cards.Any(c => c.CandidateId == Id && c.Standing == CardStanding.Submitted));

    /// <summary>True when nothing about them is waited for.</summary>
    public bool IsSettled => FinalAt is not null || Standing is CandidateStanding.NoShow or CandidateStanding.Withdrew;

    /// <summary>True while raters may write about them.</summary>
    public bool TakesRatings => RevealedAt is null && RestrictedAt is null && Standing is CandidateStanding.Planned or CandidateStanding.Held;

    /// <summary>Shows the ratings. Whoever calls marks the answers.</summary>
    /// <exception cref="InvalidOperationException">When they are shown already.</exception>
    public void Reveal(Guid personId, string acceptedBecause, DateTimeOffset now)
    {
        if (RevealedAt is not null)
        {
            throw new InvalidOperationException("The ratings are shown already.");
        }

        (RevealedAt, RevealedById, AcceptedBecause) = (now, personId, acceptedBecause);
    }
}

/// <summary>What a candidate asked for so that the interview is accessible, and what was decided: for HR, and nobody else.</summary>
public sealed class AccommodationRequest : IOwned, IOfRound
{
    /// <summary>The longest text, in characters.</summary>
    public const int MaxText = 2000;

    public required Guid OrganizationId { get; init; }

    public required Guid CandidateId { get; init; }

    public required Guid RoundId { get; init; }

    public required string Request { get; set; }

    public required string Decision { get; set; }

    public required DateTimeOffset ChangedAt { get; set; }

    public required Guid ChangedById { get; set; }
}
