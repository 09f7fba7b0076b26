using Microsoft.AspNetCore.Mvc;
using ReadinessKit.Web.Meetings;
using ReadinessKit.Web.Site;

namespace ReadinessKit.Web.Pages.Meet;

/// <summary>Asks before it ends a meeting and forgets all of it.</summary>
public sealed class EndModel(LiveMeetings meetings, Limits limits) : LeaderPage(meetings, limits)
{
    public void OnGet()
    {
    }

    public IActionResult OnPost()
    {
        Meetings.End(Meeting);
        return LocalRedirect("/meet?over=true");
    }
}
