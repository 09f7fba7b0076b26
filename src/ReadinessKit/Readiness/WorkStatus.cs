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
