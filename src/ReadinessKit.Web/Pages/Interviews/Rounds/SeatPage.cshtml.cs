using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using ReadinessKit.Interviews;
using ReadinessKit.Interviews.Panels;
using ReadinessKit.Web.Accounts;
using ReadinessKit.Web.Data;
using ReadinessKit.Web.Pages.Shared;

namespace ReadinessKit.Web.Pages.Interviews.Rounds;

/// <summary>Changes what somebody does on a committee, or seats somebody again who stepped out.</summary>
[For(nameof(Right.RunHiring))]
public sealed class SeatPageModel(AppDb db, Member member, TimeProvider clock) : RoundPage(db, member, clock)
{
    private List<RoundCandidate> _candidates = [], _interviewed = [];

    private List<Scorecard> _own = [];

    /// <summary>The seat that the address names.</summary>
    public PanelSeat Changed { get; private set; } = null!;

    [BindProperty]
    public string? Duty { get; set; }

    [BindProperty]
    public string? Kind { get; set; }

    /// <summary>True where who sits there gets cards only for those who are still to be interviewed. Null where that was not asked: then it is true, unless they come back to cards that they had.</summary>
    [BindProperty]
    public bool? OnlyToCome { get; set; }

    public StillToCome ToCome => new([.. _interviewed.Select(NameOf)], OnlyToCome ?? !_interviewed.Any(c => _own.Any(o => o.CandidateId == c.Id)));

    public Errors Errors { get; } = [];

    public void OnGet() => (Duty, Kind) = (Changed.Duty.ToString(), Changed.Kind?.ToString());

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        if (!Round.IsOpen)
        {
            Errors.Add(new("Duty", "The round is closed: its committee stays as it is"));
        }
        else if (!SeatChoice.IsOne(Duty, out SeatDuty duty))
        {
            Errors.Add(new("Duty", "Choose what they do on the committee"));
        }
        else if (SeatChoice.TakesChair(duty, Seats, Changed) is { } error)
        {
            Errors.Add(error);
        }
        else if (!duty.Rates() && _own.Any(c => c.Standing is CardStanding.Draft or CardStanding.Submitted))
        {
            Errors.Add(new("Duty", "They have begun to rate. Let them step out instead: then what they wrote is sealed"));
        }
        else if (duty != SeatDuty.Observer && (await Db.TypistsOf(Round.Id, cancel)).Contains(Changed.PersonId))
        {
            Errors.Add(new("Duty", SeatRules.KnowsRatings));
        }

        if (Errors.Count > 0)
        {
            return this.PageAgain();
        }

        _ = SeatChoice.IsOne(Duty, out SeatDuty chosen);
        (Changed.Duty, Changed.Kind, Changed.SteppedOutAt) = (chosen, SeatChoice.IsOne(Kind, out SeatKind kind) ? kind : null, null);
        // As for a new seat.
        Db.TakePart(Round);
        Db.RemoveRange(chosen.Rates() ? [] : _own.Where(c => c.Standing == CardStanding.NotStarted));

        foreach (var candidate in _candidates.Where(c => c.TakesRatings && !(ToCome.IsOnly && _interviewed.Contains(c))))
        {
            switch (_own.FirstOrDefault(c => c.CandidateId == candidate.Id))
            {
                case { Standing: CardStanding.Recused } card:
                    await Db.KeepHandedIn(card, cancel);
                    card.Return();
                    Db.TakePart(candidate);
                    break;
                case null when chosen.Rates():
                    Db.AddCard(candidate, Changed);
                    break;
            }
        }

        if (!await Db.TrySave(cancel))
        {
            Errors.Add(new("Duty", "Something changed at the same moment, so nothing was saved. Try again"));
            return this.PageAgain(StatusCodes.Status409Conflict);
        }

        return LocalRedirect(Address + "/committee");
    }

    protected override async Task<bool> Load(CancellationToken cancel)
    {
        if (!await base.Load(cancel) || !Guid.TryParse((string?)RouteData.Values["seat"], out var id) || Seats.FirstOrDefault(s => s.Id == id) is not { } seat)
        {
            return false;
        }

        Changed = seat;
        var cards = await Db.Scorecards.Where(c => c.RoundId == Round.Id).ToListAsync(cancel);
        _own = [.. cards.Where(c => c.SeatId == seat.Id)];
        _candidates = await Db.Candidates.Where(c => c.RoundId == Round.Id).OrderBy(c => c.Number).ToListAsync(cancel);
        // Those for whom this seat has no card that is waited for, or in.
        _interviewed = [.. _candidates.Where(c => Round.IsOpen && c.WouldWaitAgain(cards, Clock.GetUtcNow()) && _own.All(o => o.CandidateId != c.Id || o.Standing == CardStanding.Recused))];
        return true;
    }
}
