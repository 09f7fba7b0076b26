using Microsoft.EntityFrameworkCore;
using ReadinessKit.Web.Data;

namespace ReadinessKit.Web.Pages.Readiness.Timelines;

public static class TimelineAccess
{
    /// <summary>The plan of the timeline that the address names, in the organization that was entered; null where there is none.</summary>
    public static async Task<OrganizationPlan?> FindPlan(this AppDb db, RouteData route, Editions editions, CancellationToken cancel)
    {
        var id = Guid.Parse((string)route.Values["timeline"]!);

        return await db.Timelines.SingleOrDefaultAsync(t => t.Id == id, cancel) is { } row ? await OrganizationPlan.Open(db, editions, row, cancel) : null;
    }
}
