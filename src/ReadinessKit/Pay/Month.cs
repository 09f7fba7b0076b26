using System.Globalization;

namespace ReadinessKit.Pay;

/// <summary>A month of a year.</summary>
/// <param name="Year">From <see cref="FirstYear"/> to <see cref="LastYear"/> where it was typed; arithmetic may lead out of that.</param>
/// <param name="Number">1 for January, 12 for December.</param>
public readonly record struct Month(int Year, int Number) : IComparable<Month>
{
    /// <summary>The first year that is taken: trial work periods began in 1960.</summary>
    public const int FirstYear = 1960;

    /// <summary>The last year that is taken.</summary>
    public const int LastYear = 2099;

    private static readonly string[] Typed =
        ["yyyy-MM", "yyyy-M", "M/yyyy", "MM/yyyy", "M-yyyy", "yyyy/M", "MMMM yyyy", "MMM yyyy", "MMM. yyyy", "yyyy MMMM", "yyyy MMM"];

    // Months since the year 0, for counting.
    private int Index => (Year * 12) + Number - 1;

    /// <summary>How many months lie between two; negative when <paramref name="other"/> is later.</summary>
    public int Since(Month other) => Index - other.Index;

    /// <summary>The month so many months later, or earlier when <paramref name="months"/> is negative.</summary>
    public Month Add(int months) => new((Index + months) / 12, ((Index + months) % 12) + 1);

    /// <summary>The first day.</summary>
    public DateOnly FirstDay => new(Year, Number, 1);

    /// <summary>The month of a day.</summary>
    public static Month Of(DateOnly day) => new(day.Year, day.Month);

    /// <summary>Reads <c>2026-04</c> and nothing else, in the years that are taken; null where it is something else.</summary>
    public static Month? Parse(string? text) => In(text, ["yyyy-MM"]);

    /// <summary>Reads a month as people type it: "2026-04", "4/2026", "April 2026", "Apr 2026"; null where it is something else.</summary>
    public static Month? ParseTyped(string? text) => In(string.Join(' ', (text is { Length: <= 100 } ? text : "").Replace("Sept ", "Sep ", StringComparison.OrdinalIgnoreCase).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)), Typed);

    /// <summary>The number of its days from Monday to Friday: 20 to 23.</summary>
    public int Weekdays
    {
        get
        {
            var first = FirstDay;
            return Enumerable.Range(0, DateTime.DaysInMonth(Year, Number)).Count(i => first.AddDays(i).DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday));
        }
    }

    /// <inheritdoc/>
    public int CompareTo(Month other) => Index.CompareTo(other.Index);

    /// <summary>True where the first is earlier.</summary>
    public static bool operator <(Month one, Month other) => one.Index < other.Index;

    /// <summary>True where the first is later.</summary>
    public static bool operator >(Month one, Month other) => one.Index > other.Index;

    /// <summary>True where the first is not later.</summary>
    public static bool operator <=(Month one, Month other) => one.Index <= other.Index;

    /// <summary>True where the first is not earlier.</summary>
    public static bool operator >=(Month one, Month other) => one.Index >= other.Index;

    /// <summary>The month as <c>2026-04</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Year:0000}-{Number:00}");

    /// <summary>The month as "April 2026".</summary>
    public string InWords => string.Create(CultureInfo.InvariantCulture, $"{CultureInfo.InvariantCulture.DateTimeFormat.GetMonthName(Number)} {Year}");

    private static Month? In(string? text, string[] shapes) =>
        DateTime.TryParseExact(text, shapes, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) && day.Year is >= FirstYear and <= LastYear ? new(day.Year, day.Month) : null;
}
