using Microsoft.AspNetCore.Mvc;
using ReadinessKit.Web.Data;

namespace ReadinessKit.Web.Pages.Readiness.Results;

public sealed class DeleteModel(AppDb db, Editions editions, TimeProvider clock) : ResultPage(db, editions, clock)
{
    public void OnGet()
    {
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        Db.Results.Remove(Stored);

        // Pressed twice, it is gone already.
        await Db.TrySave(cancel);
        ResultCookie.Delete(Response, Stored.Id);

        return RedirectToPage("/Readiness/Results/Deleted");
    }
}
