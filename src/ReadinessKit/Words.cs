using System.Globalization;

namespace ReadinessKit;

/// <summary>How the product writes numbers and dates in sentences.</summary>
public static class Words
{
    private static readonly string[] Small =
        ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"];

    /// <summary>A date as "November 21, 2026".</summary>
    public static string Day(DateOnly date) => date.ToString("MMMM d, yyyy", CultureInfo.InvariantCulture);

    /// <summary>A date as "Nov 21, 2026", for tables.</summary>
    public static string ShortDay(DateOnly date) => date.ToString("MMM d, yyyy", CultureInfo.InvariantCulture);

    /// <summary>A date as 2026-11-21, for date fields and file names.</summary>
    public static string Iso(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>A number and its noun: "1 week", "4 weeks".</summary>
    public static string Count(int number, string noun, string? plural = null) => number == 1 ? $"1 {noun}" : $"{number} {plural ?? noun + "s"}";

    /// <summary>A number up to twelve as a word, and its noun: "one month", "nine months", "14 months".</summary>
    public static string Spelled(int number, string noun) => $"{Number(number)} {noun}{(number == 1 ? "" : "s")}";

    /// <summary>A number up to twelve as a word: "four", "14".</summary>
    public static string Number(int number) => number < Small.Length ? Small[number] : number.ToString(CultureInfo.InvariantCulture);

    /// <summary>A length in months: "at least six months", "one year" for twelve, "18 months".</summary>
    public static string Months(int months) => months == 12 ? "one year" : Spelled(months, "month");

    /// <summary>The time between two days in whole months, to the nearest; half a month counts up.</summary>
    public static int MonthsBetween(DateOnly from, DateOnly to) =>
        (int)Math.Round((to.DayNumber - from.DayNumber) / 30.4375, MidpointRounding.AwayFromZero);

    /// <summary>The time between two days as "about nine months", or "under a month".</summary>
    public static string About(DateOnly from, DateOnly to) =>
        MonthsBetween(from, to) is var months && months < 1 ? "under a month" : $"about {Months(months)}";

    /// <summary>A number of days as "1 day", "13 days", "5 weeks"; from two weeks on to the nearest week.</summary>
    public static string Stretch(int days) => days < 14 ? Count(days, "day") : Count((days + 3) / 7, "week");

    /// <summary>How long something is past: "just now", "12 minutes ago", "3 hours ago".</summary>
    public static string Ago(TimeSpan time) =>
        time < TimeSpan.FromMinutes(2) ? "just now"
        : time < TimeSpan.FromHours(1) ? $"{(int)time.TotalMinutes} minutes ago"
        : time < TimeSpan.FromDays(1) ? $"{Count((int)time.TotalHours, "hour")} ago"
        : $"{Count((int)time.TotalDays, "day")} ago";

    /// <summary>The words with the first letter capital.</summary>
    public static string Sentence(string words) => words.Length == 0 ? "" : char.ToUpperInvariant(words[0]) + words[1..];

    /// <summary>Several things in a sentence: "one", "one and two", "one, two and three".</summary>
    public static string List(params IReadOnlyList<string> things) =>
        things.Count < 2 ? string.Concat(things) : $"{string.Join(", ", things.SkipLast(1))} and {things[^1]}";

    /// <summary>Several things to choose from: "one or two", "one, two or three".</summary>
    public static string Choice(params IReadOnlyList<string> things) =>
        things.Count < 2 ? string.Concat(things) : $"{string.Join(", ", things.SkipLast(1))} or {things[^1]}";

    /// <summary>Words as a part of an address: "what-to-do-next". Apostrophes fall away, and what else is no letter or number becomes a dash.</summary>
    public static string Slug(string words) =>
        string.Join('-', new string([.. words.ToLowerInvariant().Where(c => c is not ('\'' or '’')).Select(c => char.IsAsciiLetterOrDigit(c) ? c : ' ')])
            .Split(' ', StringSplitOptions.RemoveEmptyEntries));
}
