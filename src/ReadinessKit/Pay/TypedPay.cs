using System.Globalization;
using ReadinessKit.Jobs;

namespace ReadinessKit.Pay;

/// <summary>Amounts as people type them into forms of pay. What is wrong becomes a message at its field.</summary>
internal static class TypedPay
{
    /// <summary>The most hours of a week.</summary>
    public const decimal MostHours = ConditionsForm.MaxHours;

    /// <summary>Dollars of a unit, within the same limits as in a job description; null where it is empty or wrong.</summary>
    public static decimal? Dollars(string field, string? text, PayUnit unit, List<RuleError> errors) => unit == PayUnit.Hour
        ? Dollars(field, text, PayForm.LeastHourly, PayForm.MostHourly, "17.50", errors)
        : Dollars(field, text, PayForm.LeastYearly, PayForm.MostYearly, "36,400", errors);

    /// <summary>Dollars between two limits; null where it is empty or wrong.</summary>
    public static decimal? Dollars(string field, string? text, decimal least, decimal most, string example, List<RuleError> errors) =>
        Number(field, (text ?? "").Trim().TrimStart('$'), least, most, 2, errors, $"Enter dollars from {least:#,##0.##} to {most:#,##0.##}, such as {example}");

    /// <summary>A share that is typed as a percentage, from 0 to 1; null where it is empty or wrong.</summary>
    public static decimal? Percent(string field, string? text, List<RuleError> errors, int example = 25) =>
        Number(field, (text ?? "").Trim().TrimEnd('%'), 0, 100, 2, errors, $"Enter a percentage from 0 to 100, such as {example}") / 100;

    /// <summary>Hours of a week, above zero; null where it is empty or wrong.</summary>
    public static decimal? Hours(string field, string? text, List<RuleError> errors) =>
        Number(field, text, 0.25m, MostHours, 2, errors, $"Enter hours a week up to {PayWords.InDigits(MostHours)}, such as 20 or 37.5");

    /// <summary>A number; null where it is empty or wrong. It is kept without needless zeros, so that the same number is always the same text.</summary>
    public static decimal? Number(string field, string? text, decimal least, decimal most, int decimals, List<RuleError> errors, string message)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return null;
        }

        if (decimal.TryParse(text.Trim(), NumberStyles.AllowDecimalPoint | NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most && decimal.Round(number, decimals) == number)
        {
            return number / 1.0000000000m;
        }

        errors.Add(new(field, message));
        return null;
    }

    /// <summary>One of the names of an enum; null, with a message, for anything else.</summary>
    public static T? OneOf<T>(string field, string? text, List<RuleError> errors, string message)
        where T : struct, Enum
    {
        if (Enum.TryParse<T>(text, out var value) && value.ToString() == text && Enum.IsDefined(value))
        {
            return value;
        }

        errors.Add(new(field, message));
        return null;
    }

    /// <summary>A name on one line that must be there, with its message.</summary>
    public static string Required(string field, string? text, string name, int most, string message, List<RuleError> errors)
    {
        var line = Optional(field, text, name, most, errors);

        if (line.Length == 0)
        {
            errors.Add(new(field, message));
        }

        return line;
    }

    /// <summary>Words on one line that may be missing.</summary>
    public static string Optional(string field, string? text, string name, int most, List<RuleError> errors)
    {
        var line = TypedText.OneLine(text);

        if (TypedText.TooLong(field, name, line, most) is { } error)
        {
            errors.Add(error);
        }

        return line;
    }

    /// <summary>An amount as it stands in a field: "17.50", "36,400", "36,400.50".</summary>
    public static string? InField(decimal? amount) => amount?.ToString(amount == decimal.Truncate(amount.Value) ? "#,##0" : "#,##0.00", CultureInfo.InvariantCulture);

    /// <summary>A plain number as it stands in a field: "37.5".</summary>
    public static string? NumberInField(decimal? number) => number?.ToString("0.##", CultureInfo.InvariantCulture);
}
