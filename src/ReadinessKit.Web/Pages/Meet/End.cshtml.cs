using Microsoft.AspNetCore.Mvc;
using ReadinessKit.Web.Meetings;
using ReadinessKit.Web.Site;

namespace ReadinessKit.Web.Pages.Meet;

/// <summary>Ends a meeting, and forgets all of it.</summary>
public sealed class EndModel(LiveMeetings meetings, Limits limits) : LeaderPage(meetings, limits)
{
    public IActionResult OnGet() => LocalRedirect($"{Address}/lead");

    public IActionResult OnPost()
    {
        Meetings.End(Meeting);
        return LocalRedirect("/meet?over=true");
    }
}
