using System.Globalization;
using System.Text.RegularExpressions;
using ReadinessKit.Jobs;

namespace ReadinessKit.Pay;

/// <summary>Pay as it stands in a cell of a table, such as "$17.50 - $19.50", "17.50/hr" or "38k".</summary>
/// <param name="From">The lowest, in dollars, above zero, in cents.</param>
/// <param name="To">The highest; the lowest where there is one figure only.</param>
/// <param name="Unit">For which time; null where it is not said.</param>
public sealed partial record RateAmount(decimal From, decimal To, PayUnit? Unit)
{
    private const decimal Most = 1_000_000, Thousand = 1000;

    private const string Dollars = "Enter dollars, such as 18.50 or 38,500";

    /// <summary>Reads a cell that is not empty.</summary>
    /// <returns>The amount; or what is wrong with the cell and what to do, as the rest of a sentence that begins with the cell.</returns>
    public static (RateAmount? Amount, string? Problem) Read(string cell)
    {
        var text = cell.Trim().Replace('−', '-');

        return CellProblem(text) is { } broken ? (null, broken)
            : Date().IsMatch(text) ? (null, $"is a date. {Dollars}")
            : text.Contains('%', StringComparison.Ordinal) ? (null, $"is a percentage. {Dollars}")
            : Foreign().IsMatch(text) ? (null, "is in another currency. Enter US dollars")
            : OtherTime().IsMatch(text) ? (null, "is for another time. Enter dollars for an hour or for a year")
            : Negative().IsMatch(text) ? (null, $"is below zero. {Dollars}")
            : Amount().Match(text) is { Success: true } match ? Of(match)
            : OneSided().IsMatch(text) ? (null, "names one end only. Enter the lowest and the highest pay")
            : (null, $"is no amount. {Dollars}");
    }

    /// <summary>What is wrong with a cell whatever it should hold: a formula without its result, or an error of the spreadsheet; null where nothing is.</summary>
    public static string? CellProblem(string text) =>
        SheetError().IsMatch(text) ? "is an error of the spreadsheet. Fix it there"
        : text is ['=' or '@', ..] || (text is ['+' or '-', _, ..] && !SignedNumber().IsMatch(text)) ? "begins like a formula, and its result is not in the file. Open it in the spreadsheet and save it again, or enter what it gives"
        : null;

    private static (RateAmount? Amount, string? Problem) Of(Match match)
    {
        var (from, to) = (Number(match, "from", "k1"), match.Groups["to"].Success ? Number(match, "to", "k2") : null);

        // "38-42k" means thousands at both ends.
        if (match.Groups["k2"].Success && !match.Groups["k1"].Success && from < Thousand)
        {
            from *= Thousand;
        }

        var unit = UnitIn(match.Groups["unit"].Value) ?? UnitIn(match.Groups["unit1"].Value);
        var (low, high) = (from!.Value.ToCents(), (to ?? from).Value.ToCents());

        return low <= 0 ? (null, $"is nothing. {Dollars}")
            : high < low ? (null, "begins with the higher figure. Enter the lowest pay first")
            : high > Most ? (null, $"is more than {Most:#,##0} dollars. Look whether a point is missing")
            : (new(low, high, unit), null);
    }

    private static decimal? Number(Match match, string group, string thousands) =>
        decimal.Parse(match.Groups[group].Value.Replace(",", "", StringComparison.Ordinal), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture) * (match.Groups[thousands].Success ? Thousand : 1);

    /// <summary>The time that a word such as "hr" or "annual" means; null for any other.</summary>
    public static PayUnit? UnitIn(string words) => Hourly().IsMatch(words) ? PayUnit.Hour : Yearly().IsMatch(words) ? PayUnit.Year : null;

    /// <summary>True where words speak of pay for a week, a month or another time than an hour or a year.</summary>
    public static bool IsOtherTime(string words) => OtherTime().IsMatch(words);

    private const string Figure = @"(([0-9]{1,3}(,[0-9]{3}){1,4}|[0-9]{1,9})(\.[0-9]{1,20})?|\.[0-9]{1,20})";
    private const string Time = @"\s*(/|per|an?|each)?\s*(hourly|hours?|hrs?|h|years?|yearly|yrs?|annum|annually|annual)\.?";

    [GeneratedRegex($@"^(USD?\s*)?\$?\s*(?<from>{Figure})\s*(?<k1>k)?(?<unit1>{Time})?(\s*(-|–|—|to|through)\s*(USD?\s*)?\$?\s*(?<to>{Figure})\s*(?<k2>k)?)?\s*(USD|dollars)?(?<unit>{Time})?$", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Amount();

    [GeneratedRegex(@"\b(hourly|hours?|hrs?|h)\b", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Hourly();

    [GeneratedRegex(@"\b(years?|yearly|yrs?|annum|annually|annual|annualized)\b", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Yearly();

    [GeneratedRegex(@"\b(days?|daily|weeks?|weekly|bi-?\s?weekly|months?|monthly|semi-?\s?monthly|pay\s?periods?|pay\s?checks?|shifts?|visits?|sessions?|groups?|diem|mileage)\b", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, 1000)]
    private static partial Regex OtherTime();

    [GeneratedRegex(@"[£€¥₹₱₩]|\b(CAD|EUR|GBP|AUD|NZD|MXN|JPY|CHF|INR)\b|\b(CA|C|A|AU|NZ|MX)\$", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Foreign();

    [GeneratedRegex(@"^(\$?\s*-\s*\$?\s*[0-9.]|\(\s*\$?\s*[0-9.,]+\s*\)$)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Negative();

    [GeneratedRegex(@"^[+-]\s*\$?\s*[0-9.,]+\s*%?$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex SignedNumber();

    [GeneratedRegex(@"^[0-9]{4}-[0-9]{2}-[0-9]{2}|^[0-9]{1,2}/[0-9]{1,2}/[0-9]{2,4}$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Date();

    [GeneratedRegex(@"^(up to|at least|from|starting( at)?|starts( at)?|more than|over|under|minimum( of)?)\b.*[0-9]|[0-9]\s*\+|[0-9].*\b(and up|or more|doe)\b", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, 1000)]
    private static partial Regex OneSided();

    [GeneratedRegex(@"^#(REF!|N/A|VALUE!|DIV/0!|NAME\?|NUM!|NULL!|SPILL!|CALC!|FIELD!|GETTING_DATA|BUSY!|BLOCKED!|CONNECT!|UNKNOWN!)", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, 1000)]
    private static partial Regex SheetError();
}
