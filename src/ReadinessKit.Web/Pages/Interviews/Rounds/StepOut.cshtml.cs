using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using ReadinessKit.Interviews.Panels;
using ReadinessKit.Web.Accounts;
using ReadinessKit.Web.Data;

namespace ReadinessKit.Web.Pages.Interviews.Rounds;

/// <summary>
/// Somebody steps out, of the whole round, or where HR limits it of one candidate: one press, and no reason.
/// What they wrote is sealed, also where it was shown already, as long as the talk about that candidate goes on.
/// </summary>
[For(nameof(Right.Interview))]
public sealed class StepOutModel(AppDb db, Member member, TimeProvider clock) : RoundPage(db, member, clock)
{
    /// <summary>Whose seat; one's own where it is missing.</summary>
    [BindProperty]
    public Guid? SeatId { get; set; }

    /// <summary>The one candidate that it is about; all where it is missing.</summary>
    [BindProperty]
    public Guid? CandidateId { get; set; }

    public IActionResult OnGet() => LocalRedirect(Address);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        if ((SeatId is null ? Seat : Seats.FirstOrDefault(s => s.Id == SeatId)) is not { } seat)
        {
            return NotFound();
        }

        if (!Round.IsOpen || (!Runs && (seat != Seat || CandidateId is not null)))
        {
            return Forbid();
        }

        await StepOut(seat.Id, cancel);
        return LocalRedirect(seat == Seat && !Runs ? $"/o/{Slug}/interviews/rounds" : CandidateId is { } id ? $"{Address}/candidates/{id}" : Address + "/committee");
    }

    // A rater's card changes with every word they type: who steps out at that moment steps out of it as it is then.
    private async Task StepOut(Guid seatId, CancellationToken cancel)
    {
        for (var tries = 1; ; tries++)
        {
            var open = await Db.Candidates.Where(c => c.RoundId == Round.Id && c.FinalAt == null && (CandidateId == null || c.Id == CandidateId)).Select(c => c.Id).ToListAsync(cancel);
            var cards = await Db.Scorecards.Where(c => c.SeatId == seatId && open.Contains(c.CandidateId)).ToListAsync(cancel);

            foreach (var card in cards.Where(c => c.Standing != CardStanding.Recused))
            {
                card.StepOut();
            }

            await Db.SealRatings([.. cards.Select(c => c.Id)], cancel);

            if (CandidateId is null && await Db.PanelSeats.SingleAsync(s => s.Id == seatId, cancel) is { } row)
            {
                row.SteppedOutAt ??= Clock.GetUtcNow();
            }

            try
            {
                await Db.SaveChangesAsync(cancel);
                return;
            }
            catch (DbUpdateConcurrencyException) when (tries < AppDb.MostTries)
            {
                Db.ChangeTracker.Clear();
            }
        }
    }
}
