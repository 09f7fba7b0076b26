using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using ReadinessKit.Web.Meetings;
using ReadinessKit.Web.Pages.Shared;
using ReadinessKit.Web.Site;

namespace ReadinessKit.Web.Pages.Meet;

/// <summary>Where somebody types the code that they see on the screen.</summary>
[Confidential]
public sealed class IndexModel(LiveMeetings meetings, Limits limits) : PageModel
{
    [BindProperty]
    public string? Code { get; set; }

    /// <summary>True for somebody whose meeting is over.</summary>
    [BindProperty(SupportsGet = true)]
    public bool Over { get; set; }

    public Errors Errors { get; } = [];

    public string PageTitle => Errors.Count > 0 ? "Please fix: Join a meeting" : Over ? "This meeting is over" : "Join a meeting";

    public IActionResult OnPost()
    {
        if (meetings.Find(Code) is { } meeting)
        {
            return LocalRedirect($"/meet/{meeting.Code}");
        }

        if (!limits.TakeSignIn(HttpContext))
        {
            Errors.Add(new("Code", "Too many codes were tried from here. Wait a minute, then type the code that is on the screen"));
            return this.PageAgain(StatusCodes.Status429TooManyRequests);
        }

        Errors.Add(new("Code", "Type the code as it stands on the screen now, such as K7M4QX. If it is right, that meeting is over"));
        return this.PageAgain();
    }
}
