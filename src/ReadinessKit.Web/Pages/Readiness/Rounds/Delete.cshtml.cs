using Microsoft.AspNetCore.Mvc;
using ReadinessKit.Web.Accounts;
using ReadinessKit.Web.Data;

namespace ReadinessKit.Web.Pages.Readiness.Rounds;

/// <summary>Deletes a round that is open. What a closed one found stays.</summary>
[For(nameof(Right.RunRounds))]
public sealed class DeleteModel(AppDb db, Member member, Editions editions) : RoundPage(db, member, editions)
{
    public IActionResult OnGet() => Row.IsOpen ? Page() : LocalRedirect(Address);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        if (!Row.IsOpen)
        {
            return LocalRedirect(Address);
        }

        Db.Rounds.Remove(Row);

        // Somebody answered a moment ago, or it was closed or deleted.
        if (!await Db.TrySave(cancel) && await Load(cancel) is not null)
        {
            return LocalRedirect($"{Address}/delete");
        }

        await Db.EmptyLog(cancel);

        return LocalRedirect($"/o/{Slug}/readiness/rounds");
    }
}
