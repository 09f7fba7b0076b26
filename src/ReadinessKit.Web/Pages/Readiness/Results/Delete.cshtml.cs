using Microsoft.AspNetCore.Mvc;
using ReadinessKit.Web.Data;

namespace ReadinessKit.Web.Pages.Readiness.Results;

public sealed class DeleteModel(AppDb db, Editions editions, TimeProvider clock) : ResultPage(db, editions, clock)
{
    protected override bool IsForEditors => true;

    public void OnGet()
    {
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        Db.Results.Remove(Row);
        await Db.SaveChangesAsync(cancel);
        ResultCookie.Delete(Response, Row.Id);

        return RedirectToPage("/Readiness/Results/Deleted");
    }
}
