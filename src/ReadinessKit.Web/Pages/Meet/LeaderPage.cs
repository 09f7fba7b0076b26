using Microsoft.AspNetCore.Mvc.Filters;
using ReadinessKit.Web.Meetings;
using ReadinessKit.Web.Site;

namespace ReadinessKit.Web.Pages.Meet;

/// <summary>A page for the browser that began the meeting. Others are shown the way in for phones.</summary>
public abstract class LeaderPage(LiveMeetings meetings, Limits limits) : MeetingPage(meetings, limits)
{
    public override void OnPageHandlerExecuting(PageHandlerExecutingContext context)
    {
        base.OnPageHandlerExecuting(context);

        if (context.Result is null && !IsLed)
        {
            context.Result = LocalRedirect(Address);
        }
    }
}
