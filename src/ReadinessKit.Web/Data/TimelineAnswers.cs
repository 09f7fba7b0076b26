using ReadinessKit.Readiness;

namespace ReadinessKit.Web.Data;

/// <summary>The answers of one timeline quiz, with what was decided about the plan since.</summary>
public abstract class TimelineAnswers : IVersioned
{
    /// <summary>What the answers are known by in other programs, such as calendars: the same before and after an organization takes them over.</summary>
    public abstract Guid Key { get; }

    /// <summary>The edition of the content that the answers were given under.</summary>
    public required string Edition { get; init; }

    public required IReadOnlyDictionary<string, bool> Answers { get; set; }

    public required DateOnly Start { get; set; }

    public required bool DeadlineFromOutside { get; init; }

    public required DateOnly? Deadline { get; init; }

    /// <summary>The organization's name for the report, where one was given.</summary>
    public string? Name { get; set; }

    public IReadOnlyDictionary<string, TaskChange> Changes { get; set; } = new Dictionary<string, TaskChange>();

    public required DateOnly CreatedOn { get; init; }

    /// <summary>Changes with every saved edit, so that two people editing at once do not overwrite each other unseen.</summary>
    public Guid Version { get; set; } = Guid.NewGuid();
}
