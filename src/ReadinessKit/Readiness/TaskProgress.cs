namespace ReadinessKit.Readiness;

/// <summary>What has happened on a task so far, and who answers for it.</summary>
/// <param name="Status">How far it is.</param>
/// <param name="StartedOn">The day on which somebody began, where it is known.</param>
/// <param name="DoneOn">The day on which it was done.</param>
/// <param name="Person">The name of the person who answers for it, where there is one beside the role.</param>
public sealed record TaskProgress(WorkStatus Status, DateOnly? StartedOn = null, DateOnly? DoneOn = null, string? Person = null)
{
    /// <summary>Nobody has begun.</summary>
    public static readonly TaskProgress None = new(WorkStatus.NotStarted);
}

/// <summary>How far the tasks of a plan are as of a day.</summary>
/// <param name="Today">That day.</param>
/// <param name="Progress">What has happened on each task, by its id; nothing on those that are not named.</param>
public sealed record Standing(DateOnly Today, IReadOnlyDictionary<string, TaskProgress> Progress)
{
    /// <summary>What has happened on a task.</summary>
    public TaskProgress Of(string task) => Progress.GetValueOrDefault(task, TaskProgress.None);
}
