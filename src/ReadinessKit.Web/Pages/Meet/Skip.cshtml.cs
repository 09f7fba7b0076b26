using Microsoft.AspNetCore.Mvc;
using ReadinessKit.Web.Meetings;
using ReadinessKit.Web.Site;

namespace ReadinessKit.Web.Pages.Meet;

/// <summary>Leaves a question out.</summary>
public sealed class SkipModel(LiveMeetings meetings, Limits limits, TimeProvider clock) : LeaderPage(meetings, limits)
{
    public IActionResult OnGet() => LocalRedirect($"{Address}/lead");

    public IActionResult OnPost(string? place)
    {
        Meeting.Go(place, meeting => meeting.Skip(), clock.GetUtcNow());
        return OnGet();
    }
}
