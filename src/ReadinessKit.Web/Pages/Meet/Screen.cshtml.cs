using ReadinessKit.Web.Meetings;
using ReadinessKit.Web.Site;

namespace ReadinessKit.Web.Pages.Meet;

/// <summary>What a projector shows.</summary>
public sealed class ScreenModel(LiveMeetings meetings, Limits limits, Settings settings) : MeetingPage(meetings, limits)
{
    public Stage Stage { get; private set; } = null!;

    public JoinView? Join { get; private set; }

    /// <summary>The address of the site as it is typed.</summary>
    public string Site => settings.Url.Authority;

    public string Mark { get; private set; } = "";

    public void OnGet()
    {
        // Before the rest, so that what changes in between is fetched again.
        Mark = MeetingChanges.Mark(Meeting);
        Stage = new(Meeting);
        Join = Stage.Step == Quizzes.MeetingStep.Gathering ? JoinView.Of(Stage, Meeting.Code, settings) : null;
    }
}
