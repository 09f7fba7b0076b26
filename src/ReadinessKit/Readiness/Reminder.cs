namespace ReadinessKit.Readiness;

/// <summary>What somebody who answers for tasks is reminded of.</summary>
public static class Reminder
{
    /// <summary>How many days ahead it looks, and how many go by before the next one.</summary>
    public const int DaysAhead = 14, DaysBetween = 7;

    /// <summary>The tasks that are not done and are late or behind, need a look, or end within two weeks: the late ones first, then by their end.</summary>
    public static IReadOnlyList<PlannedTask> Of(IEnumerable<PlannedTask> tasks, DateOnly today) =>
        [.. tasks
            .Where(t => !t.IsDone && (t.IsLate || t.IsBehind || t.Progress.Status == WorkStatus.NeedsALook || t.End <= Until(today)))
            .OrderByDescending(t => t.IsLate)
            .ThenBy(t => t.End)];

    /// <summary>True when somebody who was last reminded on a day may be reminded again.</summary>
    public static bool IsDue(DateOnly? last, DateOnly today) => last is null || last.Value.AddDays(DaysBetween) <= today;

    /// <summary>The last day of what is soon: a job description that should be looked at again until then is due.</summary>
    public static DateOnly Until(DateOnly today) => today.AddDays(DaysAhead);
}
