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

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        await Restrict(Clock.GetUtcNow(), cancel);
        return LocalRedirect(CandidateAddress + "/delete");
    }

    public async Task<IActionResult> OnPostOpenAsync(CancellationToken cancel)
    {
        await Restrict(null, cancel);
        return LocalRedirect(CandidateAddress);
    }

    private Task<bool> Restrict(DateTimeOffset? at, CancellationToken cancel) => Db.Change(
        Candidate,
        candidate =>
        {
            candidate.RestrictedAt = at is null ? null : candidate.RestrictedAt ?? at;
            return true;
        },
        cancel);

    private async Task Look(CancellationToken cancel) => Kept = await KeptRecords.Of(Db, Organization, Round, cancel);
}
