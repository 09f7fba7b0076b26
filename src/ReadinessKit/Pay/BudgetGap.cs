namespace ReadinessKit.Pay;

/// <summary>Why something of a budget is not counted.</summary>
public enum GapKind
{
    /// <summary>Nobody typed a rate, and no range is chosen.</summary>
    NoRate,

    /// <summary>Nobody typed an amount. A typed 0 is one.</summary>
    NoAmount,

    /// <summary>Nobody typed hours.</summary>
    NoHours,

    /// <summary>It follows a dated figure that the year has not, and nobody said what to assume.</summary>
    NoFigure,
}

/// <summary>Something of a budget that is not counted, for want of what somebody has to say.</summary>
/// <param name="Name">What it is called.</param>
/// <param name="Kind">Why it is not counted.</param>
/// <param name="Year">The calendar year that has no figure; null where it is missing in every year.</param>
public sealed record BudgetGap(string Name, GapKind Kind, int? Year = null);
