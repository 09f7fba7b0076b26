namespace ReadinessKit.Pay;

/// <summary>
/// The time of a budget, in months: a year is twelve of them and 52 weeks, so that all full years cost the same,
/// and a workbook can repeat it. Of a month in which somebody starts, the days from then on count.
/// </summary>
public static class BudgetTime
{
    /// <summary>The months of a year, and the weeks of pay in it.</summary>
    public const decimal Months = 12, Weeks = 52;

    /// <summary>How many months after the start of the budget a day is: 0 on its first day and before, 1.5 on the 16th of the next month of 30 days.</summary>
    /// <param name="start">The first day of the budget, the first of a month.</param>
    /// <param name="day">The day on which somebody starts; null for the first.</param>
    public static decimal Offset(DateOnly start, DateOnly? day) => day is { } date
        ? Math.Max(0, ((date.Year - start.Year) * Months) + date.Month - start.Month + ((date.Day - 1m) / DateTime.DaysInMonth(date.Year, date.Month)))
        : 0;

    /// <summary>The months that somebody works in a year of the budget, from 0 to 12.</summary>
    /// <param name="offset">How many months after the start of the budget they start.</param>
    /// <param name="year">The year, counted from 1.</param>
    public static decimal MonthsIn(decimal offset, int year) => Math.Clamp((Months * year) - offset, 0, Months);

    /// <summary>True where somebody starts in a year of the budget.</summary>
    public static bool StartsIn(decimal offset, int year) => offset >= Months * (year - 1) && offset < Months * year;
}
