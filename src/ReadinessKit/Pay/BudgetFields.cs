namespace ReadinessKit.Pay;

/// <summary>Positions that are alike, as they were typed.</summary>
public sealed class PositionFields
{
    /// <summary>The id that they have; empty for new ones.</summary>
    public string? Id { get; set; }

    /// <summary>What they are called.</summary>
    public string? Name { get; set; }

    /// <summary>How many.</summary>
    public string? Count { get; set; }

    /// <summary>Hours a week of each.</summary>
    public string? Hours { get; set; }

    /// <summary>Dollars an hour; empty for the start of the range.</summary>
    public string? Rate { get; set; }

    /// <summary>The day on which they start; empty for the start of the budget.</summary>
    public string? StartsOn { get; set; }

    /// <summary>True where nothing was typed.</summary>
    public bool IsEmpty => string.IsNullOrWhiteSpace(Name + Count + Hours + Rate + StartsOn);
}

/// <summary>A fringe row, as it was typed.</summary>
public sealed class FringeFields
{
    /// <summary>The id that it has; empty for a new one.</summary>
    public string? Id { get; set; }

    /// <summary>What it is.</summary>
    public string? Name { get; set; }

    /// <summary>The name of a <see cref="FringeKind"/>.</summary>
    public string? Kind { get; set; } = nameof(FringeKind.PercentOfWages);

    /// <summary>Percent or dollars a month; where it follows a dated figure, what to assume for years without one.</summary>
    public string? Amount { get; set; }

    /// <summary>The yearly wage above which nothing is due.</summary>
    public string? WageLimit { get; set; }

    /// <summary>The key of what it follows; empty for nothing.</summary>
    public string? Figure { get; set; }

    /// <summary>True where nothing was typed.</summary>
    public bool IsEmpty => string.IsNullOrWhiteSpace(Name + Amount + WageLimit);
}

/// <summary>What a position costs beside pay, as it was typed.</summary>
public sealed class ExtraFields
{
    /// <summary>The id that it has; empty for a new one.</summary>
    public string? Id { get; set; }

    /// <summary>What it is.</summary>
    public string? Name { get; set; }

    /// <summary>Dollars for each position.</summary>
    public string? Dollars { get; set; }

    /// <summary>"yearly", or anything else for once.</summary>
    public string? Paid { get; set; } = "once";

    /// <summary>True where nothing was typed.</summary>
    public bool IsEmpty => string.IsNullOrWhiteSpace(Name + Dollars);
}
