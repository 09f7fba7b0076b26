using ReadinessKit.Jobs;

namespace ReadinessKit.Pay;

/// <summary>What a column of a table of rates holds.</summary>
public enum RateColumn
{
    /// <summary>Nothing that is taken over.</summary>
    None,

    /// <summary>The role.</summary>
    Role,

    /// <summary>The pay: one figure, or a range in one cell.</summary>
    Pay,

    /// <summary>The lowest pay.</summary>
    From,

    /// <summary>The highest pay.</summary>
    To,

    /// <summary>Whether the pay is for an hour or for a year.</summary>
    Unit,

    /// <summary>The hours of a week.</summary>
    Hours,

    /// <summary>The share of a full-time week, such as 0.5.</summary>
    Share,

    /// <summary>How many people are paid so.</summary>
    People,

    /// <summary>How many years they have been in the role.</summary>
    Years,
}

/// <summary>A column of a table, and what it is taken for.</summary>
/// <param name="Index">Its place, from 0 on.</param>
/// <param name="Name">Its heading; "" where it has none.</param>
/// <param name="Holds">What it holds.</param>
/// <param name="IsOfPeople">True where it names people, or says something else of a person: it is never taken over.</param>
/// <param name="Unit">The time that its heading names; null for none.</param>
public sealed record FoundColumn(int Index, string Name, RateColumn Holds, bool IsOfPeople, PayUnit? Unit)
{
    /// <summary>How messages call it: its heading, or its letter.</summary>
    public string Words => Name.Length > 0 ? Name : RateTable.Letter(Index);
}
