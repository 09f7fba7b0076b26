using Microsoft.AspNetCore.Mvc;
using ReadinessKit.Web.Meetings;
using ReadinessKit.Web.Site;

namespace ReadinessKit.Web.Pages.Meet;

/// <summary>Takes the next step of a meeting.</summary>
public sealed class NextModel(LiveMeetings meetings, Limits limits, TimeProvider clock) : LeaderPage(meetings, limits)
{
    public IActionResult OnGet() => LocalRedirect($"{Address}/lead");

    public IActionResult OnPost(string? place)
    {
        Meeting.Go(place, meeting => meeting.Next(), clock.GetUtcNow());
        return OnGet();
    }
}
