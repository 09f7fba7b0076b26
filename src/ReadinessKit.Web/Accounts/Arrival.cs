using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using ReadinessKit.Web.Data;

namespace ReadinessKit.Web.Accounts;

/// <summary>What happens around signing in, whichever way it was done.</summary>
public static class Arrival
{
    /// <summary>Goes where somebody wanted to go, if that is on this site; else to their organizations.</summary>
    public static IActionResult Arrive(this PageModel page, string? to) =>
        to is { Length: > 0 and < 2000 } && page.Url.IsLocalUrl(to) && !to.StartsWith("/account/sign-out", StringComparison.OrdinalIgnoreCase)
            ? page.LocalRedirect(to)
            : page.RedirectToPage("/Account/Organizations");

    /// <summary>Notes something about somebody in the audit log of every organization they belong to, and saves.</summary>
    public static async Task NoteForAll(this AppDb db, Guid? personId, string action, CancellationToken cancel)
    {
        await db.NoteEverywhere(personId, action, cancel);
        await db.SaveChangesAsync(cancel);
    }

    /// <summary>The same, with the next save.</summary>
    public static async Task NoteEverywhere(this AppDb db, Guid? personId, string action, CancellationToken cancel)
    {
        var organizations = personId is { } id ? await db.MembershipsOf(id).Select(m => m.OrganizationId).ToArrayAsync(cancel) : [];
        db.PersonId ??= personId;
        db.Note(action, personId is null ? "" : $"Person {personId}", organizations is [] ? [Guid.Empty] : organizations);
    }
}
