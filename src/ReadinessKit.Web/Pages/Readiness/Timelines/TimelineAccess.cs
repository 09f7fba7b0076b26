using Microsoft.EntityFrameworkCore;
using ReadinessKit.Web.Accounts;
using ReadinessKit.Web.Data;

namespace ReadinessKit.Web.Pages.Readiness.Timelines;

public static class TimelineAccess
{
    /// <summary>The timeline that the address names, in the organization that was entered, and whether the member may change it.</summary>
    public static async Task<(TimelineAnswers Row, bool MayEdit)?> FindTimeline(this AppDb db, RouteData route, Member member, CancellationToken cancel)
    {
        var id = Guid.Parse((string)route.Values["timeline"]!);

        return await db.Timelines.SingleOrDefaultAsync(t => t.Id == id, cancel) is { } row ? (row, member.May(Right.RunTimeline)) : null;
    }
}
