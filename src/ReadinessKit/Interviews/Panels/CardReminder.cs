namespace ReadinessKit.Interviews.Panels;

/// <summary>When a rater is reminded of a card that is not in: an hour after the interview, while it is fresh, and again after a day.</summary>
public static class CardReminder
{
    /// <summary>How long after the end of an interview each reminder is due.</summary>
    public static readonly IReadOnlyList<TimeSpan> After = [TimeSpan.FromHours(1), TimeSpan.FromHours(24)];

    /// <summary>From then on it is for the chair and HR to ask, not for a letter.</summary>
    public static readonly TimeSpan Until = TimeSpan.FromDays(7);

    /// <summary>How many reminders have been due by a time; 0 again once <see cref="Until"/> has gone by. Whoever had fewer gets one.</summary>
    /// <param name="start">When the interview begins; null where nobody planned a time: nothing is due then.</param>
    /// <param name="minutes">How long it takes.</param>
    /// <param name="now">The time.</param>
    public static int DueBy(DateTimeOffset? start, int minutes, DateTimeOffset now)
    {
        var over = now - start?.AddMinutes(minutes);
        return over > Until ? 0 : After.Count(after => over >= after);
    }
}
