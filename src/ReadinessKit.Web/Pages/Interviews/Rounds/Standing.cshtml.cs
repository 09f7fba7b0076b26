using Microsoft.AspNetCore.Mvc;
using ReadinessKit.Interviews.Panels;
using ReadinessKit.Web.Accounts;
using ReadinessKit.Web.Data;

namespace ReadinessKit.Web.Pages.Interviews.Rounds;

/// <summary>Says whether the interview took place, and whether the candidate withdrew. All of it can be undone while the round is open.</summary>
[For(nameof(Right.RunHiring))]
public sealed class StandingModel(AppDb db, Member member, TimeProvider clock) : CandidatePage(db, member, clock)
{
    [BindProperty]
    public string? Standing { get; set; }

    public IActionResult OnGet() => LocalRedirect(CandidateAddress);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        if (!SeatChoice.IsOne(Standing, out CandidateStanding standing))
        {
            return BadRequest();
        }

        if (!Round.IsOpen || !Candidate.MayBecome(standing))
        {
            return StatusCode(StatusCodes.Status409Conflict);
        }

        Candidate.Standing = standing;
        Db.AddMissingCards(Candidate, Seats, Cards);
        return await Db.TrySave(cancel) ? LocalRedirect(CandidateAddress) : StatusCode(StatusCodes.Status409Conflict);
    }
}
