using ReadinessKit.Readiness;

namespace ReadinessKit.Web.Data;

/// <summary>The answers of one quiz, with what was decided about the plan since. No account stands behind it: whoever has the link has the result.</summary>
public sealed class ReadinessResult : IVersioned
{
    /// <summary>How many months a result is kept after it was last opened.</summary>
    public const int MonthsKept = 13;

    /// <summary>The name in addresses: random, but no secret.</summary>
    public required string Id { get; init; }

    /// <summary>SHA-256 of the key in the link that opens the result for editing.</summary>
    public required byte[] EditKeyHash { get; init; }

    /// <summary>SHA-256 of the key in the link that opens it for reading.</summary>
    public required byte[] ReadKeyHash { get; set; }

    /// <summary>The edition of the content that the answers were given under.</summary>
    public required string Edition { get; init; }

    public required IReadOnlyDictionary<string, bool> Answers { get; init; }

    public required DateOnly Start { get; set; }

    public required bool DeadlineFromOutside { get; init; }

    public required DateOnly? Deadline { get; init; }

    /// <summary>The organization's name for the report, where one was given.</summary>
    public string? Name { get; set; }

    public IReadOnlyDictionary<string, TaskChange> Changes { get; set; } = new Dictionary<string, TaskChange>();

    public required DateOnly CreatedOn { get; init; }

    public required DateOnly LastOpenedOn { get; set; }

    /// <summary>Changes with every saved edit, so that two people editing at once do not overwrite each other unseen.</summary>
    public Guid Version { get; set; } = Guid.NewGuid();

    /// <summary>The last day on which the result can be opened, unless it is opened before.</summary>
    public DateOnly KeptUntil => LastOpenedOn.AddMonths(MonthsKept);
}
