using Microsoft.AspNetCore.Mvc;
using ReadinessKit.Web.Accounts;
using ReadinessKit.Web.Data;

namespace ReadinessKit.Web.Pages.Interviews.Rounds;

/// <summary>
/// A candidate asks for their data to be deleted. Inside the time in which records must be kept that is refused, with the date, and their pages open for HR only from then on;
/// they go with the round.
/// </summary>
[For(nameof(Right.RunHiring))]
public sealed class DeleteCandidateModel(AppDb db, Member member, TimeProvider clock) : CandidatePage(db, member, clock)
{
    public KeptRecords Kept { get; private set; } = null!;

    public async Task OnGetAsync(CancellationToken cancel) => await Look(cancel);

    public Task<IActionResult> OnPostAsync(CancellationToken cancel) => Restrict(Clock.GetUtcNow(), CandidateAddress + "/delete", cancel);

    public Task<IActionResult> OnPostOpenAsync(CancellationToken cancel) => Restrict(null, CandidateAddress, cancel);

    private async Task<IActionResult> Restrict(DateTimeOffset? at, string address, CancellationToken cancel)
    {
        Candidate.RestrictedAt = at is null ? null : Candidate.RestrictedAt ?? at;
        Db.AddMissingCards(Candidate, Round.IsOpen ? Seats : [], Cards);
        return await Db.TrySave(cancel) ? LocalRedirect(address) : StatusCode(StatusCodes.Status409Conflict);
    }

    private async Task Look(CancellationToken cancel) => Kept = await KeptRecords.Of(Db, Organization, Round, cancel);
}
