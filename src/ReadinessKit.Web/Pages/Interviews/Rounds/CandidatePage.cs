using Microsoft.EntityFrameworkCore;
using ReadinessKit.Interviews;
using ReadinessKit.Interviews.Panels;
using ReadinessKit.Web.Accounts;
using ReadinessKit.Web.Data;
using ReadinessKit.Web.Pages.Shared;

namespace ReadinessKit.Web.Pages.Interviews.Rounds;

/// <summary>A page about one candidate of a hiring round.</summary>
public abstract class CandidatePage(AppDb db, Member member, TimeProvider clock) : RoundPage(db, member, clock)
{
    public RoundCandidate Candidate { get; private set; } = null!;

    /// <summary>All cards about the candidate: how they stand, and nothing that they say.</summary>
    public IReadOnlyList<Scorecard> Cards { get; private set; } = [];

    /// <summary>The card of whoever looks; null where they don't rate this candidate.</summary>
    public Scorecard? Card { get; private set; }

    /// <summary>The guide that the candidate is asked from.</summary>
    public InterviewGuide Guide { get; private set; } = null!;

    public string CandidateAddress => $"{Address}/candidates/{Candidate.Id}";

    /// <summary>True where whoever looks may see the ratings.</summary>
    public bool SeesRatings => Sees(Candidate, Card);

    /// <summary>
    /// True for HR, and for whoever leads the committee, unless they don't rate this candidate themselves: then they don't lead the talk about them either, and the deputy does.
    /// </summary>
    public bool LeadsHere => Runs || (RatesHere(Seat) && (Chairs || (Seat is { IsActive: true, Duty: SeatDuty.Deputy } && !Seats.Any(s => s is { IsActive: true, Duty: SeatDuty.Chair } && RatesHere(s)))));

    private bool RatesHere(PanelSeat? seat) => Cards.FirstOrDefault(c => c.SeatId == seat?.Id)?.Standing is not (CardStanding.Declined or CardStanding.Recused or CardStanding.Expired);

    protected override async Task<bool> Load(CancellationToken cancel)
    {
        if (!await base.Load(cancel) || !Guid.TryParse((string?)RouteData.Values["candidate"], out var id)
            || await Db.Candidates.SingleOrDefaultAsync(c => c.Id == id && c.RoundId == Round.Id, cancel) is not { } candidate || (candidate.RestrictedAt is not null && !Runs))
        {
            return false;
        }

        (Candidate, Cards) = (candidate, await Db.Scorecards.Where(c => c.CandidateId == id).ToListAsync(cancel));
        Card = Seat is null ? null : Cards.FirstOrDefault(c => c.SeatId == Seat.Id);
        Guide = await GuideOf(candidate.GuideNumber, cancel);
        return true;
    }

    /// <summary>Whether the ratings can be shown, from counts alone.</summary>
    protected async Task<RevealCheck> CheckReveal(CancellationToken cancel) =>
        RevealCheck.Of([.. Cards.Select(c => c.Standing)], [.. Guide.Questions.Select(q => q.Id)], await Db.RatingCounts(Candidate.Id, cancel), await Voided(cancel));

    /// <summary>Words about the candidate that go to HR's sealed file. Whoever calls adds and saves them.</summary>
    /// <param name="card">The card that they stood on.</param>
    /// <param name="question">The id of the question; "" for something else that HR should know.</param>
    /// <param name="words">The words.</param>
    protected SealedNote ToSeal(Scorecard card, string question, string words) =>
        new() { OrganizationId = Organization.Id, RoundId = Round.Id, CandidateId = Candidate.Id, CardId = card.Id, QuestionId = question, Text = words, At = Clock.GetUtcNow(), PersonId = Member.Person.Id };

    /// <summary>The frame of a page below the candidate's.</summary>
    public Frame BelowCandidate(string title) => BelowRound(title, new Crumb(NameOf(Candidate), CandidateAddress));
}
