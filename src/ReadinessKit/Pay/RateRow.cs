namespace ReadinessKit.Pay;

/// <summary>What became of a row of a table.</summary>
public enum RateRowKind
{
    /// <summary>It was understood as a rate.</summary>
    Rate,

    /// <summary>It was not understood.</summary>
    Problem,

    /// <summary>It stands above the headings, such as a title.</summary>
    Above,

    /// <summary>It holds the headings, for the first time or again.</summary>
    Header,

    /// <summary>Nothing stands in it.</summary>
    Blank,

    /// <summary>It holds words and no figures: a heading of a group, or a note.</summary>
    Heading,

    /// <summary>It sums others up.</summary>
    Total,
}

/// <summary>A row of a table, and what became of it.</summary>
/// <param name="Number">Its number where it comes from.</param>
/// <param name="Kind">What became of it.</param>
/// <param name="Rate">The rate; null for any other kind. Its id is that of the row alone.</param>
/// <param name="Words">Why it is no rate, and what to do, as a sentence without its end; "" for a rate.</param>
public sealed record RateRow(int Number, RateRowKind Kind, OwnRate? Rate, string Words);
