namespace ReadinessKit.Readiness;

/// <summary>How far a task is.</summary>
public enum WorkStatus
{
    /// <summary>Nobody works on it yet.</summary>
    NotStarted,

    /// <summary>Somebody works on it.</summary>
    InProgress,

    /// <summary>Somebody works on it, and something stands in the way or has to be decided.</summary>
    NeedsALook,

    /// <summary>It is done.</summary>
    Done,
}

/// <summary>How the statuses are called.</summary>
public static class WorkStatusWords
{
    /// <summary>Every status, in the order in which work goes.</summary>
    public static readonly IReadOnlyList<WorkStatus> All = [WorkStatus.NotStarted, WorkStatus.InProgress, WorkStatus.NeedsALook, WorkStatus.Done];

    /// <summary>A status as people read it.</summary>
    public static string InWords(this WorkStatus status) => status switch
    {
        WorkStatus.InProgress => "In progress",
        WorkStatus.NeedsALook => "Needs a look",
        WorkStatus.Done => "Done",
        _ => "Not started",
    };
}
