using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using ReadinessKit.Content;
using ReadinessKit.Web.Meetings;
using ReadinessKit.Web.Pages.Shared;
using ReadinessKit.Web.Site;

namespace ReadinessKit.Web.Pages.Meet;

/// <summary>Begins a meeting with one of the quizzes, in the browser that will lead it.</summary>
[Confidential]
public sealed class NewModel(SiteContent content, LiveMeetings meetings, Limits limits) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public string? Quiz { get; set; }

    public Errors Errors { get; } = [];

    public string PageTitle => Errors.Count > 0 ? "Please fix: A quiz in a meeting" : "A quiz in a meeting";

    public Choice[] Choices => [.. content.QuestionSets.Select(q => new Choice(q.Id, $"{q.Title} ({Words.Count(q.Questions.Count, "question")})"))];

    public IActionResult OnPost()
    {
        if (content.QuestionSets.FirstOrDefault(q => q.Id == Quiz) is not { } quiz)
        {
            Errors.Add(new("Quiz", "Choose a quiz"));
            return this.PageAgain();
        }

        if (!limits.TakeResult(HttpContext))
        {
            Errors.Add(new("Quiz", "Many meetings were begun from here. Wait a minute, then begin yours"));
            return this.PageAgain(StatusCodes.Status429TooManyRequests);
        }

        if (meetings.Begin(quiz) is not { } begun)
        {
            Errors.Add(new("Quiz", $"{LiveMeetings.Most} meetings go on at this moment, and no more fit. Try again in an hour"));
            return this.PageAgain(StatusCodes.Status503ServiceUnavailable);
        }

        MeetingCookies.Leader.Write(Response, begun.Meeting, begun.LeaderKey);
        return LocalRedirect($"/meet/{begun.Meeting.Code}/lead");
    }
}
