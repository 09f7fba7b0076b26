using Microsoft.AspNetCore.Mvc;
using ReadinessKit.Web.Accounts;
using ReadinessKit.Web.Data;

namespace ReadinessKit.Web.Pages.Readiness.Rounds;

/// <summary>Leaves a closed round out of the board report, the overview and the trend, or takes it in again. What it found stays.</summary>
[For(nameof(Right.RunRounds))]
public sealed class ReportsModel(AppDb db, Member member, Editions editions) : RoundPage(db, member, editions)
{
    public IActionResult OnGet() => LocalRedirect(Address);

    public async Task<IActionResult> OnPostAsync(bool leaveOut, CancellationToken cancel)
    {
        if (!Row.IsOpen)
        {
            Row.IsLeftOut = leaveOut;

            // Where somebody else was faster, the page shows how it stands.
            await Db.TrySave(cancel);
        }

        return LocalRedirect(Address + "#reports");
    }
}
