namespace ReadinessKit.Readiness;

/// <content>What the result says of its first working day and of its end, and how much that promises.</content>
public sealed partial class TimelineResult
{
    /// <summary>When somebody could begin in a peer role, and how that goes with the source's floor.</summary>
    public string FirstDayWords => Plan.Floor is not { } floor
        ? $"With a start on {Words.Day(Plan.Start)}, these tasks alone lead to a first working day on {FirstDayNamed}. Expect longer, and learn from others how long theirs took."
        : FirstDay < floor
            ? $"With a start on {Words.Day(Plan.Start)}, the first working day could be {FirstDayNamed}. The handbook’s least time, {Words.Months(Horizon.MonthsAtLeast!.Value)}, ends later, on {Words.Day(floor)}: this plan counts it from its start, so that the first months in the role fall into it. To have all of it before anybody starts, hold the first day until then."
            : $"With a start on {Words.Day(Plan.Start)}, the first working day could be {FirstDayNamed}.";

    // Weeks are calendar weeks: whoever opens on weekdays begins on the Monday after.
    private string FirstDayNamed => Words.Day(FirstDay) + (FirstDay.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday ? $", a {FirstDay.DayOfWeek}" : "");

    /// <summary>When the tasks and the plan end, for a board.</summary>
    public string EndWords => Plan switch
    {
        { Floor: null } => $"These tasks alone would end on {Words.Day(Plan.TasksEnd)}, with the first performance review. That is no end date to promise: the handbook gives none for this result.",
        { EndsAtFloor: true } => $"The tasks end on {Words.Day(Plan.TasksEnd)}, with the first performance review. The handbook’s least time sets the end of the plan: {Words.Day(Plan.End)}.",
        _ => $"The plan ends on {Words.Day(Plan.End)} with the first performance review behind us.",
    };

    /// <summary>What a board is asked to stand behind: a day only where the source gives a length.</summary>
    public string AskOfBoard => Plan.Floor is null
        ? "Stand behind a preparation whose end is not known yet, and say so to staff and to the people who use our services. Have us ask other organizations how long theirs took, and set an end after that."
        : $"Stand behind a preparation that runs until {Words.Day(Plan.End)}, and say so to staff and to the people who use our services.";

    /// <summary>The days that the plan spans.</summary>
    public string SpanWords => $"From {Words.Day(Plan.Start)} to {Words.Day(Plan.End)}{(Plan.Floor is null ? " for these tasks alone" : "")}.";

    /// <summary>What the longest chain of tasks sets.</summary>
    public string ChainSets => Plan.EndsAtFloor ? "What sets the end of the tasks" : "What sets the end date";

    /// <summary>What happens when a task of the longest chain slips.</summary>
    public string ChainSlips => Plan.EndsAtFloor
        ? $"Every day that one of these slips moves the end of the tasks, {Words.Day(Plan.TasksEnd)}, by a day. The end of the plan, {Words.Day(Plan.End)}, moves only when they slip more than {Words.Count(Plan.End.DayNumber - Plan.TasksEnd.DayNumber, "day")}."
        : "Every day that one of these slips moves the end by a day.";

    /// <summary>What shorter tasks bring, where the source's floor sets the end; null elsewhere.</summary>
    public string? ShorteningBrings => Plan.EndsAtFloor ? "The handbook’s least time sets the end of this plan. Shorter tasks give you room; they do not bring that day forward." : null;

    /// <summary>What a slip of one task does to the end, in a sentence or two.</summary>
    /// <param name="task">A task of the plan.</param>
    public string SlipWords(PlannedTask task) => task switch
    {
        { IsDone: true } => "It is done.",
        { IsCritical: true, PlanEndsLater: true } => $"Every day that it slips moves the end of the tasks, {Words.Day(Plan.TasksEnd)}, by a day. The plan ends on {Words.Day(Plan.End)}, by the handbook’s least time.",
        { IsCritical: true } => "It sets the end date: every day that it slips moves the end by a day.",
        { PlanEndsLater: true } => $"It can slip {task.Room} without moving the end of the tasks.",
        _ => $"It can slip {task.Room} without moving the end.",
    };
}
