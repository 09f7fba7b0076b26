using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using ReadinessKit.Web.Meetings;
using ReadinessKit.Web.Site;

namespace ReadinessKit.Web.Pages.Meet;

/// <summary>A page of a meeting. Its code is all that a phone needs; no account and no name.</summary>
[Confidential]
public abstract class MeetingPage(LiveMeetings meetings, Limits limits) : PageModel
{
    protected LiveMeetings Meetings => meetings;

    protected Limits Limits => limits;

    public LiveMeeting Meeting { get; private set; } = null!;

    public string Address => $"/meet/{Meeting.Code}";

    public bool IsLed => Meeting.IsLedBy(MeetingCookies.Leader.Read(Request));

    public override void OnPageHandlerExecuting(PageHandlerExecutingContext context)
    {
        var code = (string)RouteData.Values["code"]!;

        if (meetings.Find(code) is not { } meeting)
        {
            // Codes are short, so that guessing them has to be slow.
            context.Result = limits.TakeSignIn(HttpContext) ? LocalRedirect("/meet?over=true") : StatusCode(StatusCodes.Status429TooManyRequests);
        }
        else if (code != meeting.Code)
        {
            // Cookies are for one way of writing the address.
            context.Result = LocalRedirect(Request.Path.Value!.Replace(code, meeting.Code, StringComparison.Ordinal));
        }
        else
        {
            Meeting = meeting;
        }
    }
}
