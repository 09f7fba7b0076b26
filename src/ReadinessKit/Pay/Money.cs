using System.Globalization;

namespace ReadinessKit.Pay;

/// <summary>Amounts of US dollars: the one place where they are rounded and written.</summary>
public static class Money
{
    /// <summary>The largest amount that is taken, in dollars: more is a slip of the finger.</summary>
    public const decimal Most = 1_000_000;

    /// <summary>An amount rounded to whole cents; half a cent goes up.</summary>
    public static decimal ToCents(this decimal amount) => Math.Round(amount, 2, MidpointRounding.AwayFromZero);

    /// <summary>An amount for programs, such as <c>994.00</c>.</summary>
    public static string Plain(decimal amount) => amount.ToCents().ToString("0.00", CultureInfo.InvariantCulture);

    /// <summary>An amount for people, such as <c>$1,690.00</c>.</summary>
    public static string Words(decimal amount) => amount.ToCents().ToString("$#,##0.00", CultureInfo.InvariantCulture);

    /// <summary>An amount for people, in whole dollars: <c>$61,204</c>; half a dollar goes up.</summary>
    public static string Whole(decimal amount) => Math.Round(amount, 0, MidpointRounding.AwayFromZero).ToString("$#,##0", CultureInfo.InvariantCulture);

    /// <summary>An amount for people, without cents where there are none: <c>$994</c>, <c>$452.50</c>.</summary>
    public static string Brief(decimal amount) => amount.ToCents() is var cents && cents == decimal.Truncate(cents) ? cents.ToString("$#,##0", CultureInfo.InvariantCulture) : Words(cents);
}
