using System.Globalization;
using System.Text.RegularExpressions;

namespace ReadinessKit.Jobs;

/// <summary>Finds pay and weekly hours in a sentence, where there is no doubt which numbers are meant.</summary>
internal static partial class PayText
{
    private const decimal LeastHourly = 5, MostHourly = 500, LeastYearly = 10_000, MostYearly = 1_000_000, MostHours = 80;

    /// <summary>The pay in a sentence, and whether the sentence says nothing else; null where there is none, or several, or a doubt.</summary>
    public static (PayRange Range, bool IsAll)? Pay(string text)
    {
        if (Money().Matches(text) is not [var match] || OneSided().IsMatch(text[..match.Index]))
        {
            return null;
        }

        var isThousands = match.Groups["k"].Success;
        var from = Amount(match.Groups["from"].Value, isThousands);
        var to = match.Groups["to"].Success ? Amount(match.Groups["to"].Value, isThousands) : from;
        var (byHour, byYear) = (Hourly().IsMatch(text), Yearly().IsMatch(text));
        PayUnit? unit = from >= LeastYearly && !byHour ? PayUnit.Year : byHour && !byYear && from < MostHourly ? PayUnit.Hour : null;

        return unit is { } known && from >= LeastHourly && to >= from && to <= (known == PayUnit.Hour ? MostHourly : MostYearly)
            ? (new(from, to, known), IsEmpty(PayWords().Replace(text.Remove(match.Index, match.Length), " ")))
            : null;
    }

    /// <summary>True where a sentence speaks of money by the hour or the year, whether it can be read or not.</summary>
    public static bool IsPay(string text) => Money().IsMatch(text) && (Hourly().IsMatch(text) || Yearly().IsMatch(text) || PayWord().IsMatch(text) || Money().Matches(text).Any(m => m.Groups["k"].Success || Amount(m.Groups["from"].Value, false) >= LeastYearly));

    /// <summary>The hours a week in a sentence, and whether it says nothing else; as <see cref="Pay"/>.</summary>
    public static (decimal From, decimal? To, bool IsAll)? Hours(string text)
    {
        if (WeeklyHours().Matches(text) is not [var match])
        {
            return null;
        }

        var from = decimal.Parse(match.Groups["from"].Value, CultureInfo.InvariantCulture);
        decimal? to = match.Groups["to"].Success ? decimal.Parse(match.Groups["to"].Value, CultureInfo.InvariantCulture) : null;

        return from > 0 && from <= MostHours && (to is null || (to > from && to <= MostHours))
            ? (from, to, IsEmpty(HoursWords().Replace(text.Remove(match.Index, match.Length), " ")))
            : null;
    }

    private static decimal Amount(string digits, bool isThousands) =>
        decimal.Parse(digits.Replace(",", "", StringComparison.Ordinal), CultureInfo.InvariantCulture) * (isThousands ? 1000 : 1);

    private static bool IsEmpty(string rest) => !rest.Any(char.IsLetterOrDigit);

    [GeneratedRegex(@"\$\s?(?<from>(\d{1,3}(,\d{3})+|\d{1,7})(\.\d{1,2})?)(?!\d)\s?(?<k>k\b)?(\s*(-|–|—|to|and|through)\s*\$?\s?(?<to>(\d{1,3}(,\d{3})+|\d{1,7})(\.\d{1,2})?)(?!\d)\s?(?<k>k\b)?)?", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Money();

    [GeneratedRegex(@"\b(up to|at least|from|starting( at)?|starts( at)?|more than|over|under|minimum( of)?)\s*$", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, 1000)]
    private static partial Regex OneSided();

    [GeneratedRegex(@"\bhourly\b|(\b(an|a|per|each|every)\s+|/\s*)(hour|hr)\b", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Hourly();

    [GeneratedRegex(@"\b(annual|annually|yearly|annum)\b|(\b(a|per|each)\s+|/\s*)(year|yr)\b", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Yearly();

    [GeneratedRegex(@"\b(pay|pays|paid|salary|wage|wages|compensation|rate)\b", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, 1000)]
    private static partial Regex PayWord();

    [GeneratedRegex(@"\b(hourly|hour|hr|annual|annually|yearly|annum|year|yr|an|a|per|each|every|pay|salary|wage|wages|compensation|rate|range|the|is)\b", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, 1000)]
    private static partial Regex PayWords();

    [GeneratedRegex(@"(?<![\d.,$])(?<from>\d{1,2}(\.\d{1,2})?)(\s*(-|–|—|to)\s*(?<to>\d{1,2}(\.\d{1,2})?))?[\s-]*(hours?|hrs?)\b\s*(per|a|each|every|/)?\s*(week|wk|weekly)\b", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, 1000)]
    private static partial Regex WeeklyHours();

    [GeneratedRegex(@"\b(hours|week|the|is)\b", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, 1000)]
    private static partial Regex HoursWords();
}
