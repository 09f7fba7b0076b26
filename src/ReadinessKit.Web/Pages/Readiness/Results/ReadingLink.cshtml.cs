using Microsoft.AspNetCore.Mvc;
using ReadinessKit.Web.Data;

namespace ReadinessKit.Web.Pages.Readiness.Results;

/// <summary>Makes a new reading link; the one before stops working.</summary>
public sealed class ReadingLinkModel(AppDb db, Editions editions, TimeProvider clock) : ResultPage(db, editions, clock)
{
    public IActionResult OnGet() => LocalRedirect(Address + "#links");

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        var read = AccessKey.New();
        Stored.ReadKeyHash = AccessKey.Hash(read);
        await Db.SaveChangesAsync(cancel);
        ResultCookie.Write(Response, Stored.Id, ResultCookie.Read(Request, Stored.Id).Edit, read);

        return LocalRedirect(Address + "#links");
    }
}
