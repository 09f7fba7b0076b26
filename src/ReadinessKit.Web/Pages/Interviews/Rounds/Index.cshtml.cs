using Microsoft.EntityFrameworkCore;
using ReadinessKit.Interviews.Panels;
using ReadinessKit.Web.Accounts;
using ReadinessKit.Web.Data;
using ReadinessKit.Web.Pages.Organization;

namespace ReadinessKit.Web.Pages.Interviews.Rounds;

/// <summary>The hiring rounds of an organization: all for HR, their own for those who have a seat. And what somebody has to rate.</summary>
[For(nameof(Right.Interview))]
public sealed class IndexModel(AppDb db, Member member) : OrganizationPage(db, member)
{
    /// <summary>A round in the list.</summary>
    public sealed record Line(HiringRound Round, string Address, int Candidates, int In, int Cards, string Began, bool Observes)
    {
        // How the cards stand is not for observers.
        public string Standing => Round.IsOpen && Cards > 0 && !Observes ? $"Open: {In} of {Cards} cards in" : Round.InWords;
    }

    /// <summary>An interview that somebody rates.</summary>
    public sealed record Mine(string Title, string Address, string Candidate, string When, string Standing, bool HasTime, bool IsOpen);

    public IReadOnlyList<Line> Lines { get; private set; } = [];

    /// <summary>What whoever looks rates in rounds that are open, the next interview first.</summary>
    public IReadOnlyList<Mine> ToRate { get; private set; } = [];

    public bool Runs => Member.May(Right.RunHiring);

    public bool ReadsGuides => Member.May(Right.ReadGuides);

    public async Task OnGetAsync(CancellationToken cancel)
    {
        var seats = await Db.PanelSeats.AsNoTracking().Where(s => s.PersonId == Member.Person.Id && s.SteppedOutAt == null).ToListAsync(cancel);
        var mine = seats.Select(s => s.RoundId).ToList();
        var rounds = await Db.HiringRounds.Where(r => Runs || mine.Contains(r.Id)).OrderByDescending(r => r.CreatedAt).ThenBy(r => r.Id).AsNoTracking().ToListAsync(cancel);
        var ids = rounds.Select(r => r.Id).ToList();
        var candidates = await Db.Candidates.Where(c => ids.Contains(c.RoundId)).AsNoTracking().ToListAsync(cancel);
        var cards = await Db.Scorecards.Where(c => ids.Contains(c.RoundId)).AsNoTracking().ToListAsync(cancel);

        Lines = [.. rounds.Select(r => new Line(
            r,
            $"/o/{Slug}/interviews/rounds/{r.Id}",
            candidates.Count(c => c.RoundId == r.Id),
            cards.Count(c => c.RoundId == r.Id && c.Standing == CardStanding.Submitted),
            cards.Count(c => c.RoundId == r.Id && (c.Standing.IsOpen() || c.Standing == CardStanding.Submitted)),
            WhoAndWhen.When(Organization, r.CreatedAt),
            !Runs && seats.Any(s => s.RoundId == r.Id && s.Duty == SeatDuty.Observer)))];
        ToRate =
        [
            .. from card in cards
               where card.RaterId == Member.Person.Id && (card.Standing.IsOpen() || card.Standing == CardStanding.Submitted)
               join candidate in candidates on card.CandidateId equals candidate.Id
               join round in rounds on card.RoundId equals round.Id
               where round.IsOpen && !candidate.IsSettled && mine.Contains(round.Id) && (Runs || candidate.RestrictedAt is null)
               orderby candidate.StartsAt ?? DateTimeOffset.MaxValue, candidate.Number
               select new Mine(
                   round.Title,
                   $"/o/{Slug}/interviews/rounds/{round.Id}/candidates/{candidate.Id}",
                   round.ShowsNames ? $"{candidate.Label} {candidate.Name}" : candidate.Label,
                   candidate.StartsAt is { } at ? WhoAndWhen.When(Organization, at) : "no time yet",
                   candidate.RevealedAt is not null ? "ratings are shown" : card.InWords,
                   candidate.StartsAt is not null && candidate.RevealedAt is null,
                   card.Standing.IsOpen() && candidate.TakesRatings),
        ];
    }
}
