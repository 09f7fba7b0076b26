using Microsoft.AspNetCore.Mvc;
using ReadinessKit.Web.Data;

namespace ReadinessKit.Web.Pages.Readiness.Results;

/// <summary>Makes a new reading link; the one before stops working.</summary>
public sealed class ReadingLinkModel(AppDb db, Editions editions, TimeProvider clock) : ResultPage(db, editions, clock)
{
    protected override bool IsForEditors => true;

    public IActionResult OnGet() => RedirectToPage("Index", null, new { Row.Id }, "links");

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        var read = AccessKey.New();
        Row.ReadKeyHash = AccessKey.Hash(read);
        await Db.SaveChangesAsync(cancel);
        ResultCookie.Write(Response, Row.Id, Keys.Edit, read);

        return RedirectToPage("Index", null, new { Row.Id }, "links");
    }
}
