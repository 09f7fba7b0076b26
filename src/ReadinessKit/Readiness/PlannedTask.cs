namespace ReadinessKit.Readiness;

/// <summary>A task with its dates.</summary>
/// <param name="Task">The task, with owner and duration as the organization set them.</param>
/// <param name="NotBefore">The day before which it may not start, where the organization set one.</param>
/// <param name="Start">The first day: of a task that was begun the day on which it was, of others the earliest as things stand.</param>
/// <param name="End">The last day: of a task that is done the day on which it was, of others the earliest as things stand.</param>
/// <param name="SlackDays">By how many days it can slip without moving the end of the tasks; 0 on the critical chain, and where it is done.</param>
public sealed record PlannedTask(PlanTask Task, DateOnly? NotBefore, DateOnly Start, DateOnly End, int SlackDays)
{
    /// <summary>What has happened on it so far.</summary>
    public TaskProgress Progress { get; init; } = TaskProgress.None;

    /// <summary>The first day by the durations alone, whatever has happened.</summary>
    public DateOnly PlannedStart { get; init; } = Start;

    /// <summary>The last day by the durations alone, whatever has happened.</summary>
    public DateOnly PlannedEnd { get; init; } = End;

    /// <summary>By how many days its last planned day is past; 0 where it is not, and where it is done.</summary>
    public int DaysLate { get; init; }

    /// <summary>True when it should be done by now, and is not.</summary>
    public bool IsLate => DaysLate > 0;

    /// <summary>True when it is not done and behind by itself: it should have begun by now, began late, or takes longer.</summary>
    public bool IsBehind { get; init; }

    /// <summary>True when the plan ends after its tasks, at the source's floor: what moves the end of the tasks need not move the end of the plan.</summary>
    public bool PlanEndsLater { get; init; }

    /// <summary>True when it is done.</summary>
    public bool IsDone => Progress.Status == WorkStatus.Done;

    /// <summary>True when every day that this task slips moves the end of the tasks by a day.</summary>
    public bool IsCritical => SlackDays == 0 && !IsDone;

    /// <summary>By how many days it ends later than planned, as things stand; 0 where it does not, and where it is done.</summary>
    public int DaysBehind => IsDone ? 0 : Math.Max(0, End.DayNumber - PlannedEnd.DayNumber);

    /// <summary>True when it is not behind by itself, but will end later because something before it does.</summary>
    public bool IsPushed => DaysBehind > 0 && !IsBehind;

    /// <summary>How far behind it is, in a few words; null where it is not.</summary>
    public string? Behind => this switch
    {
        { IsLate: true } => $"{Words.Stretch(DaysLate)} late",
        { IsBehind: true } => $"running {Words.Stretch(DaysBehind)} behind",
        { IsPushed: true } => $"pushed back {Words.Stretch(DaysBehind)}",
        _ => null,
    };

    /// <summary>When it should be done and when it is expected to be: "due Nov 16, 2026, now expected Dec 19, 2026"; null where these are one day.</summary>
    public string? Expected => DaysBehind == 0 ? null : $"due {Words.ShortDay(PlannedEnd)}, now expected {Words.ShortDay(End)}";

    /// <summary>How much room it has, in a few words.</summary>
    public string Room => this switch
    {
        { IsDone: true } => "is done",
        { IsCritical: true, PlanEndsLater: true } => "only with the tasks’ end",
        { IsCritical: true } => "not at all",
        _ => Words.Count(SlackDays, "day"),
    };

    /// <summary>Who answers for it: "Kim Lee (HR director)", or the role or person alone.</summary>
    public string Owner => (Progress.Person, Task.Owner) switch
    {
        (null, "") => "nobody yet",
        (null, var role) => role,
        (var person, "") => person,
        var (person, role) => $"{person} ({role})",
    };
}

/// <summary>What the tasks' end gains when one task takes half its time.</summary>
/// <param name="Task">The task.</param>
/// <param name="Weeks">Its weeks when halved, at least one.</param>
/// <param name="DaysSaved">By how many days the tasks end earlier.</param>
public sealed record Shortening(PlannedTask Task, int Weeks, int DaysSaved);
