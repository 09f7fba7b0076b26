using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using ReadinessKit.Web.Accounts;
using ReadinessKit.Web.Data;

namespace ReadinessKit.Web.Pages.Readiness.Results;

/// <summary>Makes a result an organization's own. Its links die, and it no longer expires.</summary>
public sealed class AdoptModel(AppDb db, Editions editions, TimeProvider clock) : ResultPage(db, editions, clock)
{
    public IActionResult OnGet() => LocalRedirect(Address + "#adopt");

    public async Task<IActionResult> OnPostAsync(string? organization, CancellationToken cancel)
    {
        var membership = await Db.MembershipsOf(User.PersonId()!.Value).Include(m => m.Organization).SingleOrDefaultAsync(m => m.Organization!.Slug == organization, cancel);

        if (membership is null || !Right.RunTimeline.IsFor(membership.Roles))
        {
            return NotFound();
        }

        if (OrganizationGate.NeedsSecondFactor(membership.Organization!, User) is { } address)
        {
            return LocalRedirect(address);
        }

        Db.Enter(membership.OrganizationId);
        var timeline = OrganizationTimeline.From(Stored, membership.Organization!, membership.PersonId, Clock.GetUtcNow());
        Db.AddTimeline(timeline, Timeline);
        Db.Results.Remove(Stored);
        var isTaken = await Db.TrySave(cancel);
        ResultCookie.Delete(Response, Stored.Id);

        // Pressed twice, it is the organization's already.
        if (!isTaken)
        {
            return LocalRedirect($"/o/{organization}");
        }

        return LocalRedirect($"/o/{organization}/readiness/timelines/{timeline.Id}");
    }
}
