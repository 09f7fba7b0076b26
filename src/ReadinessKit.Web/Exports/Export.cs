using ReadinessKit.Readiness;

namespace ReadinessKit.Web.Exports;

/// <summary>What a file is made from.</summary>
/// <param name="Result">The result with its plan.</param>
/// <param name="Name">The organization's name, where it is known.</param>
/// <param name="Key">What the result is known by in other programs.</param>
/// <param name="Now">The time.</param>
public sealed record Exported(TimelineResult Result, string? Name, Guid Key, DateTimeOffset Now)
{
    /// <summary>The last round that was closed, where there was one.</summary>
    public PastRound? Round { get; init; }

    /// <summary>What the organization answered about its motivation, where it did.</summary>
    public MotivationResult? Motivation { get; init; }

    /// <summary>The budgets with a chosen range; none for whoever may not read pay.</summary>
    public IReadOnlyList<PlannedBudget> Budgets { get; init; } = [];
}

/// <summary>A file made from a result. A new one is its class, a line in <see cref="All"/> and its test.</summary>
/// <param name="FileName">Its name, which is also the last part of its address.</param>
/// <param name="ContentType">Its media type.</param>
/// <param name="Write">Makes the file.</param>
public sealed record Export(string FileName, string ContentType, Func<Exported, byte[]> Write)
{
    public static readonly IReadOnlyList<Export> All =
    [
        new("board-report.docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document", BoardReport.Write),
        new("plan.xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", e => PlanWorkbook.Write(e.Result, e.Name, e.Now)),
        new("plan.ics", "text/calendar; charset=utf-8", e => PlanCalendar.Write(e.Result, e.Name, e.Key, e.Now)),
    ];
}
