using System.Globalization;
using System.Text.Json;
using ReadinessKit.Content;
using ReadinessKit.Pay;

namespace ReadinessKit.Web.Api;

/// <summary>Reads the fields of an object that a program sends, and says of each what to send instead.</summary>
internal sealed class AskedFields
{
    /// <summary>The most months that are taken at once: fifty years of them.</summary>
    public const int MostMonths = 600;

    // Nobody mends more at once.
    private const int MostErrors = 10;

    private readonly Dictionary<string, JsonElement> _fields = [];

    public AskedFields(JsonElement json, params string[] known)
    {
        if (json.ValueKind != JsonValueKind.Object)
        {
            Add("", $"Send an object with the fields {Words.List(known)}.");
            return;
        }

        foreach (var field in json.EnumerateObject())
        {
            if (!known.Contains(field.Name))
            {
                var name = field.Name.Length <= 40 ? field.Name : field.Name[..40] + "…";
                Add(name, $"There is no field '{name}'.{Suggestion.For(name, known)}");
            }
            else if (!_fields.TryAdd(field.Name, field.Value))
            {
                Add(field.Name, $"{field.Name} stands there twice. Send it once.");
            }

            if (Errors.Count >= MostErrors)
            {
                break;
            }
        }
    }

    public List<RuleError> Errors { get; } = [];

    public void Add(string field, string message) => Errors.Add(new(field, message));

    public bool Has(string field) => _fields.TryGetValue(field, out var value) && value.ValueKind != JsonValueKind.Null;

    /// <summary>An amount of dollars; 0 where it is missing.</summary>
    public decimal Amount(string field) => _fields.TryGetValue(field, out var value) ? Amount(field, field, value) : 0;

    /// <summary>A number of hours, or null where it is missing.</summary>
    public decimal? Hours(string field, int most)
    {
        if (!Has(field))
        {
            return null;
        }

        if (Number(_fields[field]) is { } hours && hours >= 0 && hours <= most)
        {
            return hours;
        }

        Add(field, $"{field} has to be a number from 0 to {most}, such as 20 or \"17.25\".");
        return null;
    }

    public bool Flag(string field, bool otherwise)
    {
        if (!_fields.TryGetValue(field, out var value))
        {
            return otherwise;
        }

        if (value.ValueKind is not (JsonValueKind.True or JsonValueKind.False))
        {
            Add(field, $"{field} has to be true or false, without quotes.");
        }

        return value.ValueKind == JsonValueKind.True;
    }

    /// <summary>A year, whether there are figures for it or not.</summary>
    public int Year(string field)
    {
        if (_fields.TryGetValue(field, out var value) && (
            (value.ValueKind == JsonValueKind.Number && value.TryGetInt32(out var year))
            || (value.ValueKind == JsonValueKind.String && int.TryParse(value.GetString(), NumberStyles.None, CultureInfo.InvariantCulture, out year))))
        {
            return year;
        }

        Add(field, $"{field} has to be a year, such as 2026.");
        return 0;
    }

    /// <summary>A month that must be there.</summary>
    public Month Month(string field)
    {
        if (_fields.TryGetValue(field, out var value) && MonthIn(value) is { } month)
        {
            return month;
        }

        Add(field, $"{field} has to be a month, such as \"2026-04\".");
        return default;
    }

    /// <summary>A month that may be missing.</summary>
    public Month? OptionalMonth(string field) => Has(field) ? Month(field) : null;

    public DateOnly? Day(string field)
    {
        if (!Has(field))
        {
            return null;
        }

        if (_fields[field] is { ValueKind: JsonValueKind.String } value && DateOnly.TryParseExact(value.GetString(), "yyyy-MM-dd", out var day) && day.Year is >= Pay.Month.FirstYear and <= Pay.Month.LastYear)
        {
            return day;
        }

        Add(field, $"{field} has to be a day, such as \"2026-01-02\".");
        return null;
    }

    public PayFrequency? Frequency(string field)
    {
        if (!Has(field))
        {
            return null;
        }

        switch (_fields[field].ValueKind == JsonValueKind.String ? _fields[field].GetString() : null)
        {
            case "weekly":
                return PayFrequency.Weekly;
            case "biweekly":
                return PayFrequency.Biweekly;
            default:
                Add(field, $"{field} has to be \"weekly\" or \"biweekly\".");
                return null;
        }
    }

    public IReadOnlyList<Month> Months(string field)
    {
        if (!_fields.TryGetValue(field, out var value) || value.ValueKind != JsonValueKind.Array)
        {
            Add(field, $"{field} has to be a list of months, such as [\"2026-04\", \"2026-05\"]. It may be empty.");
            return [];
        }

        if (value.GetArrayLength() > MostMonths)
        {
            Add(field, $"{field} has {value.GetArrayLength():N0} months. Send at most {MostMonths}.");
            return [];
        }

        var months = value.EnumerateArray().Select(MonthIn).ToArray();

        if (months.Contains(null))
        {
            Add(field, $"{field} holds something that is no month. Send months such as \"2026-04\", from {Pay.Month.FirstYear} to {Pay.Month.LastYear}.");
        }

        return [.. months.OfType<Month>()];
    }

    public IReadOnlyDictionary<Month, decimal> AmountsByMonth(string field)
    {
        var amounts = new Dictionary<Month, decimal>();

        if (!_fields.TryGetValue(field, out var value))
        {
            return amounts;
        }

        if (value.ValueKind != JsonValueKind.Object)
        {
            Add(field, $"{field} has to be an object of months and amounts, such as {{\"2026-04\": \"1700.00\"}}.");
            return amounts;
        }

        foreach (var (i, pair) in value.EnumerateObject().Index())
        {
            if (i == MostMonths)
            {
                Add(field, $"{field} has too many months. Send at most {MostMonths}.");
                break;
            }

            if (Errors.Count >= MostErrors)
            {
                break;
            }

            if (Pay.Month.Parse(pair.Name) is not { } month)
            {
                Add(field, $"{field} holds something that is no month. Send months such as \"2026-04\", from {Pay.Month.FirstYear} to {Pay.Month.LastYear}.");
                break;
            }

            if (!amounts.TryAdd(month, Amount(field, $"{month} in {field}", pair.Value)))
            {
                Add(field, $"{month} stands in {field} twice. Send it once.");
            }
        }

        return amounts;
    }

    private decimal Amount(string field, string name, JsonElement value)
    {
        if (Number(value) is { } amount && amount >= 0 && amount <= Money.Most)
        {
            return amount;
        }

        Add(field, $"{name} has to be an amount from 0 to {Money.Most:N0}, as a number or in a string, such as 1690 or \"1690.00\".");
        return 0;
    }

    private static decimal? Number(JsonElement value) =>
        value.ValueKind == JsonValueKind.Number && value.TryGetDecimal(out var number) ? number
        : value.ValueKind == JsonValueKind.String && value.GetString() is { Length: <= 30 } text && decimal.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out number) ? number
        : null;

    private static Month? MonthIn(JsonElement value) => value.ValueKind == JsonValueKind.String ? Pay.Month.Parse(value.GetString()) : null;
}
