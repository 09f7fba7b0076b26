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

        // Pressed twice, or deleted meanwhile: the page shows how it stands.
        if (!await Db.TrySave(cancel))
        {
            return LocalRedirect(Address + "#links");
        }

        ResultCookie.Write(Response, Stored.Id, ResultCookie.Read(Request, Stored.Id).Edit, read);

        return LocalRedirect(Address + "#links");
    }
}
