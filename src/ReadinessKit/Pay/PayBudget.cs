using System.Text.Json.Serialization;

namespace ReadinessKit.Pay;

/// <summary>What the positions of a role cost over up to five years (Provider's Handbook, "Setting Pay Rates").</summary>
public sealed record PayBudget
{
    /// <summary>The most years, positions and rows of a kind.</summary>
    public const int MaxYears = 5, MaxPositions = 20, MaxRows = 20;

    /// <summary>The month in which the first year begins; its first day.</summary>
    public DateOnly Start { get; init; }

    /// <summary>How many years, from 1 to <see cref="MaxYears"/>.</summary>
    public int Years { get; init; } = 3;

    /// <summary>Who is hired, when and for what.</summary>
    public IReadOnlyList<BudgetPosition> Positions { get; init; } = [];

    /// <summary>What the employer pays on top of wages.</summary>
    public IReadOnlyList<FringeRow> Fringe { get; init; } = [];

    /// <summary>How much wages rise at the start of each year after the first, from 0 to 1.</summary>
    public decimal Raise { get; init; }

    /// <summary>The hours a week in which somebody gives supervision to each position; null where nobody has said.</summary>
    public decimal? SupervisorHours { get; init; }

    /// <summary>What an hour of theirs costs, in dollars; null where nobody has said.</summary>
    public decimal? SupervisorRate { get; init; }

    /// <summary>What else each position costs, such as training and certification.</summary>
    public IReadOnlyList<BudgetExtra> Extras { get; init; } = [];
}

/// <summary>Positions that are alike.</summary>
/// <param name="Id">Kept while its words change.</param>
/// <param name="Name">What they are called, such as "Peer specialist, first two".</param>
/// <param name="Count">How many, from 1 on.</param>
/// <param name="Hours">The hours a week of each.</param>
/// <param name="Rate">Dollars an hour; null for the lowest pay of the chosen range.</param>
/// <param name="StartsOn">The day on which they start; null for the start of the budget.</param>
public sealed record BudgetPosition(string Id, string Name, int Count, decimal Hours, decimal? Rate, DateOnly? StartsOn);

/// <summary>How a fringe row is counted.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<FringeKind>))]
public enum FringeKind
{
    /// <summary>A share of wages, up to a yearly wage for each position where there is a limit.</summary>
    PercentOfWages,

    /// <summary>Dollars a month for each position.</summary>
    DollarsAMonth,
}

/// <summary>What the employer pays on top of wages.</summary>
/// <param name="Id">Kept while its words change.</param>
/// <param name="Name">What it is.</param>
/// <param name="Kind">How it is counted.</param>
/// <param name="Amount">The share, from 0 to 1, or the dollars; null where nobody has said.</param>
/// <param name="WageLimit">The yearly wages of one position above which nothing is due; null without a limit.</param>
/// <param name="Figure">The key of the dated figure that it follows year by year; null for one that somebody typed.</param>
public sealed record FringeRow(string Id, string Name, FringeKind Kind, decimal? Amount, decimal? WageLimit, string? Figure);

/// <summary>What a position costs beside pay.</summary>
/// <param name="Id">Kept while its words change.</param>
/// <param name="Name">What it is, such as "Certification course".</param>
/// <param name="Dollars">Dollars for each position; null where nobody has said.</param>
/// <param name="IsYearly">True when it comes back each year; false when it is paid once.</param>
public sealed record BudgetExtra(string Id, string Name, decimal? Dollars, bool IsYearly);
