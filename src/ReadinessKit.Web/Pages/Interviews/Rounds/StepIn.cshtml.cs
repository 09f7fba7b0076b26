using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using ReadinessKit.Interviews.Panels;
using ReadinessKit.Web.Accounts;
using ReadinessKit.Web.Data;

namespace ReadinessKit.Web.Pages.Interviews.Rounds;

/// <summary>An alternate rates one candidate, where somebody else can't.</summary>
[For(nameof(Right.RunHiring))]
public sealed class StepInModel(AppDb db, Member member, TimeProvider clock) : CandidatePage(db, member, clock)
{
    [BindProperty]
    public Guid? SeatId { get; set; }

    public IActionResult OnGet() => LocalRedirect(CandidateAddress);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        if (Seats.FirstOrDefault(s => s.Id == SeatId && s is { IsActive: true, Duty: SeatDuty.Alternate }) is not { } seat)
        {
            return NotFound();
        }

        if (!Round.IsOpen || !Candidate.TakesRatings || (await Db.TypistsOf(Round.Id, cancel)).Contains(seat.PersonId))
        {
            return StatusCode(StatusCodes.Status409Conflict);
        }

        if (Cards.All(c => c.SeatId != seat.Id))
        {
            Db.AddCard(Candidate, seat);

            try
            {
                await Db.SaveChangesAsync(cancel);
            }
            catch (DbUpdateConcurrencyException)
            {
                return StatusCode(StatusCodes.Status409Conflict);
            }
            catch (DbUpdateException e) when (SqliteFault.Refuses(e))
            {
                // It was pressed twice.
            }
        }

        return LocalRedirect(CandidateAddress);
    }
}
