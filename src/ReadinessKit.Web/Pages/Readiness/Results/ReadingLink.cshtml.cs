using Microsoft.AspNetCore.Mvc;
using ReadinessKit.Web.Data;

namespace ReadinessKit.Web.Pages.Readiness.Results;

/// <summary>Makes a new reading link; the one before stops working.</summary>
public sealed class ReadingLinkModel(AppDb db, Editions editions, TimeProvider clock) : ResultPage(db, editions, clock)
{
    protected override bool IsForEditors => true;

    public IActionResult OnGet(string id) => RedirectToPage("Index", null, new { id }, "links");

    public async Task<IActionResult> OnPostAsync(string id, CancellationToken cancel)
    {
        var read = AccessKey.New();
        Row.ReadKeyHash = AccessKey.Hash(read);
        await Db.SaveChangesAsync(cancel);
        ResultCookie.Write(Response, id, Keys.Edit, read);

        return RedirectToPage("Index", null, new { id }, "links");
    }
}
