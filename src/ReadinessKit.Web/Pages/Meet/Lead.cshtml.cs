using ReadinessKit.Quizzes;
using ReadinessKit.Web.Meetings;
using ReadinessKit.Web.Site;

namespace ReadinessKit.Web.Pages.Meet;

/// <summary>Leads a meeting: what the room sees, and what to press next.</summary>
public sealed class LeadModel(LiveMeetings meetings, Limits limits, Settings settings) : LeaderPage(meetings, limits)
{
    public Stage Stage { get; private set; } = null!;

    public JoinView? Join { get; private set; }

    public string Mark { get; private set; } = "";

    /// <summary>What the next step is called; null after the last one.</summary>
    public string? NextWords => Stage.Step switch
    {
        MeetingStep.Gathering => "Ask the first question",
        MeetingStep.Warning => "Ask this question",
        MeetingStep.Question => "Close it and show the split",
        MeetingStep.Split => "Show the reality",
        MeetingStep.Reality when Stage.State.Number == Stage.State.Quiz.Questions.Count => "Look back",
        MeetingStep.Reality => "Next question",
        _ => null,
    };

    public bool MaySkip => Stage.Step is MeetingStep.Warning or MeetingStep.Question;

    /// <summary>The most important thing to do while a step is shown.</summary>
    public string Tip => Stage.Step switch
    {
        MeetingStep.Gathering => "Wait until everybody who wants to has joined. Late ones can come in at any time.",
        MeetingStep.Warning => "Give people time to step out or to look away. You can leave the question out.",
        MeetingStep.Question => "Read it aloud. Wait until the count no longer grows.",
        MeetingStep.Split => "Ask what speaks for each answer. Don’t ask who chose it.",
        MeetingStep.Reality => "Ask what of it is true of you here.",
        _ => "Write down what you decide. Print this page if you want to keep the counts: nothing is kept here.",
    };

    public void OnGet()
    {
        Mark = MeetingChanges.Mark(Meeting);
        Stage = new(Meeting);
        Join = Stage.Step == MeetingStep.Gathering ? JoinView.Of(Stage, Meeting.Code, settings) : null;
    }
}
