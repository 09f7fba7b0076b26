using System.Globalization;
using System.Text.RegularExpressions;

namespace ReadinessKit.Pay;

/// <summary>Amounts, hours, years and months as people type them into forms. What can't be read becomes a message at its field.</summary>
public sealed partial class TypedBenefits(List<RuleError> errors)
{
    /// <summary>The most months that are taken at once.</summary>
    public const int MostMonths = 600;

    // More signs than a line with two months and an amount has.
    private const int MostSigns = 80;

    /// <summary>An amount of dollars such as "1,690", "$1690.00"; nothing typed is 0.</summary>
    public decimal Amount(string field, string? text)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return 0;
        }

        if (AmountIn(text) is { } amount)
        {
            return amount;
        }

        errors.Add(new(field, $"Type an amount from $0 to {Money.Brief(Money.Most)}, such as 1,690 or 1690.50"));
        return 0;
    }

    /// <summary>An amount that has to be typed, and to be more than nothing.</summary>
    public decimal Rate(string field, string? text)
    {
        var before = errors.Count;
        var rate = Amount(field, text);

        if (rate == 0 && errors.Count == before)
        {
            errors.Add(new(field, "Type what an hour pays, such as 18.50"));
        }

        return rate;
    }

    /// <summary>Hours up to a most; null where nothing is typed.</summary>
    public decimal? Hours(string field, string? text, int most)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return null;
        }

        if (decimal.TryParse(text.Trim(), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var hours) && hours > 0 && hours <= most)
        {
            return hours;
        }

        errors.Add(new(field, $"Type a number of hours up to {most}, such as 20 or 17.5"));
        return null;
    }

    /// <summary>A year that there are figures for.</summary>
    public int Year(string field, string? text, Figures figures)
    {
        if (!int.TryParse(text?.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var year) || year > 9999)
        {
            errors.Add(new(field, "Choose a year"));
            return 0;
        }

        if (figures.Refusal(year) is { } refusal)
        {
            errors.Add(new(field, refusal));
        }

        return year;
    }

    /// <summary>A month; null where nothing is typed.</summary>
    public Month? Month(string field, string? text)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return null;
        }

        var month = Pay.Month.ParseTyped(text);

        if (month is null)
        {
            errors.Add(new(field, "Type the month and the year, such as 2026-04 or April 2026"));
        }

        return month;
    }

    /// <summary>Months, on lines or with commas between them, and several in a row as "2025-01 to 2025-06".</summary>
    public IReadOnlyList<Month> Months(string field, string? text)
    {
        var months = new List<Month>();

        foreach (var piece in (text ?? "").Split(['\n', '\r', ',', ';']).Select(OneSpaced).Where(p => p.Length > 0))
        {
            if (Span(field, piece) is not { } span)
            {
                return [];
            }

            months.AddRange(span);
        }

        return Few(field, months.Count) ? months : [];
    }

    /// <summary>Lines with a month, or several in a row, and an amount: "2026-04 1,700", "2025-01 to 2025-06: 900".</summary>
    public IReadOnlyDictionary<Month, decimal> AmountsByMonth(string field, string? text)
    {
        var amounts = new Dictionary<Month, decimal>();

        foreach (var line in (text ?? "").Split(['\n', '\r']).Select(OneSpaced).Where(l => l.Length > 0))
        {
            if (line.Length > MostSigns || MonthAndAmount().Match(line) is not { Success: true } match || AmountIn(match.Groups["amount"].Value) is not { } amount)
            {
                errors.Add(new(field, $"“{Shown(line)}” can’t be read. Write a month with its year and an amount on each line, such as 2026-04 1,700"));
                return amounts;
            }

            if (Span(field, match.Groups["months"].Value) is not { } span || !Few(field, amounts.Count + span.Count))
            {
                return amounts;
            }

            if (span.FirstOrDefault(m => !amounts.TryAdd(m, amount)) is { Year: > 0 } twice)
            {
                errors.Add(new(field, $"{twice.InWords} stands there twice. Keep one amount for each month"));
                return amounts;
            }
        }

        return amounts;
    }

    private IReadOnlyList<Month>? Span(string field, string text)
    {
        if (Pay.Month.ParseTyped(text) is { } one)
        {
            return [one];
        }

        if (text.Length <= MostSigns && To().Split(text) is [var from, var to] && Pay.Month.ParseTyped(from) is { } first && Pay.Month.ParseTyped(to) is { } last && first <= last)
        {
            return last.Since(first) < MostMonths ? [.. Enumerable.Range(0, last.Since(first) + 1).Select(first.Add)] : Few(field, int.MaxValue) ? [] : null;
        }

        errors.Add(new(field, $"“{Shown(text)}” is no month. Write it like 2026-04 or April 2026, and several in a row like 2025-01 to 2025-06"));
        return null;
    }

    private bool Few(string field, int count)
    {
        if (count > MostMonths)
        {
            errors.Add(new(field, $"That is more than {MostMonths} months. Leave out the oldest"));
        }

        return count <= MostMonths;
    }

    private static decimal? AmountIn(string text) =>
        text.Length <= 30 && decimal.TryParse(text.Trim().TrimStart('$').Trim(), NumberStyles.AllowDecimalPoint | NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out var amount) && amount >= 0 && amount <= Money.Most ? amount : null;

    private static string OneSpaced(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static string Shown(string text) => text.Length <= 40 ? text : text[..40] + "…";

    [GeneratedRegex(@"^(?<months>.{4,60}?)\s*[\s:=]\s*(?<amount>\$?\s?[0-9,]+(\.[0-9]+)?)$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex MonthAndAmount();

    [GeneratedRegex(@"\s+(?:to|through|until|-|–)\s+|–", RegexOptions.IgnoreCase, 1000)]
    private static partial Regex To();
}
